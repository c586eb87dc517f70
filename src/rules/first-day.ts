import { NONE, type NoticeFacts } from '../facts/facts.js';
import type { NoticeOutcome } from '../facts/outcome.js';
import { rollDistance } from '../law/roll.js';
import type { Rulebook } from '../law/rulebook.js';
import { note, quiet, type Recorder, RULE, slot } from './recorder.js';

/** The day on which two weeks have passed since the notice, or since the day after the term for a forgiven early one. */
export function firstPenaltyDay(
  notice: NoticeFacts,
  judged: NoticeOutcome,
  book: Rulebook,
  rec: Recorder | null,
): number {
  const asked = notice.effectiveFrom === NONE ? notice.on : Math.max(notice.effectiveFrom, notice.on);
  const judgedByTerm = !notice.accepted && judged.judgedBy !== NONE;
  const base = judgedByTerm ? Math.max(asked, judged.judgedBy + 1) : asked;
  const freeDays = slot(book, rec, 'freeDays');
  const unrolled = base + freeDays;
  const distance = rollDistance(book.roll, unrolled);
  const freeUntil = distance > 0 && slot(book, rec, 'rollNoticePeriod') === 1 ? unrolled + distance : unrolled;
  note(rec, RULE.firstDay, book.cite.firstDay, 0, base, freeDays, freeUntil, freeUntil + 1);
  return freeUntil + 1;
}

/** Was the notice taken back before a day of the penalty had passed? Then it never was one (4:17(3) knows no withdrawal). */
export function takenBackInTime(
  notice: NoticeFacts,
  judged: NoticeOutcome,
  book: Rulebook,
  rec: Recorder | null,
): boolean {
  if (notice.withdrawnOn === NONE) return false;
  return notice.withdrawnOn <= firstPenaltyDay(notice, judged, book, rec === null ? null : quiet(rec));
}
