import { NONE, type TermEventFacts } from '../facts/facts.js';
import { closedBefore } from './blocked.js';
import { anchor } from './chain.js';
import { note, RULE, slot } from './recorder.js';
import { EFFECT, type TermContext, termAsOf } from './term-context.js';
import { addBoth, emitVersion, replaceTerm } from './term-state.js';

/**
 * An extension or adjournment (verlenging, verdaging): on top of the running end, not counted from the letter. A letter
 * after the end has no effect; consent to a day makes that day the end.
 */
export function applyExtension(ctx: TermContext, event: TermEventFacts): void {
  const { state, result, book, rec } = ctx;
  const before = termAsOf(ctx, event.on);
  const effect = effectOf(ctx, event, before);
  if (effect === EFFECT.applied) {
    if (event.until !== NONE) replaceTerm(state, event.until, event.on);
    else addExtension(ctx, event);
    emitVersion(state, event.on, result.term);
  }
  note(
    rec,
    RULE.extension,
    book.cite.extension,
    0,
    event.index,
    event.on,
    effect,
    before,
    termAsOf(ctx, event.on),
    event.months,
    event.days,
    event.until,
  );
}

function effectOf(ctx: TermContext, event: TermEventFacts, before: number): number {
  if (event.collective >= 0) return EFFECT.byReading;
  if (closedBefore(ctx.episode, event.on)) return EFFECT.closed;
  if (before === NONE) return EFFECT.noTerm;
  if (event.on > before) return EFFECT.afterEnd;
  if (event.until <= termAsOf(ctx, event.on, event.until)) return EFFECT.notLater;
  return EFFECT.applied;
}

function addExtension(ctx: TermContext, event: TermEventFacts): void {
  const { state, book, rec } = ctx;
  const sixMonths = state.ninety && event.months === 3 && slot(book, rec, 'ninetyDaysAsMonths') === 1;
  if (sixMonths) {
    anchor(state.plain, ctx.origin.from);
    anchor(state.longer, ctx.origin.from);
    state.links.length = 0;
    addBoth(state, 6, 0, false, book, rec);
    state.covered = false;
  } else {
    addBoth(state, event.months, event.days, event.covered, book, rec);
    state.covered = state.covered && event.covered;
  }
  state.ninety = false;
  state.bare = false;
}
