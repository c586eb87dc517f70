import {
  type EpisodeFacts,
  type Facts,
  NONE,
  STATED_BY,
  TERM_EVENT,
  type TermEventFacts,
  UNDATED,
} from '../facts/facts.js';
import type { EpisodeOutcome, Outcome } from '../facts/outcome.js';
import type { Rulebook } from '../law/rulebook.js';
import { closedBefore, lookedAt } from './blocked.js';
import { applyDecree, type Decree, decreesFor } from './decree.js';
import { applyExtension } from './extension.js';
import { note, type Recorder, RULE } from './recorder.js';
import { startOfTerm } from './start.js';
import { applySuspension } from './suspension.js';
import { EFFECT, type TermContext, termAsOf } from './term-context.js';
import { beginTerm, emitVersion, lastDayOf, replaceTerm, versionOn } from './term-state.js';

/**
 * The term of an episode as a history of versions (Awb 4:13–4:15, 7:10 and the special acts). Each event counts in the
 * order of its day; collective extensions and moratoria count before the file's own events of the same day.
 */
export function termHistory(
  facts: Facts,
  episode: EpisodeFacts,
  book: Rulebook,
  at: number,
  rec: Recorder | null,
  out: Outcome,
  result: EpisodeOutcome,
): void {
  const origin = out.work.origin;
  const state = out.work.term;
  startOfTerm(facts, episode, book, rec, origin);
  const decrees = decreesFor(facts, episode, origin, book, at, rec);
  beginTerm(origin, state, book);
  if (origin.from !== NONE && origin.fixedEnd === NONE) {
    note(
      rec,
      RULE.length,
      origin.provision,
      origin.version,
      origin.from,
      origin.months,
      origin.days,
      state.plain.end,
      origin.covered ? 1 : 0,
      origin.roll,
      0,
    );
  } else if (origin.yearEnd) {
    note(rec, RULE.length, origin.provision, origin.version, origin.from, 0, 0, origin.fixedEnd, 0, 0, 1);
  }
  result.term.count = 0;
  emitVersion(state, UNDATED, result.term);
  const ctx: TermContext = { facts, episode, origin, state, book, at, rec, result };
  let nextDecree = 0;
  for (let i = 0; i < episode.termEvents.length; i++) {
    const event = episode.termEvents[i] as TermEventFacts;
    while (decrees !== null && nextDecree < decrees.length && (decrees[nextDecree] as Decree).knownFrom <= event.on) {
      applyDecree(ctx, decrees[nextDecree] as Decree);
      nextDecree++;
    }
    applyEvent(ctx, event);
  }
  while (decrees !== null && nextDecree < decrees.length) {
    applyDecree(ctx, decrees[nextDecree] as Decree);
    nextDecree++;
  }
  result.deadline = deadlineOf(ctx);
}

function applyEvent(ctx: TermContext, event: TermEventFacts): void {
  if (event.kind === TERM_EVENT.stated) applyStatement(ctx, event);
  else if (event.kind === TERM_EVENT.extended) applyExtension(ctx, event);
  else applySuspension(ctx, event);
}

/**
 * A term stated by the body works only within the term it replaces (Awb 4:14(3)); one that a court stated, or that is
 * taken as established, was the term all along and also judges earlier notices.
 */
function applyStatement(ctx: TermContext, event: TermEventFacts): void {
  const { state, result, rec, book } = ctx;
  const before = termAsOf(ctx, event.on);
  let effect: number = EFFECT.applied;
  if (event.withoutEffect) effect = EFFECT.letterWithoutEffect;
  else if (event.statedBy === STATED_BY.body) {
    if (closedBefore(ctx.episode, event.on)) effect = EFFECT.closed;
    else if (before === NONE) effect = EFFECT.noTerm;
    else if (event.on > before) effect = EFFECT.afterEnd;
  }
  note(rec, RULE.stated, book.cite.stated, 0, event.index, event.on, effect, before, event.until, event.statedBy);
  if (effect !== EFFECT.applied) return;
  replaceTerm(state, event.until, event.on);
  if (event.statedBy !== STATED_BY.body) {
    result.term.count = 0;
    state.covered = state.ownCovered;
  }
  emitVersion(state, event.on, result.term);
}

/** The deadline shown: as it stands at the valuation day, or stood when the file was closed. */
function deadlineOf(ctx: TermContext): number {
  const day = lookedAt(ctx.episode, ctx.at);
  const version = versionOn(ctx.result.term, ctx.at);
  if (version.end === NONE) return NONE;
  const lastDay = lastDayOf(version, day, ctx.book, ctx.rec);
  note(
    ctx.rec,
    RULE.deadline,
    ctx.origin.provision,
    ctx.origin.version,
    0,
    lastDay,
    version.end,
    version.suspendedDays,
    version.open === null ? 0 : 1,
    version.ceiling,
  );
  return lastDay;
}
