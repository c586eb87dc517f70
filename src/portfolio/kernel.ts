import { STATUS } from '../rules/status.js';
import { type Columns, NONE, ROW, START_FACTS } from './columns.js';
import { extraTerms } from './kernel-extra.js';
import { quietStatus, reach, rolled, startOf } from './kernel-steps.js';
import { type KernelTables, MODE } from './kernel-tables.js';
import type { RowResults } from './results.js';

/**
 * First loop: the end of the term of each plain row, now and on the day of the notice, and the status as far as it
 * follows from that. No branch turns on a date except an extension; a row whose term needs a step more takes it apart.
 */
export function deadlines(c: Columns, t: KernelTables, at: number, out: RowResults): void {
  const { count, procedure, received, start, startFact, extension, extendedOn, closed, notice, flags } = c;
  const { term, second, step, offReceived, offStart, length, rollMask, first, rest, chainMask, lengths } = t;
  const { deadline, judgedBy, status, done } = out;
  done.fill(1, 0, count);
  for (let i = 0; i < count; i++) {
    const p = procedure[i]!;
    const from = received[i]!;
    const k = term[p]! + ((second[p]! - from - 1) >>> 31);
    const s = k * START_FACTS + startFact[i]!;
    if (step[s] !== 0) {
      stepRow(c, t, at, out, i);
      continue;
    }
    const begins = Math.max(from - offReceived[s]!, start[i]! - offStart[s]!);
    const plain = rolled(t, reach(t, begins, length[k]!), rollMask[k]!);
    let end = plain;
    let judged = plain;
    const by = extension[i]!;
    if (by !== 0) {
      const on = extendedOn[i]!;
      if (on <= Math.min(plain, closed[i]!)) {
        const l = k * lengths + by;
        end = rolled(t, reach(t, reach(t, begins, first[l]!), rest[l]!), chainMask[l]!);
        if (on <= notice[i]!) judged = end;
      }
    }
    deadline[i] = end;
    judgedBy[i] = judged;
    status[i] = quietStatus(end, closed[i]!, at, flags[i]!);
  }
  if (c.extra.count > 0) extraTerms(c, t, at, out);
  leave(c, t, out);
}

/** Rows whose term counts from the end of a lodging period, that a collective extension may reach, or that the tables do not tell. */
function stepRow(c: Columns, t: KernelTables, at: number, out: RowResults, i: number): void {
  const p = c.procedure[i]!;
  const received = c.received[i]!;
  const k = t.term[p]! + (received >= t.second[p]! ? 1 : 0);
  const mode = t.mode[k * START_FACTS + c.startFact[i]!]!;
  if (mode === MODE.unknown) {
    out.done[i] = 0;
    return;
  }
  const begins = startOf(t, c.start[i]!, received, mode, k);
  const plain = rolled(t, reach(t, begins, t.length[k]!), t.rollMask[k]!);
  let length = c.extension[i]!;
  let on = c.extendedOn[i]!;
  if (t.collective[k] === 1) {
    for (const one of t.classes) {
      if (received < one.from || received > one.to || one.knownFrom > at || one.knownFrom > c.closed[i]!) continue;
      length = one.length;
      on = one.knownFrom;
    }
  }
  let end = plain;
  let judged = plain;
  if (length !== 0 && on <= plain && on <= c.closed[i]!) {
    const l = k * t.lengths + length;
    end = rolled(t, reach(t, reach(t, begins, t.first[l]!), t.rest[l]!), t.chainMask[l]!);
    if (on <= c.notice[i]!) judged = end;
  }
  out.deadline[i] = end;
  out.judgedBy[i] = judged;
  out.status[i] = quietStatus(end, c.closed[i]!, at, c.flags[i]!);
}

/** Rows that are left to the rules: those of the side table, and those of which a reading asks more than the tables tell. */
function leave(c: Columns, t: KernelTables, out: RowResults): void {
  for (const i of c.side.keys()) out.done[i] = 0;
  if (t.penaltyEach === 1) for (let i = 0; i < c.count; i++) if (c.applicants[i]! > 1) out.done[i] = 0;
  if (t.rollEachLink === 1) for (let i = 0; i < c.count; i++) if (c.extension[i] !== 0) out.done[i] = 0;
}

