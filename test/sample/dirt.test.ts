import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { civilOf, daysInMonth } from '../../src/calendar/day.js';
import { readInput } from '../../src/portfolio/read-input.js';
import { DIRT_SHARES, type DirtKind } from '../../src/sample/parameters-dirt.js';
import { PERIOD_END } from '../../src/sample/period.js';
import type { SampleRow } from '../../src/sample/row.js';
import { isWorkingDay } from '../../src/sample/working-day.js';
import { day, sample } from './support.js';

const rows = sample({ rows: 40_000, seed: 5, dirt: true });
const clean = sample({ rows: 40_000, seed: 5 });

function withDirt(kind: DirtKind): readonly SampleRow[] {
  return rows.filter(({ dirt }) => dirt === kind);
}

function read(row: SampleRow): ReturnType<typeof readInput> {
  return readInput({ kind: 'value', line: 1, value: row }, {});
}

/** The marks of a row, without those of law that is not modelled: they are about the procedure, not about the row. */
function marksOf(row: ReturnType<typeof read>): readonly unknown[] {
  if (!row.ok) return ['refused'];
  return assess(row.case, { at: PERIOD_END, brief: true }).marks.filter(({ code }) => code !== 'not-modelled');
}

it('every row without a label is as it is in the sample without dirt', () => {
  expect(clean.some(({ dirt }) => dirt !== undefined)).toBe(false);
  for (const [i, row] of rows.entries()) if (row.dirt === undefined) expect(row).toEqual(clean[i]);
});

it.each(DIRT_SHARES)('$kind has its share of the rows', ({ kind, share }) => {
  const expected = share * rows.length;
  expect(withDirt(kind).length).toBeLessThanOrEqual(expected);
  expect(withDirt(kind).length).toBeGreaterThan(expected * 0.85 - 5);
});

it('a duplicate has the id of a sound row before it', () => {
  const sound = new Set<string>();
  for (const row of rows) {
    expect(row.dirt === 'duplicate-id').toBe(sound.has(row.id));
    if (row.dirt === undefined) sound.add(row.id);
  }
});

describe('every fault is refused', () => {
  it.each([
    ['decision-before-receipt', 'decided'],
    ['two-notices', 'notice'],
    ['unknown-nationality', 'nationality'],
    ['empty-procedure', 'procedure'],
  ] as const)('%s, in the column %s', (kind, column) => {
    const found = withDirt(kind).map(read);
    expect(found.length).toBeGreaterThan(20);
    for (const row of found) expect(row.ok ? null : row.reject.column).toBe(column);
  });
});

describe('every oddity is right', () => {
  it.each(['oddity-29-february', 'oddity-month-end', 'oddity-notice-on-free-day'] as const)(
    '%s is neither refused nor marked',
    (kind) => {
      const found = withDirt(kind).map(read);
      expect(found.length).toBeGreaterThan(10);
      for (const row of found) expect(marksOf(row)).toEqual([]);
    },
  );

  it('the days are what the label says', () => {
    for (const { received } of withDirt('oddity-29-february')) expect(received).toBe('2024-02-29');
    for (const { received } of withDirt('oddity-month-end')) {
      const { year, month, day: dayOfMonth } = civilOf(day(received));
      expect(dayOfMonth).toBe(daysInMonth(year, month));
    }
    for (const { notice } of withDirt('oddity-notice-on-free-day')) expect(isWorkingDay(day(notice ?? ''))).toBe(false);
  });
});
