import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { BLOCK_ROWS, type Columns } from '../../../src/portfolio/columns.js';
import { Combinations } from '../../../src/portfolio/combinations.js';
import type { Lane, PortfolioRun } from '../../../src/portfolio/lane.js';
import { laneResult, scenarioResult } from '../../../src/portfolio/result.js';
import { createRun, runBlock } from '../../../src/portfolio/run.js';
import { AT, type Files, filesOf } from './files.js';
import { lanesFor, MIXED, TARIFFS } from './scenario-sets.js';

const ROUNDS = 9;
/** How often the blocks are counted in one run. */
const PASSES = 5;

interface Contestant {
  readonly name: string;
  readonly lanes: readonly Lane[];
}

const CONTESTANTS: readonly Contestant[] = [
  { name: 'one law', lanes: lanesFor([]) },
  { name: '16 reforms of the administrative tariff', lanes: lanesFor(TARIFFS) },
  {
    name: '16 reforms, four of the term and twelve of the tariff',
    lanes: lanesFor([...MIXED.slice(0, 4), ...TARIFFS.slice(0, 12)]),
  },
  { name: '16 reforms, four each of term, exclusion, court penalty and tariff', lanes: lanesFor(MIXED) },
];

/** Prints the ratios of scenarios side by side to a run under one law, after each has agreed with itself alone to the cent. */
export function main(rows: number): void {
  const files = filesOf(rows, 0);
  for (const { name, lanes } of CONTESTANTS) agree(name, lanes, files);
  const ratios = CONTESTANTS.map((): number[] => []);
  const runs = CONTESTANTS.map(({ lanes }) => createRun(lanes, AT, files.lengths, BLOCK_ROWS));
  for (let round = -1; round < ROUNDS; round++) {
    const times = runs.map((run) => timed(run, files));
    if (round >= 0) for (const [i, time] of times.entries()) ratios[i]?.push(time / (times[0] ?? 1));
  }
  const lines = CONTESTANTS.map(
    ({ name }, i) =>
      `${median(ratios[i] ?? [])
        .toFixed(2)
        .padStart(7)} × one law   ${name}`,
  );
  process.stdout.write(
    `${rows} rows of the realistic portfolio, ${PASSES} times over; medians of ${ROUNDS} rounds in alternation\n${lines.join('\n')}\n`,
  );
}

/**
 * Counting and results. Making the tables of each law, some milliseconds whatever the number of rows, comes before. The
 * blocks are counted several times over, so that a run has as many rows as a large portfolio.
 */
function timed(run: PortfolioRun, files: Files): number {
  const start = performance.now();
  for (let pass = 1; pass < PASSES; pass++) for (const block of files.whole) runBlock(run, block);
  totals(run, files.whole);
  return performance.now() - start;
}

function totals(run: PortfolioRun, blocks: readonly Columns[]): readonly (readonly number[])[] {
  for (const block of blocks) runBlock(run, block);
  const groups = new Combinations([]);
  const base = laneResult(run, groups);
  const others = run.lanes.slice(1).map((_, i) => scenarioResult(run, i + 1, groups, base));
  return [base, ...others].map(({ totals: t, months }) => [
    t.totalCents,
    t.administrativeCents,
    t.potentialCents,
    months.length,
  ]);
}

function agree(name: string, lanes: readonly Lane[], files: Files): void {
  const together = totals(createRun(lanes, AT, files.lengths, BLOCK_ROWS), files.whole);
  for (const [i, lane] of lanes.entries()) {
    const [alone] = totals(createRun([lane], AT, files.lengths, BLOCK_ROWS), files.whole);
    if (JSON.stringify(alone) !== JSON.stringify(together[i]))
      throw new Error(
        `${name}: ${lane.name} gives ${JSON.stringify(together[i])} beside others and ${JSON.stringify(alone)} alone`,
      );
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
