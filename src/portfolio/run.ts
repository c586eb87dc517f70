import { createOutcome, type Outcome } from '../facts/outcome.js';
import type { Rulebook } from '../law/rulebook.js';
import { type Aggregate, addPlainDays, addRows, createAggregate } from './aggregate.js';
import type { Columns, Lengths } from './columns.js';
import { addAccrual, evaluateRow } from './evaluate-row.js';
import { amounts, deadlines } from './kernel.js';
import { type KernelTables, kernelTables } from './kernel-tables.js';
import { createResults, type RowResults } from './results.js';
import { createScratch, factsOfRow, type ScratchFacts } from './scratch.js';

/** Rows between two that are checked against the rules themselves in every real run. */
export const CHECK_EVERY = 1000;

/** Thrown when the kernel and the rules differ on a row: a fault of ours that must stop the run. */
export class KernelDifferenceError extends Error {
  constructor(row: number, what: string) {
    super(`row ${row}: the packed kernel and the rules differ in ${what}; no result of this run can be trusted`);
    this.name = 'KernelDifferenceError';
  }
}

/** One law under which the portfolio is counted: a name and its rulebook. */
export interface Lane {
  readonly name: string;
  readonly book: Rulebook;
}

export interface LaneState {
  readonly lane: Lane;
  tables: KernelTables;
  readonly results: RowResults;
  readonly aggregate: Aggregate;
  filesAffected: number;
  /** Position of an earlier lane with the same law: its results are these. */
  same: number;
  /** Position of an earlier lane with the same terms: its deadlines are these. */
  sameTerms: number;
  undetermined: number;
}

/** A run over blocks: every lane side by side while a block is in cache. The first lane is the baseline. */
export interface PortfolioRun {
  readonly at: number;
  readonly lengths: Lengths;
  readonly lanes: readonly LaneState[];
  readonly counts: { rows: number; kernel: number; evaluated: number; checked: number };
  readonly outcome: Outcome;
  readonly scratch: ScratchFacts;
}

export function createRun(lanes: readonly Lane[], at: number, lengths: Lengths, capacity: number): PortfolioRun {
  const states: LaneState[] = lanes.map((lane) => ({
    lane,
    tables: kernelTables(lane.book, lengths),
    results: createResults(capacity),
    aggregate: createAggregate(),
    filesAffected: 0,
    same: -1,
    sameTerms: -1,
    undetermined: 0,
  }));
  const run: PortfolioRun = {
    at,
    lengths,
    lanes: states,
    counts: { rows: 0, kernel: 0, evaluated: 0, checked: 0 },
    outcome: createOutcome(),
    scratch: createScratch(),
  };
  shareStages(run);
  return run;
}

/** Lanes whose law reads the same in a stage share its results: the null scenario differs by exactly nothing. */
function shareStages(run: PortfolioRun): void {
  const whole = run.lanes.map((l) => l.lane.book);
  const terms = run.lanes.map((l) => termKey(l.tables));
  run.lanes.forEach((lane, i) => {
    lane.same = whole.indexOf(lane.lane.book);
    if (lane.same === i) lane.same = -1;
    lane.sameTerms = terms.indexOf(terms[i] as string);
    if (lane.sameTerms === i) lane.sameTerms = -1;
  });
}

function termKey(t: KernelTables): string {
  const lists = [
    t.supported,
    t.term,
    t.second,
    t.length,
    t.lodging,
    t.rollMask,
    t.termByLodging,
    t.fromLodging,
    t.restarts,
    t.mode,
    t.first,
    t.rest,
    t.chainMask,
    t.decrees,
    t.collective,
  ];
  return `${lists.map((l) => l.join()).join('|')}|${JSON.stringify([t.classes, t.moratoria, t.stopForAll])}|${t.lateObjection}|${t.rollEachLink}|${t.lodgingMask}|${t.penaltyEach}`;
}

