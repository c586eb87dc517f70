import { DAY_MASK, FIRST_DAY_SHIFT, MONTH_INDEX_SHIFT, ROLL_SHIFT } from '../calendar/table.js';
import { STATUS } from '../rules/status.js';
import { type Columns, NONE, ROW } from './columns.js';
import { type KernelTables, MODE } from './kernel-tables.js';

/** What a run finds for each row of a block. Cents are whole; `status` is a code of STATUS. */
export interface RowResults {
  /** Last day of the term as it stands, and as it stood on the day of the notice. */
  readonly deadline: Int32Array;
  readonly judgedBy: Int32Array;
  readonly status: Uint8Array;
  /** Days of the administrative penalty, its first day (NONE when none is due) and its tariff. */
  readonly days: Uint8Array;
  readonly firstDay: Int32Array;
  readonly tariff: Uint8Array;
  /** Last day of the court term; NONE without an order. */
  readonly termEnd: Int32Array;
  readonly administrative: Float64Array;
  readonly court: Float64Array;
  readonly perDay: Float64Array;
  readonly potential: Float64Array;
  /** 1 for rows that the kernel has done. */
  readonly done: Uint8Array;
}

export function createResults(capacity: number): RowResults {
  return {
    deadline: new Int32Array(capacity),
    judgedBy: new Int32Array(capacity),
    status: new Uint8Array(capacity),
    days: new Uint8Array(capacity),
    firstDay: new Int32Array(capacity),
    tariff: new Uint8Array(capacity),
    termEnd: new Int32Array(capacity),
    administrative: new Float64Array(capacity),
    court: new Float64Array(capacity),
    perDay: new Float64Array(capacity),
    potential: new Float64Array(capacity),
    done: new Uint8Array(capacity),
  };
}

/** The same as `addLink` and the roll, by table: months (clipped), then days, then the days to roll under a mask. */
function reach(t: KernelTables, from: number, length: number): number {
  const months = length >> 16;
  const v = t.day[from - t.base]!;
  const m = t.month[(v >> MONTH_INDEX_SHIFT) + months]!;
  const over = (v & DAY_MASK) - (m & DAY_MASK);
  return t.base + (m >> FIRST_DAY_SHIFT) + (m & DAY_MASK) + (over & (over >> 31)) - 1 + (length & 0xffff);
}

function rolled(t: KernelTables, day: number, mask: number): number {
  return day + ((t.day[day - t.base]! >> ROLL_SHIFT) & mask);
}

