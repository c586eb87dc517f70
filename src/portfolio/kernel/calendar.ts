import { dayTable, monthTable, ROLL_MASK, ROLL_SHIFT, tableBase, type YearRange } from '../../calendar/table.js';
import { rollDistance } from '../../law/roll.js';
import type { Rulebook } from '../../law/rulebook.js';

/** From 2008: the long run of free days around New Year 2008 does not fit the three roll bits. */
export const YEARS: YearRange = { firstYear: 2008, lastYear: 2070 };

const dayTables = new WeakMap<object, Int32Array>();
/** Roll tables with a run of free days that is longer than the bits hold: every row under such a law is left to the rules. */
const longRuns = new WeakSet<object>();
const MONTHS = { table: null as Int32Array | null };

/** Day table with the roll bits filled in from the law; one for each set of equated days. */
export function rolledDays(book: Rulebook): Int32Array {
  const known = dayTables.get(book.roll);
  if (known !== undefined) return known;
  const days = dayTable(YEARS);
  const base = tableBase(YEARS);
  for (let i = 0; i < days.length; i++) {
    const distance = rollDistance(book.roll, base + i);
    if (distance > ROLL_MASK) longRuns.add(book.roll);
    days[i] = days[i]! | (Math.min(distance, ROLL_MASK) << ROLL_SHIFT);
  }
  dayTables.set(book.roll, days);
  return days;
}

/** Does every run of free days under a law fit the bits? Its days must have been made. */
export function fitsCalendar(book: Rulebook): boolean {
  return !longRuns.has(book.roll);
}

/** The table of months, the same under every law. */
export function monthsOfCalendar(): Int32Array {
  MONTHS.table ??= monthTable(YEARS);
  return MONTHS.table;
}
