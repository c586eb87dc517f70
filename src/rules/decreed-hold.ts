import type { Facts } from '../facts/facts.js';
import type { EpisodeOutcome, NoticeOutcome, Track } from '../facts/outcome.js';
import type { Workspace } from '../facts/workspace.js';
import type { HoldRules, ProcedureRules, Rulebook } from '../law/rulebook.js';
import { note, type Recorder, RULE, slot } from './recorder.js';
import { addSpan } from './spans.js';

/**
 * The days on which force majeure held this penalty though the file does not say so, where the reading gives them; null
 * otherwise. The reading is asked only for a penalty that can run from `first` to `last` on some of them, of a term that
 * had ended by the day of the provision, in a file that does not hold all of them itself.
 */
export function decreedHold(
  facts: Facts,
  { hold }: ProcedureRules,
  out: EpisodeOutcome,
  first: number,
  last: number,
  book: Rulebook,
  rec: Recorder | null,
): HoldRules | null {
  if (hold === null || first > hold.to || last < hold.from) return null;
  const { judgedBy } = out.notices.items[out.valid] as NoticeOutcome;
  if (judgedBy > hold.termEndedBy) return null;
  if (heldByFile(facts, hold)) return null;
  return slot(book, rec, 'decreedHold') === 1 ? hold : null;
}

/** The same for a court penalty that can run from `first` on, of a court term that had ended by that day. */
export function decreedOrderHold(
  facts: Facts,
  termEnds: number,
  first: number,
  book: Rulebook,
  rec: Recorder | null,
): HoldRules | null {
  const hold = book.procedures[facts.procedure]?.hold ?? null;
  if (hold === null || first > hold.to || termEnds > hold.termEndedBy || heldByFile(facts, hold)) return null;
  return slot(book, rec, 'decreedHold') === 1 ? hold : null;
}

function heldByFile(facts: Facts, hold: HoldRules): boolean {
  return facts.holds.some(({ from, to }) => from <= hold.from && hold.to <= to);
}

/** Takes the held days out of a penalty, and records them. */
export function holdTrack(hold: HoldRules, work: Workspace, rec: Recorder | null, track: Track): void {
  track.heldFrom = hold.from;
  track.heldTo = hold.to;
  addSpan(work.blocked, hold.from, hold.to);
  note(rec, RULE.hold, hold.provision, hold.version, hold.from, hold.to);
}
