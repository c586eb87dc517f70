import { asDay } from '../calendar/day.js';
import type { Duration } from '../calendar/duration.js';
import { type EpisodeFacts, type Facts, NONE, type NoticeFacts } from '../facts/facts.js';
import type { MoneyFacts } from '../facts/money.js';
import type { EpisodeOutcome, NoticeOutcome, Outcome } from '../facts/outcome.js';
import { daysOf, monthsOf } from '../law/lengths.js';
import { paymentRules } from '../law/payment-rules.js';
import { lookup, type Provision } from '../law/provision.js';
import type { Rulebook } from '../law/rulebook.js';
import { standsOn } from '../rules/blocked.js';
import { debtOf } from '../rules/payment.js';
import { fixingsOf } from '../rules/penalty-decision.js';
import { silenceEnd } from '../rules/silence.js';
import { lengthFrom } from '../rules/term-context.js';
import { versionOn } from '../rules/term-state.js';
import type { DateAssessment } from './types.js';
import { dayOrNull } from './values.js';

/** Provision with the latest day to decide on an asylum application, from lodging. */
const CEILING = 'vw.asylum.ceiling';
/** Value of a provision that sets a latest day. */
interface TimeLimit {
  readonly after: Duration;
}

/** Days after the notice from which an appeal can be lodged: two weeks have passed (Awb 6:12). */
const APPEAL_DAYS = 15;

/** Days that follow from the last episode. */
export function datesOf(facts: Facts, outcome: Outcome, money: MoneyFacts, book: Rulebook, at: number): DateAssessment {
  const position = facts.episodes.length - 1;
  const episode = facts.episodes[position] as EpisodeFacts;
  const result = outcome.episodes.items[position] as EpisodeOutcome;
  const fixings = fixingsOf(facts, outcome, money, position, at);
  const debt = debtOf(position, result.administrative, fixings, book, paymentRules(book.law));
  return {
    noticeFrom: dayOrNull(noticeFrom(facts, episode, result, book, at)),
    appealFrom: dayOrNull(appealFrom(episode, result, at)),
    ceiling: dayOrNull(ceilingOf(facts, book)),
    penaltyDecisionDue: dayOrNull(debt.decisionDue),
    paymentDue: dayOrNull(debt.paymentDue),
    interestFrom: dayOrNull(debt.interestFrom),
  };
}

/** Latest day to decide on an asylum application; none for what was lodged before the ceiling existed. */
function ceilingOf(facts: Facts, book: Rulebook): number {
  const asylum = facts.procedure >= 0 && book.procedures[facts.procedure]?.decrees === true;
  const ceiling = book.provisions[book.provisionIndex.get(CEILING) ?? -1] as Provision<TimeLimit> | undefined;
  if (!asylum || ceiling === undefined || facts.lodged === NONE) return NONE;
  const found = lookup(ceiling, asDay(facts.lodged));
  if (found.kind !== 'in-force') return NONE;
  const { after } = found.version.value;
  return lengthFrom(facts.lodged, monthsOf(after), daysOf(after));
}

/** The day after the term, while nothing was decided, no good notice came and no suspension is running. */
function noticeFrom(facts: Facts, episode: EpisodeFacts, result: EpisodeOutcome, book: Rulebook, at: number): number {
  if (result.valid >= 0 || result.deadline === NONE || standsOn(episode, at)) return NONE;
  if (versionOn(result.term, at).open !== null) return NONE;
  return silenceEnd(facts, episode, result.deadline, book) + 1;
}

/**
 * The day on which two weeks have passed since the good notice (Awb 6:12(2)). A term that had ended can run again, under a
 * moratorium (Vw 43): the notice stays good, but there is no appeal until that term has ended too.
 */
function appealFrom(episode: EpisodeFacts, result: EpisodeOutcome, at: number): number {
  if (result.valid < 0) return NONE;
  const notice = episode.notices[result.valid] as NoticeFacts;
  const from = (notice.sent === NONE ? notice.on : notice.sent) + APPEAL_DAYS;
  const { judgedBy } = result.notices.items[result.valid] as NoticeOutcome;
  if (judgedBy === NONE || result.deadline <= judgedBy) return from;
  return at <= result.deadline ? NONE : Math.max(from, result.deadline + 1);
}