/** Counts one block under every lane. */
export function runBlock(run: PortfolioRun, columns: Columns): void {
  if ((run.lanes[0] as LaneState).tables.lengths !== run.lengths.list.length) rebuild(run);
  for (const state of run.lanes) {
    if (state.same >= 0) continue;
    runLane(run, columns, state);
    addRows(state.aggregate, columns, state.results);
    addPlainDays(state.aggregate, columns, state.results, state.tables);
  }
  compareLanes(run, columns);
  checkRows(run, columns);
  run.counts.rows += columns.count;
}

function rebuild(run: PortfolioRun): void {
  for (const state of run.lanes) state.tables = kernelTables(state.lane.book, run.lengths);
  for (const state of run.lanes)
    if (state.tables.lengths !== run.lengths.list.length) state.tables = kernelTables(state.lane.book, run.lengths);
  shareStages(run);
}

function runLane(run: PortfolioRun, columns: Columns, state: LaneState): void {
  const { results, tables, lane } = state;
  if (state.sameTerms < 0) deadlines(columns, tables, run.at, results);
  else copyTerms((run.lanes[state.sameTerms] as LaneState).results, results, columns.count);
  amounts(columns, tables, run.at, results);
  const first = state === run.lanes[0];
  for (let i = results.done.indexOf(0); i >= 0 && i < columns.count; i = results.done.indexOf(0, i + 1)) {
    const facts = factsOfRow(columns, i, run.lengths, run.scratch);
    if (!evaluateRow(facts, lane.book, run.at, run.outcome, results, i)) state.undetermined++;
    addAccrual(run.outcome, run.at, state.aggregate.administrativeDaily, state.aggregate.courtDaily);
    if (first) run.counts.evaluated++;
  }
  if (first) run.counts.kernel = run.counts.rows + columns.count - run.counts.evaluated;
}

function copyTerms(from: RowResults, to: RowResults, count: number): void {
  to.deadline.set(from.deadline.subarray(0, count));
  to.judgedBy.set(from.judgedBy.subarray(0, count));
  to.status.set(from.status.subarray(0, count));
  to.done.set(from.done.subarray(0, count));
}

function compareLanes(run: PortfolioRun, columns: Columns): void {
  const base = (run.lanes[0] as LaneState).results;
  for (let s = 1; s < run.lanes.length; s++) {
    const state = run.lanes[s] as LaneState;
    if (state.same >= 0) continue;
    for (let i = 0; i < columns.count; i++) {
      const { administrative, court, deadline } = state.results;
      if (
        administrative[i] !== base.administrative[i] ||
        court[i] !== base.court[i] ||
        deadline[i] !== base.deadline[i]
      )
        state.filesAffected++;
    }
  }
}

/** One row in a thousand is evaluated by the rules as well; any difference stops the run. */
function checkRows(run: PortfolioRun, columns: Columns): void {
  const offset = (CHECK_EVERY - (run.counts.rows % CHECK_EVERY)) % CHECK_EVERY;
  for (let i = offset; i < columns.count; i += CHECK_EVERY) {
    for (const state of run.lanes) {
      if (state.same >= 0 || state.results.done[i] !== 1) continue;
      checkRow(run, columns, state, i);
      run.counts.checked++;
    }
  }
}

const checked = createResults(1);
const COMPARED = ['deadline', 'status', 'administrative', 'court', 'perDay', 'potential'] as const;

/** Throws `KernelDifferenceError` when the rules give something else for a row that the kernel has done. */
export function checkRow(run: PortfolioRun, columns: Columns, state: LaneState, i: number): void {
  const facts = factsOfRow(columns, i, run.lengths, run.scratch);
  if (!evaluateRow(facts, state.lane.book, run.at, run.outcome, checked, 0))
    throw new KernelDifferenceError(run.counts.rows + i, 'certainty: the amount is undetermined');
  for (const key of COMPARED) {
    if (checked[key][0] !== state.results[key][i])
      throw new KernelDifferenceError(run.counts.rows + i, `${key}: ${state.results[key][i]} and ${checked[key][0]}`);
  }
}
