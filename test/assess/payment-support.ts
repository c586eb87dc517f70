import type { PaymentAssessment } from '../../src/assess/payment-types.js';
import type { Assessment } from '../../src/assess/types.js';
import { isoOf } from '../../src/calendar/day.js';
import type { Readings } from '../../src/law/interpretation.js';
import { assessFile } from '../rulings/shared-cases.js';

/**
 * An application of 2 January 2023 (term to 27 February) with a notice of 6 March: penalty days 21 March – 1 May 2023, the
 * decision that fixes them due by 15 May, payment by 26 June, default from 27 June.
 */
export const SILENT: readonly object[] = [
  { type: 'received', on: '2023-01-02' },
  { type: 'notice-of-default', on: '2023-03-06' },
];

export function fileOf(events: readonly object[], keys: object = {}): object {
  return { procedure: 'awb.application', ...keys, events };
}

export function assessed(
  at: string,
  events: readonly object[],
  keys: object = {},
  readings: Readings = {},
): Assessment {
  return assessFile(fileOf(events, keys), at, readings);
}

/** What follows the penalty of `SILENT` with more events; fails the test when there is nothing. */
export function payments(at: string, more: readonly object[] = [], keys: object = {}): PaymentAssessment {
  const found = assessed(at, [...SILENT, ...more], keys).payments;
  if (found === null) throw new Error('no payments');
  return found;
}

/** A value with its days (numbers under these keys) as ISO text. */
export function iso(day: Parameters<typeof isoOf>[0] | null | undefined): string | null {
  return day === null || day === undefined ? null : isoOf(day);
}

export function marksOf({ marks }: Assessment): readonly string[] {
  return marks.map(({ code }) => code);
}
