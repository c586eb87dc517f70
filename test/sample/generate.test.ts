import { describe, expect, it } from 'vitest';
import { FLAT_COLUMNS } from '../../src/case/flat-form.js';
import { generateSample } from '../../src/sample/generate.js';
import { SAMPLE_COLUMNS } from '../../src/sample/row.js';
import { toCsv, toNdjson } from '../../src/sample/text.js';
import { options, sample } from './support.js';

function text(some: Parameters<typeof options>[0], write: typeof toCsv): string {
  return [...write(generateSample(options(some)))].join('');
}

describe('the same options', () => {
  it.each([
    { preset: 'real', dirt: false },
    { preset: 'late', dirt: false },
    { preset: 'real', dirt: true },
  ] as const)('give the same bytes: %j', (some) => {
    expect(text(some, toCsv)).toBe(text(some, toCsv));
    expect(text(some, toNdjson)).toBe(text(some, toNdjson));
  });

  it('give the same rows when one sample is read twice', () => {
    const rows = generateSample(options());
    expect([...rows]).toEqual([...rows]);
  });
});

it('another seed gives another portfolio', () => {
  expect(text({ seed: 1 }, toCsv)).not.toBe(text({ seed: 2 }, toCsv));
  expect(text({ seed: 1 }, toCsv)).not.toBe(text({ seed: -1 }, toCsv));
});

it('the bytes of a small sample are as they were', () => {
  expect(text({ rows: 3, seed: 7, preset: 'late' }, toNdjson)).toMatchInlineSnapshot(`
    "{"id":"A-2022-000001","procedure":"vw.asylum","received":"2022-06-07","decided":"2023-09-01","applicants":1,"nationality":"YE","body":"IND","matter":"first","seat":"Amsterdam"}
    {"id":"N-2023-000001","procedure":"vw.family-reunification","received":"2023-08-09","extended_by":"P3M","extended_on":"2023-10-26","decided":"2024-03-07","applicants":1,"body":"IND","matter":"nareis","seat":"'s-Hertogenbosch"}
    {"id":"A-2024-000001","procedure":"vw.asylum","received":"2024-07-09","notice":"2025-01-10","notice_sent":"2025-01-09","appeal":"2025-01-27","applicants":1,"nationality":"SY","body":"IND","matter":"first","seat":"Rotterdam"}
    "
  `);
});

describe('the number of rows', () => {
  it.each([0, 1, 2, 10, 99, 1_000, 12_345])('is exactly what was asked: %i', (rows) => {
    expect(sample({ rows })).toHaveLength(rows);
    expect(sample({ rows, preset: 'late' })).toHaveLength(rows);
  });

  it.each([-1, 1.5, Number.NaN, 2 ** 60])('must be a whole number: %d', (rows) => {
    expect(() => generateSample(options({ rows }))).toThrow('number of rows must be a whole number');
  });

  it.each([0.5, 2 ** 32, -(2 ** 31) - 1])('the seed must fit 32 bits: %d', (seed) => {
    expect(() => generateSample(options({ seed }))).toThrow('The seed must be a whole number');
  });
});

it('columns that are no label are those of the flat form', () => {
  const labels = ['body', 'matter', 'seat', 'earlier_notice', 'dirt'];
  const columns = SAMPLE_COLUMNS.filter((column) => !labels.includes(column));
  expect(columns.filter((column) => !(FLAT_COLUMNS as readonly string[]).includes(column))).toEqual([]);
});

describe('the rows', () => {
  it('have every column, in the order in which they are written', () => {
    for (const row of sample()) expect(Object.keys(row)).toEqual(SAMPLE_COLUMNS);
  });

  it('have an id each', () => {
    const rows = sample({ rows: 20_000 });
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('come in the proportions of the presets', () => {
    const share = (preset: 'real' | 'late', procedures: readonly string[]): number => {
      const rows = sample({ rows: 10_000, preset });
      return rows.filter(({ procedure }) => procedures.includes(procedure)).length / rows.length;
    };
    expect(share('real', ['vw.asylum'])).toBeCloseTo(0.174, 3);
    expect(share('real', ['vw.family-reunification'])).toBeCloseTo(0.102, 3);
    expect(share('real', ['vw.regular', 'vw.mvv'])).toBeCloseTo(0.424, 3);
    expect(share('real', ['rwn.naturalisation'])).toBeCloseTo(0.26, 3);
    expect(share('real', ['vw.objection'])).toBeCloseTo(0.04, 3);
    expect(share('late', ['vw.asylum'])).toBeCloseTo(0.631, 3);
    expect(share('late', ['vw.asylum', 'vw.family-reunification'])).toBe(1);
  });

  it('have at most one extension, notice and order, and no suspension, in at least 85 % of the cases', () => {
    const rows = sample({ rows: 20_000 });
    const plain = rows.filter((row) => row.suspended_on === undefined && row.order2_on === undefined);
    expect(plain.length / rows.length).toBeGreaterThan(0.95);
  });
});
