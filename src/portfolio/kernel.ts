import { DAY_MASK, FIRST_DAY_SHIFT, MONTH_INDEX_SHIFT, ROLL_MASK, ROLL_SHIFT } from '../calendar/table.js';
import type { ReformedRules } from '../law/reformed.js';
import { STATUS } from '../rules/status.js';
import { type Columns, NONE, ROW, START_FACTS } from './columns.js';
import { extraTerms, isExcluded } from './kernel-extra.js';
import { quietStatus, reach, rolled, startOf, termAt } from './kernel-steps.js';
import { type KernelTables, MODE, PACKED } from './kernel-tables.js';
import { capMayBind, orderExcluded, reformedMax, reformedRate } from './reformed.js';
import { MOST_DAYS, type RowResults } from './results.js';

/**
 * First part: the end of the term of each row, now and on the day of the notice, and the status as far as it follows from
 * that. The main loops have no branch that turns on a date; what few rows have is added from lists.
 */
export function deadlines(c: Columns, t: KernelTables, at: number, out: RowResults): void {
  out.done.fill(1, 0, c.count);
  ownTerms(c, t, out);
  for (let k = 0; k < c.activeCount; k++) out.judgedBy[c.active[k]!] = out.deadline[c.active[k]!]!;
  if (t.classes.length > 0) collectRows(c, t, at, out);
  for (let k = 0; k < c.extendedCount; k++) extendRow(c, t, out, c.extended[k]!);
  quietStatuses(c, at, out);
  if (c.extra.count > 0) extraTerms(c, t, at, out);
  leave(c, t, out);
}

const { daysMask, rollShift, monthsShift, monthsMask, leftOut } = PACKED;

/** The end of each term without anything on top: the steps of `reach` and `rolled`, written out. */
function ownTerms(c: Columns, t: KernelTables, out: RowResults): void {
  const { count, origin, received, start } = c;
  const { base, day, month } = t;
  const { second, packed } = t.origins;
  const { deadline } = out;
  for (let i = 0; i < count; i++) {
    const o = origin[i]!;
    const from = received[i]!;
    const word = packed[o * 2 + ((second[o]! - from - 1) >>> 31)]!;
    if (word < 0) {
      stepRow(c, t, out, i);
      continue;
    }
    // In days counted from the base of the tables; `| 0` keeps the later of the two a whole number for the engine.
    const begins = (Math.max((from - (word & leftOut)) | 0, (start[i]! - ((word >> 1) & leftOut)) | 0) - base) | 0;
    const v = day[begins]!;
    const m = month[(v >> MONTH_INDEX_SHIFT) + ((word >> monthsShift) & monthsMask)]!;
    const over = (v & DAY_MASK) - (m & DAY_MASK);
    const end = (m >> FIRST_DAY_SHIFT) + (m & DAY_MASK) + (over & (over >> 31)) - 1 + (word & daysMask);
    deadline[i] = end + ((day[end]! >> ROLL_SHIFT) & (word >> rollShift) & ROLL_MASK) + base;
  }
}

/** An extension on top of the term; the days before it were found above. */
function extendRow(c: Columns, t: KernelTables, out: RowResults, i: number): void {
  const on = c.extendedOn[i]!;
  if (on > Math.min(out.deadline[i]!, c.closed[i]!) || out.done[i] === 0) return;
  const received = c.received[i]!;
  const p = c.procedure[i]!;
  const k = termAt(t, p, received);
  const mode = t.mode[k * START_FACTS + (c.origin[i]! % START_FACTS)]!;
  const begins = startOf(t, c.start[i]!, received, mode, k);
  const l = k * t.lengths + c.extension[i]!;
  const end = rolled(t, reach(t, reach(t, begins, t.first[l]!), t.rest[l]!), t.chainMask[l]!);
  out.deadline[i] = end;
  if (on <= c.notice[i]!) out.judgedBy[i] = end;
}

function quietStatuses(c: Columns, at: number, out: RowResults): void {
  const { count, closed, flags } = c;
  const { deadline, status } = out;
  for (let i = 0; i < count; i++) status[i] = quietStatus(deadline[i]!, closed[i]!, at, flags[i]!);
}

