import type { ReformedRules } from '../../law/reformed.js';
import { STATUS } from '../../rules/status.js';
import { type Columns, NONE, type ROW } from '../columns.js';
import { capMayBind, orderExcluded, reformedMax, reformedRate } from '../reformed.js';
import type { MOST_DAYS, RowResults } from '../results.js';
import { isExcluded } from './extra.js';
import { reach, rolled } from './steps.js';
import type { KernelTables } from './table-types.js';

/** Second part: penalty days, amounts and status of the plain rows with a notice or an order; the others have no money. */
export function amounts(c: Columns, t: KernelTables, at: number, out: RowResults): void {
  clearMoney(c, out);
  const { active, activeCount } = c;
  const { done } = out;
  for (let a = 0; a < activeCount; a++) if (done[active[a]!] === 1) rowAmounts(c, t, at, out, active[a]!);
}

/** The same for one row. */
export function rowAmounts(c: Columns, t: KernelTables, at: number, out: RowResults, i: number): void {
  const rules = t.reformed[c.procedure[i]!]!;
  const state = noticeAmount(c, t, at, out, i, rules);
  out.noticeState[i] = state;
  const courtState = orderAmount(c, t, at, out, i, rules);
  if (rules !== null && capMayBind(rules, c, out, i)) out.done[i] = 0;
  if (c.closed[i] === NONE && at > out.deadline[i]!) out.status[i] = lateStatus(state, courtState);
}

/** Takes away the money of the block before; only rows with a notice or an order, and those of the side table, have any. */
function clearMoney(c: Columns, out: RowResults): void {
  const { touched, touchedCount, administrative, court, perDay, potential } = out;
  for (let k = 0; k < touchedCount; k++) {
    const i = touched[k]!;
    administrative[i] = 0;
    court[i] = 0;
    perDay[i] = 0;
    potential[i] = 0;
  }
  touched.set(c.active.subarray(0, c.activeCount));
  out.touchedCount = c.activeCount;
  for (const i of c.side.keys()) touched[out.touchedCount++] = i;
}

/** The administrative penalty of a row; returns its state: 0 none, 1 waiting, 2 accruing, 3 full. */
export function noticeAmount(
  c: Columns,
  t: KernelTables,
  at: number,
  out: RowResults,
  i: number,
  rules: ReformedRules | null,
): number {
  const notice = c.notice[i]!;
  const closed = c.closed[i]!;
  const judged = out.judgedBy[i]!;
  if (notice >= closed || notice <= judged - t.earlyDays || !possible(c, t, i, notice)) return noPenalty(out, i);
  const p = c.procedure[i]!;
  if (notice < t.tariffFrom[p]!) {
    // No tariff: whether anything is due is for the rules to say.
    out.done[i] = 0;
    return noPenalty(out, i);
  }
  const none: typeof NONE = 0x3fffffff;
  const mostDays: typeof MOST_DAYS = 63;
  const first = rolled(t, Math.max(notice, judged + 1) + t.freeDays, t.rollNoticeMask) + 1;
  const tariff = t.tariff[p]! + (notice >= t.secondTariff[p]! ? 1 : 0) + (notice >= t.thirdTariff[p]! ? 1 : 0);
  const total = t.tariffDays[tariff]!;
  const stopsOn = rules === null ? none : rules.administrativeStopsOn;
  const last = Math.min(closed - 1 + (t.announcementDay & isDecided(c, i)), stopsOn - 1);
  const days = Math.max(0, Math.min(Math.min(at, last) - first + 1, mostDays));
  const tomorrow = Math.max(0, Math.min(Math.min(at + 1, last) - first + 1, mostDays));
  const cents = t.cents[tariff * 64 + days]!;
  out.tariff[i] = tariff;
  out.days[i] = days;
  out.firstDay[i] = days > 0 || closed === none ? first : none;
  out.administrative[i] = cents;
  out.perDay[i] = t.cents[tariff * 64 + tomorrow]! - cents;
  out.potential[i] = closed === none ? t.cents[tariff * 64 + Math.min(total, Math.max(0, stopsOn - first))]! : cents;
  if (days >= total) return 3;
  return at >= stopsOn ? 0 : at < first ? 1 : 2;
}

