import { type EpisodeFacts, type Facts, NONE } from '../facts/facts.js';
import type { Rulebook } from '../law/rulebook.js';
import { rollTo } from './roll.js';

/**
 * Where silence is a decision (lex silencio positivo, Awb 4:20b, 4:20c): the last day to announce it, two weeks after it
 * was given on the day after the term. Elsewhere, and for a term set by a court, the end of the term itself.
 */
export function silenceEnd(facts: Facts, episode: EpisodeFacts, deadline: number, book: Rulebook): number {
  const procedure = book.procedures[facts.procedure];
  if (procedure === undefined || procedure.announceDays === 0 || episode.newTerm !== null || deadline === NONE)
    return deadline;
  return rollTo(book, deadline + procedure.announceDays);
}

/** Is silence a decision in this episode? */
export function silenceApplies(facts: Facts, episode: EpisodeFacts, book: Rulebook): boolean {
  const procedure = book.procedures[facts.procedure];
  return procedure !== undefined && procedure.announceDays > 0 && episode.newTerm === null;
}