/** Rows whose term counts from the end of a lodging period, or that the tables do not tell. */
function stepRow(c: Columns, t: KernelTables, out: RowResults, i: number): void {
  const p = c.procedure[i]!;
  const received = c.received[i]!;
  const k = termAt(t, p, received);
  const mode = t.mode[k * START_FACTS + (c.origin[i]! % START_FACTS)]!;
  if (mode === MODE.unknown) {
    out.done[i] = 0;
    return;
  }
  const begins = startOf(t, c.start[i]!, received, mode, k);
  out.deadline[i] = rolled(t, reach(t, begins, t.length[k]!), t.rollMask[k]!);
}

/** The rows that a collective extension reaches: on top of the term, from the day on which it is known. */
function collectRows(c: Columns, t: KernelTables, at: number, out: RowResults): void {
  for (let i = 0; i < c.count; i++) {
    const p = c.procedure[i]!;
    const received = c.received[i]!;
    const k = termAt(t, p, received);
    if (t.collective[k] === 0 || out.done[i] === 0) continue;
    const known = Math.min(out.deadline[i]!, c.closed[i]!, at);
    for (const one of t.classes) {
      if (received < one.from || received > one.to || one.knownFrom > known) continue;
      const mode = t.mode[k * START_FACTS + (c.origin[i]! % START_FACTS)]!;
      const begins = startOf(t, c.start[i]!, received, mode, k);
      const l = k * t.lengths + one.length;
      out.deadline[i] = rolled(t, reach(t, reach(t, begins, t.first[l]!), t.rest[l]!), t.chainMask[l]!);
      if (one.knownFrom <= c.notice[i]!) out.judgedBy[i] = out.deadline[i]!;
    }
  }
}

/** Rows that are left to the rules: those of the side table, and those of which a reading asks more than the tables tell. */
function leave(c: Columns, t: KernelTables, out: RowResults): void {
  for (const i of c.side.keys()) out.done[i] = 0;
  if (t.stopForAll === 1)
    for (let i = 0; i < c.count; i++) if (t.procedureDecrees[c.procedure[i]!] === 1) out.done[i] = 0;
  if (t.penaltyEach === 1) for (let i = 0; i < c.count; i++) if (c.applicants[i]! > 1) out.done[i] = 0;
  if (t.rollEachLink === 1) for (let i = 0; i < c.count; i++) if (c.extension[i] !== 0) out.done[i] = 0;
}

/** Second loop: penalty days, amounts and status of the plain rows with a notice or an order; the others have no money. */
export function amounts(c: Columns, t: KernelTables, at: number, out: RowResults): void {
  clearMoney(c, out);
  for (let a = 0; a < c.activeCount; a++) {
    const i = c.active[a]!;
    if (out.done[i] === 1) rowAmounts(c, t, at, out, i);
  }
}

/** The same for one row, whose amounts are zero so far. */
export function rowAmounts(c: Columns, t: KernelTables, at: number, out: RowResults, i: number): void {
  const rules = t.reformed[c.procedure[i]!]!;
  const state = noticeAmount(c, t, at, out, i, rules);
  const courtState = orderAmount(c, t, at, out, i, rules);
  out.courtState[i] = courtState;
  if (rules !== null && capMayBind(rules, c, out, i)) out.done[i] = 0;
  if (c.closed[i] === NONE && at > out.deadline[i]!) out.status[i] = lateStatus(state, courtState);
}

