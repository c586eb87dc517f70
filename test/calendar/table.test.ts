import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay, civilOf, dayOf, isoOf, MAX_DAY, MIN_DAY } from '../../src/calendar/day.js';
import { addMonths } from '../../src/calendar/months.js';
import { ALL_YEARS, addMonthsByTable, dayTable, monthTable, tableBase } from '../../src/calendar/table.js';
import { luxonOf, patient, runs } from './support.js';

const years = { firstYear: 2023, lastYear: 2025 };

describe('the packed tables', patient, () => {
  it('of 2023 to 2025: 1 March 2024 is month 14, day 1; February 2024 begins on day 396 and has 29 days', () => {
    const at = dayOf(2024, 3, 1) - tableBase(years);
    expect(at).toBe(365 + 31 + 29);
    expect(dayTable(years)[at]).toBe(14 * 256 + 0 * 32 + 1);
    expect(monthTable(years)[13]).toBe((365 + 31) * 32 + 29);
    expect([dayTable(years).length, monthTable(years).length]).toEqual([365 + 366 + 365, 36]);
  });

  it('cover the supported days exactly', () => {
    expect(tableBase(ALL_YEARS)).toBe(MIN_DAY);
    expect(tableBase(ALL_YEARS) + dayTable(ALL_YEARS).length - 1).toBe(MAX_DAY);
  });

  it('say of every day and month what the calendar says, with no roll filled in', () => {
    const days = dayTable(ALL_YEARS);
    const months = monthTable(ALL_YEARS);
    const wrong = [...days.entries()].filter(([index, packed]) => {
      const { year, month, day } = civilOf(asDay(MIN_DAY + index));
      const monthIndex = (year - 1900) * 12 + month - 1;
      const first = (months[monthIndex] ?? Number.NaN) >> 5;
      return packed !== monthIndex * 256 + day || first !== index - day + 1;
    });
    expect(wrong).toEqual([]);
  });

  it('know the length of each month as luxon does', () => {
    const lengths = [...monthTable(ALL_YEARS)].map((packed) => packed & 31);
    const expected = lengths.map((_, index) => luxonOf(MIN_DAY).plus({ months: index }).daysInMonth);
    expect(lengths).toEqual(expected);
  });

  it('are new on every call, so that filling in rolls touches no one else', () => {
    dayTable(years)[0] = -1;
    expect(dayTable(years)[0]).toBe(1);
  });
});

describe('months added by table', patient, () => {
  const days = dayTable(ALL_YEARS);
  const months = monthTable(ALL_YEARS);
  const middle = fc.integer({ min: dayOf(1926, 1, 1), max: dayOf(2173, 12, 31) }).map(asDay);

  it('end where addMonths (clip) ends', () => {
    fc.assert(
      fc.property(middle, fc.integer({ min: -300, max: 300 }), (day, add) => {
        const reached = addMonthsByTable(days, months, day - MIN_DAY, add) + MIN_DAY;
        expect(reached).toBe(addMonths(day, add, 'clip'));
      }),
      runs,
    );
  });

  it('do not mind the roll bits', () => {
    const rolled = dayTable(years).map((packed) => packed | (7 << 5));
    const day = dayOf(2024, 1, 31) - tableBase(years);
    const reached = addMonthsByTable(rolled, monthTable(years), day, 1);
    expect(isoOf(asDay(reached + tableBase(years)))).toBe('2024-02-29');
  });

  it('refuse a day before or after the tables, never a silent zero', () => {
    expect(() => addMonthsByTable(days, months, -1, 1)).toThrow(RangeError);
    expect(() => addMonthsByTable(days, months, days.length, -1)).toThrow(RangeError);
    expect(() => addMonthsByTable(days, months, days.length - 1, 1)).toThrow(RangeError);
    expect(() => addMonthsByTable(days, months, 0, -1)).toThrow(RangeError);
  });
});
