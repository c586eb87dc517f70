import { addDays, asDay, civilOf, type Day, dayOf, weekday } from '../calendar/day.js';
import { easterSunday } from '../calendar/easter.js';

/** Days on which a term does not end (Atw 1 and 3), by kind. */
export type FreeDay =
  | 'saturday'
  | 'sunday'
  | 'new-year'
  | 'good-friday'
  | 'easter-monday'
  | 'kings-day'
  | 'liberation-day'
  | 'ascension-day'
  | 'whit-monday'
  | 'christmas-day'
  | 'boxing-day'
  | 'equated-day';

/**
 * The day on which the King's birthday is celebrated: 27 April, on a Sunday the day before (since 2014); until 2013 the
 * Queen's: 30 April, on a Sunday the day before.
 */
export function kingsDay(year: number): Day {
  const day = year >= 2014 ? dayOf(year, 4, 27) : dayOf(year, 4, 30);
  return weekday(day) === 6 ? addDays(day, -1) : day;
}

/** The holiday of Atw 3(1) and 3(2) on a day, apart from the days that a decree equates; null when it is none. */
export function holidayOn(day: Day): FreeDay | null {
  const { year, month, day: d } = civilOf(day);
  if (d === 1 && month === 1) return 'new-year';
  if (month === 5 && d === 5) return 'liberation-day';
  if (month === 12 && (d === 25 || d === 26)) return d === 25 ? 'christmas-day' : 'boxing-day';
  const fromEaster = day - easterSunday(year);
  if (fromEaster === -2) return 'good-friday';
  if (fromEaster === 1) return 'easter-monday';
  if (fromEaster === 39) return 'ascension-day';
  if (fromEaster === 50) return 'whit-monday';
  return day === kingsDay(year) ? 'kings-day' : null;
}

/** Why a term does not end on this day: a holiday or equated day, else Saturday or Sunday; null on a working day. */
export function freeDayOn(day: Day, equated: ReadonlySet<number>): FreeDay | null {
  const holiday = holidayOn(day);
  if (holiday !== null) return holiday;
  if (equated.has(day)) return 'equated-day';
  const w = weekday(day);
  return w === 5 ? 'saturday' : w === 6 ? 'sunday' : null;
}

/** The first day from `day` on (inclusive) on which a term can end. */
export function rollForward(day: Day, equated: ReadonlySet<number>): Day {
  let d: number = day;
  while (freeDayOn(asDay(d), equated) !== null) d++;
  return asDay(d);
}
