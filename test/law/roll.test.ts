import { describe, expect, it } from 'vitest';
import { on } from '../../src/law/make.js';
import { rollDistance, rollTable } from '../../src/law/roll.js';

// Friday 19 May 2023, after Ascension Day, is put on a par with a holiday by decree.
const equated = new Set<number>([on('2023-05-19')]);
const table = rollTable(equated, on('2028-12-31'));

function distance(day: string): number {
  return rollDistance(table, on(day));
}

describe('how far a term moves that ends on', () => {
  it.each([
    ['a Wednesday', '2024-03-06', 0],
    ['a Saturday', '2024-03-09', 2],
    ['a Sunday', '2024-03-10', 1],
    ['Good Friday, before Easter Monday 1 April', '2024-03-29', 4],
    ['Ascension Day, before a day put on a par and a weekend', '2023-05-18', 4],
    ['the day put on a par', '2023-05-19', 3],
    ['Christmas on a Monday', '2023-12-25', 2],
    // The first and the last day of the table, and days beyond it: Sunday and Saturday.
    ['1 January 1995, a Sunday', '1995-01-01', 1],
    ['31 December 2050, a Saturday, before New Year', '2050-12-31', 2],
    ['Saturday 31 December 1994, before New Year', '1994-12-31', 2],
    ['Sunday 1 January 2051', '2051-01-01', 1],
    ['Saturday 5 January 2199', '2199-01-05', 2],
  ])('%s: %s by %i days', (_name, day, days) => expect(distance(day)).toBe(days));

  it('the day after Ascension Day, where no decree names it: not at all', () => {
    expect(rollDistance(rollTable(new Set(), on('2028-12-31')), on('2023-05-19'))).toBe(0);
  });
});

describe('the table', () => {
  it('is one for the same days, in whatever order, and another for other days or another last one', () => {
    const [a, b] = [on('2023-05-19'), on('2024-05-10')];
    const same = rollTable(new Set([a, b]), on('2028-12-31'));
    expect(rollTable(new Set([b, a]), on('2028-12-31'))).toBe(same);
    expect(rollTable(new Set([a]), on('2028-12-31'))).not.toBe(same);
    expect(rollTable(new Set([a, b]), on('2029-12-31'))).not.toBe(same);
  });

  it('knows until when the days of a decree are known', () => expect(table.knownTo).toBe(on('2028-12-31')));
});