function noPenalty(out: RowResults, i: number): number {
  out.days[i] = 0;
  out.firstDay[i] = NONE;
  out.administrative[i] = 0;
  out.perDay[i] = 0;
  out.potential[i] = 0;
  return 0;
}

/** 1 for a row that was closed by a decision, or is open; 0 for one that was withdrawn. */
function isDecided(c: Columns, i: number): number {
  const withdrawn: (typeof ROW)['withdrawn'] = 1;
  return (c.flags[i]! & withdrawn) ^ withdrawn;
}

/** Is the penalty possible on these days, and does no court term that lapsed before the notice stand in its way? */
function possible(c: Columns, t: KernelTables, i: number, notice: number): boolean {
  const extra: (typeof ROW)['extra'] = 8;
  const p = c.procedure[i]!;
  const received = c.received[i]!;
  if (notice < received) return false;
  if ((c.flags[i]! & extra) !== 0) {
    if (isExcluded(c, t, i, c.extra.entry[i]!)) return false;
  } else {
    if (received < t.lodgedFrom[p]! || received > t.lodgedTo[p]!) return false;
    if (notice < t.noticeFrom[p]! || notice > t.noticeTo[p]!) return false;
  }
  return t.courtTermNotice === 0 || c.orderOn[i] === NONE || termEndOf(c, t, i) >= notice;
}

function termEndOf(c: Columns, t: KernelTables, i: number): number {
  const orderUntil: (typeof ROW)['orderUntil'] = 2;
  const sent = c.orderSent[i]!;
  if ((c.flags[i]! & orderUntil) !== 0) return sent;
  const length = c.orderTerm[i]!;
  return rolled(t, reach(t, sent, t.courtLength[length]!), t.courtMask[length]!);
}

/** The court penalty of a row, added to what the notice gave; returns its state as above. */
export function orderAmount(
  c: Columns,
  t: KernelTables,
  at: number,
  out: RowResults,
  i: number,
  rules: ReformedRules | null,
): number {
  const none: typeof NONE = 0x3fffffff;
  if (c.orderOn[i] === none) {
    out.termEnd[i] = none;
    out.court[i] = 0;
    out.courtState[i] = 0;
    return 0;
  }
  const termEnd = termEndOf(c, t, i);
  const closed = c.closed[i]!;
  let rate = c.perDay[i]!;
  let max = c.max[i]!;
  let stopsOn: number = none;
  out.termEnd[i] = termEnd;
  if (rules !== null) {
    if (orderExcluded(rules, c, i)) return noCourtPenalty(out, i);
    stopsOn = rules.courtStopsOn;
    rate = reformedRate(rules, c, i);
    max = reformedMax(rules, c, i);
    if (rate === 0 || max === 0) out.done[i] = 0;
  }
  const last = Math.min(closed - 1 + (t.complianceDay & isDecided(c, i)), stopsOn - 1);
  const most = max < 0 ? 0x7fffffff : max;
  const cents = Math.min(Math.max(0, Math.min(at, last) - termEnd) * rate, most);
  const tomorrow = Math.min(Math.max(0, Math.min(at + 1, last) - termEnd) * rate, most);
  const stopped = stopsOn !== none && closed === none ? Math.min(Math.max(0, last - termEnd) * rate, most) : -1;
  const potential = stopped >= 0 ? stopped : max >= 0 && closed === none ? max : cents;
  const state = at > termEnd && cents >= most ? 3 : at >= stopsOn ? 0 : at <= termEnd ? 1 : 2;
  out.rate[i] = rate;
  out.court[i] = cents;
  out.courtPerDay[i] = tomorrow - cents;
  out.courtPotential[i] = potential;
  out.perDay[i] = out.perDay[i]! + tomorrow - cents;
  out.potential[i] = out.potential[i]! + potential;
  out.courtState[i] = state;
  return state;
}

function noCourtPenalty(out: RowResults, i: number): number {
  out.court[i] = 0;
  out.courtState[i] = 0;
  out.courtPerDay[i] = 0;
  out.courtPotential[i] = 0;
  return 0;
}

/** Status of an open file whose term has ended, by the states of the two penalties. */
export function lateStatus(a: number, b: number): number {
  if (a === 2 || b === 2) return STATUS.accruing;
  if (a === 3 || b === 3) return STATUS.maximumReached;
  return a === 1 || b === 1 ? STATUS.inGrace : STATUS.late;
}
