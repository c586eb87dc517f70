import { DAY_MASK, FIRST_DAY_SHIFT, MONTH_INDEX_SHIFT, ROLL_SHIFT } from '../calendar/table.js';
import { STATUS } from '../rules/status.js';
import { ROW } from './columns.js';
import { type KernelTables, MODE } from './kernel-tables.js';

/** The same as `addLink`, by table: months (clipped), then days. */
export function reach(t: KernelTables, from: number, length: number): number {
  const v = t.day[from - t.base]!;
  const m = t.month[(v >> MONTH_INDEX_SHIFT) + (length >> 16)]!;
  const over = (v & DAY_MASK) - (m & DAY_MASK);
  return t.base + (m >> FIRST_DAY_SHIFT) + (m & DAY_MASK) + (over & (over >> 31)) - 1 + (length & 0xffff);
}

/** The day moved to a working day where the mask says so. */
export function rolled(t: KernelTables, day: number, mask: number): number {
  return day + ((t.day[day - t.base]! >> ROLL_SHIFT) & mask);
}

/** Status of a file without money by late << 2 | open << 1 | withdrawn. */
const QUIET: Uint8Array = Uint8Array.of(
  STATUS.decidedInTime,
  STATUS.withdrawn,
  STATUS.inTerm,
  STATUS.inTerm,
  STATUS.decidedLate,
  STATUS.withdrawn,
  STATUS.late,
  STATUS.late,
);

/** Status as far as it follows from the term alone. */
export function quietStatus(end: number, closed: number, at: number, flags: number): number {
  const late = (end - Math.min(closed, at)) >>> 31;
  const open = (at - closed) >>> 31;
  return QUIET[(late << 2) | (open << 1) | (flags & ROW.withdrawn)]!;
}

/** The day from which a term counts, by what is known of it. */
export function startOf(t: KernelTables, start: number, received: number, mode: number, term: number): number {
  if (mode === MODE.received) return received;
  if (mode === MODE.start) return start;
  if (mode === MODE.later) return Math.max(start, received);
  const end = mode === MODE.announced ? rolled(t, start + t.lodging[term]!, t.lodgingMask) : start;
  return t.lateObjection === 1 ? end : Math.max(end, received);
}

/** The term of a procedure for a pivot day. */
export function termAt(t: KernelTables, procedure: number, day: number): number {
  return t.term[procedure]! + (day >= t.second[procedure]! ? 1 : 0) + (day >= t.third[procedure]! ? 1 : 0);
}
