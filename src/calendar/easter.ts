import { addDays, type Day, dayOf } from './day.js';

/**
 * Easter Sunday (eerste paasdag) of a year in the Gregorian calendar, by the church's computus: the first Sunday after
 * the paschal full moon on or after 21 March. Valid from 1583; every feast that moves with Easter is this day plus a
 * fixed number of days.
 */
export function easterSunday(year: number): Day {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const solar = century - Math.floor(century / 4);
  const lunar = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + solar - lunar + 15) % 30;
  const early = epact === 29 || (epact === 28 && golden > 10) ? 1 : 0;
  const fullMoon = epact - early;
  const weekdayOfFullMoon = (year + Math.floor(year / 4) + fullMoon + 2 - solar) % 7;
  return addDays(dayOf(year, 3, 28), fullMoon - weekdayOfFullMoon);
}
