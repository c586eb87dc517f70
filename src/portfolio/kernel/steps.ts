import type { DAY_MASK, FIRST_DAY_SHIFT, MONTH_INDEX_SHIFT, ROLL_SHIFT } from '../../calendar/table.js';
import { ROW, type START_FACTS } from '../columns.js';
import type { KernelTables, MODE } from './table-types.js';

/** The same as `addLink`, by table: months (clipped), then days. */
export function reach(t: KernelTables, from: number, length: number): number {
  const monthIndex: typeof MONTH_INDEX_SHIFT = 8;
  const dayMask: typeof DAY_MASK = 31;
  const firstDay: typeof FIRST_DAY_SHIFT = 5;
  const v = t.day[from - t.base]!;
  const m = t.month[(v >> monthIndex) + (length >> 16)]!;
  const over = (v & dayMask) - (m & dayMask);
  return t.base + (m >> firstDay) + (m & dayMask) + (over & (over >> 31)) - 1 + (length & 0xffff);
}

/** The day moved to a working day where the mask says so. */
export function rolled(t: KernelTables, day: number, mask: number): number {
  const roll: typeof ROLL_SHIFT = 5;
  return day + ((t.day[day - t.base]! >> roll) & mask);
}

/**
 * Status of a file without money by late << 2 | open << 1 | withdrawn, four bits each: decided in time, withdrawn, in its
 * term (twice), decided late, withdrawn, late (twice).
 */
export const QUIET_PACKED = 0x88134412;

/** Status as far as it follows from the term alone. */
export function quietStatus(end: number, closed: number, at: number, flags: number): number {
  const late = (end - Math.min(closed, at)) >>> 31;
  const open = (at - closed) >>> 31;
  return (QUIET_PACKED >>> ((late << 4) | (open << 3) | ((flags & ROW.withdrawn) << 2))) & 15;
}

/** The mode in which a term of a row counts. */
export function modeOf(t: KernelTables, origin: number, term: number): number {
  const kinds: typeof START_FACTS = 5;
  return t.mode[term * kinds + (origin % kinds)]!;
}

/** The day from which a term counts, by what is known of it. */
export function startOf(t: KernelTables, start: number, received: number, mode: number, term: number): number {
  const first: (typeof MODE)['received'] = 0;
  const second: (typeof MODE)['start'] = 1;
  const later: (typeof MODE)['later'] = 2;
  const announced: (typeof MODE)['announced'] = 3;
  if (mode === first) return received;
  if (mode === second) return start;
  if (mode === later) return Math.max(start, received);
  const end = mode === announced ? rolled(t, start + t.lodging[term]!, t.lodgingMask) : start;
  return t.lateObjection === 1 ? end : Math.max(end, received);
}

/** The term of a procedure for a pivot day. */
export function termAt(t: KernelTables, procedure: number, day: number): number {
  return t.term[procedure]! + (day >= t.second[procedure]! ? 1 : 0) + (day >= t.third[procedure]! ? 1 : 0);
}
