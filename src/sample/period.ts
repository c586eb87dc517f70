import { addDays, type Day, dayOf, daysInMonth } from '../calendar/day.js';
import { isWorkingDay } from './working-day.js';

/** The years in which the portfolio lives, both inclusive. Files of before are open on its first day. */
export const FIRST_YEAR = 2021;
export const LAST_YEAR = 2025;

/** First day, inclusive. */
export const PERIOD_START: Day = dayOf(FIRST_YEAR, 1, 1);
/** Last day, inclusive: nothing that happens later is known. */
export const PERIOD_END: Day = dayOf(LAST_YEAR, 12, 31);

/** A month of the period. */
export interface PeriodMonth {
  /** From 0: January of the first year. */
  readonly index: number;
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly first: Day;
  readonly last: Day;
  readonly workingDays: readonly Day[];
}

export const MONTHS: readonly PeriodMonth[] = Array.from({ length: (LAST_YEAR - FIRST_YEAR + 1) * 12 }, periodMonth);

function periodMonth(_: unknown, index: number): PeriodMonth {
  const year = FIRST_YEAR + Math.floor(index / 12);
  const month = (index % 12) + 1;
  const first = dayOf(year, month, 1);
  const days = Array.from({ length: daysInMonth(year, month) }, (_, day) => addDays(first, day));
  return { index, year, month, first, last: addDays(first, days.length - 1), workingDays: days.filter(isWorkingDay) };
}

/** One value for each year of the period. */
export type PerYear<T> = readonly [T, T, T, T, T];

export function inYear<T>(values: PerYear<T>, year: number): T {
  const value = values[year - FIRST_YEAR];
  if (value === undefined) throw new RangeError(`${year} lies outside the period of the sample.`);
  return value;
}

/** A value that holds from a day on (inclusive) until the next one. */
export interface From<T> {
  readonly from: Day;
  readonly value: T;
}

/** The value in force on a day; the first one also before its day. */
export function inForce<T>(steps: readonly [From<T>, ...From<T>[]], day: Day): T {
  let value = steps[0].value;
  for (const step of steps) if (step.from <= day) value = step.value;
  return value;
}

/** Splits a whole number over months in proportion to their weights, without losing any. */
export function quotas(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  let weight = 0;
  let given = 0;
  return weights.map((own) => {
    weight += own;
    const upTo = sum === 0 ? 0 : Math.round((total * weight) / sum);
    const quota = upTo - given;
    given = upTo;
    return quota;
  });
}
