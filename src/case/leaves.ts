import { type InstantReader, type ParsedDay, parseDay } from '../calendar/parse.js';
import { type ParsedDuration, parseDuration } from '../calendar/parse-duration.js';
import { asCents } from '../money/cents.js';
import { centsFromEuros, type ParsedEuros } from '../money/euros.js';
import { MAX_DURATION, MAX_VALUE_CHARS } from './limits.js';
import { quote } from './show.js';
import type { SetTerm } from './types.js';

/** How a case file is to be read. */
export interface ParseCaseOptions {
  /** IANA zone of timestamps without offset. Without it such a timestamp is an issue. */
  readonly zone?: string | undefined;
  /** Reader of timestamps, `civilDayOfInstant`. Without it every timestamp is an issue; plain days need none. */
  readonly instants?: InstantReader | undefined;
  /** The procedure keys that exist. Without it every key of the form `<act>.<matter>` passes. */
  readonly procedures?: readonly string[] | undefined;
}

/** A refused value: a stable code and a sentence that says what to do. */
export interface Refusal {
  readonly ok: false;
  readonly code: string;
  readonly message: string;
}

/** Form of a procedure key. */
export const PROCEDURE_FORM: RegExp = /^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/;

/** Form of a nationality: two capital letters of ISO 3166-1. */
export const NATIONALITY_FORM: RegExp = /^[A-Z]{2}$/;

/** One line of well-formed text: no control characters, unpaired surrogates, line breaks or direction overrides. */
export const CLEAN_TEXT: RegExp = /^[^\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/u;

/** Keys that no object of a case file may have, labels included: they name parts of every JavaScript object. */
export const RESERVED_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Reads a day as `parseDay` does. Never throws. */
export function readDay(text: string, options: ParseCaseOptions): ParsedDay | Refusal {
  return text.length > MAX_VALUE_CHARS ? tooLong(text) : parseDay(text, options);
}

/** Reads a duration of one unit, at most a century. Never throws. */
export function readDuration(text: string): ParsedDuration | Refusal {
  if (text.length > MAX_VALUE_CHARS) return tooLong(text);
  const read = parseDuration(text);
  if (!read.ok || read.duration.count <= MAX_DURATION[read.duration.unit]) return read;
  const most = MAX_DURATION[read.duration.unit];
  return refusal('duration-too-long', `${quote(text)} is too long; write at most ${most} ${read.duration.unit}s.`);
}

/** Reads the time set for a supplement: its last day or, when it begins with `P`, a duration. Never throws. */
export function readTermSet(
  text: string,
  options: ParseCaseOptions,
): { readonly ok: true; readonly term: SetTerm } | Refusal {
  if (text.startsWith('P')) {
    const read = readDuration(text);
    return read.ok ? { ok: true, term: { duration: read.duration } } : read;
  }
  const read = readDay(text, options);
  return read.ok ? { ok: true, term: { until: read.day } } : read;
}

/** Reads an amount in euros, from 0 to `most` euros inclusive. Never throws. */
export function readCents(value: number | string, most: number): ParsedEuros | Refusal {
  if (typeof value === 'string' && value.length > MAX_VALUE_CHARS) return tooLong(value);
  const read = wholeEuros(value, most) ?? centsFromEuros(value);
  if (!read.ok || read.cents <= most * 100) return read;
  return refusal('euros-too-large', `The amount is larger than ${most} euros; check it.`);
}

/** The short way for what nearly every file has: whole euros as a number. */
function wholeEuros(value: number | string, most: number): ParsedEuros | undefined {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > most) return undefined;
  return { ok: true, cents: asCents(value * 100) };
}

function tooLong(text: string): Refusal {
  return refusal('text-too-long', `${quote(text)} is too long; write at most ${MAX_VALUE_CHARS} characters.`);
}

function refusal(code: string, message: string): Refusal {
  return { ok: false, code, message };
}
