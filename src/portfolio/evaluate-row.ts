import { FOREVER } from '../calendar/forever.js';
import type { Facts } from '../facts/facts.js';
import type { EpisodeOutcome, OrderOutcome, Outcome, Segment, Track } from '../facts/outcome.js';
import { STATE } from '../facts/outcome-codes.js';
import type { Rulebook } from '../law/rulebook.js';
import { chargesIn } from '../rules/accrual.js';
import { centsUpTo, daysUpTo } from '../rules/cut.js';
import { evaluate } from '../rules/evaluate.js';
import { statusOf } from '../rules/status.js';
import type { RowResults } from './results.js';

/** Runs the rules themselves over one row and writes the same results as the kernel does; true when determined. */
export function evaluateRow(
  facts: Facts,
  book: Rulebook,
  at: number,
  outcome: Outcome,
  out: RowResults,
  i: number,
): boolean {
  evaluate(facts, book, at, null, outcome);
  const last = outcome.episodes.items[outcome.episodes.count - 1] as EpisodeOutcome;
  let determined = true;
  let administrative = 0;
  let court = 0;
  let tomorrow = 0;
  let potential = 0;
  for (let e = 0; e < outcome.episodes.count; e++) {
    const track = (outcome.episodes.items[e] as EpisodeOutcome).administrative;
    if (track.fixed === STATE.undetermined) determined = false;
    const cents = centsUpTo(track, at);
    administrative += cents;
    tomorrow += centsUpTo(track, at + 1) - cents;
    potential += potentialCents(track, cents);
  }
  for (let o = 0; o < outcome.orders.count; o++) {
    const order = outcome.orders.items[o] as OrderOutcome;
    if (!order.amountKnown && daysUpTo(order.track, at) > 0) determined = false;
    const cents = centsUpTo(order.track, at);
    court += cents;
    tomorrow += centsUpTo(order.track, at + 1) - cents;
    potential += potentialCents(order.track, cents);
  }
  out.deadline[i] = last.deadline;
  out.status[i] = statusOf(facts, outcome, book, at);
  out.administrative[i] = administrative;
  out.court[i] = court;
  out.perDay[i] = tomorrow;
  out.potential[i] = potential;
  return determined;
}

/** What a schedule comes to when nothing more is decided; one without an end counts with what has accrued. */
function potentialCents(track: Track, accrued: number): number {
  if (track.segments.count === 0) return 0;
  const end = track.segments.items[track.segments.count - 1] as Segment;
  return end.to >= FOREVER ? accrued : centsUpTo(track, end.to);
}

/** Money by day of accrual, indexed from the first day of the table. */
export interface Daily {
  readonly first: number;
  readonly cents: Float64Array;
  /** First day to which anything was added. */
  low: number;
}

/** Adds the schedules of an outcome to the money by day, up to and including `at`; with `sign` −1 takes them away. */
export function addAccrual(outcome: Outcome, at: number, administrative: Daily, court: Daily, sign: 1 | -1 = 1): void {
  for (let e = 0; e < outcome.episodes.count; e++)
    addTrack((outcome.episodes.items[e] as EpisodeOutcome).administrative, at, administrative, sign);
  for (let o = 0; o < outcome.orders.count; o++)
    addTrack((outcome.orders.items[o] as OrderOutcome).track, at, court, sign);
}

function addTrack(track: Track, at: number, daily: Daily, sign: number): void {
  for (let s = 0; s < track.segments.count; s++) {
    const segment = track.segments.items[s] as Segment;
    const to = Math.min(segment.to, at);
    if (to < segment.from) continue;
    if (segment.everyDays === 1) addRun(daily, segment.from, to, segment.cents * sign);
    else
      for (let day = segment.from; day <= to; day++)
        if (chargesIn(segment.nth + day - segment.from, 1, segment.everyDays) === 1)
          addRun(daily, day, day, segment.cents * sign);
  }
}

/** Adds the same cents to every day of a run, as a difference: the prefix sum gives the money of a day. */
export function addRun(daily: Daily, from: number, to: number, cents: number): void {
  if (from < daily.low) daily.low = from;
  daily.cents[from - daily.first] = daily.cents[from - daily.first]! + cents;
  daily.cents[to + 1 - daily.first] = daily.cents[to + 1 - daily.first]! - cents;
}
