import { createOutcome } from '../facts/outcome.js';
import { addPlainDays, addRows } from './aggregate.js';
import { addOutcomeYears, addPlainYears, createYearSums } from './caps/year-sums.js';
import { checkRows } from './check-rows.js';
import type { Columns, Lengths } from './columns.js';
import { countLane, evaluateBeside } from './count-lane.js';
import { addAccrual, evaluateRow } from './evaluate-row.js';
import { amounts } from './kernel/amounts.js';
import { kernelTables } from './kernel/tables.js';
import { deadlines } from './kernel/terms.js';
import { createLane, type Lane, type LaneState, type PortfolioRun, shareTerms } from './lane.js';
import { createScratch, factsOfRow } from './scratch.js';
import { settleTariffs } from './settle-tariffs.js';
import { tariffClasses, tariffsOnly } from './tariff-classes.js';
import {
  beginBlock,
  countPlainTariffs,
  createTariffCounts,
  FIRST_RUN,
  FIRST_RUNS,
  MOST_CLASSES,
  type TariffCounts,
} from './tariff-counts.js';
import { countFacts } from './tariff-facts.js';
import { TOUCH } from './touch.js';

/** A run; `isEachRow`: every lane must say what it finds for each row, so that none follows from counts alone. */
export function createRun(
  lanes: readonly Lane[],
  at: number,
  lengths: Lengths,
  capacity: number,
  isEachRow = false,
): PortfolioRun {
  const base = lanes[0]!.book;
  const capped = lanes.some(({ caps = [] }) => caps.length > 0);
  const states = lanes.map((lane, i) =>
    createLane(lane, base, lengths, capacity, capped && (i === 0 || lane.caps !== undefined) ? createYearSums() : null),
  );
  shareTerms(states);
  return {
    at,
    lengths,
    lanes: states,
    counts: { rows: 0, kernel: 0, evaluated: 0, checked: 0 },
    tariffs: isEachRow ? null : tariffCounts(states, at),
    outcome: createOutcome(),
    beside: createOutcome(),
    scratch: createScratch(),
  };
}

/**
 * The lanes that differ in amounts a day only follow from counts of the first one; null when there is none. What a body
 * owes for a year does not follow from them: a lane with maxima on sums is counted file by file.
 */
function tariffCounts(lanes: readonly LaneState[], at: number): TariffCounts | null {
  const base = lanes[0]!.lane.book;
  const following = lanes.flatMap(({ bits, lane }, i) =>
    bits === TOUCH.tariff && lane.caps === undefined && tariffsOnly(base, lane.book) ? [i] : [],
  );
  if (following.length === 0 || at >= FIRST_RUN + FIRST_RUNS) return null;
  const classes = tariffClasses([base, ...following.map((i) => lanes[i]!.lane.book)]);
  return classes.count > MOST_CLASSES ? null : createTariffCounts(classes, following);
}

/** Counts one block under every lane. */
export function runBlock(run: PortfolioRun, columns: Columns): void {
  if (run.lanes[0]!.tables.lengths !== run.lengths.list.length) rebuild(run);
  for (const { changed } of run.lanes) changed.fill(0);
  if (run.tariffs !== null && !beginBlock(run.tariffs, columns.mostLabel)) settleTariffs(run);
  runFirst(run, columns);
  if (run.tariffs !== null) countPlainTariffs(run.tariffs, columns, run.lanes[0]!.results, run.at);
  for (let s = 1; s < run.lanes.length; s++) if (!follows(run, s)) countLane(run, columns, run.lanes[s]!);
  checkRows(run, columns);
  run.counts.rows += columns.count;
}

/** Does this lane follow from counts of the first one, without a look at single files? */
export function follows({ tariffs }: PortfolioRun, lane: number): boolean {
  return tariffs?.lanes.includes(lane) ?? false;
}

function rebuild(run: PortfolioRun): void {
  for (const state of run.lanes) state.tables = kernelTables(state.lane.book, run.lengths);
  for (const state of run.lanes)
    if (state.tables.lengths !== run.lengths.list.length) state.tables = kernelTables(state.lane.book, run.lengths);
  shareTerms(run.lanes);
}

/** Counts every row under the first lane; rows that are left to the rules are counted under every lane one after the other. */
function runFirst(run: PortfolioRun, columns: Columns): void {
  const first = run.lanes[0]!;
  const { results, tables, lane, aggregate } = first;
  deadlines(columns, tables, run.at, results);
  amounts(columns, tables, run.at, results);
  for (let i = results.done.indexOf(0); i >= 0 && i < columns.count; i = results.done.indexOf(0, i + 1)) {
    const facts = factsOfRow(columns, i, run.lengths, run.scratch);
    if (!evaluateRow(facts, lane.book, run.at, run.outcome, results, i)) first.undetermined++;
    addAccrual(run.outcome, run.at, aggregate.administrativeDaily, aggregate.courtDaily);
    if (first.years !== null) addOutcomeYears(first.years, columns.body[i]!, run.outcome, run.at);
    run.counts.evaluated++;
    const told =
      run.tariffs !== null &&
      countFacts(run.tariffs, facts, run.outcome, lane.book, columns.label[i]!, run.at, results.status[i]!);
    for (let s = 1; s < run.lanes.length; s++)
      if (!told || !follows(run, s)) evaluateBeside(run, columns, run.lanes[s]!, facts, i);
  }
  run.counts.kernel = run.counts.rows + columns.count - run.counts.evaluated;
  addRows(aggregate, columns, results);
  addPlainDays(aggregate, columns, results, tables);
  if (first.years !== null) addPlainYears(first.years, columns, results, tables);
}
