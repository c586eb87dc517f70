import { likely } from '../law/nearest.js';
import {
  MAX_DEPTH,
  MAX_EVENTS,
  MAX_KEYS,
  MAX_LABELS,
  MAX_NAME_CHARS,
  MAX_STEPS,
  MAX_TEXT_CHARS,
  MAX_TIERS,
  MAX_VALUES,
} from './limits.js';
import { describe, quote } from './show.js';
import { wantedAt } from './wanted.js';

/** A refused place in a file: where, what stands there, and which words were possible. */
export interface Place {
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
  /** The keys or values that are known here. */
  readonly known: readonly string[];
}

type Sentence = (place: Place) => string;

const SENTENCES: Readonly<Record<string, Sentence>> = {
  'missing-key': ({ path }) => `${named(path)} is missing; add ${wantedAt(path)}.`,
  'wrong-type': ({ path, value }) =>
    value === null && typeof path.at(-1) === 'string'
      ? `Found null; write ${wantedAt(path)}, or leave the key out when nothing is known.`
      : `Found ${describe(value)}; write ${wantedAt(path)}.`,
  'out-of-range': ({ path, value }) => `Found ${describe(value)}; write ${wantedAt(path)}.`,
  'unknown-key': unknownKey,
  'unknown-event-type': ({ value, known }) =>
    `${quote(String(value))} is no type of event; ${advice(String(value), known) ?? `write one of: ${known.join(', ')}`}.`,
  'unknown-value': ({ path, value, known }) =>
    `${quote(String(value))} is not known here${after('; ', advice(String(value), known))}. Write ${wantedAt(path)}.`,
  'unknown-procedure': unknownProcedure,
  'nationality-form': ({ path, value }) => `${quote(String(value))} is no code of a country; write ${wantedAt(path)}.`,
  'text-empty': ({ path }) => `The text is empty; write ${wantedAt(path)}, or leave the key out.`,
  'text-too-long': ({ path, value }) =>
    `${quote(String(value))} is too long; write at most ${longest(path)} characters.`,
  'text-unclean': ({ value }) =>
    `${quote(String(value))} holds a control character, a line break or half a character; take it out.`,
  'empty-list': ({ path }) =>
    `The list is empty; write ${wantedAt(path)}${path[0] === 'events' && path.length === 1 ? '' : ', or leave the key out'}.`,
  'too-many-items': ({ path }) => `The list is too long; write at most ${mostItems(path)} elements.`,
  'too-many-keys': ({ path }) =>
    `The object has too many keys; keep at most ${path[0] === 'labels' && path.length === 1 ? MAX_LABELS : MAX_KEYS}.`,
  'too-deep': () => `Lists and objects are nested too deep; a case file has at most ${MAX_DEPTH} levels.`,
  'too-many-values': () => `The file has too many values; a case file has at most ${MAX_VALUES}.`,
  'not-plain': ({ path }) => `Found an object that is no plain data; write ${wantedAt(path)}.`,
  'by-or-until': () => 'An extension has either "by" (a duration) or "until" (its last day); give exactly one of them.',
  'two-amounts': () => 'A court order has one kind of amount; keep one of "perDay", "perWeek" and "tiers".',
  'too-many-original': ({ value }) =>
    `${describe(value)} is more than "applicants"; "originalApplicants" says how many of those applied for the contested decision.`,
  unreadable: () => 'The case file cannot be read; hand it over as plain data, as JSON.parse makes it.',
};

/** The sentence of an issue: what is wrong here and what to do. */
export function sentenceFor(code: string, place: Place): string {
  const sentence = Object.hasOwn(SENTENCES, code) ? SENTENCES[code] : undefined;
  return sentence?.(place) ?? `Found ${describe(place.value)}; write ${wantedAt(place.path)}.`;
}

function named(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  return typeof last === 'string' ? quote(last) : 'The value';
}

function unknownKey({ path, known }: Place): string {
  const key = String(path.at(-1) ?? '');
  if (known.length === 0) return `The key ${quote(key)} cannot be used; choose another.`;
  const near = advice(key, known);
  const says = near === undefined ? '; leave it out' : `; ${near}. Write that or leave it out`;
  return `The key ${quote(key)} is not known here${says} (known: ${known.join(', ')}).`;
}

function unknownProcedure({ value, known }: Place): string {
  const key = String(value);
  if (known.length === 0) return `${quote(key)} is not of the form act.matter; write a key such as "vw.asylum".`;
  return `${quote(key)} is not a known procedure; ${advice(key, known) ?? '"dwangsom law" lists them all'}.`;
}

/** The word that is probably meant, as part of a sentence; undefined when none is near enough. */
function advice(text: string, known: readonly string[]): string | undefined {
  const near = likely(text, known);
  return near === undefined ? undefined : `the nearest one is ${quote(near)}`;
}

function after(sign: string, text: string | undefined): string {
  return text === undefined ? '' : `${sign}${text}`;
}

function longest(path: readonly PropertyKey[]): number {
  const text = path.at(-1) === 'ground' || (path[0] === 'labels' && path.length === 2);
  return text ? MAX_TEXT_CHARS : MAX_NAME_CHARS;
}

function mostItems(path: readonly PropertyKey[]): number {
  const last = path.at(-1);
  return last === 'steps' ? MAX_STEPS : last === 'tiers' ? MAX_TIERS : MAX_EVENTS;
}
