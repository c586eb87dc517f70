import { type Facts, NONE } from '../facts/facts.js';
import { addAffected } from './affected.js';
import { addDifference, addPlainRow } from './aggregate.js';
import { addOutcomeYears, addPlainRowYears } from './caps/year-sums.js';
import type { Columns } from './columns.js';
import { addAccrual, evaluateRow } from './evaluate-row.js';
import { quietStatus } from './kernel/steps.js';
import { deadlinesOf } from './kernel/terms.js';
import type { LaneState, PortfolioRun } from './lane.js';
import type { RowResults } from './results.js';
import { isActive, noMoney, rowResults, sameCents } from './row-beside.js';
import { factsOfRow } from './scratch.js';
import { addMoved, ensureGroup } from './sums.js';
import { TOUCH } from './touch.js';
import { selectRows } from './touched-rows.js';

const NOTICE = TOUCH.notice | TOUCH.tariff;

/**
 * Counts under another law the rows of a block that it can count otherwise and that the kernel has done in the first
 * lane; what differs goes into the lane. The rows that were left to the rules follow in `evaluateBeside`.
 */
export function countLane(run: PortfolioRun, c: Columns, state: LaneState): void {
  if (state.bits === 0) return;
  ensureGroup(state.aggregate, c.mostLabel);
  const terms = termsOf(run, c, state);
  if (state.terms !== null) countQuiet(run, c, state, terms);
  for (let k = 0; k < c.activeCount; k++) {
    const i = c.active[k]!;
    if (isTouched(state, c, i))
      countRow(run, c, state, state.terms === null || !touchesTerm(state, c, i) ? run.lanes[0]!.results : terms, i);
  }
}

/** The terms of the block under the law of this lane. */
function termsOf(run: PortfolioRun, c: Columns, state: LaneState): RowResults {
  if (state.terms === null) return run.lanes[0]!.results;
  selectRows(state.rows, c, run.counts.rows);
  if (state.sameTerms >= 0) return run.lanes[state.sameTerms]!.terms!;
  deadlinesOf(state.rows, c, state.tables, run.at, state.terms);
  return state.terms;
}

function touchesTerm({ touched }: LaneState, c: Columns, i: number): boolean {
  return (touched[c.procedure[i]!]! & TOUCH.term) !== 0;
}

/** Rows without a notice or an order: only their deadline can differ, and with it their status. */
function countQuiet(run: PortfolioRun, c: Columns, state: LaneState, terms: RowResults): void {
  const none: typeof NONE = 0x3fffffff;
  const { rows, count } = state.rows;
  const { notice, orderOn, closed, flags, label } = c;
  const { deadline, status, done } = run.lanes[0]!.results;
  const { results, changed, aggregate, affected } = state;
  for (let k = 0; k < count; k++) {
    const i = rows[k]!;
    const end = terms.deadline[i]!;
    if (done[i] === 0 || notice[i] !== none || orderOn[i] !== none) continue;
    if (terms.done[i] === 0) {
      countRow(run, c, state, terms, i);
      continue;
    }
    if (end === deadline[i]) continue;
    const now = quietStatus(end, closed[i]!, run.at, flags[i]!);
    noMoney(results, i);
    results.done[i] = 1;
    results.deadline[i] = end;
    results.status[i] = now;
    changed[i] = 1;
    addMoved(aggregate, label[i]!, status[i]!, now);
    addAffected(affected, label[i]!, status[i]!, 0, 1, true);
  }
}

/** Can the law of a lane count this row otherwise than the first lane? */
export function isTouched(state: LaneState, c: Columns, i: number): boolean {
  const bits = state.touched[c.procedure[i]!]!;
  if (bits === 0) return false;
  if ((bits & TOUCH.term) !== 0) return true;
  return ((bits & NOTICE) !== 0 && c.notice[i] !== NONE) || ((bits & TOUCH.order) !== 0 && c.orderOn[i] !== NONE);
}

