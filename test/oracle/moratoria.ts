import { type Day, dayOf } from '../../src/calendar/day.js';

/** A moratorium on decisions: first and last day, own length and ceiling from lodging (in months). */
export interface Moratorium {
  readonly nationality: string;
  readonly first: Day;
  readonly last: Day;
  readonly months: number;
  readonly ceiling: number | null;
}

export const MORATORIA: readonly Moratorium[] = [
  { nationality: 'SY', first: dayOf(2011, 7, 5), last: dayOf(2012, 7, 4), months: 12, ceiling: null },
  { nationality: 'AF', first: dayOf(2021, 8, 26), last: dayOf(2022, 8, 25), months: 12, ceiling: 21 },
  { nationality: 'UA', first: dayOf(2022, 2, 28), last: dayOf(2023, 8, 27), months: 18, ceiling: 21 },
  { nationality: 'SD', first: dayOf(2023, 7, 8), last: dayOf(2024, 7, 7), months: 12, ceiling: 21 },
  { nationality: 'SY', first: dayOf(2024, 12, 14), last: dayOf(2025, 6, 13), months: 6, ceiling: 21 },
];
