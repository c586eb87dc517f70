import { NONE, type OrderFacts, type StepFacts } from '../facts/facts.js';
import { ROLL, type Rulebook } from '../law/rulebook.js';
import type { Recorder } from './recorder.js';
import { rollEnd } from './roll.js';
import { lengthFrom } from './term-context.js';

/** Last day of the term a court set (Awb 8:55d(1)): that day is still in time. A day that the court names never rolls. */
export function courtTermEnd(order: OrderFacts, book: Rulebook, rec: Recorder | null): number {
  const { term, sent } = order;
  if (term.until !== NONE) return term.until;
  return rollEnd(book, rec, term.covered ? ROLL.court : ROLL.none, lengthFrom(sent, term.months, term.days));
}

/** Last day of a step, at the latest the end of the term. */
export function stepEnd(
  order: OrderFacts,
  step: StepFacts,
  termEnds: number,
  book: Rulebook,
  rec: Recorder | null,
): number {
  const end = rollEnd(book, rec, step.covered ? ROLL.court : ROLL.none, lengthFrom(order.sent, step.months, step.days));
  return Math.min(end, termEnds);
}
