import { asDay } from '../calendar/day.js';
import { FOREVER } from '../calendar/forever.js';
import type { EpisodeFacts, Facts } from '../facts/facts.js';
import type { EpisodeOutcome, OrderOutcome, Outcome, Segment, Track } from '../facts/outcome.js';
import { STATE } from '../facts/outcome-codes.js';
import type { Rulebook } from '../law/rulebook.js';
import { asCents, type Cents } from '../money/cents.js';
import { standsOn } from '../rules/blocked.js';
import { centsUpTo, daysUpTo } from '../rules/cut.js';
import type { ScheduleEntry } from './types.js';

/** What has accrued: the runs of penalty days up to and including `at`. */
export function scheduleOf(facts: Facts, outcome: Outcome, book: Rulebook, at: number): readonly ScheduleEntry[] {
  return entries(facts, outcome, book, (s) => (s.from > at ? null : { from: s.from, to: Math.min(s.to, at) }));
}

/** What will accrue after `at` if nothing more is decided. */
export function potentialOf(facts: Facts, outcome: Outcome, book: Rulebook, at: number): readonly ScheduleEntry[] {
  return entries(facts, outcome, book, (s) => (s.to <= at ? null : { from: Math.max(s.from, at + 1), to: s.to }));
}

/** Penalty for a decision by operation of law that is announced too late. */
const SILENCE_PENALTY = 'awb.silence.penalty';

type Cut = (segment: Segment) => { from: number; to: number } | null;

function entries(facts: Facts, outcome: Outcome, book: Rulebook, cut: Cut): readonly ScheduleEntry[] {
  const list: ScheduleEntry[] = [];
  for (let i = 0; i < facts.episodes.length; i++) {
    const { administrative } = outcome.episodes.items[i] as EpisodeOutcome;
    push(list, administrative, 'administrative', i, penaltyBasis(facts, i, book), cut);
  }
  for (let i = 0; i < facts.orders.length; i++) {
    const { track } = outcome.orders.items[i] as OrderOutcome;
    push(list, track, 'court', i, basisOf(book, book.cite.court), cut);
  }
  return list;
}

/** The provision on which the penalty of an episode rests: where silence is a decision, that which gives it there. */
function penaltyBasis(facts: Facts, position: number, book: Rulebook): string {
  const procedure = book.procedures[facts.procedure];
  if (procedure === undefined) return '';
  const silence = procedure.announceDays > 0 && (facts.episodes[position] as EpisodeFacts).newTerm === null;
  return silence && book.provisionIndex.has(SILENCE_PENALTY)
    ? SILENCE_PENALTY
    : basisOf(book, procedure.tariffs[0]?.provision);
}

function basisOf(book: Rulebook, provision: number | undefined): string {
  return provision === undefined ? '' : (book.provisions[provision]?.id ?? '');
}

function push(
  list: ScheduleEntry[],
  track: Track,
  stream: ScheduleEntry['stream'],
  index: number,
  basis: string,
  cut: Cut,
): void {
  for (let i = 0; i < track.segments.count; i++) {
    const segment = track.segments.items[i] as Segment;
    const span = cut(segment);
    if (span === null) continue;
    list.push({
      stream,
      index,
      from: asDay(span.from),
      to: span.to >= FOREVER ? null : asDay(span.to),
      cents: asCents(segment.cents),
      everyDays: segment.everyDays,
      nth: segment.nth + (span.from - segment.from),
      basis,
    });
  }
}

/**
 * Is it known what the day after `at` costs? Not when it is a day of an order that states no amount, or when nothing can
 * be said of the penalty of an episode that is still open then.
 */
export function perDayKnown(facts: Facts, outcome: Outcome, at: number): boolean {
  for (let i = 0; i < facts.episodes.length; i++) {
    const { fixed } = (outcome.episodes.items[i] as EpisodeOutcome).administrative;
    if (fixed === STATE.undetermined && !standsOn(facts.episodes[i] as EpisodeFacts, at + 1)) return false;
  }
  for (let i = 0; i < outcome.orders.count; i++) {
    const { amountKnown, track } = outcome.orders.items[i] as OrderOutcome;
    if (!amountKnown && daysUpTo(track, at + 1) > daysUpTo(track, at)) return false;
  }
  return true;
}

/** What is certain of the day after `at`: right on the day a tier changes, a maximum is reached or a hold begins. */
export function perDayCents(outcome: Outcome, at: number): Cents {
  let cents = 0;
  for (let i = 0; i < outcome.episodes.count; i++) {
    cents += nextDay((outcome.episodes.items[i] as EpisodeOutcome).administrative, at);
  }
  for (let i = 0; i < outcome.orders.count; i++) cents += nextDay((outcome.orders.items[i] as OrderOutcome).track, at);
  return asCents(cents);
}

function nextDay(track: Track, at: number): number {
  return centsUpTo(track, at + 1) - centsUpTo(track, at);
}
