import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  civilOf,
  dayOf,
  daysInMonth,
  isLeapYear,
  isoOf,
  isSupportedDay,
  MAX_DAY,
  MIN_DAY,
  weekday,
} from '../../src/calendar/day.js';
import { aDay, dayOfLuxon, luxonOf, patient, runs } from './support.js';

describe('a civil day agrees with luxon', patient, () => {
  it('in year, month and day of the month', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const { year, month, day: dayOfMonth } = luxonOf(day);
        expect(civilOf(day)).toEqual({ year, month, day: dayOfMonth });
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
      }),
      runs,
    );
  });

  it('in the day of the week', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        expect(weekday(day)).toBe(luxonOf(day).weekday - 1);
      }),
      runs,
    );
  });

  it('in the ISO text', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        expect(isoOf(day)).toBe(luxonOf(day).toISODate());
      }),
      runs,
    );
  });

  it('in adding days, at once or one stretch after the other', () => {
    const stretch = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(aDay, stretch, stretch, (day, a, b) => {
        expect(addDays(addDays(day, a), b)).toBe(dayOfLuxon(luxonOf(day).plus({ days: a + b })));
        expect(addDays(day, a + b)).toBe(addDays(addDays(day, b), a));
      }),
      runs,
    );
  });

  it('in the length of every month from 1900 to 2199', () => {
    for (let month = luxonOf(MIN_DAY); month.year < 2200; month = month.plus({ months: 1 })) {
      expect(daysInMonth(month.year, month.month)).toBe(month.daysInMonth);
      expect(isLeapYear(month.year)).toBe(month.isInLeapYear);
    }
  });
});

describe('days that are known', () => {
  it('1 January 1970 is day 0, a Thursday', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(weekday(dayOf(1970, 1, 1))).toBe(3);
  });

  it('9 August 2025 was a Saturday (RBZWB:2025:9241)', () => {
    expect(weekday(dayOf(2025, 8, 9))).toBe(5);
  });

  it('the calendar also works far outside the supported days', () => {
    expect(isoOf(dayOf(1, 1, 1))).toBe('0001-01-01');
    expect(civilOf(addDays(dayOf(1600, 2, 29), -366 - 365))).toEqual({ year: 1598, month: 2, day: 28 });
  });
});

describe('the supported days', () => {
  it('run from 1 January 1900 to 31 December 2199, both included', () => {
    expect(MIN_DAY).toBe(dayOf(1900, 1, 1));
    expect(MAX_DAY).toBe(dayOf(2199, 12, 31));
    expect([addDays(MIN_DAY, -1), MIN_DAY, MAX_DAY, addDays(MAX_DAY, 1)].map(isSupportedDay)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
