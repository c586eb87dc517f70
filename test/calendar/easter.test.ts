import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { addDays, isoOf, weekday } from '../../src/calendar/day.js';
import { easterSunday } from '../../src/calendar/easter.js';

describe('Easter Sunday', () => {
  it.each([
    [1900, '04-15'],
    [1913, '03-23'],
    [1943, '04-25'],
    [1954, '04-18'],
    [1961, '04-02'],
    [1981, '04-19'],
    [2000, '04-23'],
    [2008, '03-23'],
    [2011, '04-24'],
    [2038, '04-25'],
    [2049, '04-18'],
    [2076, '04-19'],
    [2100, '03-28'],
  ])('of %i was published as %s', (year, monthAndDay) => {
    expect(isoOf(easterSunday(year))).toBe(`${year}-${monthAndDay}`);
  });

  it('is the Sunday after the full moon that the church table of golden numbers gives, in every year 1900–2199', () => {
    // Paschal full moon by golden number, as printed for 1900–2199: day of March (32 = 1 April).
    const fullMoons = [45, 34, 23, 42, 31, 49, 39, 28, 47, 36, 25, 44, 33, 22, 41, 30, 48, 38, 27];
    for (let year = 1900; year <= 2199; year++) {
      const fullMoon = DateTime.utc(year, 3, 1).plus({ days: (fullMoons[year % 19] ?? Number.NaN) - 1 });
      const sunday = fullMoon.plus({ days: 7 - (fullMoon.weekday % 7) });
      expect(isoOf(easterSunday(year))).toBe(sunday.toISODate());
      expect(weekday(easterSunday(year))).toBe(6);
    }
  });
});

describe('the computus', () => {
  it('agrees with the other well-known one (Butcher, in Meeus, Astronomical Algorithms) from 1583 to 4099', () => {
    for (let year = 1583; year <= 4099; year++) expect(isoOf(easterSunday(year)).slice(5)).toBe(butcher(year));
  });
});

/** Month and day of Easter as Butcher's algorithm of 1876 gives it, letter by letter. */
function butcher(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return `0${Math.floor(n / 31)}-${String((n % 31) + 1).padStart(2, '0')}`;
}

describe('the feasts that move with Easter, 2009–2030', () => {
  // Good Friday, Easter Monday, Ascension Day, Whit Monday.
  const published = `
    2009 04-10 04-13 05-21 06-01
    2010 04-02 04-05 05-13 05-24
    2011 04-22 04-25 06-02 06-13
    2012 04-06 04-09 05-17 05-28
    2013 03-29 04-01 05-09 05-20
    2014 04-18 04-21 05-29 06-09
    2015 04-03 04-06 05-14 05-25
    2016 03-25 03-28 05-05 05-16
    2017 04-14 04-17 05-25 06-05
    2018 03-30 04-02 05-10 05-21
    2019 04-19 04-22 05-30 06-10
    2020 04-10 04-13 05-21 06-01
    2021 04-02 04-05 05-13 05-24
    2022 04-15 04-18 05-26 06-06
    2023 04-07 04-10 05-18 05-29
    2024 03-29 04-01 05-09 05-20
    2025 04-18 04-21 05-29 06-09
    2026 04-03 04-06 05-14 05-25
    2027 03-26 03-29 05-06 05-17
    2028 04-14 04-17 05-25 06-05
    2029 03-30 04-02 05-10 05-21
    2030 04-19 04-22 05-30 06-10`;
  const rows = published
    .trim()
    .split('\n')
    .map((row) => row.trim().split(' '));

  it.each(rows)('%s: Good Friday %s, Easter Monday %s, Ascension Day %s, Whit Monday %s', (year, ...feasts) => {
    const easter = easterSunday(Number(year));
    expect([-2, 1, 39, 50].map((days) => isoOf(addDays(easter, days)).slice(5))).toEqual(feasts);
  });
});