/** First loop: the end of the term of each plain row, now and on the day of the notice. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one flat loop over typed arrays, kept whole for speed
export function deadlines(c: Columns, t: KernelTables, at: number, out: RowResults): void {
  for (let i = 0; i < c.count; i++) {
    const p = c.procedure[i]!;
    if ((c.flags[i]! & ROW.side) !== 0 || t.supported[p] === 0) {
      out.done[i] = 0;
      continue;
    }
    out.done[i] = 1;
    const received = c.received[i]!;
    const term = t.term[p]! + (received >= t.second[p]! ? 1 : 0);
    const mode = t.mode[term * 5 + c.startFact[i]!]!;
    if (
      (t.penaltyEach === 1 && c.applicants[i]! > 1) ||
      mode === MODE.unknown ||
      (t.rollEachLink === 1 && c.extension[i] !== 0)
    ) {
      out.done[i] = 0;
      continue;
    }
    const from = mode === MODE.received ? received : startOf(t, c.start[i]!, received, mode, term);
    let length = c.extension[i]!;
    let on = c.extendedOn[i]!;
    if (t.collective[p] === 1) {
      for (const k of t.classes) {
        if (received < k.from || received > k.to || k.knownFrom > at || k.knownFrom > c.closed[i]!) continue;
        length = k.length;
        on = k.knownFrom;
      }
    }
    const plain = rolled(t, reach(t, from, t.length[term]!), t.rollMask[term]!);
    let end = plain;
    let judged = plain;
    if (length !== 0 && on <= plain && on <= c.closed[i]!) {
      const at2 = term * t.lengths + length;
      end = rolled(t, reach(t, reach(t, from, t.first[at2]!), t.rest[at2]!), t.chainMask[at2]!);
      if (on <= c.notice[i]!) judged = end;
    }
    out.deadline[i] = end;
    out.judgedBy[i] = judged;
  }
}

function startOf(t: KernelTables, start: number, received: number, mode: number, term: number): number {
  if (mode === MODE.start) return start;
  if (mode === MODE.later) return Math.max(start, received);
  const end = mode === MODE.announced ? rolled(t, start + t.lodging[term]!, t.lodgingMask) : start;
  return t.lateObjection === 1 ? end : Math.max(end, received);
}

/** Second loop: penalty days, amounts and status of each plain row. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one flat loop over typed arrays, kept whole for speed
export function amounts(c: Columns, t: KernelTables, at: number, out: RowResults): void {
  for (let i = 0; i < c.count; i++) {
    if (out.done[i] === 0) continue;
    const p = c.procedure[i]!;
    const closed = c.closed[i]!;
    const decided = (c.flags[i]! & ROW.withdrawn) === 0 ? 1 : 0;
    const notice = c.notice[i]!;
    const judged = out.judgedBy[i]!;
    let termEnd = NONE;
    let first = NONE;
    let court = 0;
    let perDay = 0;
    let courtPotential = 0;
    let courtState = 0;
    if (c.orderOn[i] !== NONE) {
      termEnd = c.orderSent[i]!;
      if ((c.flags[i]! & ROW.orderUntil) === 0) {
        const length = c.orderTerm[i]!;
        termEnd = rolled(t, reach(t, termEnd, t.courtLength[length]!), t.courtMask[length]!);
      }
      const rate = c.perDay[i]!;
      const max = c.max[i]!;
      const last = closed - 1 + (t.complianceDay & decided);
      const most = max < 0 ? 0x7fffffff : max;
      court = Math.min(Math.max(0, Math.min(at, last) - termEnd) * rate, most);
      perDay = Math.min(Math.max(0, Math.min(at + 1, last) - termEnd) * rate, most) - court;
      courtPotential = max >= 0 && closed === NONE ? max : court;
      courtState = at <= termEnd ? 1 : court >= most ? 3 : 2;
    }
    let days = 0;
    let cents = 0;
    let state = 0;
    let potential = 0;
    const valid =
      notice < closed &&
      notice > judged - t.earlyDays &&
      !(t.courtTermNotice === 1 && termEnd < notice) &&
      notice !== NONE;
    if (valid && notice >= c.received[i]! && possible(t, p, c.received[i]!, notice)) {
      const base = Math.max(notice, judged + 1);
      const free = base + t.freeDays;
      first = rolled(t, free, t.rollNoticeMask) + 1;
      const tariff = t.tariff[p]! + (notice >= t.secondTariff[p]! ? 1 : 0);
      const total = t.tariffDays[tariff]!;
      const last = closed - 1 + (t.announcementDay & decided);
      days = Math.max(0, Math.min(Math.min(at, last) - first + 1, total));
      const tomorrow = Math.max(0, Math.min(Math.min(at + 1, last) - first + 1, total));
      cents = t.cents[tariff * 64 + days]!;
      perDay += t.cents[tariff * 64 + tomorrow]! - cents;
      potential = closed === NONE ? t.cents[tariff * 64 + total]! : cents;
      state = days >= total ? 3 : at < first ? 1 : 2;
      out.tariff[i] = tariff;
    }
    out.termEnd[i] = termEnd;
    out.days[i] = days;
    out.firstDay[i] = days > 0 || closed === NONE ? first : NONE;
    out.administrative[i] = cents;
    out.court[i] = court;
    out.perDay[i] = perDay;
    out.potential[i] = potential + courtPotential;
    out.status[i] =
      closed === NONE
        ? openStatus(at, out.deadline[i]!, state, courtState)
        : closedStatus(decided, closed, out.deadline[i]!);
  }
}

function possible(t: KernelTables, p: number, lodged: number, notice: number): boolean {
  return (
    lodged >= t.lodgedFrom[p]! && lodged <= t.lodgedTo[p]! && notice >= t.noticeFrom[p]! && notice <= t.noticeTo[p]!
  );
}

function closedStatus(decided: number, closed: number, deadline: number): number {
  if (decided === 0) return STATUS.withdrawn;
  return closed <= deadline ? STATUS.decidedInTime : STATUS.decidedLate;
}

/** States of the two tracks: 0 none, 1 waiting, 2 accruing, 3 full. */
function openStatus(at: number, deadline: number, a: number, b: number): number {
  if (at <= deadline) return STATUS.inTerm;
  if (a === 2 || b === 2) return STATUS.accruing;
  if (a === 3 || b === 3) return STATUS.maximumReached;
  return a === 1 || b === 1 ? STATUS.inGrace : STATUS.late;
}
