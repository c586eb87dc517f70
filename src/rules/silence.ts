import { type EpisodeFacts, type Facts, NONE } from '../facts/facts.js';
import type { ProcedureRules, Rulebook } from '../law/rulebook.js';
import { rollTo } from './roll.js';

/**
 * Where silence is a decision (lex silencio positivo, Awb 4:20b): days after the term in which it must be announced. 0
 * elsewhere, and for a term that a court set.
 */
export function announceDays(procedure: ProcedureRules | undefined, episode: EpisodeFacts): number {
  return procedure === undefined || episode.newTerm !== null ? 0 : procedure.announceDays;
}

/**
 * The last day to announce what silence gave, two weeks after it was given on the day after the term (Awb 4:20c), rolled to
 * a working day. Where silence is no decision, the end of the term itself.
 */
export function silenceEnd(facts: Facts, episode: EpisodeFacts, deadline: number, book: Rulebook): number {
  const days = announceDays(book.procedures[facts.procedure], episode);
  return days === 0 || deadline === NONE ? deadline : rollTo(book, deadline + days);
}
