import { type EpisodeFacts, type Facts, NONE, type SpanFacts, type StandingFacts } from '../facts/facts.js';
import type { Pool } from '../facts/pool.js';
import type { Rulebook } from '../law/rulebook.js';
import type { SlotName } from '../law/slots.js';
import { note, type Recorder, RULE, slot } from './recorder.js';
import { addSpan } from './spans.js';

/**
 * Days that are no penalty days: held by force majeure, or on which a decision stands. Whether the day of the decision
 * itself counts is a reading, asked only for decisions from `first` to `last` (inclusive), where it can matter. Returns
 * the day from which a decision or withdrawal stops the penalty for good; NONE while it is open.
 */
export function blockedDays(
  facts: Facts,
  episode: EpisodeFacts,
  dayCounts: SlotName,
  first: number,
  last: number,
  book: Rulebook,
  rec: Recorder | null,
  out: Pool<SpanFacts>,
): number {
  out.count = 0;
  let stopped = NONE;
  for (let i = 0; i < episode.standing.length; i++) {
    const span = episode.standing[i] as StandingFacts;
    const asks = span.decision && span.from >= first && span.from <= last;
    const from = asks && slot(book, rec, dayCounts) === 1 ? span.from + 1 : span.from;
    addSpan(out, from, span.to);
    note(
      rec,
      RULE.stop,
      span.decision ? book.cite.announcement : -1,
      span.decision ? 0 : -1,
      span.from,
      span.decision ? 1 : 0,
      span.to,
      from > span.from ? 1 : 0,
    );
    if (span.to === NONE) stopped = Math.min(stopped, span.from);
  }
  for (let i = 0; i < facts.holds.length; i++) {
    const hold = facts.holds[i] as SpanFacts;
    addSpan(out, hold.from, hold.to);
    if (hold.to >= first) note(rec, RULE.hold, book.cite.hold, 0, hold.from, hold.to);
  }
  return stopped;
}

/** Is this day held by force majeure? */
export function heldOn(facts: Facts, day: number): boolean {
  for (let i = 0; i < facts.holds.length; i++) {
    const hold = facts.holds[i] as SpanFacts;
    if (hold.from <= day && day <= hold.to) return true;
  }
  return false;
}

/** Does a decision stand, or a withdrawal, on this day? */
export function standsOn(episode: EpisodeFacts, day: number): boolean {
  for (let i = 0; i < episode.standing.length; i++) {
    const span = episode.standing[i] as StandingFacts;
    if (span.from <= day && day <= span.to) return true;
  }
  return false;
}

/** Had the file been closed before this day by a decision or withdrawal that stood on it? The day of the decision itself is open. */
export function closedBefore(episode: EpisodeFacts, day: number): boolean {
  for (let i = 0; i < episode.standing.length; i++) {
    const span = episode.standing[i] as StandingFacts;
    if (span.from < day && day <= span.to) return true;
  }
  return false;
}

/**
 * The day as of which a term is looked at: the day itself, or the day of the decision (or withdrawal) that stood on it.
 * On the day on which a decision is withdrawn the file is open again.
 */
export function lookedAt(episode: EpisodeFacts, day: number): number {
  for (let i = 0; i < episode.standing.length; i++) {
    const span = episode.standing[i] as StandingFacts;
    if (span.from <= day && day < span.to) return span.from;
  }
  return day;
}
