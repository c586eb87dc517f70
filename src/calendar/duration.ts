import { addDays, type Day } from './day.js';
import { addMonths, addWeeks, addYears, type MonthRule } from './months.js';

/** The unit in which a duration is expressed. Units are never turned into each other: six weeks are not 42 days of law. */
export type DurationUnit = 'day' | 'week' | 'month' | 'year';

/** A duration in one unit; `count` is a whole number from 1 to `MAX_DURATION_COUNT`, both inclusive. */
export interface Duration {
  readonly unit: DurationUnit;
  readonly count: number;
}

/** The largest count that a written duration may have, inclusive, whatever the unit. */
export const MAX_DURATION_COUNT = 9999;

const LETTERS: Readonly<Record<DurationUnit, string>> = { day: 'D', week: 'W', month: 'M', year: 'Y' };

/** ISO text of a duration: `P90D`, `P6W`, `P9M`, `P1Y`. */
export function durationText(duration: Duration): string {
  return `P${duration.count}${LETTERS[duration.unit]}`;
}

/** The day reached from `day`, which itself is not counted; months and years take the rounding rule. */
export function addDuration(day: Day, duration: Duration, rule: MonthRule): Day {
  switch (duration.unit) {
    case 'day':
      return addDays(day, duration.count);
    case 'week':
      return addWeeks(day, duration.count);
    case 'month':
      return addMonths(day, duration.count, rule);
    case 'year':
      return addYears(day, duration.count, rule);
  }
}
