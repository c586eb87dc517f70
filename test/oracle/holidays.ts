import { addDays, civilOf, type Day, dayOf, isoOf, weekday } from '../../src/calendar/day.js';

/** Days put on a par with holidays by royal decree (Atw 3(3)). */
const DECREE_DAYS: ReadonlySet<string> = new Set([
  '2005-05-06',
  '2006-05-26',
  '2007-05-18',
  '2007-12-24',
  '2007-12-27',
  '2007-12-28',
  '2007-12-31',
  '2008-05-02',
  '2009-01-02',
  '2009-05-01',
  '2009-05-04',
  '2009-05-22',
  '2010-05-14',
  '2011-05-06',
  '2011-06-03',
  '2012-05-18',
  '2012-12-24',
  '2012-12-31',
  '2013-04-29',
  '2013-05-10',
  '2013-12-27',
  '2014-05-30',
  '2015-01-02',
  '2015-05-04',
  '2015-05-15',
  '2016-05-06',
  '2017-04-28',
  '2017-05-26',
  '2018-05-11',
  '2018-12-24',
  '2018-12-31',
  '2019-05-31',
  '2019-12-27',
  '2020-05-22',
  '2021-05-14',
  '2022-05-27',
  '2023-04-28',
  '2023-05-19',
  '2024-05-10',
  '2024-12-27',
  '2025-05-30',
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
]);

/** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const j = Math.floor(c / 4);
  const k = c % 4;
  const m = Math.floor((a + 11 * h) / 319);
  const r = (2 * e + 2 * j - k - h + m + 32) % 7;
  const month = Math.floor((h - m + r + 90) / 25);
  return dayOf(year, month, (h - m + r + month + 19) % 32);
}

/** King's day (27 April, 26 on a Sunday), until 2013 Queen's day (30 April, 29 on a Sunday). */
export function kingsDay(year: number): Day {
  const day = dayOf(year, 4, year >= 2014 ? 27 : 30);
  return weekday(day) === 6 ? addDays(day, -1) : day;
}

/** The holidays of Atw 3(1) and 3(2), without the decrees. */
export function isFixedHoliday(day: Day): boolean {
  const { year, month, day: number } = civilOf(day);
  const easter = easterSunday(year);
  return (
    (month === 1 && number === 1) ||
    (month === 5 && number === 5) ||
    (month === 12 && (number === 25 || number === 26)) ||
    day === addDays(easter, -2) ||
    day === addDays(easter, 1) ||
    day === addDays(easter, 39) ||
    day === addDays(easter, 50) ||
    day === kingsDay(year)
  );
}

export function isDecreeDay(day: Day): boolean {
  return DECREE_DAYS.has(isoOf(day));
}

/** Saturday, Sunday, holiday or decree day: a term of the Atw does not end here. */
export function isFree(day: Day): boolean {
  return weekday(day) >= 5 || isFixedHoliday(day) || isDecreeDay(day);
}

/** The day itself when it is not free, else the next day that is not (Atw 1). */
export function roll(day: Day): Day {
  let rolled = day;
  while (isFree(rolled)) rolled = addDays(rolled, 1);
  return rolled;
}
