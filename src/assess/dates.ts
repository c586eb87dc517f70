import type { Case } from '../case/types.js';
import { type EpisodeFacts, type Facts, NONE, type NoticeFacts } from '../facts/facts.js';
import type { EpisodeOutcome, Outcome, Segment } from '../facts/outcome.js';
import type { Rulebook } from '../law/rulebook.js';
import { standsOn } from '../rules/blocked.js';
import { rollTo } from '../rules/roll.js';
import { silenceEnd } from '../rules/silence.js';
import { lengthFrom } from '../rules/term-context.js';
import { versionOn } from '../rules/term-state.js';
import type { DateAssessment } from './types.js';
import { dayOrNull } from './values.js';

/** Months after lodging at which an asylum term ends at the latest (Directive 2013/32 art. 31(5)). */
const CEILING_MONTHS = 21;
/** Days for the penalty decision (Awb 4:18) and for payment (Awb 4:87). */
const DECISION_DAYS = 14;
const PAYMENT_DAYS = 42;
/** Days after the notice from which an appeal can be lodged: two weeks have passed (Awb 6:12). */
const APPEAL_DAYS = 15;

/** Days that follow from the last episode. */
export function datesOf(file: Case, facts: Facts, outcome: Outcome, book: Rulebook, at: number): DateAssessment {
  const position = facts.episodes.length - 1;
  const episode = facts.episodes[position] as EpisodeFacts;
  const result = outcome.episodes.items[position] as EpisodeOutcome;
  const asylum = facts.procedure >= 0 && book.procedures[facts.procedure]?.decrees === true;
  const due = penaltyDecisionDue(result, book);
  const fixed = fixedOn(file, at);
  const payFrom = fixed ?? due;
  const paymentDue = payFrom === NONE ? NONE : rollTo(book, payFrom + PAYMENT_DAYS);
  return {
    noticeFrom: dayOrNull(noticeFrom(facts, episode, result, book, at)),
    appealFrom: dayOrNull(appealFrom(episode, result)),
    ceiling: dayOrNull(asylum && facts.lodged !== NONE ? lengthFrom(facts.lodged, CEILING_MONTHS, 0) : NONE),
    penaltyDecisionDue: dayOrNull(due),
    paymentDue: dayOrNull(paymentDue),
    interestFrom: dayOrNull(paymentDue === NONE ? NONE : paymentDue + 1),
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

/** Two weeks after the last penalty day; NONE while no end is in sight or no day is due. */
function penaltyDecisionDue(result: EpisodeOutcome, book: Rulebook): number {
  const { segments } = result.administrative;
  if (segments.count === 0) return NONE;
  const { to } = segments.items[segments.count - 1] as Segment;
  return to === NONE ? NONE : rollTo(book, to + DECISION_DAYS);
}

function fixedOn(file: Case, at: number): number | null {
  let day: number | null = null;
  for (const event of file.events)
    if (event.type === 'penalty-decision' && event.on <= at && (day === null || event.on > day)) day = event.on;
  return day;
}