/** Takes away the money of the block before; only rows with a notice or an order, and those of the side table, have any. */
function clearMoney(c: Columns, out: RowResults): void {
  const { touched, administrative, court, perDay, potential } = out;
  for (let k = 0; k < out.touchedCount; k++) {
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
function noticeAmount(
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
  out.days[i] = 0;
  out.firstDay[i] = NONE;
  out.administrative[i] = 0;
  out.perDay[i] = 0;
  out.potential[i] = 0;
  if (notice >= closed || notice <= judged - t.earlyDays || !possible(c, t, i, notice)) return 0;
  const p = c.procedure[i]!;
  if (notice < t.tariffFrom[p]!) {
    // No tariff: whether anything is due is for the rules to say.
    out.done[i] = 0;
    return 0;
  }
  const decided = (c.flags[i]! & ROW.withdrawn) === 0 ? 1 : 0;
  const first = rolled(t, Math.max(notice, judged + 1) + t.freeDays, t.rollNoticeMask) + 1;
  const tariff = t.tariff[p]! + (notice >= t.secondTariff[p]! ? 1 : 0) + (notice >= t.thirdTariff[p]! ? 1 : 0);
  const total = t.tariffDays[tariff]!;
  const stopsOn = rules === null ? NONE : rules.administrativeStopsOn;
  const last = Math.min(closed - 1 + (t.announcementDay & decided), stopsOn - 1);
  const days = Math.max(0, Math.min(Math.min(at, last) - first + 1, MOST_DAYS));
  const tomorrow = Math.max(0, Math.min(Math.min(at + 1, last) - first + 1, MOST_DAYS));
  const cents = t.cents[tariff * 64 + days]!;
  out.tariff[i] = tariff;
  out.days[i] = days;
  out.firstDay[i] = days > 0 || closed === NONE ? first : NONE;
  out.administrative[i] = cents;
  out.perDay[i] = t.cents[tariff * 64 + tomorrow]! - cents;
  out.potential[i] = closed === NONE ? t.cents[tariff * 64 + Math.min(total, Math.max(0, stopsOn - first))]! : cents;
  if (days >= total) return 3;
  return at >= stopsOn ? 0 : at < first ? 1 : 2;
}

/** Is the penalty possible on these days, and does no court term that lapsed before the notice stand in its way? */
function possible(c: Columns, t: KernelTables, i: number, notice: number): boolean {
  const p = c.procedure[i]!;
  const received = c.received[i]!;
  if (notice < received) return false;
  if ((c.flags[i]! & ROW.extra) !== 0) {
    if (isExcluded(c, t, i, c.extra.entry[i]!)) return false;
  } else {
    if (received < t.lodgedFrom[p]! || received > t.lodgedTo[p]!) return false;
    if (notice < t.noticeFrom[p]! || notice > t.noticeTo[p]!) return false;
  }
  return t.courtTermNotice === 0 || c.orderOn[i] === NONE || termEndOf(c, t, i) >= notice;
}

function termEndOf(c: Columns, t: KernelTables, i: number): number {
  const sent = c.orderSent[i]!;
  if ((c.flags[i]! & ROW.orderUntil) !== 0) return sent;
  const length = c.orderTerm[i]!;
  return rolled(t, reach(t, sent, t.courtLength[length]!), t.courtMask[length]!);
}

/** The court penalty of a row, added to what the notice gave; returns its state as above. */
function orderAmount(
  c: Columns,
  t: KernelTables,
  at: number,
  out: RowResults,
  i: number,
  rules: ReformedRules | null,
): number {
  if (c.orderOn[i] === NONE) {
    out.termEnd[i] = NONE;
    out.court[i] = 0;
    return 0;
  }
  const termEnd = termEndOf(c, t, i);
  const closed = c.closed[i]!;
  let rate = c.perDay[i]!;
  let max = c.max[i]!;
  let stopsOn = NONE;
  out.termEnd[i] = termEnd;
  if (rules !== null) {
    if (orderExcluded(rules, c, i)) {
      out.court[i] = 0;
      return 0;
    }
    stopsOn = rules.courtStopsOn;
    rate = reformedRate(rules, c, i);
    max = reformedMax(rules, c, i);
    if (rate === 0 || max === 0) out.done[i] = 0;
  }
  const decided = (c.flags[i]! & ROW.withdrawn) === 0 ? 1 : 0;
  const last = Math.min(closed - 1 + (t.complianceDay & decided), stopsOn - 1);
  const most = max < 0 ? 0x7fffffff : max;
  const cents = Math.min(Math.max(0, Math.min(at, last) - termEnd) * rate, most);
  const tomorrow = Math.min(Math.max(0, Math.min(at + 1, last) - termEnd) * rate, most);
  out.rate[i] = rate;
  out.court[i] = cents;
  out.perDay[i] = out.perDay[i]! + tomorrow - cents;
  const stopped = stopsOn !== NONE && closed === NONE ? Math.min(Math.max(0, last - termEnd) * rate, most) : -1;
  out.potential[i] = out.potential[i]! + (stopped >= 0 ? stopped : max >= 0 && closed === NONE ? max : cents);
  if (at > termEnd && cents >= most) return 3;
  return at >= stopsOn ? 0 : at <= termEnd ? 1 : 2;
}

/** Status of an open file whose term has ended, by the states of the two penalties. */
export function lateStatus(a: number, b: number): number {
  if (a === 2 || b === 2) return STATUS.accruing;
  if (a === 3 || b === 3) return STATUS.maximumReached;
  return a === 1 || b === 1 ? STATUS.inGrace : STATUS.late;
}
