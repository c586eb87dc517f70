import { describe, expect, it } from 'vitest';
import { isoOf, weekday } from '../../src/calendar/day.js';
import { baseLaw } from '../../src/law/base.js';
import { freeDayOn, holidayOn, kingsDay, rollForward } from '../../src/law/holidays.js';
import { coveredByAtw } from '../../src/law/lengths.js';
import { days, months, on, weeks, years } from '../../src/law/make.js';
import { rollDistance, rollTable, withTwoOrdinaryDays } from '../../src/law/roll.js';

const EQUATED: ReadonlySet<number> = new Set(baseLaw.equatedDays.flatMap((decree) => decree.days as readonly number[]));

/** Written out by hand: year, Good Friday, Easter Monday, King's or Queen's day, Ascension, Whit Monday, decree days. */
const TABLE: readonly (readonly [number, string, string, string, string, string, string])[] = [
  [2009, '04-10', '04-13', '04-30', '05-21', '06-01', '01-02 05-01 05-04 05-22'],
  [2010, '04-02', '04-05', '04-30', '05-13', '05-24', '05-14'],
  [2011, '04-22', '04-25', '04-30', '06-02', '06-13', '05-06 06-03'],
  [2012, '04-06', '04-09', '04-30', '05-17', '05-28', '05-18 12-24 12-31'],
  [2013, '03-29', '04-01', '04-30', '05-09', '05-20', '04-29 05-10 12-27'],
  [2014, '04-18', '04-21', '04-26', '05-29', '06-09', '05-30'],
  [2015, '04-03', '04-06', '04-27', '05-14', '05-25', '01-02 05-04 05-15'],
  [2016, '03-25', '03-28', '04-27', '05-05', '05-16', '05-06'],
  [2017, '04-14', '04-17', '04-27', '05-25', '06-05', '04-28 05-26'],
  [2018, '03-30', '04-02', '04-27', '05-10', '05-21', '05-11 12-24 12-31'],
  [2019, '04-19', '04-22', '04-27', '05-30', '06-10', '05-31 12-27'],
  [2020, '04-10', '04-13', '04-27', '05-21', '06-01', '05-22'],
  [2021, '04-02', '04-05', '04-27', '05-13', '05-24', '05-14'],
  [2022, '04-15', '04-18', '04-27', '05-26', '06-06', '05-27'],
  [2023, '04-07', '04-10', '04-27', '05-18', '05-29', '04-28 05-19'],
  [2024, '03-29', '04-01', '04-27', '05-09', '05-20', '05-10 12-27'],
  [2025, '04-18', '04-21', '04-26', '05-29', '06-09', '05-30'],
  [2026, '04-03', '04-06', '04-27', '05-14', '05-25', '01-02 05-15'],
  [2027, '03-26', '03-29', '04-27', '05-06', '05-17', '05-07'],
  [2028, '04-14', '04-17', '04-27', '05-25', '06-05', '04-28 05-26'],
  [2029, '03-30', '04-02', '04-27', '05-10', '05-21', ''],
  [2030, '04-19', '04-22', '04-27', '05-30', '06-10', ''],
];

describe.each(TABLE)('%i', (year, goodFriday, easterMonday, king, ascension, whitMonday, decree) => {
  const decreeDays = decree === '' ? [] : decree.split(' ').map((day) => `${year}-${day}`);
  const holidays = new Set([
    ...[goodFriday, easterMonday, king, ascension, whitMonday, '01-01', '05-05', '12-25', '12-26'].map(
      (day) => `${year}-${day}`,
    ),
  ]);

  it('has these holidays and no others', () => {
    const found: string[] = [];
    for (let day: number = on(`${year}-01-01`); day <= on(`${year}-12-31`); day++) {
      if (holidayOn(day as never) !== null) found.push(isoOf(day as never));
    }
    expect(found).toEqual([...holidays].sort());
  });

  it('has these equated days and no others', () => {
    const found = [...EQUATED].map((day) => isoOf(day as never)).filter((day) => day.startsWith(String(year)));
    expect(found.sort()).toEqual(decreeDays);
    for (const day of decreeDays) expect(freeDayOn(on(day), EQUATED)).toBe('equated-day');
  });

  it('rolls every free day to a day that is none, and leaves the others', () => {
    const table = rollTable(EQUATED, baseLaw.equatedKnownTo);
    for (let day: number = on(`${year}-01-01`); day <= on(`${year}-12-31`); day++) {
      const iso = isoOf(day as never);
      const free = weekday(day as never) >= 5 || holidays.has(iso) || decreeDays.includes(iso);
      expect(rollDistance(table, day) > 0, iso).toBe(free);
      expect(rollForward(day as never, EQUATED), iso).toBe(day + rollDistance(table, day));
    }
  });
});

