import { type Columns, NONE } from './columns.js';
import { lateStatus, noticeAmount, orderAmount } from './kernel/amounts.js';
import { quietStatus } from './kernel/steps.js';
import type { KernelTables } from './kernel/table-types.js';
import type { LaneState, PortfolioRun } from './lane.js';
import { capMayBind } from './reformed.js';
import type { RowResults } from './results.js';
import { TOUCH } from './touch.js';

/** What the kernel gives for one row under the law of a lane; `terms` has its term. The first lane has done the row. */
export function rowResults(run: PortfolioRun, c: Columns, state: LaneState, terms: RowResults, i: number): void {
  const { results, tables } = state;
  const deadline = terms.deadline[i]!;
  results.deadline[i] = deadline;
  results.judgedBy[i] = terms.judgedBy[i]!;
  results.done[i] = isLeft(c, tables, i) ? 0 : terms.done[i]!;
  results.status[i] = quietStatus(deadline, c.closed[i]!, run.at, c.flags[i]!);
  if (results.done[i] === 1 && isActive(c, i)) amountsBeside(run, c, state, i);
  else noMoney(results, i);
}

/** Do the tables of this law not tell the whole of it for this row, whatever those of its terms tell? */
function isLeft(c: Columns, t: KernelTables, i: number): boolean {
  return t.supported[c.procedure[i]!] === 0 || (t.penaltyEach === 1 && c.applicants[i]! > 1);
}

/** Only a row with a notice or an order can have money. */
export function isActive(c: Columns, i: number): boolean {
  return c.notice[i] !== NONE || c.orderOn[i] !== NONE;
}

/** The results of a row without money. */
export function noMoney(r: RowResults, i: number): void {
  r.administrative[i] = 0;
  r.court[i] = 0;
  r.perDay[i] = 0;
  r.potential[i] = 0;
  r.days[i] = 0;
}

/** The amounts of a row: what the law of a lane can change is worked out, the rest is that of the first lane. */
function amountsBeside(run: PortfolioRun, c: Columns, state: LaneState, i: number): void {
  const { results: out, tables: t, touched } = state;
  const first = run.lanes[0]!;
  const bits = touched[c.procedure[i]!]!;
  const rules = t.reformed[c.procedure[i]!]!;
  // A court term that lapses before the notice can stand in the way of the penalty.
  const isNotice = (bits & ~TOUCH.order) !== 0 || t.courtTermNotice !== 0;
  const noticeState = isNotice ? noticeAmount(c, t, run.at, out, i, rules) : sameNotice(c, first, state, i);
  const isOrder = (bits & TOUCH.order) !== 0 || c.orderOn[i] === NONE;
  const courtState = isOrder ? orderAmount(c, t, run.at, out, i, rules) : sameOrder(first.results, out, i);
  if (rules !== null && capMayBind(rules, c, out, i)) out.done[i] = 0;
  if (c.closed[i] === NONE && run.at > out.deadline[i]!) out.status[i] = lateStatus(noticeState, courtState);
}

/** The administrative penalty of the first lane; returns its state. Tariffs may stand elsewhere in the tables of another law. */
function sameNotice(
  c: Columns,
  { results: base, tables }: LaneState,
  { results: out, tables: t }: LaneState,
  i: number,
): number {
  const p = c.procedure[i]!;
  out.tariff[i] = base.tariff[i]! - tables.tariff[p]! + t.tariff[p]!;
  out.days[i] = base.days[i]!;
  out.firstDay[i] = base.firstDay[i]!;
  out.administrative[i] = base.administrative[i]!;
  out.perDay[i] = base.perDay[i]! - base.courtPerDay[i]!;
  out.potential[i] = base.potential[i]! - base.courtPotential[i]!;
  out.noticeState[i] = base.noticeState[i]!;
  return base.noticeState[i]!;
}

/** The court penalty of the first lane, added to what the notice gave; returns its state. */
function sameOrder(base: RowResults, out: RowResults, i: number): number {
  out.termEnd[i] = base.termEnd[i]!;
  out.rate[i] = base.rate[i]!;
  out.court[i] = base.court[i]!;
  out.perDay[i] = out.perDay[i]! + base.courtPerDay[i]!;
  out.potential[i] = out.potential[i]! + base.courtPotential[i]!;
  out.courtState[i] = base.courtState[i]!;
  return base.courtState[i]!;
}

const compared = new WeakMap<Int32Array, WeakMap<Int32Array, Map<number, boolean>>>();

/** Does a tariff of the first lane give the same after any number of days as one of another lane? Worked out once. */
export function sameCents(first: LaneState, state: LaneState, a: number, b: number): boolean {
  const found = answers(first.tables.cents, state.tables.cents);
  const key = a * TARIFFS + b;
  const known = found.get(key);
  if (known !== undefined) return known;
  let isSame = true;
  for (let day = 0; day < 64; day++)
    if (first.tables.cents[a * 64 + day] !== state.tables.cents[b * 64 + day]) isSame = false;
  found.set(key, isSame);
  return isSame;
}

/** More tariffs than the column of a row can name. */
const TARIFFS = 0x10000;

function answers(a: Int32Array, b: Int32Array): Map<number, boolean> {
  const byOther = compared.get(a) ?? new WeakMap<Int32Array, Map<number, boolean>>();
  compared.set(a, byOther);
  const found = byOther.get(b) ?? new Map<number, boolean>();
  byOther.set(b, found);
  return found;
}
