import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { SAMPLE_COLUMNS, type SampleRow } from '../../src/sample/row.js';
import { toCsv, toNdjson } from '../../src/sample/text.js';
import { sample } from './support.js';

const rows = sample({ rows: 3_000, dirt: true, seed: 9 });

/** A row as text alone, with the absent columns left out. */
function texts(row: object): Record<string, string> {
  const present = Object.entries(row).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(present.map(([column, value]) => [column, String(value)]));
}

function parsed(csv: string): readonly Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
}

describe('CSV', () => {
  it('begins with a header and is read back the same', () => {
    const csv = [...toCsv(rows)].join('');
    expect(csv.split('\n', 1)).toEqual([SAMPLE_COLUMNS.join(',')]);
    expect(csv.endsWith('\n')).toBe(true);
    expect(parsed(csv).map(texts)).toEqual(rows.map(texts));
  });

  it('is only a header without rows', () => {
    expect([...toCsv([])]).toEqual([`${SAMPLE_COLUMNS.join(',')}\n`]);
  });

  it('quotes what needs it', () => {
    const [first] = rows;
    const odd = { ...first, seat: 'a "b", c\nd' } as SampleRow;
    const csv = [...toCsv([odd])].join('');
    expect(csv).toContain('"a ""b"", c\nd"');
    expect(parsed(csv).map(texts)).toEqual([texts(odd)]);
  });
});

describe('NDJSON', () => {
  it('is an object a line without empty keys, the same as the rows', () => {
    const lines = [...toNdjson(rows)].join('').trimEnd().split('\n');
    const objects = lines.map((line): Record<string, unknown> => JSON.parse(line));
    expect(objects.map(texts)).toEqual(rows.map(texts));
    expect(objects.some((object) => Object.values(object).some((value) => value === '' || value === null))).toBe(false);
    expect(objects.every(({ applicants }) => typeof applicants === 'number')).toBe(true);
  });

  it('is nothing without rows', () => {
    expect([...toNdjson([])]).toEqual([]);
  });
});

it('text comes in pieces', () => {
  expect([...toCsv(rows)]).toHaveLength(4);
  expect([...toNdjson(rows)]).toHaveLength(3);
});
