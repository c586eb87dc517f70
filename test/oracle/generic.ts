import { type Day, dayOf } from '../../src/calendar/day.js';
import type { Dossier } from './episodes.js';
import type { Fact } from './types.js';

/** Grounds that are the code of a generic extension: the reading gives those nine months, not the letter. */
const CODES = ['wbv-2022-22', 'wbv-2023-3', 'wbv-2023-26'];

export const SECOND_EXTENSION_BEGAN: Day = dayOf(2022, 9, 27);

export function isGenericCode(fact: Fact): boolean {
  return CODES.includes(fact.event.ground ?? '');
}

export type GenericClass = '2022' | '2023' | '2024';

/** The class of an asylum application, by the day of its receipt. */
export function genericClass({ procedure, received }: Dossier): GenericClass | null {
  if (!procedure.decrees || received === null) return null;
  if (received.on < dayOf(2023, 1, 1)) return '2022';
  if (received.on < dayOf(2024, 1, 1)) return '2023';
  return received.on <= dayOf(2025, 6, 30) ? '2024' : null;
}

/** Does the chosen reading give nine months more to this class? */
export function isGranted({ law }: Dossier, group: GenericClass): boolean {
  if (law.genericExtensionView === 'announced') return true;
  return law.genericExtensionView === 'ind2025' && group !== '2024';
}
