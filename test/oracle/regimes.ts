import { dayOf } from '../../src/calendar/day.js';
import type { Dossier } from './episodes.js';
import { lodgedDay } from './facts.js';
import type { Regime } from './procedure.js';
import type { Fact, Interpretations } from './types.js';

/** Stb. 2009, 383: from when on; immigration, certificates of conduct and adoption three years later (art. IIB). */
const DELAYED: readonly Regime[] = ['delayed', 'vw', 'visa', 'asylum'];

/** Requests that rest on the Vb or on Awb 4:13 alone: under a reading not abolished in 2025 (RBDHA:2025:16956). */
const UNDER_DECREE = [
  'vw.eu-document',
  'vw.eu-permanent-document',
  'vw.undesirability',
  'vw.other',
  'vw.entry-ban',
  'vw.objection-other',
  'vw.objection-other-committee',
];

/** Vw 71b, from 15 April 2025: does it reach this procedure? */
function isAbolished(key: string, regime: Regime, { abolitionScope }: Interpretations): boolean {
  if (regime === 'visa') return abolitionScope === 'act-and-visa';
  return regime === 'vw' && !(abolitionScope === 'act-only' && UNDER_DECREE.includes(key));
}

/**
 * Is an administrative penalty impossible for this regime, lodging day and notice? An unknown day of lodging excludes
 * nothing; without a notice the valuation day takes its place.
 */
export function isExcluded(
  { caseFile, procedure: { regime }, law, received, at }: Dossier,
  valid: Fact | undefined,
): boolean {
  // The Woo, and what is no decision on an application.
  if (regime === 'woo' || regime === 'never') return true;
  const lodged = received === null ? null : lodgedDay(received);
  const since = DELAYED.includes(regime) ? dayOf(2012, 10, 1) : dayOf(2009, 10, 1);
  if (lodged !== null && lodged < since) return true;
  const notice = valid?.on ?? at;
  if (regime === 'wob') return notice >= dayOf(2016, 10, 1);
  if (isAbolished(caseFile.procedure, regime, law)) {
    const day = law.abolitionPivot === 'sent' ? (valid?.sent ?? notice) : notice;
    return day >= dayOf(2025, 4, 15);
  }
  // Awir 12(2): from 2013 only the definitive grant and the objection to it.
  if (regime === 'allowances') return notice >= dayOf(2013, 1, 1);
  return regime === 'asylum' && notice >= dayOf(2020, 7, 11);
}
