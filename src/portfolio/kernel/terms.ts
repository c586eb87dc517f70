import type { DAY_MASK, FIRST_DAY_SHIFT, MONTH_INDEX_SHIFT, ROLL_MASK, ROLL_SHIFT } from '../../calendar/table.js';
import type { Columns, ROW } from '../columns.js';
import type { RowResults } from '../results.js';
import type { TouchedRows } from '../touched-rows.js';
import { extraTerms } from './extra.js';
import { modeOf, type QUIET_PACKED, reach, rolled, startOf, termAt } from './steps.js';
import { type KernelTables, MODE, type PACKED } from './table-types.js';

type Packed = typeof PACKED;

/**
 * First part: the end of the term of each row, now and on the day of the notice, and the status as far as it follows from
 * that. The main loops have no branch that turns on a date; what few rows have is added from lists.
 */
export function deadlines(c: Columns, t: KernelTables, at: number, out: RowResults): void {
  out.done.fill(1, 0, c.count);
  onTop(ownTerms(c, t, out), c, t, at, out);
  quietStatuses(c, at, out);
  if (c.extra.count > 0) extraTerms(c, t, at, out, null);
  leave(c, t, out);
}

/**
 * The same for the rows of procedures whose terms another law can make otherwise, without their status; nothing is found
 * for other rows, of which `done` is 0.
 */
export function deadlinesOf(
  { rows, count, touched }: TouchedRows,
  c: Columns,
  t: KernelTables,
  at: number,
  out: RowResults,
): void {
  out.done.fill(0, 0, c.count);
  for (let k = 0; k < count; k++) {
    out.done[rows[k]!] = 1;
    stepRow(c, t, out, rows[k]!);
  }
  onTop(0, c, t, at, out);
  if (c.extra.count > 0) extraTerms(c, t, at, out, touched);
  leave(c, t, out);
}

/** What comes on top of the terms of rows of which `done` is 1. */
function onTop(steps: number, c: Columns, t: KernelTables, at: number, out: RowResults): void {
  for (let k = 0; k < steps; k++) stepRow(c, t, out, out.steps[k]!);
  judgeAsFound(c, out);
  if (t.classes.length > 0) collectRows(c, t, at, out);
  extendRows(c, t, out);
}

/**
 * The end of each term without anything on top: the steps of `reach` and `rolled`, written out. Returns the number of rows
 * that take a step more, which stand in `steps`.
 */
function ownTerms(c: Columns, t: KernelTables, out: RowResults): number {
  // Numbers that stand in the function itself are part of the machine code; those of a module are read for every row.
  const leftOut: Packed['leftOut'] = 0x10000000;
  const monthsShift: Packed['monthsShift'] = 16;
  const monthsMask: Packed['monthsMask'] = 0xfff;
  const rollShift: Packed['rollShift'] = 13;
  const daysMask: Packed['daysMask'] = 0x1fff;
  const monthIndex: typeof MONTH_INDEX_SHIFT = 8;
  const dayMask: typeof DAY_MASK = 31;
  const firstDay: typeof FIRST_DAY_SHIFT = 5;
  const roll: typeof ROLL_SHIFT = 5;
  const rollMask: typeof ROLL_MASK = 7;
  const { count, origin, received, start } = c;
  const { base, day, month } = t;
  const { second, packed } = t.origins;
  const { deadline, steps } = out;
  let stepCount = 0;
  // `| 0` keeps every step a whole number of 32 bits for the engine.
  for (let i = 0; i < count; i++) {
    const o = origin[i]!;
    const from = received[i]!;
    const word = packed[(o << 1) | ((second[o]! - from - 1) >>> 31)]!;
    if (word < 0) steps[stepCount++] = i;
    // The later of the two, in days counted from the base of the tables.
    const arrived = (from - (word & leftOut)) | 0;
    const before = (arrived - start[i]! + ((word >> 1) & leftOut)) | 0;
    const v = day[(arrived - (before & (before >> 31)) - base) | 0]!;
    const m = month[((v >> monthIndex) + ((word >> monthsShift) & monthsMask)) | 0]!;
    const length = m & dayMask;
    const over = ((v & dayMask) - length) | 0;
    const end = ((m >> firstDay) + length + (over & (over >> 31)) - 1 + (word & daysMask)) | 0;
    deadline[i] = (end + ((day[end]! >> roll) & (word >> rollShift) & rollMask) + base) | 0;
  }
  return stepCount;
}

/** A notice is judged by the term as it was found, unless something on top of it was known by then. */
function judgeAsFound({ active, activeCount }: Columns, { deadline, judgedBy }: RowResults): void {
  for (let k = 0; k < activeCount; k++) judgedBy[active[k]!] = deadline[active[k]!]!;
}

/** Extensions on top of the term; the days before them were found above. */
function extendRows(c: Columns, t: KernelTables, out: RowResults): void {
  const { extended, extendedCount, extendedOn, extension, closed, received, procedure, origin, start, notice } = c;
  const { deadline, judgedBy, done } = out;
  const { first, rest, chainMask, lengths } = t;
  for (let e = 0; e < extendedCount; e++) {
    const i = extended[e]!;
    const on = extendedOn[i]!;
    if (on > deadline[i]! || on > closed[i]! || done[i] === 0) continue;
    const k = termAt(t, procedure[i]!, received[i]!);
    const begins = startOf(t, start[i]!, received[i]!, modeOf(t, origin[i]!, k), k);
    const l = k * lengths + extension[i]!;
    const end = rolled(t, reach(t, reach(t, begins, first[l]!), rest[l]!), chainMask[l]!);
    deadline[i] = end;
    if (on <= notice[i]!) judgedBy[i] = end;
  }
}

/** Status of a file without money, as in `quietStatus`. */
function quietStatuses(c: Columns, at: number, out: RowResults): void {
  const { count, closed, flags } = c;
  const { deadline, status } = out;
  const withdrawn: (typeof ROW)['withdrawn'] = 1;
  const quiet: typeof QUIET_PACKED = 0x88134412;
  for (let i = 0; i < count; i++) {
    const left = (at - closed[i]!) | 0;
    const open = left >> 31;
    const late = (deadline[i]! - closed[i]! - (left & open)) >>> 31;
    status[i] = (quiet >>> ((late << 4) | (open & 8) | ((flags[i]! & withdrawn) << 2))) & 15;
  }
}

/** Rows whose term counts from the end of a lodging period, or that the tables do not tell. */
function stepRow(c: Columns, t: KernelTables, out: RowResults, i: number): void {
  const p = c.procedure[i]!;
  const received = c.received[i]!;
  const k = termAt(t, p, received);
  const mode = modeOf(t, c.origin[i]!, k);
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
      const mode = modeOf(t, c.origin[i]!, k);
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
