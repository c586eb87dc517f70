import { type EpisodeFacts, type Facts, NONE, type OrderFacts, type StandingFacts } from '../facts/facts.js';
import type { EpisodeOutcome, OrderOutcome, Outcome, Track } from '../facts/outcome.js';
import { STATE } from '../facts/outcome-codes.js';
import type { Rulebook } from '../law/rulebook.js';
import { heldOn } from './blocked.js';
import { silenceEnd } from './silence.js';

/** Status of a case: the first that holds. */
export const STATUS = {
  undetermined: 0,
  withdrawn: 1,
  decidedInTime: 2,
  decidedLate: 3,
  inTerm: 4,
  accruing: 5,
  maximumReached: 6,
  inGrace: 7,
  late: 8,
} as const;

/** The state of a penalty on the valuation day. */
export function stateOf(facts: Facts, track: Track, at: number): number {
  if (track.fixed >= 0) return track.fixed;
  if (track.fullOn <= at) return STATE.full;
  if (track.stoppedOn <= at) return STATE.stopped;
  if (at < track.opensOn || (track.pauseFrom <= at && at <= track.pauseTo)) return STATE.waiting;
  const held = heldOn(facts, at) || (track.heldFrom <= at && at <= track.heldTo);
  return held ? STATE.held : STATE.accruing;
}

/** The status of the last episode and of the orders made in it. */
export function statusOf(facts: Facts, outcome: Outcome, book: Rulebook, at: number): number {
  const last = facts.episodes.length - 1;
  const episode = facts.episodes[last] as EpisodeFacts;
  const result = outcome.episodes.items[last] as EpisodeOutcome;
  const standing = episode.standing.at(-1);
  if (standing !== undefined && standing.to === NONE) return closedStatus(facts, episode, result, standing, book);
  if (result.deadline !== NONE && at <= result.deadline) return STATUS.inTerm;
  const states = statesOf(facts, outcome, last, at);
  const none = result.deadline === NONE && result.valid < 0;
  if (none && !states.some((s) => s !== STATE.none && s !== STATE.excluded && s !== STATE.undetermined))
    return STATUS.undetermined;
  if (states.some((s) => s === STATE.accruing || s === STATE.held)) return STATUS.accruing;
  if (states.includes(STATE.full)) return STATUS.maximumReached;
  return states.includes(STATE.waiting) ? STATUS.inGrace : STATUS.late;
}

function statesOf(facts: Facts, outcome: Outcome, last: number, at: number): readonly number[] {
  const states = [stateOf(facts, (outcome.episodes.items[last] as EpisodeOutcome).administrative, at)];
  for (let i = 0; i < facts.orders.length; i++)
    if ((facts.orders[i] as OrderFacts).episode === last)
      states.push(stateOf(facts, (outcome.orders.items[i] as OrderOutcome).track, at));
  return states;
}

function closedStatus(
  facts: Facts,
  episode: EpisodeFacts,
  result: EpisodeOutcome,
  standing: StandingFacts,
  book: Rulebook,
): number {
  if (!standing.decision) return STATUS.withdrawn;
  const inTimeUntil = standing.byOperationOfLaw ? silenceEnd(facts, episode, result.deadline, book) : result.deadline;
  if (inTimeUntil !== NONE) return standing.from <= inTimeUntil ? STATUS.decidedInTime : STATUS.decidedLate;
  return result.valid >= 0 ? STATUS.decidedLate : STATUS.undetermined;
}
