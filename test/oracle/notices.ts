import { addDays, type Day, isoOf } from '../../src/calendar/day.js';
import { closedBy, type Dossier, type Episode, isReopeningDay, isUnderSilence } from './episodes.js';
import { graceEnds, takenBackOn } from './grace.js';
import { roll } from './holidays.js';
import { orderTermEnd } from './order.js';
import { termOn } from './term.js';
import type { Fact, NoticeOutcome, Verdict } from './types.js';

export interface Notice {
  readonly fact: Fact;
  readonly verdict: Verdict;
  /** The end of the decision term as it stood on the day of the notice. */
  readonly deadline: Day | null;
  /** The last day on which a notice is still too early: the end, or under lex silencio two weeks and a day later. */
  readonly judgedBy: Day | null;
  readonly outcome: NoticeOutcome;
}

/** The day after which the body is late: the end of the term, or of the two weeks to announce a silent permit. */
export function lateAfter(dossier: Dossier, episode: Episode, deadline: Day): Day {
  return isUnderSilence(dossier, episode) ? roll(addDays(deadline, dossier.law.silenceAnnouncement)) : deadline;
}

/** Orders of the same episode only; a lapsed `newTerm` is no such term (H-0067). */
function afterCourtTerm(dossier: Dossier, episode: Episode, day: Day): boolean {
  return episode.facts.some(
    (fact) => fact.type === 'court-order' && fact.on <= day && orderTermEnd(dossier, fact) < day,
  );
}

/** Did a decision stand until it was withdrawn on this day? */
function wasClosed(episode: Episode, day: Day): boolean {
  return isReopeningDay(episode, day) && closedBy(episode, addDays(day, -1)) !== null;
}

/** Taken back before a day of the penalty had passed, it was no notice, also where it is not known whether it counts. */
function verdictOf(
  dossier: Dossier,
  episode: Episode,
  fact: Fact,
  judgedBy: Day | null,
  earlierOnes: readonly Notice[],
): Verdict {
  const verdict = firstVerdict(dossier, episode, fact, judgedBy, earlierOnes);
  if (verdict !== 'valid' && verdict !== 'undetermined') return verdict;
  const back = takenBackOn(dossier, fact);
  return back !== null && back <= graceEnds(dossier, fact, judgedBy) ? 'defective' : verdict;
}

function firstVerdict(
  dossier: Dossier,
  episode: Episode,
  fact: Fact,
  judgedBy: Day | null,
  earlierOnes: readonly Notice[],
): Verdict {
  if (fact.event.defective === true) return 'defective';
  if (earlierOnes.some((notice) => notice.verdict === 'valid')) return 'repeated';
  if (fact.event.accepted === true) return 'valid';
  // Ties go by the order of the event list: a notice comes before the withdrawal of a decision on the same day.
  if (closedBy(episode, fact.on) !== null || wasClosed(episode, fact.on)) return 'not-needed';
  if (dossier.law.noticeAfterCourtTerm === 'no-effect' && afterCourtTerm(dossier, episode, fact.on)) {
    return 'not-needed';
  }
  if (dossier.received !== null && fact.on < dossier.received.on) return 'premature';
  if (judgedBy === null) {
    const late = dossier.caseFile.findings?.['late'];
    if (late === undefined) return 'undetermined';
    return late ? 'valid' : 'premature';
  }
  if (fact.on > judgedBy) return 'valid';
  return dossier.law.tolerateOneDayEarly && fact.on === judgedBy ? 'valid' : 'premature';
}

/** The flag stands on valid notices only, after more than 90 days (H-0050, H-0002), under silence from E + 15 (H-0088). */
function flagsOf({ findings }: Dossier['caseFile'], fact: Fact, verdict: Verdict, judgedBy: Day | null): string[] {
  const quiet =
    fact.event.accepted === true || fact.event.unreasonablyLate === false || findings?.['unreasonablyLate'] === false;
  if (quiet || verdict !== 'valid' || judgedBy === null) return [];
  return fact.on - judgedBy > 90 ? ['unreasonably-late-risk'] : [];
}

/** All notices of an episode, judged in order, each by the term as it stood on its day. */
export function noticesOf(dossier: Dossier, episode: Episode): Notice[] {
  const notices: Notice[] = [];
  for (const fact of episode.facts) {
    if (fact.type !== 'notice-of-default') continue;
    const deadline = termOn(dossier, episode, fact.on);
    const judgedBy = deadline === null ? null : lateAfter(dossier, episode, deadline);
    const verdict = verdictOf(dossier, episode, fact, judgedBy, notices);
    const outcome = {
      on: isoOf(fact.on),
      verdict,
      deadline: deadline === null ? null : isoOf(deadline),
      flags: flagsOf(dossier.caseFile, fact, verdict, judgedBy),
    };
    notices.push({ fact, verdict, deadline, judgedBy, outcome });
  }
  return notices;
}
