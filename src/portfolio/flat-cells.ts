import { isSupportedDay } from '../calendar/day.js';
import { dayFromIso } from '../calendar/iso.js';
import { lengthFacts } from '../case/fold-length.js';
import { CLEAN_TEXT, RESERVED_KEYS, readCents, readDuration } from '../case/leaves.js';
import { MAX_NAME_CHARS, MAX_TEXT_CHARS } from '../case/limits.js';
import type { Length } from './columns.js';

/** What the quick door makes of a cell that it does not understand: the row is then read the slow way. */
export const UNREAD = -1;

/** Different texts that are remembered; more are read again each time. */
const REMEMBERED = 10_000;

/** The day in a cell; UNREAD when it is not plainly `YYYY-MM-DD` within the supported days. Days before 1970 are not read. */
export function dayIn(cell: string): number {
  const day = dayFromIso(cell);
  return day !== undefined && day > 0 && isSupportedDay(day) ? day : UNREAD;
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
  if (!WHOLE.test(cell)) return UNREAD;
  const count = Number(cell);
  return count <= most ? count : UNREAD;
}

const ASCII = /^[ -~]*$/;

/** Is this a name as a case file may hold it, not blank? */
export function isName(cell: string): boolean {
  return isText(cell) && cell.length <= MAX_NAME_CHARS;
}

/** Is this the text of a label as a case file may hold it, not blank? */
export function isText(cell: string): boolean {
  if (cell.length > MAX_TEXT_CHARS || cell.trim() === '') return false;
  return ASCII.test(cell) || CLEAN_TEXT.test(cell);
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
