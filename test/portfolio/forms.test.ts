import { describe, expect, it } from 'vitest';
import { casesOfLog } from '../../src/io/event-log/cases.js';
import { parseEventMap } from '../../src/io/event-log/map.js';
import { portfolioRows } from '../../src/io/portfolio-rows.js';
import { on } from '../../src/law/make.js';
import type { PortfolioInput, Reject } from '../../src/portfolio/input.js';
import { assessPortfolio, PortfolioCounter } from '../../src/portfolio/portfolio.js';
import type { PortfolioResult } from '../../src/portfolio/result.js';
import { type History, linesOf } from '../rulings/shared-cases.js';
import { flatRowOf } from './flat-rows.js';
import { LOG_MAP, logRowsOf } from './log-rows.js';
import { plainCase } from './plain-cases.js';

const AT = on('2026-03-01');
const DEEP = process.env['DWANGSOM_DEEP'] === '1';
const FILES = [
  ...linesOf<History>('./histories.ndjson').map((history) => history.case),
  ...Array.from({ length: DEEP ? 100_000 : 2_000 }, (_, seed) => plainCase(seed + 1)),
].map((file, i) => ({ ...file, id: `F-${i}`, labels: { seat: `seat ${i % 5}` } }));

const parsed = parseEventMap(LOG_MAP);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const { map } = parsed;

async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 60_000) yield await Promise.resolve(bytes.subarray(at, at + 60_000));
}

function csv(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (value: unknown): string => (value === undefined ? '' : `"${String(value).replaceAll('"', '""')}"`);
  return [names, ...rows.map((row) => names.map((name) => row[name]))]
    .map((cells) => `${cells.map(cell).join(',')}\r\n`)
    .join('');
}

async function counted(batches: AsyncIterable<readonly PortfolioInput[]>): Promise<PortfolioResult> {
  const rejects: Reject[] = [];
  const counter = new PortfolioCounter({
    at: AT,
    by: ['seat', 'procedure'],
    onReject: (reject) => rejects.push(reject),
  });
  for await (const batch of batches) for (const row of batch) counter.add(row);
  expect(rejects).toEqual([]);
  return counter.result();
}

/** What must be the same whatever the form: everything but which way a row took. */
function same({ counts, totals, groups, months }: PortfolioResult): unknown {
  const { kernel: _, evaluated: __, checked: ___, ...rest } = counts;
  return { counts: rest, totals, groups, months };
}

describe('CSV, NDJSON and event logs', () => {
  it('give the same on histories that all of them can tell', async () => {
    const told = FILES.flatMap((file) => {
      const row = flatRowOf(file);
      const log = logRowsOf(file);
      return row === null || log === null ? [] : [{ file, row, log }];
    });
    expect(told.length).toBeGreaterThan(1_500);
    const wanted = same(
      assessPortfolio(
        told.map(({ file }) => file),
        { at: AT, by: ['seat', 'procedure'] },
      ),
    );
    const rows = told.map(({ row }) => row);
    const log = told.flatMap((one) => one.log);
    expect(same(await counted(portfolioRows(chunks(csv(rows)))))).toEqual(wanted);
    expect(same(await counted(portfolioRows(chunks(rows.map((row) => JSON.stringify(row)).join('\n')))))).toEqual(
      wanted,
    );
    expect(same(await counted(casesOfLog(portfolioRows(chunks(csv(log))), map)))).toEqual(wanted);
  });

  it('refuse a line in which a key stands twice, and hand on the others', async () => {
    const row = '"procedure":"awb.application","received":"2024-05-06"';
    const text = `{${row}}\n{${row},"notice":"2024-07-02","notice":"2024-08-02"}`;
    const found: PortfolioInput[] = [];
    for await (const batch of portfolioRows(chunks(text))) found.push(...batch);
    expect(found).toMatchObject([
      { kind: 'value', line: 1 },
      { kind: 'refused', line: 2, code: 'repeated-key' },
    ]);
  });

  it('give the same on histories that a flat row cannot tell: annulments, several notices, holds', async () => {
    const told = FILES.flatMap((file) => {
      const log = logRowsOf(file);
      return log === null || flatRowOf(file) !== null ? [] : [{ file, log }];
    });
    expect(told.length).toBeGreaterThan(300);
    const files = told.map(({ file }) => file);
    const wanted = same(assessPortfolio(files, { at: AT, by: ['seat', 'procedure'] }));
    const ndjson = files.map((file) => JSON.stringify(file)).join('\n');
    expect(same(await counted(portfolioRows(chunks(ndjson))))).toEqual(wanted);
    const log = told.flatMap((one) => one.log);
    expect(same(await counted(casesOfLog(portfolioRows(chunks(csv(log))), map)))).toEqual(wanted);
    // The rows of all cases mixed: by day, as a register writes them.
    const mixed = [...log].sort((a, b) => (`${a['timestamp']}` < `${b['timestamp']}` ? -1 : 1));
    const any = { ...map, isGrouped: false };
    const unordered = await counted(casesOfLog(portfolioRows(chunks(csv(mixed))), any));
    expect(unordered.totals.totalCents).toEqual((wanted as PortfolioResult).totals.totalCents);
  });
});
