import type { Facts } from '../facts/facts.js';
import type { EpisodeOutcome, Outcome } from '../facts/outcome.js';
import { STATE } from '../facts/outcome-codes.js';
import type { Rulebook } from '../law/rulebook.js';
import { asCents } from '../money/cents.js';
import { shareCents } from '../money/shares.js';
import { centsUpTo, daysUpTo, lastDayUpTo } from '../rules/cut.js';
import { stateOf } from '../rules/status.js';
import { STATE_WORDS, WHY_WORDS } from './codes.js';
import type { AdministrativeAssessment } from './types.js';
import { dayOrNull } from './values.js';

/** The administrative penalty of one episode on the valuation day. */
export function administrativeOf(
  facts: Facts,
  position: number,
  outcome: Outcome,
  book: Rulebook,
  at: number,
): AdministrativeAssessment {
  const result = outcome.episodes.items[position] as EpisodeOutcome;
  const track = result.administrative;
  const state = stateOf(facts, track, at);
  const unknown = state === STATE.undetermined;
  const cents = asCents(centsUpTo(track, at));
  return {
    applies: unknown ? null : track.fixed < 0,
    why: WHY_WORDS[result.why] as AdministrativeAssessment['why'],
    state: STATE_WORDS[state] as AdministrativeAssessment['state'],
    firstDay: dayOrNull(track.firstDay),
    lastDay: dayOrNull(lastDayUpTo(track, at)),
    fullOn: dayOrNull(track.fullOn),
    days: unknown ? null : daysUpTo(track, at),
    amountCents: unknown ? null : cents,
    maxCents: unknown ? null : asCents(track.maxCents),
    sharesCents: unknown ? null : shareCents(cents, facts.applicants),
    excludedBy: result.excludedBy < 0 ? null : (book.provisions[result.excludedBy]?.id ?? null),
  };
}