function countRow(run: PortfolioRun, c: Columns, state: LaneState, terms: RowResults, i: number): void {
  const first = run.lanes[0]!;
  if (first.results.done[i] === 0) return;
  rowResults(run, c, state, terms, i);
  const { results, aggregate, lane, years } = state;
  const active = isActive(c, i);
  if (results.done[i] === 1) {
    if (active ? isSame(first, state, i) : isQuietSame(first.results, results, i)) return;
    addPlainRow(aggregate, results, state.tables, i, 1);
    if (years !== null) addPlainRowYears(years, c.body[i]!, results, state.tables, i, 1);
  } else {
    evaluateRow(factsOfRow(c, i, run.lengths, run.scratch), lane.book, run.at, run.beside, results, i);
    addAccrual(run.beside, run.at, aggregate.administrativeDaily, aggregate.courtDaily);
    if (years !== null) addOutcomeYears(years, c.body[i]!, run.beside, run.at);
  }
  if (active) {
    addPlainRow(aggregate, first.results, first.tables, i, -1);
    if (years !== null) addPlainRowYears(years, c.body[i]!, first.results, first.tables, i, -1);
  }
  record(c, state, first.results, i);
}

function isQuietSame(a: RowResults, b: RowResults, i: number): boolean {
  return a.deadline[i] === b.deadline[i] && a.status[i] === b.status[i];
}

/** Does a row have the same deadline, status and money on the same days? */
function isSame(first: LaneState, state: LaneState, i: number): boolean {
  const a = first.results;
  const b = state.results;
  if (!isQuietSame(a, b, i)) return false;
  if (a.administrative[i] !== b.administrative[i] || a.court[i] !== b.court[i]) return false;
  if (a.perDay[i] !== b.perDay[i] || a.potential[i] !== b.potential[i]) return false;
  if (a.court[i]! > 0 && (a.termEnd[i] !== b.termEnd[i] || a.rate[i] !== b.rate[i])) return false;
  if (a.days[i] !== b.days[i]) return false;
  return a.days[i] === 0 || (a.firstDay[i] === b.firstDay[i] && sameCents(first, state, a.tariff[i]!, b.tariff[i]!));
}

/**
 * Counts under another law a row that was left to the rules, right after the first lane has done so: `run.outcome` is
 * still that of the first lane.
 */
export function evaluateBeside(run: PortfolioRun, c: Columns, state: LaneState, facts: Facts, i: number): void {
  if (!isFactsTouched(state, facts)) return;
  const { aggregate, results, lane, years } = state;
  ensureGroup(aggregate, c.mostLabel);
  addAccrual(run.outcome, run.at, aggregate.administrativeDaily, aggregate.courtDaily, -1);
  evaluateRow(facts, lane.book, run.at, run.beside, results, i);
  addAccrual(run.beside, run.at, aggregate.administrativeDaily, aggregate.courtDaily);
  if (years !== null) {
    addOutcomeYears(years, c.body[i]!, run.outcome, run.at, -1);
    addOutcomeYears(years, c.body[i]!, run.beside, run.at);
  }
  record(c, state, run.lanes[0]!.results, i);
}

function isFactsTouched(state: LaneState, facts: Facts): boolean {
  const bits = state.touched[facts.procedure]!;
  if (bits === 0) return false;
  if ((bits & TOUCH.term) !== 0) return true;
  if ((bits & TOUCH.order) !== 0 && facts.orders.length > 0) return true;
  return (bits & NOTICE) !== 0 && facts.episodes.some(({ notices }) => notices.length > 0);
}

/** Adds what a row differs to the lane. */
function record(c: Columns, { aggregate, affected, changed, results }: LaneState, base: RowResults, i: number): void {
  const group = c.label[i]!;
  addDifference(aggregate, group, base, results, i);
  const administrative = results.administrative[i]! - base.administrative[i]!;
  const court = results.court[i]! - base.court[i]!;
  const moved = results.deadline[i] !== base.deadline[i];
  changed[i] = 1;
  if (administrative !== 0 || court !== 0 || moved)
    addAffected(affected, group, base.status[i]!, administrative + court, 1, moved);
}
