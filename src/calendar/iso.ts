import { type Day, dayOf, daysInMonth } from './day.js';

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
  if (!(year >= 0 && month >= 1 && month <= 12 && dayOfMonth >= 1)) return undefined;
  return dayOfMonth <= daysInMonth(year, month) ? dayOf(year, month, dayOfMonth) : undefined;
}

/** The number 0–99 written by two ASCII digits at a place in the text, NaN when they are not both digits. */
function twoDigits(text: string, at: number): number {
  return digit(text.charCodeAt(at)) * 10 + digit(text.charCodeAt(at + 1));
}

function digit(code: number): number {
  const value = code - ZERO;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}
