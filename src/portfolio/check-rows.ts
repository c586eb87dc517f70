import type { Columns } from './columns.js';
import { isTouched } from './count-lane.js';
import { evaluateRow } from './evaluate-row.js';
import type { LaneState, PortfolioRun } from './lane.js';
import { createResults, type RowResults } from './results.js';
import { rowResults } from './row-beside.js';
import { factsOfRow } from './scratch.js';
import { CENTS_WIDTH, classOfNotice } from './tariff-classes.js';

/** Rows between two that are checked against the rules themselves in every real run. */
export const CHECK_EVERY = 1000;

/** Thrown when the kernel and the rules differ on a row: a fault of ours that must stop the run. */
export class KernelDifferenceError extends Error {
  constructor(row: number, what: string) {
    super(`row ${row}: the packed kernel and the rules differ in ${what}; no result of this run can be trusted`);
    this.name = 'KernelDifferenceError';
  }
}

/**
 * One row in a thousand is evaluated by the rules as well, under the first law and under one of the others in turn; any
 * difference stops the run.
 */
export function checkRows(run: PortfolioRun, columns: Columns): void {
  const offset = (CHECK_EVERY - (run.counts.rows % CHECK_EVERY)) % CHECK_EVERY;
  const [first, ...others] = run.lanes as readonly [LaneState, ...LaneState[]];
  for (let i = offset; i < columns.count; i += CHECK_EVERY) {
    if (first.results.done[i] === 0) continue;
    checkRow(run, columns, first, i);
    run.counts.checked++;
    if (others.length > 0) checkLane(run, columns, 1 + (run.counts.checked % others.length), i);
  }
}

function checkLane(run: PortfolioRun, columns: Columns, s: number, i: number): void {
  const state = run.lanes[s]!;
  const first = run.lanes[0]!;
  if (state.bits === 0) return;
  const follower = run.tariffs === null ? -1 : run.tariffs.lanes.indexOf(s);
  if (follower >= 0) {
    if (!isTouched(state, columns, i)) return;
    rowResults(run, columns, state, first.results, i);
    checkTariff(run, columns, state, follower + 1, i);
  } else if (state.changed[i] === 0) {
    // Nothing of this row differs from the first lane.
    checkRow(run, columns, state, i, first.results);
    return;
  }
  if (state.results.done[i] === 1) checkRow(run, columns, state, i, state.results);
}

/** Is the amount of a row the one that the counts hold for its class and days? */
function checkTariff(run: PortfolioRun, columns: Columns, state: LaneState, law: number, i: number): void {
  const { classes } = run.tariffs!;
  const days = state.results.days[i]!;
  if (days === 0) return;
  const tariffClass = classOfNotice(classes, columns.procedure[i]!, columns.notice[i]!);
  const cents = classes.cents[law]![tariffClass * CENTS_WIDTH + days];
  if (state.results.administrative[i] !== cents)
    throw new KernelDifferenceError(run.counts.rows + i, `tariff: ${state.results.administrative[i]} and ${cents}`);
}

const checked = createResults(1);
const COMPARED = ['deadline', 'status', 'administrative', 'court', 'perDay', 'potential'] as const;

/** Throws `KernelDifferenceError` when the rules give something else for a row than these results. */
export function checkRow(
  run: PortfolioRun,
  columns: Columns,
  state: LaneState,
  i: number,
  results: RowResults = state.results,
): void {
  const facts = factsOfRow(columns, i, run.lengths, run.scratch);
  if (!evaluateRow(facts, state.lane.book, run.at, run.outcome, checked, 0))
    throw new KernelDifferenceError(run.counts.rows + i, 'certainty: the amount is undetermined');
  for (const key of COMPARED) {
    if (checked[key][0] !== results[key][i])
      throw new KernelDifferenceError(run.counts.rows + i, `${key}: ${results[key][i]} and ${checked[key][0]}`);
  }
}
