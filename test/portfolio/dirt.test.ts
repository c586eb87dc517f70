import { describe, expect, it } from 'vitest';
import { on } from '../../src/law/make.js';
import type { Reject } from '../../src/portfolio/input.js';
import { assessPortfolio } from '../../src/portfolio/portfolio.js';
import { generateSample } from '../../src/sample/generate.js';
import type { SampleRow } from '../../src/sample/row.js';

const AT = on('2025-12-31');
const ROWS = process.env['DWANGSOM_DEEP'] === '1' ? 100_000 : 12_000;
const rows = [...generateSample({ rows: ROWS, seed: 5, preset: 'real', dirt: true })];
const rejects: Reject[] = [];
const result = assessPortfolio(rows, { at: AT, onReject: (reject) => rejects.push(reject) });
const rejected = new Map(rejects.map((reject) => [reject.line, reject]));

function withDirt(kind: RegExp): readonly { readonly row: SampleRow; readonly line: number }[] {
  return rows.flatMap((row, i) => (kind.test(row.dirt ?? '') ? [{ row, line: i + 1 }] : []));
}

function marksOf(some: readonly SampleRow[]): ReadonlySet<string> {
  return new Set(assessPortfolio(some, { at: AT, marks: true }).quality.marks?.map(({ code }) => code));
}

describe('the sample with dirt', () => {
  it.each([
    ['decision-before-receipt', 'decided', 'before-received'],
    ['two-notices', 'notice', 'several-values'],
    ['unknown-nationality', 'nationality', ''],
    ['empty-procedure', 'procedure', ''],
  ])('every planted %s is rejected, with the column %s', (kind, column, code) => {
    const planted = withDirt(new RegExp(`^${kind}$`));
    expect(planted.length).toBeGreaterThan(5);
    for (const { line, row } of planted) {
      expect(rejected.get(line), row.id).toMatchObject({ id: row.id, column, code: expect.stringContaining(code) });
      expect(rejected.get(line)?.message).toMatch(/[.?]$/);
    }
  });

  it('every repeated id is counted', () => {
    const planted = withDirt(/^duplicate-id$/);
    expect(planted.length).toBeGreaterThan(5);
    expect(result.quality.duplicateIds).toBe(planted.length);
    for (const { line } of planted) expect(rejected.has(line)).toBe(false);
  });

  it('nothing else is rejected, and the counts add up', () => {
    const faults = withDirt(/^(decision-before-receipt|two-notices|unknown-nationality|empty-procedure)$/);
    expect([...rejected.keys()]).toEqual(faults.map(({ line }) => line));
    const { read, assessed } = result.counts;
    expect([read, assessed, result.counts.rejected]).toEqual([rows.length, rows.length - faults.length, faults.length]);
    expect(result.quality.rejects.reduce((all, { rows: n }) => all + n, 0)).toBe(faults.length);
  });

  it('legal oddities carry no mark that sound rows do not carry', () => {
    const odd = withDirt(/^oddity-/).map(({ row }) => row);
    expect(odd.length).toBeGreaterThan(20);
    const sound = marksOf(rows.filter(({ dirt }) => dirt === undefined));
    for (const code of marksOf(odd)) expect([...sound]).toContain(code);
  });
});
