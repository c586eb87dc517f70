import { asDay } from '../calendar/day.js';
import { addMonths } from '../calendar/months.js';
import type { EpisodeFacts, Facts } from '../facts/facts.js';
import type { EpisodeOutcome, TermVersion } from '../facts/outcome.js';
import type { Origin, TermState } from '../facts/workspace.js';
import type { Rulebook } from '../law/rulebook.js';
import { lookedAt } from './blocked.js';
import { quiet, type Recorder } from './recorder.js';
import { rollTo } from './roll.js';
import { lastDayOf, unrolledEnd, versionOn } from './term-state.js';

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

/**
 * Last day of the term as it stood on `asOf`, and as far as the file had not been closed by then, to be compared with
 * `day`. The readings on the roll are asked only where they decide whether that day lies after the end.
 */
export function termAsOf(ctx: TermContext, asOf: number, day: number = asOf): number {
  const { book, rec } = ctx;
  const version = versionOn(ctx.result.term, asOf);
  const looked = lookedAt(ctx.episode, asOf);
  const turns = rec !== null && rollsPast(version, looked, day, book);
  return lastDayOf(version, looked, book, turns ? quiet(rec) : null);
}

/** Does the end move, by a roll, to this day or past it? */
function rollsPast(version: TermVersion, looked: number, day: number, book: Rulebook): boolean {
  const unrolled = unrolledEnd(version, looked, book);
  return unrolled < day && day <= rollTo(book, unrolled);
}

/** Day reached by a length counted from a day: months first (clipped to the month), then days. */
export function lengthFrom(day: number, months: number, days: number): number {
  return addMonths(asDay(day), months, 'clip') + days;
}
