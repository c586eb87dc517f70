import { MAX_DEPTH } from './limits.js';

const QUOTE = 0x22;
/** The last of the characters that JSON takes for blank, by their codes. */
const LAST_BLANK = 0x20;

/**
 * Whether all keys of a JSON text are certainly in what `JSON.parse` made of it. The quick door for what nearly every file
 * is: it counts, and may say no to a text that repeats no key. A key that stands twice is counted twice in the text and
 * once in the value.
 */
export function keepsAllKeys(text: string, value: unknown): boolean {
  return mostKeys(text) === keysIn(value, 0);
}

/**
 * The colons of a text that follow a quote: every key has one, and a text may have others. Not a number when there is a
 * colon after a blank, which may be that of a key as well.
 */
function mostKeys(text: string): number {
  let count = 0;
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (before === QUOTE) count++;
    else if (before <= LAST_BLANK) return Number.NaN;
  }
  return count;
}

/** The own keys of the objects in a value that `JSON.parse` made; not a number when it is nested too deep. */
function keysIn(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > MAX_DEPTH) return Number.NaN;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += keysIn(item, depth + 1);
    return count;
  }
  // `Object.keys` would make a list for every object.
  for (const key in value)
    if (Object.hasOwn(value, key)) count += 1 + keysIn((value as Record<string, unknown>)[key], depth + 1);
  return count;
}
