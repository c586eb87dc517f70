/**
 * A civil day (kalenderdag): whole days since 1970-01-01, proleptic Gregorian.
 * No clock, no zone, no `Date`: the law counts days, and so does everything here.
 */
export type Day = number & { readonly [dayBrand]: true };
declare const dayBrand: unique symbol;

/** Brands a whole number of days since 1970-01-01. Use only where the number is already known to be a day. */
export function asDay(days: number): Day {
  return days as Day;
}

/** The day with this year, month (1–12) and day of the month (1–31). The caller vouches that it exists. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146097 + dayOfEra - 719468) as Day;
}

/** Year, month (1–12) and day of the month (1–31) of a day. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The civil date of a day. */
export function civilOf(day: Day): CivilDate {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** The day `n` days later (earlier when negative). */
export function addDays(day: Day, n: number): Day {
  return (day + n) as Day;
}

/** Day of the week, Monday 0 to Sunday 6. */
export function weekday(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** ISO text `YYYY-MM-DD`. */
export function isoOf(day: Day): string {
  const { year, month, day: d } = civilOf(day);
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${d < 10 ? '0' : ''}${d}`;
}

/** First supported day, inclusive: 1 January 1900. Input before it is refused. */
export const MIN_DAY: Day = -25567 as Day;

/** Last supported day, inclusive: 31 December 2199. Input after it is refused; arithmetic itself has no such bound. */
export const MAX_DAY: Day = 84005 as Day;

/** Whether a day lies in the supported range, `MIN_DAY` and `MAX_DAY` included. */
export function isSupportedDay(day: Day): boolean {
  return day >= MIN_DAY && day <= MAX_DAY;
}

/** Whether a year has 366 days (schrikkeljaar). */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number of days (28–31) of a month (1–12) in a year. The caller vouches that the month exists. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
