import { describe, expect, it } from 'vitest';
import { fold } from '../../src/case/fold.js';
import { parseCaseWithZone } from '../../src/case/parse-with-zone.js';
import { baseLaw } from '../../src/law/base.js';
import { compile } from '../../src/law/compile.js';
import { on } from '../../src/law/make.js';
import { type Columns, createColumns, createLengths } from '../../src/portfolio/columns.js';
import { pushFacts } from '../../src/portfolio/push.js';
import {
  checkRow,
  createRun,
  type Lane,
  type LaneState,
  type PortfolioRun,
  runBlock,
} from '../../src/portfolio/run.js';
import { generateHistory } from '../oracle/generate.js';
import { plainCase } from './plain-cases.js';
import { FREE, NAMED } from './reforms.js';

const AT = on('2026-03-01');
const DEEP = process.env['DWANGSOM_DEEP'] === '1';

/** Every reading that differs from the default, alone, and a few together. */
const READINGS = baseLaw.interpretations.flatMap((i) =>
  i.options.filter((o) => o.value !== i.default).map((o) => ({ [i.key]: o.value })),
);

/** The rulebooks of every reform; the first is the law as it is. */
function reformed(): readonly Lane[] {
  const books = [...NAMED, ...FREE].map(([name, change]) => ({ name, book: compile(change(baseLaw)) }));
  return [{ name: 'baseline', book: compile(baseLaw) }, ...books];
}

/** The rulebooks of every reading, alone and some together. */
function read(): readonly Lane[] {
  const together = Object.assign({}, ...READINGS.filter((_, i) => i % 2 === 0));
  return [{}, ...READINGS, together].map((readings) => ({
    name: JSON.stringify(readings),
    book: compile(baseLaw, readings),
  }));
}

function blockOf(cases: readonly unknown[], lanes: readonly Lane[] = read()): { columns: Columns; run: PortfolioRun } {
  const lengths = createLengths();
  const columns = createColumns(cases.length);
  const book = compile(baseLaw);
  for (const file of cases) {
    const parsed = parseCaseWithZone(file);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    pushFacts(columns, fold(parsed.case, AT, book).facts, 0, lengths, book);
  }
  return { columns, run: createRun(lanes, AT, lengths, cases.length) };
}

describe('the packed kernel', () => {
  it('gives what the rules give, on generated plain rows under every reading', () => {
    const cases = Array.from({ length: DEEP ? 30_000 : 4_000 }, (_, seed) => plainCase(seed + 1));
    const { columns, run } = blockOf(cases);
    runBlock(run, columns);
    let done = 0;
    for (let i = 0; i < columns.count; i++)
      for (const lane of run.lanes)
        if (lane.same < 0 && lane.results.done[i] === 1) {
          checkRow(run, columns, lane, i);
          done++;
        }
    expect(done / run.lanes.length / cases.length).toBeGreaterThan(0.6);
  });

  it('gives what the rules give, on generated plain rows under every reform', () => {
    const cases = Array.from({ length: DEEP ? 20_000 : 1_500 }, (_, seed) => plainCase(seed + 1));
    const { columns, run } = blockOf(cases, reformed());
    runBlock(run, columns);
    let done = 0;
    for (let i = 0; i < columns.count; i++)
      for (const lane of run.lanes)
        if (lane.same < 0 && lane.results.done[i] === 1) {
          checkRow(run, columns, lane, i);
          done++;
        }
    expect(done / run.lanes.length / cases.length).toBeGreaterThan(0.5);
  });

  it('gives what the rules give, on generated histories of the whole vocabulary', () => {
    const cases = Array.from({ length: DEEP ? 20_000 : 2_000 }, (_, seed) => generateHistory(seed + 1).case);
    const { columns, run } = blockOf(cases);
    runBlock(run, columns);
    for (let i = 0; i < columns.count; i++)
      for (const lane of run.lanes) if (lane.same < 0 && lane.results.done[i] === 1) checkRow(run, columns, lane, i);
    expect(run.counts.rows).toBe(cases.length);
  });

  it('is stopped by a difference: a result changed on purpose is found', () => {
    const { columns, run } = blockOf(Array.from({ length: 50 }, (_, seed) => plainCase(seed + 1)));
    runBlock(run, columns);
    const lane = run.lanes[0] as LaneState;
    const row = lane.results.done.indexOf(1);
    lane.results.administrative[row] = (lane.results.administrative[row] ?? 0) + 1;
    expect(() => checkRow(run, columns, lane, row)).toThrow(/kernel and the rules differ/);
  });
});
