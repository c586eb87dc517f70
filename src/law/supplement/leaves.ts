import * as z from 'zod';
import type { Day } from '../../calendar/day.js';
import type { Duration } from '../../calendar/duration.js';
import { parseDay } from '../../calendar/parse.js';
import { parseDuration } from '../../calendar/parse-duration.js';
import { quoted } from '../../calendar/quoted.js';
import { centsFromEuros } from '../../money/euros.js';
import { likely } from '../nearest.js';

/*
 * The single values of a law supplement. Each carries what belongs there, so that its message says what to write. The
 * messages end up in issues as they stand.
 */

/** Longest text. */
const MAX_CHARS = 2000;
/** Longest list. */
export const MAX_ITEMS = 1000;

/** One line or more of well-formed text without control characters or direction overrides. */
const CLEAN = /^[^\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]+$/u;

type RawIssue = z.core.$ZodRawIssue;

/** What to say of a value that is missing or of another kind; `what` completes the sentence "write …". */
export function wants(what: string): (issue: RawIssue) => string {
  return ({ input }) => (input === undefined ? `It is missing; add ${what}.` : `Found ${shown(input)}; write ${what}.`);
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'an empty text' : quoted(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** Text of a reader, a name, a source. */
export function text(what: string): z.ZodString {
  const error = wants(what);
  return z.string({ error }).min(1, { abort: true }).max(MAX_CHARS, { abort: true }).regex(CLEAN);
}

/** Text of a form, such as an id. */
export function formed(form: RegExp, what: string): z.ZodString {
  return z
    .string({ error: wants(what) })
    .max(100, { abort: true })
    .regex(form);
}

/** One of some words; another is answered with the nearest. */
export function word<const W extends string>(words: readonly W[], what: string): z.ZodEnum<{ [K in W]: K }> {
  const listed = words.map((one) => `"${one}"`).join(', ');
  const byWord = Object.fromEntries(words.map((one) => [one, one])) as { [K in W]: K };
  return z.enum(byWord, {
    error: (issue) =>
      typeof issue.input === 'string'
        ? `${quoted(issue.input)} is not known here${nearWord(issue.input, words)}. Write one of ${listed}.`
        : wants(`${what}: one of ${listed}`)(issue),
  });
}

/** A list of at least `least` values. */
export function list<S extends z.ZodType>(of: S, what: string, least = 1): z.ZodArray<S> {
  const error = wants(what);
  return z.array(of, { error }).min(least).max(MAX_ITEMS, `The list is too long; write at most ${MAX_ITEMS}.`);
}

/** A whole number in a range, both ends inclusive. */
export function whole(least: number, most: number): z.ZodNumber {
  const error = wants(`a whole number from ${least} to ${most}, without quotes`);
  return z.int({ error }).min(least).max(most);
}

/** An object with these keys and no others; an unknown key is answered with the nearest. */
export function object<S extends z.ZodRawShape>(shape: S, what: string): z.ZodObject<S, z.core.$strict> {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? (issue['keys'] as readonly string[]).map((key) => unknownKey(key, known)).join('\n')
        : wants(what)(issue),
  });
}

function unknownKey(key: string, known: readonly string[]): string {
  const near = nearWord(key, known);
  const says = near === '' ? '; leave it out' : `${near}. Write that or leave it out`;
  return `The key ${quoted(key)} is not known here${says} (known: ${known.join(', ')}).`;
}

/** The word that is probably meant, as the end of a sentence; empty when none is near enough. */
function nearWord(text: string, known: readonly string[]): string {
  const near = likely(text, known);
  return near === undefined ? '' : `; the nearest is "${near}"`;
}

/** A day, `YYYY-MM-DD`. */
export function day(what: string): z.ZodPipe<z.ZodString, z.ZodTransform<Day, string>> {
  const form = z
    .string({ error: wants(`${what}, such as "2027-01-01"`) })
    .meta({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' });
  return form.transform((value, context) => {
    const read = parseDay(value);
    if (read.ok) return read.day;
    context.addIssue({ code: 'custom', message: read.message, params: { code: read.code } });
    return z.NEVER;
  });
}

/** A duration of one unit, `P6W`. */
export function duration(what: string): z.ZodPipe<z.ZodString, z.ZodTransform<Duration, string>> {
  const form = z.string({ error: wants(`${what}, such as "P6W"`) }).meta({ pattern: '^P[1-9][0-9]{0,3}[DWMY]$' });
  return form.transform((value, context) => {
    const read = parseDuration(value);
    if (read.ok) return read.duration;
    context.addIssue({ code: 'custom', message: read.message, params: { code: read.code } });
    return z.NEVER;
  });
}

/** An amount in euros as a number or decimal text, in cents. */
export function euros(
  what: string,
): z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>, z.ZodTransform<number, number | string>> {
  const error = wants(`${what} in euros, such as 23 or "23.50"`);
  return z.union([z.number(), z.string()], { error }).transform((value, context) => {
    const read = centsFromEuros(value);
    if (read.ok) return read.cents as number;
    context.addIssue({ code: 'custom', message: read.message, params: { code: read.code } });
    return z.NEVER;
  });
}