describe('holidays', () => {
  it.each([
    ['2026-01-01', 'new-year'],
    ['2026-01-02', 'equated-day'],
    ['2026-04-03', 'good-friday'],
    ['2026-04-04', 'saturday'],
    ['2026-04-05', 'sunday'],
    ['2026-04-06', 'easter-monday'],
    ['2026-04-27', 'kings-day'],
    ['2026-05-05', 'liberation-day'],
    ['2026-05-14', 'ascension-day'],
    ['2026-05-25', 'whit-monday'],
    ['2026-12-25', 'christmas-day'],
    ['2026-12-26', 'boxing-day'],
    ['2026-12-28', null],
    // Whit Monday of 2011 is no day in June of 2026; a holiday on a Saturday has its own name.
    ['2026-06-13', 'saturday'],
    ['2025-04-26', 'kings-day'],
  ])('%s is %s', (day, name) => expect(freeDayOn(on(day), EQUATED)).toBe(name));

  it.each([
    [2006, '2006-04-29'],
    [2009, '2009-04-30'],
    [2013, '2013-04-30'],
    [2014, '2014-04-26'],
    [2019, '2019-04-27'],
    [2025, '2025-04-26'],
    [2031, '2031-04-26'],
  ])('the birthday of the King or Queen in %i is celebrated on %s', (year, day) => {
    expect(isoOf(kingsDay(year))).toBe(day);
  });

  it('5 May is one in every year', () => {
    for (let year = 2009; year <= 2030; year++) expect(holidayOn(on(`${year}-05-05`))).not.toBeNull();
  });

  it('a bridging day is none unless a decree names it', () => {
    for (const day of [
      '2020-05-04',
      '2021-04-26',
      '2022-05-06',
      '2026-05-04',
      '2027-04-26',
      '2026-02-02',
      '2025-05-26',
    ])
      expect(freeDayOn(on(day), EQUATED), day).toBeNull();
  });

  it('equated days are known until the end of 2028', () => {
    expect(isoOf(baseLaw.equatedKnownTo)).toBe('2028-12-31');
    expect(Math.max(...EQUATED)).toBeLessThanOrEqual(baseLaw.equatedKnownTo);
  });
});

describe('the roll', () => {
  it.each([
    // Application of Friday 20 March 2026, eight weeks: a decree day, then the weekend.
    ['2026-05-15', '2026-05-18'],
    // Lodging period after a decision of 2 April 2026: Ascension Day, decree day, weekend.
    ['2026-05-14', '2026-05-18'],
    ['2026-08-10', '2026-08-10'],
    ['2024-12-25', '2024-12-30'],
    ['2023-12-24', '2023-12-27'],
  ])('%s becomes %s', (day, rolled) => {
    expect(isoOf(rollForward(on(day), EQUATED))).toBe(rolled);
  });

  it.each([
    [days(90), true],
    [days(91), false],
    [weeks(12), true],
    [weeks(13), false],
    [months(3), true],
    [months(4), false],
    [years(1), false],
    [weeks(2), true],
    [days(3), true],
  ])('covers %o: %s', (length, covered) => {
    expect(coveredByAtw(length)).toBe(covered);
  });
});

describe('two ordinary days (Atw 2)', () => {
  it.each([
    // Three days from Good Friday 3 April 2026: no ordinary day until Tuesday and Wednesday.
    ['2026-04-03', '2026-04-05', '2026-04-08'],
    // Four days from Thursday 2 April 2026: Thursday, then Tuesday.
    ['2026-04-02', '2026-04-05', '2026-04-07'],
    // Three days from Friday 9 January 2026: Friday, then Monday.
    ['2026-01-09', '2026-01-11', '2026-01-12'],
    // Three ordinary days: nothing changes.
    ['2026-01-12', '2026-01-14', '2026-01-14'],
    // Two of three days are ordinary: nothing changes, even though the last is a Saturday.
    ['2026-01-15', '2026-01-17', '2026-01-17'],
    // A term of two days is outside the rule.
    ['2026-01-10', '2026-01-11', '2026-01-11'],
    // Ascension Day 2026 and the decree day after it.
    ['2026-05-14', '2026-05-16', '2026-05-19'],
    // Two weeks hold enough.
    ['2026-04-24', '2026-05-07', '2026-05-07'],
  ])('a term from %s to %s ends on %s', (first, last, end) => {
    expect(isoOf(withTwoOrdinaryDays(on(first), on(last), EQUATED))).toBe(end);
  });
});
