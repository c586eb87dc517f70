import { type Day, dayOf } from '../../src/calendar/day.js';
import type { Regime } from './procedure.js';

/** Stb. 2009, 383: from when on; immigration, certificates of conduct and adoption three years later (art. IIB). */
const DELAYED: readonly Regime[] = ['delayed', 'vw', 'visa', 'asylum'];

/**
 * Is an administrative penalty impossible for this regime, lodging day and day of the notice? An unknown
 * day of lodging excludes nothing.
 */
export function isExcluded(regime: Regime, lodged: Day | null, notice: Day): boolean {
  // The Woo, and what is no decision on an application.
  if (regime === 'woo' || regime === 'never') return true;
  const since = DELAYED.includes(regime) ? dayOf(2012, 10, 1) : dayOf(2009, 10, 1);
  if (lodged !== null && lodged < since) return true;
  if (regime === 'wob') return notice >= dayOf(2016, 10, 1);
  if (regime === 'vw') return notice >= dayOf(2025, 4, 15);
  // Awir 12(2): from 2013 only the definitive grant and the objection to it.
  if (regime === 'allowances') return notice >= dayOf(2013, 1, 1);
  return regime === 'asylum' && notice >= dayOf(2020, 7, 11);
}
