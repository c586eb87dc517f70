import { asDay } from '../calendar/day.js';
import { addMonths } from '../calendar/months.js';
import { type EpisodeFacts, type Facts, NONE } from '../facts/facts.js';
import type { EpisodeOutcome, Origin, TermState } from '../facts/outcome.js';
import type { Rulebook } from '../law/rulebook.js';
import { lookedAt } from './blocked.js';
import type { Recorder } from './recorder.js';
import { lastDayOf, versionOn } from './term-state.js';

/** What an event did to a term. */
export const EFFECT = {
  applied: 0,
  afterEnd: 1,
  closed: 2,
  letterWithoutEffect: 3,
  notLater: 4,
  noNewDays: 5,
  byReading: 6,
  noTerm: 7,
} as const;

/** What the rules of a term share while they build its history. */
export interface TermContext {
  readonly facts: Facts;
  readonly episode: EpisodeFacts;
  readonly origin: Origin;
  readonly state: TermState;
  readonly book: Rulebook;
  readonly at: number;
  readonly rec: Recorder | null;
  readonly result: EpisodeOutcome;
}

/** Last day of the term as it stood on a day, and as far as the file had not been closed by then. */
export function termAsOf(ctx: TermContext, day: number): number {
  const version = versionOn(ctx.result.term, day);
  return version === null ? NONE : lastDayOf(version, lookedAt(ctx.episode, day), ctx.book, null);
}

/** Day reached by a length counted from a day: months first (clipped to the month), then days. */
export function lengthFrom(day: number, months: number, days: number): number {
  return (months > 0 ? addMonths(asDay(day), months, 'clip') : day) + days;
}
