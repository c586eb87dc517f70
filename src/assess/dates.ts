import { type EpisodeFacts, type Facts, NONE, type NoticeFacts } from '../facts/facts.js';
import type { MoneyFacts } from '../facts/money.js';
import type { EpisodeOutcome, Outcome } from '../facts/outcome.js';
import { paymentRules } from '../law/payment-rules.js';
import type { Rulebook } from '../law/rulebook.js';
import { standsOn } from '../rules/blocked.js';
import { debtOf } from '../rules/payment.js';
import { fixingsOf } from '../rules/penalty-decision.js';
import { silenceEnd } from '../rules/silence.js';
import { lengthFrom } from '../rules/term-context.js';
import { versionOn } from '../rules/term-state.js';
import type { DateAssessment } from './types.js';
import { dayOrNull } from './values.js';

/** Months after lodging at which an asylum term ends at the latest (Directive 2013/32 art. 31(5)). */
const CEILING_MONTHS = 21;
/** Days after the notice from which an appeal can be lodged: two weeks have passed (Awb 6:12). */
const APPEAL_DAYS = 15;

/** Days that follow from the last episode. */
export function datesOf(facts: Facts, outcome: Outcome, money: MoneyFacts, book: Rulebook, at: number): DateAssessment {
  const position = facts.episodes.length - 1;
  const episode = facts.episodes[position] as EpisodeFacts;
  const result = outcome.episodes.items[position] as EpisodeOutcome;
  const asylum = facts.procedure >= 0 && book.procedures[facts.procedure]?.decrees === true;
  const fixings = fixingsOf(facts, outcome, money, position, at);
  const debt = debtOf(position, result.administrative, fixings, book, paymentRules(book.law));
  return {
    noticeFrom: dayOrNull(noticeFrom(facts, episode, result, book, at)),
    appealFrom: dayOrNull(appealFrom(episode, result)),
    ceiling: dayOrNull(asylum && facts.lodged !== NONE ? lengthFrom(facts.lodged, CEILING_MONTHS, 0) : NONE),
    penaltyDecisionDue: dayOrNull(debt.decisionDue),
    paymentDue: dayOrNull(debt.paymentDue),
    interestFrom: dayOrNull(debt.interestFrom),
  };
}

/** The day after the term, while nothing was decided, no good notice came and no suspension is running. */
function noticeFrom(facts: Facts, episode: EpisodeFacts, result: EpisodeOutcome, book: Rulebook, at: number): number {
  if (result.valid >= 0 || result.deadline === NONE || standsOn(episode, at)) return NONE;
  if (versionOn(result.term, at)?.open != null) return NONE;
  return silenceEnd(facts, episode, result.deadline, book) + 1;
}

function appealFrom(episode: EpisodeFacts, result: EpisodeOutcome): number {
  if (result.valid < 0) return NONE;
  const notice = episode.notices[result.valid] as NoticeFacts;
  return (notice.sent === NONE ? notice.on : notice.sent) + APPEAL_DAYS;
}
