import { ALL_YEARS, DAY_MASK, FIRST_DAY_SHIFT, monthTable } from '../calendar/table.js';
import { lengthFacts } from '../case/fold-length.js';
import { CLEAN_TEXT, RESERVED_KEYS, readCents, readDuration } from '../case/leaves.js';
import { MAX_NAME_CHARS, MAX_TEXT_CHARS } from '../case/limits.js';
import type { Length } from './columns.js';

/** What the quick door makes of a cell that it does not understand: the row is then read the slow way. */
export const UNREAD = -1;

/** Different texts that are remembered; more are read again each time. */
const REMEMBERED = 10_000;

/** The years in which a plain day may lie: those from 1970 on that are supported. */
const YEARS = { firstYear: 1970, lastYear: ALL_YEARS.lastYear } as const;
const MONTHS = { table: null as Int32Array | null };
const HYPHEN = 45;

/** The day in a cell; UNREAD when it is not plainly `YYYY-MM-DD` within the supported days from 1970 on. */
export function dayIn(cell: string): number {
  if (cell.length !== 10 || cell.charCodeAt(4) !== HYPHEN || cell.charCodeAt(7) !== HYPHEN) return UNREAD;
  const year = twoDigits(cell, 0) * 100 + twoDigits(cell, 2) - YEARS.firstYear;
  const month = twoDigits(cell, 5) - 1;
  const dayOfMonth = twoDigits(cell, 8);
  if (year < 0 || month < 0 || month > 11 || dayOfMonth < 1) return UNREAD;
  MONTHS.table ??= monthTable(YEARS);
  // A year beyond the table reads nothing, and so has no days.
  const packed = MONTHS.table[year * 12 + month] ?? 0;
  return dayOfMonth <= (packed & DAY_MASK) ? (packed >> FIRST_DAY_SHIFT) + dayOfMonth - 1 : UNREAD;
}

const NO_NUMBER = -10_000;

/** The number written by two digits at a place in a cell; far below zero when they are not both digits. */
function twoDigits(cell: string, at: number): number {
  const tens = cell.charCodeAt(at) - 48;
  const ones = cell.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NO_NUMBER;
}

const lengths = new Map<string, Length | null>();

/** The length in a cell; null when it is none. */
export function lengthIn(cell: string): Length | null {
  const known = lengths.get(cell);
  if (known !== undefined) return known;
  const read = readDuration(cell);
  const length = read.ok ? lengthFacts(read.duration) : null;
  if (lengths.size < REMEMBERED) lengths.set(cell, length);
  return length;
}

const amounts = new Map<string, number>();

/** The cents in a cell of euros, at most `most` euros; UNREAD when it is no such amount. */
export function centsIn(cell: string, most: number): number {
  const known = amounts.get(cell);
  if (known !== undefined) return known <= most * 100 ? known : UNREAD;
  const read = readCents(cell, most);
  const cents = read.ok ? read.cents : UNREAD;
  if (amounts.size < REMEMBERED && read.ok) amounts.set(cell, cents);
  return cents;
}

const WHOLE = /^[1-9]\d{0,3}$/;

/** The whole number in a cell, from 1 to `most`; UNREAD when it is none. */
export function countIn(cell: string, most: number): number {
  if (cell === '1') return 1;
  if (!WHOLE.test(cell)) return UNREAD;
  const count = Number(cell);
  return count <= most ? count : UNREAD;
}

/** Is this a name as a case file may hold it, not blank? */
export function isName(cell: string): boolean {
  return cell.length <= MAX_NAME_CHARS && isText(cell);
}

const SPACE = 32;
const LAST_ASCII = 126;

/** Is this the text of a label as a case file may hold it, not blank? */
export function isText(cell: string): boolean {
  if (cell.length > MAX_TEXT_CHARS) return false;
  let isBlank = true;
  for (let i = 0; i < cell.length; i++) {
    const code = cell.charCodeAt(i);
    if (code < SPACE || code > LAST_ASCII) return cell.trim() !== '' && CLEAN_TEXT.test(cell);
    if (code > SPACE) isBlank = false;
  }
  return !isBlank;
}

/** Is this the name of a label that a case file may have? */
export function isLabelName(name: string): boolean {
  return isName(name) && !RESERVED_KEYS.includes(name);
}

/**
 * A text of its own. What is cut out of a longer text keeps the whole of it in memory; short pieces do not, so the text is
 * put together from these.
 */
export function ownText(text: string): string {
  if (text.length <= PIECE) return text;
  let own = '';
  for (let at = 0; at < text.length; at += PIECE) own += text.slice(at, at + PIECE);
  // Reading it makes one flat text of the pieces.
  own.charCodeAt(0);
  return own;
}

/** Longest piece that engines copy instead of pointing into the text it was cut from. */
const PIECE = 12;