/** Second loop: penalty days, amounts and status of the plain rows with a notice or an order; the others have no money. */
export function amounts(c: Columns, t: KernelTables, at: number, out: RowResults): void {
  out.administrative.fill(0, 0, c.count);
  out.court.fill(0, 0, c.count);
  out.perDay.fill(0, 0, c.count);
  out.potential.fill(0, 0, c.count);
  for (let a = 0; a < c.activeCount; a++) {
    const i = c.active[a]!;
    if (out.done[i] === 0) continue;
    const state = noticeAmount(c, t, at, out, i);
    const courtState = orderAmount(c, t, at, out, i);
    if (c.closed[i] === NONE && at > out.deadline[i]!) out.status[i] = lateStatus(state, courtState);
  }
}

/** The administrative penalty of a row; returns its state: 0 none, 1 waiting, 2 accruing, 3 full. */
function noticeAmount(c: Columns, t: KernelTables, at: number, out: RowResults, i: number): number {
  const notice = c.notice[i]!;
  const closed = c.closed[i]!;
  const judged = out.judgedBy[i]!;
  out.days[i] = 0;
  out.firstDay[i] = NONE;
  if (notice >= closed || notice <= judged - t.earlyDays || !possible(c, t, i, notice)) return 0;
  const p = c.procedure[i]!;
  if (notice < t.tariffFrom[p]!) {
    // No tariff: whether anything is due is for the rules to say.
    out.done[i] = 0;
    return 0;
  }
  const decided = (c.flags[i]! & ROW.withdrawn) === 0 ? 1 : 0;
  const first = rolled(t, Math.max(notice, judged + 1) + t.freeDays, t.rollNoticeMask) + 1;
  const tariff = t.tariff[p]! + (notice >= t.secondTariff[p]! ? 1 : 0);
  const total = t.tariffDays[tariff]!;
  const last = closed - 1 + (t.announcementDay & decided);
  const days = Math.max(0, Math.min(Math.min(at, last) - first + 1, total));
  const tomorrow = Math.max(0, Math.min(Math.min(at + 1, last) - first + 1, total));
  const cents = t.cents[tariff * 64 + days]!;
  out.tariff[i] = tariff;
  out.days[i] = days;
  out.firstDay[i] = days > 0 || closed === NONE ? first : NONE;
  out.administrative[i] = cents;
  out.perDay[i] = t.cents[tariff * 64 + tomorrow]! - cents;
  out.potential[i] = closed === NONE ? t.cents[tariff * 64 + total]! : cents;
  return days >= total ? 3 : at < first ? 1 : 2;
}

/** Is the penalty possible on these days, and does no court term that lapsed before the notice stand in its way? */
function possible(c: Columns, t: KernelTables, i: number, notice: number): boolean {
  const p = c.procedure[i]!;
  const received = c.received[i]!;
  if (notice < received) return false;
  if ((c.flags[i]! & ROW.extra) === 0) {
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
function orderAmount(c: Columns, t: KernelTables, at: number, out: RowResults, i: number): number {
  if (c.orderOn[i] === NONE) {
    out.termEnd[i] = NONE;
    return 0;
  }
  const termEnd = termEndOf(c, t, i);
  const closed = c.closed[i]!;
  const rate = c.perDay[i]!;
  const max = c.max[i]!;
  const decided = (c.flags[i]! & ROW.withdrawn) === 0 ? 1 : 0;
  const last = closed - 1 + (t.complianceDay & decided);
  const most = max < 0 ? 0x7fffffff : max;
  const cents = Math.min(Math.max(0, Math.min(at, last) - termEnd) * rate, most);
  const tomorrow = Math.min(Math.max(0, Math.min(at + 1, last) - termEnd) * rate, most);
  out.termEnd[i] = termEnd;
  out.court[i] = cents;
  out.perDay[i] = out.perDay[i]! + tomorrow - cents;
  out.potential[i] = out.potential[i]! + (max >= 0 && closed === NONE ? max : cents);
  return at <= termEnd ? 1 : cents >= most ? 3 : 2;
}

/** Status of an open file whose term has ended, by the states of the two penalties. */
function lateStatus(a: number, b: number): number {
  if (a === 2 || b === 2) return STATUS.accruing;
  if (a === 3 || b === 3) return STATUS.maximumReached;
  return a === 1 || b === 1 ? STATUS.inGrace : STATUS.late;
}
