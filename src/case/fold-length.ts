import type { Duration } from '../calendar/duration.js';
import { NONE, type SetTermFacts } from '../facts/facts.js';
import { coveredByAtw, daysOf, monthsOf } from '../law/lengths.js';
import type { SetTerm } from './types.js';

/** A term set by a court as facts: its length, or its day. */
export function setTermFacts(term: SetTerm): SetTermFacts {
  if ('until' in term) return { months: 0, days: 0, covered: false, until: term.until };
  const { duration } = term;
  return { months: monthsOf(duration), days: daysOf(duration), covered: coveredByAtw(duration), until: NONE };
}

/** A length in months and days, and whether the roll covers it. */
export function lengthFacts(d: Duration): { months: number; days: number; covered: boolean } {
  return { months: monthsOf(d), days: daysOf(d), covered: coveredByAtw(d) };
}
