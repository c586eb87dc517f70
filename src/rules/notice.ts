import { type EpisodeFacts, type Facts, FINDING, NONE, type NoticeFacts, type OrderFacts } from '../facts/facts.js';
import type { EpisodeOutcome, NoticeOutcome } from '../facts/outcome.js';
import { VERDICT } from '../facts/outcome-codes.js';
import { next } from '../facts/pool.js';
import type { ProcedureRules, Rulebook } from '../law/rulebook.js';
import { noticeBasis } from './basis.js';
import { lookedAt, standsOn } from './blocked.js';
import { courtTermEnd } from './court-term.js';
import { takenBackInTime } from './first-day.js';
import { note, type Recorder, RULE, slot } from './recorder.js';
import { silenceEnd } from './silence.js';
import { lastDayOf, versionOn } from './term-state.js';

/** Days after the end from which a notice carries the risk of being unreasonably late; only a person decides that. */
const RISK_AFTER_DAYS = 90;

/**
 * The verdict on each notice of default (ingebrekestelling, Awb 4:17(3)), by the term as it stood on the day of receipt.
 * The first rule that holds: defective, repeated, accepted, not needed, undetermined, premature, valid.
 */
export function judgeNotices(
  facts: Facts,
  episode: EpisodeFacts,
  position: number,
  book: Rulebook,
  rec: Recorder | null,
  out: EpisodeOutcome,
): void {
  out.notices.count = 0;
  out.valid = -1;
  noteSilence(facts, episode, book, rec, out);
  for (let i = 0; i < episode.notices.length; i++) {
    const notice = episode.notices[i] as NoticeFacts;
    const result = next(out.notices);
    result.index = notice.index;
    result.on = notice.on;
    const version = versionOn(out.term, notice.on);
    result.deadline = lastDayOf(version, lookedAt(episode, notice.on), book, rec);
    result.judgedBy = silenceEnd(facts, episode, result.deadline, book);
    result.verdict = verdictOf(facts, episode, position, notice, result, book, rec, out);
    if (counts(result.verdict) && takenBackInTime(notice, result, book, rec)) result.verdict = VERDICT.defective;
    if (result.verdict === VERDICT.valid) out.valid = i;
    result.unreasonablyLateRisk = risk(facts, notice, result);
    note(
      rec,
      RULE.notice,
      book.cite.notice,
      0,
      notice.index,
      notice.on,
      result.verdict,
      result.deadline,
      result.judgedBy,
      result.unreasonablyLateRisk ? 1 : 0,
      position,
      rec === null ? 0 : noticeBasis(facts, episode, notice, result),
    );
  }
}

/** Where silence is a decision: until when it could be announced. */
function noteSilence(
  facts: Facts,
  episode: EpisodeFacts,
  book: Rulebook,
  rec: Recorder | null,
  out: EpisodeOutcome,
): void {
  const announceBy = silenceEnd(facts, episode, out.deadline, book);
  if (announceBy === out.deadline) return;
  slot(book, rec, 'silenceDays');
  const { silenceProvision } = book.procedures[facts.procedure] as ProcedureRules;
  note(rec, RULE.silence, silenceProvision, 0, out.deadline, announceBy);
}

/** Does a notice with this verdict start a penalty, or may it? */
function counts(verdict: number): boolean {
  return verdict === VERDICT.valid || verdict === VERDICT.undetermined;
}

function verdictOf(
  facts: Facts,
  episode: EpisodeFacts,
  position: number,
  notice: NoticeFacts,
  result: NoticeOutcome,
  book: Rulebook,
  rec: Recorder | null,
  out: EpisodeOutcome,
): number {
  if (notice.defective) return VERDICT.defective;
  if (out.valid >= 0) return VERDICT.repeated;
  if (notice.accepted) return VERDICT.valid;
  if (standsOn(episode, notice.on)) return VERDICT.notNeeded;
  if (afterCourtTerm(facts, position, notice.on, book) && slot(book, rec, 'courtTermNotice') === 1)
    return VERDICT.notNeeded;
  if (facts.received !== NONE && notice.on < facts.received) return VERDICT.premature;
  if (result.judgedBy === NONE) {
    if ((facts.established & FINDING.late) !== 0) return VERDICT.valid;
    return (facts.refuted & FINDING.late) !== 0 ? VERDICT.premature : VERDICT.undetermined;
  }
  if (notice.on > result.judgedBy) return VERDICT.valid;
  const lastDay = notice.on === result.judgedBy;
  return lastDay && slot(book, rec, 'earlyDays') === 1 ? VERDICT.valid : VERDICT.premature;
}

function afterCourtTerm(facts: Facts, position: number, day: number, book: Rulebook): boolean {
  for (let i = 0; i < facts.orders.length; i++) {
    const order = facts.orders[i] as OrderFacts;
    if (order.episode === position && courtTermEnd(order, book, null) < day) return true;
  }
  return false;
}

function risk(facts: Facts, notice: NoticeFacts, result: NoticeOutcome): boolean {
  if (
    result.verdict !== VERDICT.valid ||
    notice.accepted ||
    notice.unreasonablyLate === 2 ||
    (facts.refuted & FINDING.unreasonablyLate) !== 0
  )
    return false;
  return notice.on > result.judgedBy + RISK_AFTER_DAYS;
}
