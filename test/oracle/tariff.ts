import { type Day, dayOf } from '../../src/calendar/day.js';
import type { Dossier } from './episodes.js';
import { centsOf } from './money.js';

/** What penalty days cost. */
export interface Tariff {
  /** Penalty days after which it is full. */
  readonly days: number;
  /** Cents of the penalty day with this number, from 1. */
  readonly cents: (number: number) => number;
  readonly maxCents: number;
  /** Is the maximum lower than all days together? Then it is full when that is reached. */
  readonly capped: boolean;
}

export function isFull({ days, maxCents, capped }: Tariff, counted: number, cents: number): boolean {
  return counted === days || (capped && cents >= maxCents);
}

/** The amounts of Awb 4:17(2) from this day on are those of the Besluit of 2018 (Stcrt. 2018, 65542). */
export const NEW_AMOUNTS = dayOf(2019, 1, 1);

/** Awb 4:17(2): 42 days, by the day on which the notice was received. */
function general(notice: Day): Tariff {
  const [first, second, third] = notice < NEW_AMOUNTS ? [2000, 3000, 4000] : [2300, 3500, 4500];
  const cents = (number: number) => (number <= 14 ? first : number <= 28 ? second : third) ?? 0;
  return { days: 42, cents, maxCents: 14 * ((first ?? 0) + (second ?? 0) + (third ?? 0)), capped: false };
}

/** Awir 12(2): 10 euro for each week that has started (or has passed, as a reading), ten weeks; 30 euro at most when less than 100 is at stake, nothing below 30. */
function small(atStake: number | null, startedWeek: boolean): Tariff {
  const cents = (number: number) => (number % 7 === (startedWeek ? 1 : 0) ? 1000 : 0);
  let maxCents = 10_000;
  if (atStake !== null && atStake < 10_000) maxCents = 3000;
  if (atStake !== null && atStake < 3000) maxCents = 0;
  return { days: 70, cents, maxCents, capped: maxCents < 10_000 };
}

/** The tariff of a notice of this day; null when none is known (allowances before 2013). */
function ownTariff({ procedure, caseFile: { amountAtStake }, law }: Dossier, notice: Day): Tariff | null {
  if (procedure.regime !== 'small-penalty') return general(notice);
  if (notice < dayOf(2013, 1, 1)) return null;
  return small(amountAtStake === undefined ? null : centsOf(amountAtStake), law.startedWeek);
}

/** The same, once for the file or, as a reading, once for each applicant. */
export function tariffOf(dossier: Dossier, notice: Day): Tariff | null {
  const own = ownTariff(dossier, notice);
  if (own === null || dossier.law.jointPenalty === 'shared') return own;
  const times = dossier.caseFile.applicants ?? 1;
  return { ...own, cents: (number) => times * own.cents(number), maxCents: times * own.maxCents };
}
