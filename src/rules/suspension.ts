import { GROUND, NONE, type TermEventFacts } from '../facts/facts.js';
import { next } from '../facts/pool.js';
import { closedBefore } from './blocked.js';
import { anchor } from './chain.js';
import { note, RULE, slot } from './recorder.js';
import { addSpan } from './spans.js';
import { EFFECT, lengthFrom, type TermContext, termAsOf } from './term-context.js';
import { addBoth, emitVersion } from './term-state.js';

/**
 * A suspension (opschorting, Awb 4:15): its days come on top of the end. The day of the invitation still runs; delay
 * attributable to the applicant and force majeure suspend from their own first day. A day counts once, and only after
 * the day from which the term counts.
 */
export function applySuspension(ctx: TermContext, event: TermEventFacts): void {
  const { state, result, book, rec } = ctx;
  const before = termAsOf(ctx, event.on);
  const first = firstSuspendedDay(event);
  const endsBy = event.ground === GROUND.supplement ? timeGiven(event) : NONE;
  const until = event.until === NONE ? NONE : Math.min(event.until, endsBy);
  let effect: number = EFFECT.applied;
  let days = 0;
  if (closedBefore(ctx.episode, event.on)) effect = EFFECT.closed;
  else if (before === NONE) effect = EFFECT.noTerm;
  else if (event.on > before) effect = EFFECT.afterEnd;
  else if (!event.announced && needsNotice(event) && slot(book, rec, 'silentSuspension') === 1)
    effect = EFFECT.byReading;
  else if (state.restarts && event.ground === GROUND.supplement) restart(ctx, event, until, endsBy);
  else {
    const from = Math.max(first, state.countsFrom + 1);
    if (until === NONE) {
      const running = next(state.running);
      running.from = from;
      running.to = endsBy;
    } else days = addSpan(state.spans, from, until);
    if (until !== NONE && days === 0) effect = EFFECT.noNewDays;
    state.suspendedDays += days;
    emitVersion(state, event.on, result.term);
  }
  note(
    rec,
    RULE.suspension,
    book.cite.suspension,
    0,
    event.index,
    event.on,
    effect,
    before,
    first,
    until,
    days,
    event.ground,
  );
}

/** Grounds of which the applicant must be told as soon as possible (Awb 4:15(3)). */
function needsNotice(event: TermEventFacts): boolean {
  return event.ground === GROUND.attributable || event.ground === GROUND['force-majeure'];
}

/** First suspended day: the day named, else the day after the invitation, or the day itself where something happened. */
export function firstSuspendedDay(event: TermEventFacts): number {
  if (event.from !== NONE) return event.from;
  return event.ground === GROUND.attributable || event.ground === GROUND['force-majeure'] ? event.on : event.on + 1;
}

/** Last day of the time given to supplement; NONE when none was set. */
function timeGiven(event: TermEventFacts): number {
  if (event.setUntil !== NONE) return event.setUntil;
  return event.months + event.days > 0 ? lengthFrom(event.on, event.months, event.days) : NONE;
}

/** Where a supplement restarts the term (naturalisation, RWN 9(4)): the links count anew from the day it came in. */
function restart(ctx: TermContext, event: TermEventFacts, until: number, endsBy: number): void {
  const { state, result, book, rec } = ctx;
  const links = [...state.links];
  if (until === NONE) {
    state.restartBy = state.openRestart ? Math.max(state.restartBy, endsBy) : endsBy;
    state.openRestart = true;
  } else {
    const from = Math.max(until, state.countsFrom, state.restartedOn);
    state.restartedOn = from;
    anchor(state.plain, from);
    anchor(state.longer, from);
    state.links.length = 0;
    for (let i = 0; i < links.length; i += 3)
      addBoth(state, links[i] as number, links[i + 1] as number, links[i + 2] === 1, book, null);
  }
  emitVersion(state, event.on, result.term);
  note(
    rec,
    RULE.restart,
    ctx.origin.provision,
    ctx.origin.version,
    event.index,
    event.on,
    EFFECT.applied,
    until,
    state.plain.end,
  );
}
