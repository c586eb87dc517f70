import { describe, expect, it } from 'vitest';
import { fold } from '../../src/case/fold.js';
import { parseCaseWithZone } from '../../src/case/parse-with-zone.js';
import { baseLaw } from '../../src/law/base.js';
import { compile } from '../../src/law/compile.js';
import { on } from '../../src/law/make.js';
import { checkRow } from '../../src/portfolio/check-rows.js';
import { type Columns, createColumns, createLengths, type Lengths } from '../../src/portfolio/columns.js';
import { amounts } from '../../src/portfolio/kernel/amounts.js';
import { deadlines } from '../../src/portfolio/kernel/terms.js';
import type { Lane, LaneState, PortfolioRun } from '../../src/portfolio/lane.js';
import { pushFacts } from '../../src/portfolio/push.js';
import { createRun } from '../../src/portfolio/run.js';
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

interface Block {
  readonly columns: Columns;
  readonly lengths: Lengths;
}

function blockOf(cases: readonly unknown[]): Block {
  const lengths = createLengths();
  const columns = createColumns(cases.length);
  const book = compile(baseLaw);
  for (const file of cases) {
    const parsed = parseCaseWithZone(file);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    pushFacts(columns, fold(parsed.case, AT, book).facts, 0, lengths, book);
  }
  return { columns, lengths };
}

/** The kernel over a block; the rows that it leaves to the rules are not evaluated. */
function runUnder({ columns, lengths }: Block, lane: Lane): PortfolioRun {
  const run = createRun([lane], AT, lengths, columns.count);
  const [{ tables, results }] = run.lanes as readonly [LaneState];
  deadlines(columns, tables, AT, results);
  amounts(columns, tables, AT, results);
  return run;
}

/** Compares every row that the kernel has done with the rules, under each law; the share of rows that it has done. */
function compared(block: Block, lanes: readonly Lane[]): number {
  let done = 0;
  for (const lane of lanes) {
    const run = runUnder(block, lane);
    const [state] = run.lanes;
    for (let i = 0; i < block.columns.count; i++) {
      if (state?.results.done[i] !== 1) continue;
      checkRow(run, block.columns, state, i);
      done++;
    }
  }
  return done / lanes.length / block.columns.count;
}

describe('the packed kernel', () => {
  it('gives what the rules give, on generated plain rows under every reading', () => {
    const cases = Array.from({ length: DEEP ? 30_000 : 4_000 }, (_, seed) => plainCase(seed + 1));
    expect(compared(blockOf(cases), read())).toBeGreaterThan(0.6);
  });

  it('gives what the rules give, on generated plain rows under every reform', () => {
    const cases = Array.from({ length: DEEP ? 20_000 : 1_500 }, (_, seed) => plainCase(seed + 1));
    expect(compared(blockOf(cases), reformed())).toBeGreaterThan(0.5);
  });

  it('gives what the rules give, on generated histories of the whole vocabulary', () => {
    const cases = Array.from({ length: DEEP ? 20_000 : 2_000 }, (_, seed) => generateHistory(seed + 1).case);
    expect(compared(blockOf(cases), read())).toBeGreaterThan(0.02);
    // Making histories of the whole vocabulary takes most of the time.
  }, 90_000);

  it('is stopped by a difference: a result changed on purpose is found', () => {
    const block = blockOf(Array.from({ length: 50 }, (_, seed) => plainCase(seed + 1)));
    const run = runUnder(block, read()[0] as Lane);
    const lane = run.lanes[0] as LaneState;
    const row = lane.results.done.indexOf(1);
    lane.results.administrative[row] = (lane.results.administrative[row] ?? 0) + 1;
    expect(() => checkRow(run, block.columns, lane, row)).toThrow(/kernel and the rules differ/);
  });
});
