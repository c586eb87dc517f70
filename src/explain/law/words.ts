import type { Day } from '../../calendar/day.js';
import type { Duration } from '../../calendar/duration.js';
import { dayFromIso } from '../../calendar/iso.js';
import { parseDuration } from '../../calendar/parse-duration.js';
import { daysOf, monthsOf } from '../../law/lengths.js';
import { dateText } from '../format.js';
import { fill, type Lang, type MessageValue } from '../message.js';
import { lengthText } from '../words.js';
import type { SpanJson } from './types.js';
import { en } from './words-en.js';
import { nl } from './words-nl.js';

/** Key of what a page about the law says. */
export type LawWord = keyof typeof nl;

const WORDS: Readonly<Record<Lang, Readonly<Record<LawWord, string>>>> = { nl, en };

/** A message of a page about the law, filled. */
export function lawWord(lang: Lang, key: LawWord, values: Readonly<Record<string, MessageValue>> = {}): string {
  return fill(WORDS[lang][key], values);
}

/** An ISO day of our own data for a reader. */
export function isoDayText(lang: Lang, iso: string): string {
  return dateText(lang, dayFromIso(iso) as Day);
}

/** An ISO duration of our own data in words. */
export function durationWords(lang: Lang, iso: string): string {
  const read = parseDuration(iso);
  return read.ok ? lengthWords(lang, read.duration) : iso;
}

/** A duration in words: `acht weken`. */
export function lengthWords(lang: Lang, duration: Duration): string {
  return lengthText(lang, monthsOf(duration), daysOf(duration));
}

/** A range of days in words. */
export function spanWords(lang: Lang, { from, to }: SpanJson): string {
  if (from === null && to === null) return lawWord(lang, 'span.all');
  if (from === null) return lawWord(lang, 'span.to', { to: isoDayText(lang, to ?? '') });
  if (to === null) return lawWord(lang, 'span.from', { from: isoDayText(lang, from) });
  return lawWord(lang, 'span.both', { from: isoDayText(lang, from), to: isoDayText(lang, to) });
}

/** Text with its first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
