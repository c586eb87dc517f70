import type { Columns } from '../../../src/portfolio/columns.js';
import { Combinations } from '../../../src/portfolio/combinations.js';
import type { Lane, PortfolioRun } from '../../../src/portfolio/lane.js';
import { laneResult, scenarioResult } from '../../../src/portfolio/lane-result.js';
import { createRun, runBlock } from '../../../src/portfolio/run.js';
import { processorTime, ratios, report } from './contest.js';
import { AT, type Files } from './files.js';
import { lanesFor, MIXED, TARIFFS } from './scenario-sets.js';

const ROUNDS = 9;
const WARM_UP = 3;
/** Rows of one run at least: the blocks are counted several times over when there are fewer. */
const ROWS = 1_000_000;

interface Contestant {
  readonly name: string;
  readonly lanes: readonly Lane[];
  /** How many times one law at most. */
  readonly aim: number;
}

const CONTESTANTS: readonly Contestant[] = [
  { name: '16 reforms of the administrative tariff', lanes: lanesFor(TARIFFS), aim: 1.5 },
  {
    name: '16 mixed: four of the term, twelve of the tariff',
    lanes: lanesFor([...MIXED.slice(0, 4), ...TARIFFS.slice(0, 12)]),
    aim: 6,
  },
  { name: '16 mixed: four each of term, exclusion, court penalty, tariff', lanes: lanesFor(MIXED), aim: 6 },
];

/** Scenarios side by side against a run under one law, after each has agreed with itself alone to the cent. */
export async function benchScenarios(files: Files): Promise<void> {
  const all = [{ name: 'one law', lanes: lanesFor([]), aim: 1 }, ...CONTESTANTS];
  for (const { name, lanes } of all) agree(name, lanes, files);
  const found = await ratios(
    all.map(({ name, lanes }) => {
      // Making the tables of each law, some milliseconds whatever the number of rows, comes before.
      const run = runOf(lanes, files);
      return { name, run: () => processorTime(() => counted(run, files)) };
    }),
    ROUNDS,
    WARM_UP,
  );
  CONTESTANTS.forEach(({ name, aim }, i) => {
    report(`${name}, time of one law`, 1 / (found[i]?.ratio ?? 0), aim, false);
  });
}

function counted(run: PortfolioRun, { whole, rows }: Files): void {
  for (let pass = rows; pass < ROWS; pass += rows) for (const block of whole) runBlock(run, block);
  totals(run, whole);
}

function totals(run: PortfolioRun, blocks: readonly Columns[]): readonly (readonly number[])[] {
  for (const block of blocks) runBlock(run, block);
  const groups = new Combinations([]);
  const base = laneResult(run, groups);
  const others = run.lanes.slice(1).map((_, i) => scenarioResult(run, i + 1, groups, base));
  return [base, ...others].map(({ totals: t, months }) => [
    t.totalCents,
    t.administrativeCents,
    t.perDayCents,
    t.potentialCents,
    t.files,
    months.length,
  ]);
}

function runOf(lanes: readonly Lane[], { lengths, whole }: Files): PortfolioRun {
  return createRun(lanes, AT, lengths, whole[0]?.capacity ?? 0);
}

function agree(name: string, lanes: readonly Lane[], files: Files): void {
  const together = totals(runOf(lanes, files), files.whole);
  for (const [i, lane] of lanes.entries()) {
    const [alone] = totals(runOf([lane], files), files.whole);
    if (JSON.stringify(alone) !== JSON.stringify(together[i]))
      throw new Error(
        `${name}: ${lane.name} gives ${JSON.stringify(together[i])} beside others and ${JSON.stringify(alone)} alone`,
      );
  }
}
