import { FOREVER } from '../calendar/forever.js';
import { type Facts, NONE } from '../facts/facts.js';
import type { EpisodeOutcome, OrderOutcome, Outcome, Segment, Track } from '../facts/outcome.js';
import { next } from '../facts/pool.js';
import type { CapRules } from '../law/reformed.js';
import type { Rulebook } from '../law/rulebook.js';
import { reformedOf } from './court-reform.js';
import { centsUpTo } from './cut.js';
import { note, type Recorder, RULE } from './recorder.js';

/**
 * The maximum that a reform sets for a whole file. Penalty days count in the order of the calendar until it is used up;
 * on the last day administrative penalties go first, then orders in their order. Does nothing in the law as it is.
 */
export function capFile(facts: Facts, book: Rulebook, rec: Recorder | null, out: Outcome): void {
  const caps = reformedOf(facts, book)?.caps ?? [];
  for (const cap of caps) {
    if (facts.lodged === NONE || facts.lodged < cap.from || facts.lodged > cap.to) continue;
    const cents = cap.cents * (cap.eachApplicant ? facts.applicants : 1);
    const tracks = tracksOf(cap, out);
    const day = dayOfReaching(tracks, cents);
    note(rec, RULE.cap, cap.provision, cap.version, cents, day);
    if (day !== NONE) cutAll(tracks, day, cents);
  }
}

function tracksOf(cap: CapRules, out: Outcome): readonly Track[] {
  const tracks: Track[] = [];
  for (let i = 0; cap.administrative && i < out.episodes.count; i++)
    tracks.push((out.episodes.items[i] as EpisodeOutcome).administrative);
  for (let i = 0; cap.court && i < out.orders.count; i++) tracks.push((out.orders.items[i] as OrderOutcome).track);
  return tracks;
}

/** The first day on which all together reach an amount; NONE when they never do. */
function dayOfReaching(tracks: readonly Track[], cents: number): number {
  let low = FOREVER;
  for (const { segments } of tracks) if (segments.count > 0) low = Math.min(low, (segments.items[0] as Segment).from);
  let high = FOREVER;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (sumUpTo(tracks, middle) >= cents) high = middle;
    else low = middle + 1;
  }
  return low;
}

function sumUpTo(tracks: readonly Track[], day: number): number {
  let cents = 0;
  for (const track of tracks) cents += centsUpTo(track, day);
  return cents;
}

/** Ends every schedule on a day, which itself gets what is left of the amount. */
function cutAll(tracks: readonly Track[], day: number, cents: number): void {
  let left = cents - sumUpTo(tracks, day - 1);
  for (const track of tracks) {
    const own = centsUpTo(track, day) - centsUpTo(track, day - 1);
    const given = Math.min(own, left);
    left -= given;
    cut(track, day, own, given);
    track.maxCents = track.maxCents < 0 ? cents : Math.min(track.maxCents, cents);
  }
}

function cut(track: Track, day: number, own: number, given: number): void {
  const { segments } = track;
  const last = segments.items[segments.count - 1];
  if (last === undefined || last.to < day) return;
  let nth = 1;
  let everyDays = 1;
  let kept = 0;
  for (let i = 0; i < segments.count; i++) {
    const segment = segments.items[i] as Segment;
    if (segment.from > day) break;
    nth = segment.nth + day - segment.from;
    everyDays = segment.everyDays;
    segment.to = Math.min(segment.to, given === own ? day : day - 1);
    if (segment.to >= segment.from) kept++;
  }
  segments.count = kept;
  if (given > 0 && given < own) lastDay(track, day, given, everyDays, nth);
  if (segments.count === 0) track.firstDay = NONE;
  track.fullOn = day;
}

function lastDay(track: Track, day: number, cents: number, everyDays: number, nth: number): void {
  const segment = next(track.segments);
  segment.from = day;
  segment.to = day;
  segment.cents = cents;
  segment.everyDays = everyDays;
  segment.nth = nth;
}
