import { type Facts, NONE } from '../facts/facts.js';
import type { FixingFacts, MoneyFacts } from '../facts/money.js';
import type { EpisodeOutcome, Outcome, Segment, Track } from '../facts/outcome.js';
import { inForceOn, type PaymentRules } from '../law/payment-rules.js';
import type { Rulebook } from '../law/rulebook.js';
import { rollTo } from './roll.js';
import { lengthFrom } from './term-context.js';

/** Last day over which a penalty is due if nothing more is decided; NONE when no day is due or no end is in sight. */
export function lastPenaltyDay(track: Track): number {
  const { segments } = track;
  return segments.count === 0 ? NONE : (segments.items[segments.count - 1] as Segment).to;
}

/**
 * Last day on which the body must fix whether and how much penalty is due (Awb 4:18): two weeks after the last penalty
 * day, rolled to a working day; NONE when no day is due or no end is in sight.
 */
export function penaltyDecisionDue(track: Track, book: Rulebook, rules: PaymentRules): number {
  const last = lastPenaltyDay(track);
  if (last === NONE) return NONE;
  const { months, days } = inForceOn(rules.decision, last).value;
  return rollTo(book, lengthFrom(last, months, days));
}

/** The decisions that fixed the penalty of an episode, known on a day, in their order. */
export function fixingsOf(
  facts: Facts,
  outcome: Outcome,
  money: MoneyFacts,
  episode: number,
  known: number,
): readonly FixingFacts[] {
  return money.fixings.filter((one) => one.on <= known && episodeOf(facts, outcome, one) === episode);
}

/**
 * The episode that a decision is about: the last one opened by then of which a penalty day had come; when none had, the
 * one that was open.
 */
function episodeOf(facts: Facts, outcome: Outcome, fixing: FixingFacts): number {
  const open = Math.min(fixing.episode, facts.episodes.length - 1);
  for (let i = open; i >= 0; i--) {
    const { administrative } = outcome.episodes.items[i] as EpisodeOutcome;
    if (administrative.firstDay <= fixing.on) return i;
  }
  return open;
}
