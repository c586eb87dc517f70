import { type Day, isSupportedDay } from '../calendar/day.js';
import type { Duration } from '../calendar/duration.js';
import { dayFromIso } from '../calendar/iso.js';
import type { Cents } from '../money/cents.js';
import { CLEAN_TEXT, type ParseCaseOptions, readCents, readDay, readDuration, readTermSet } from './leaves.js';
import { MAX_EUROS } from './limits.js';
import type { SetTerm } from './types.js';

/** A decoding in progress: once something is refused, whatever comes out of it is worthless. */
export interface Decoding {
  readonly options: ParseCaseOptions;
  refused: boolean;
}

/** Makes a value of an unknown one, or refuses it and returns a stand-in. */
export type Decode<V> = (value: unknown, decoding: Decoding) => V;

const ASCII = /^[ -~]*$/;

/** Notes that a value is refused and returns what stands in for it. */
export function refuse<V>(decoding: Decoding, standIn: V): V {
  decoding.refused = true;
  return standIn;
}

/** A day. */
export function decodeDay(value: unknown, decoding: Decoding): Day {
  if (typeof value === 'string') {
    const day = dayFromIso(value);
    if (day !== undefined && isSupportedDay(day)) return day;
    const read = readDay(value, decoding.options);
    if (read.ok) return read.day;
  }
  return refuse(decoding, 0 as Day);
}

/** A duration of one unit. */
export function decodeDuration(value: unknown, decoding: Decoding): Duration {
  const read = typeof value === 'string' ? readDuration(value) : undefined;
  return read?.ok ? read.duration : refuse(decoding, { unit: 'day', count: 1 });
}

/** The time set for a supplement. */
export function decodeTermSet(value: unknown, decoding: Decoding): SetTerm {
  const read = typeof value === 'string' ? readTermSet(value, decoding.options) : undefined;
  return read?.ok ? read.term : refuse(decoding, { until: 0 as Day });
}

/** True or false. */
export function decodeFlag(value: unknown, decoding: Decoding): boolean {
  return typeof value === 'boolean' ? value : refuse(decoding, false);
}

/** An amount in euros, from 0 to `most` euros. */
export function centsTo(most: number = MAX_EUROS): Decode<Cents> {
  return (value, decoding) => {
    const read = typeof value === 'number' || typeof value === 'string' ? readCents(value, most) : undefined;
    return read?.ok ? read.cents : refuse(decoding, 0 as Cents);
  };
}

/** One line of text of `least` to `most` characters. */
export function textTo(most: number, least = 1): Decode<string> {
  return (value, decoding) => {
    if (typeof value !== 'string' || value.length < least || value.length > most) return refuse(decoding, '');
    return ASCII.test(value) || CLEAN_TEXT.test(value) ? value : refuse(decoding, '');
  };
}

/** A whole number from 1 to `most`. */
export function countTo(most: number): Decode<number> {
  return (value, decoding) => {
    const fits = typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most;
    return fits ? value : refuse(decoding, 1);
  };
}

/** One of these words. */
export function wordOf<const T extends string>(words: readonly [T, ...T[]]): Decode<T> {
  return (value, decoding) => words.find((word) => word === value) ?? refuse(decoding, words[0]);
}

/** A list of `least` to `most` elements. */
export function listOf<V>(decode: Decode<V>, least: number, most: number): Decode<readonly V[]> {
  return (value, decoding) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) return refuse(decoding, []);
    return Array.from(value, (element: unknown) => decode(element, decoding));
  };
}
