import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilOf, isoOf } from '../../src/calendar/day.js';
import { addMonths, addWeeks, addYears } from '../../src/calendar/months.js';
import { aDay, day, dayOfLuxon, luxonOf, patient, runs } from './support.js';

const someMonths = fc.integer({ min: -300, max: 300 });

describe('months under the rule of Dutch law (clip)', patient, () => {
  it.each([
    ['2024-01-24', 12, '2025-01-24', 'RBMNE:2025:3853'],
    ['2024-08-09', 12, '2025-08-09', 'RBZWB:2025:9241'],
    ['2023-05-31', 15, '2024-08-31', '6 + 9 months at once'],
    ['2024-01-31', 1, '2024-02-29', 'a leap year'],
    ['2023-01-31', 1, '2023-02-28', 'a common year'],
    ['2024-03-31', -1, '2024-02-29', 'backwards'],
    ['2024-08-31', 6, '2025-02-28', 'across the year'],
    ['2024-12-31', 0, '2024-12-31', 'no month at all'],
  ])('%s plus %i months is %s (%s)', (from, months, to) => {
    expect(isoOf(addMonths(day(from), months, 'clip'))).toBe(to);
  });

  it('agree with luxon', () => {
    fc.assert(
      fc.property(aDay, someMonths, (from, months) => {
        expect(addMonths(from, months, 'clip')).toBe(dayOfLuxon(luxonOf(from).plus({ months })));
      }),
      runs,
    );
  });

  it('never reorder two days', () => {
    fc.assert(
      fc.property(aDay, aDay, someMonths, (a, b, months) => {
        const [first, last] = a < b ? [a, b] : [b, a];
        expect(addMonths(first, months, 'clip')).toBeLessThanOrEqual(addMonths(last, months, 'clip'));
      }),
      runs,
    );
  });

  it('added one after the other end earlier than at once, and only because the first end was clipped', () => {
    const some = fc.integer({ min: 1, max: 24 });
    fc.assert(
      fc.property(aDay, some, some, (from, a, b) => {
        const middle = addMonths(from, a, 'clip');
        const chained = addMonths(middle, b, 'clip');
        const atOnce = addMonths(from, a + b, 'clip');
        expect(chained).toBeLessThanOrEqual(atOnce);
        expect(atOnce - chained).toBeLessThanOrEqual(3);
        if (civilOf(middle).day === civilOf(from).day) expect(chained).toBe(atOnce);
      }),
      runs,
    );
  });

  it('31 May + 9 + 6 months ends on 29 February + 6 months, 29 August; + 15 months on 31 August', () => {
    const chained = addMonths(addMonths(day('2023-05-31'), 9, 'clip'), 6, 'clip');
    expect(isoOf(chained)).toBe('2024-08-29');
    expect(isoOf(addMonths(day('2023-05-31'), 15, 'clip'))).toBe('2024-08-31');
  });
});

describe('months under the rule overflow', patient, () => {
  it.each([
    ['2024-01-31', 1, '2024-03-01'],
    ['2024-10-31', 1, '2024-12-01'],
    ['2024-03-31', -1, '2024-03-01'],
    ['2024-01-15', 1, '2024-02-15'],
    ['2024-07-31', 5, '2024-12-31'],
  ])('%s plus %i months is %s', (from, months, to) => {
    expect(isoOf(addMonths(day(from), months, 'overflow'))).toBe(to);
  });

  it('differ from clip by exactly one day, and only where the month reached lacks the day', () => {
    fc.assert(
      fc.property(aDay, someMonths, (from, months) => {
        const clipped = luxonOf(from).plus({ months });
        const lacking = clipped.day !== luxonOf(from).day;
        expect(addMonths(from, months, 'overflow')).toBe(dayOfLuxon(clipped) + (lacking ? 1 : 0));
      }),
      runs,
    );
  });
});

describe('years and weeks', patient, () => {
  it('29 February plus a year is 28 February, or 1 March under overflow', () => {
    expect(isoOf(addYears(day('2024-02-29'), 1, 'clip'))).toBe('2025-02-28');
    expect(isoOf(addYears(day('2024-02-29'), 1, 'overflow'))).toBe('2025-03-01');
    expect(isoOf(addYears(day('2024-02-29'), 4, 'clip'))).toBe('2028-02-29');
  });

  it.each([
    ['2024-07-02', 4, '2024-07-30', 'RBMNE:2025:654'],
    ['2024-07-02', 8, '2024-08-27', 'RBZWB:2025:2263'],
    ['2024-10-01', 6, '2024-11-12', 'circular of 2014'],
  ])('%s plus %i weeks is %s (%s)', (from, weeks, to) => {
    expect(isoOf(addWeeks(day(from), weeks))).toBe(to);
  });

  it('agree with luxon', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -50, max: 50 }), (from, n) => {
        expect(addYears(from, n, 'clip')).toBe(dayOfLuxon(luxonOf(from).plus({ years: n })));
        expect(addWeeks(from, n)).toBe(dayOfLuxon(luxonOf(from).plus({ weeks: n })));
      }),
      runs,
    );
  });
});
