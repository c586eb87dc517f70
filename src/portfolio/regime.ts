import { type Facts, NONE } from '../facts/facts.js';
import type { Rulebook } from '../law/rulebook.js';
import { excludedBy } from '../rules/exclusion.js';

/** Regime of a file for which no provision excludes the administrative penalty. */
export const POSSIBLE = 'possible';

/**
 * The regime of a file: the id of the provision that excludes the administrative penalty by the day of its last notice,
 * without one by the valuation day; `possible` when none does; empty when the procedure is not known.
 */
export function regimeOf(facts: Facts, book: Rulebook, at: number): string {
  const procedure = book.procedures[facts.procedure];
  if (procedure === undefined) return '';
  const notice = facts.episodes.at(-1)?.notices.at(-1);
  const on = notice?.on ?? at;
  const sent = notice === undefined || notice.sent === NONE ? on : notice.sent;
  const excluded = excludedBy(facts, procedure, on, sent, book, null);
  return excluded < 0 ? POSSIBLE : (book.provisions[excluded]?.id ?? '');
}
