import { asDay, type Day, dayOf, daysInMonth } from './day.js';

const ZERO = 48;
const HYPHEN = 45;

/**
 * The day that `YYYY-MM-DD` names, or `undefined` when the text is not exactly that or the day does not exist.
 * The quick door for columns: it gives no reason and does not look at the supported range; `parseDay` does both.
 */
export function dayFromIso(text: string): Day | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return undefined;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const dayOfMonth = twoDigits(text, 8);
  if (year < 0 || month < 1 || month > 12 || dayOfMonth < 1) return undefined;
  const found = monthOf(year, month);
  return dayOfMonth <= (found & LENGTH) ? asDay((found >> FIRST_SHIFT) + dayOfMonth - 1) : undefined;
}

/** Bits to the right of the first day of a month, and the mask of its number of days in them. */
const FIRST_SHIFT = 5;
const LENGTH = 31;
/** The first year whose months are kept once they are known, and the number of months that are: those of supported days. */
const FIRST_YEAR = 1900;
const KEPT = 300 * 12;
const months = /* @__PURE__ */ new Int32Array(KEPT);

/** The first day of a month, and its number of days in the last bits. */
function monthOf(year: number, month: number): number {
  const place = (year - FIRST_YEAR) * 12 + month - 1;
  const known = place >= 0 && place < KEPT ? (months[place] as number) : 0;
  if (known !== 0) return known;
  const made = (dayOf(year, month, 1) << FIRST_SHIFT) | daysInMonth(year, month);
  if (place >= 0 && place < KEPT) months[place] = made;
  return made;
}

/** Less than any number that could make up for it: where two digits should be and are not. */
const NO_DIGITS = -1_000_000;

/** The number 0–99 written by two ASCII digits at a place in the text; `NO_DIGITS` when they are not both digits. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NO_DIGITS;
}
