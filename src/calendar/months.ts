import { addDays, civilOf, type Day, dayOf, daysInMonth } from './day.js';

/**
 * What becomes of a day number that the month reached does not have (31 January plus one month):
 * `clip` gives the last day of that month, the rule of Dutch law; `overflow` gives the first day of the next month.
 */
export type MonthRule = 'clip' | 'overflow';

/** The day with the same number `months` months later (earlier when negative); a whole number, the caller vouches. */
export function addMonths(day: Day, months: number, rule: MonthRule): Day {
  const { year, month, day: dayOfMonth } = civilOf(day);
  const index = year * 12 + month - 1 + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  const length = daysInMonth(newYear, newMonth);
  if (dayOfMonth <= length) return dayOf(newYear, newMonth, dayOfMonth);
  const last = dayOf(newYear, newMonth, length);
  return rule === 'clip' ? last : addDays(last, 1);
}

/** The same day of the year `years` years later, as twelve months each; only 29 February needs the rule. */
export function addYears(day: Day, years: number, rule: MonthRule): Day {
  return addMonths(day, years * 12, rule);
}

/** The same weekday `weeks` weeks later (earlier when negative). */
export function addWeeks(day: Day, weeks: number): Day {
  return addDays(day, weeks * 7);
}
