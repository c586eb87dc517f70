import { type Day, dayOf } from '../../src/calendar/day.js';
import type { Duration } from './calendar.js';

export type Regime = 'general' | 'vw' | 'asylum' | 'wob' | 'woo';

export interface Procedure {
  readonly term: Duration;
  /** Weeks of the lodging period of an objection or administrative appeal; null for applications. */
  readonly lodgingWeeks: number | null;
  readonly regime: Regime;
  /** 31 December of the year of receipt, save in its last six weeks. */
  readonly yearEnd?: boolean;
  /** The term starts with payment of the fee, and afresh with a supplement. */
  readonly fee?: boolean;
  /** A term of EU law: rolls whatever its length. */
  readonly eu?: boolean;
  /** A permit by operation of law follows, and two weeks to announce it. */
  readonly silence?: boolean;
}

function application(count: number, unit: Duration['unit'], regime: Regime): Procedure {
  return { term: { unit, count }, lodgingWeeks: null, regime };
}

function objection(count: number, regime: Regime, lodgingWeeks = 6): Procedure {
  return { term: { unit: 'W', count }, lodgingWeeks, regime };
}

export const PROCEDURES: Readonly<Record<string, Procedure>> = {
  'avg.request': { ...application(1, 'M', 'general'), eu: true },
  'awb.administrative-appeal': objection(16, 'general'),
  'awb.application': application(8, 'W', 'general'),
  'awb.objection': objection(6, 'general'),
  'awb.objection-committee': objection(12, 'general'),
  'awb.uniform-preparation': application(6, 'M', 'general'),
  'ow.regular': application(8, 'W', 'general'),
  'participatiewet.application': application(8, 'W', 'general'),
  'rwn.naturalisation': { ...application(12, 'M', 'general'), fee: true },
  'svb.application': application(8, 'W', 'general'),
  'svb.objection': objection(13, 'general'),
  'tax.objection': objection(6, 'general'),
  'uwv.objection': objection(13, 'general'),
  'uwv.objection-expert': objection(21, 'general'),
  'uwv.objection-medical': objection(17, 'general'),
  'uwv.wia': application(8, 'W', 'general'),
  'vw.asylum': application(6, 'M', 'asylum'),
  'vw.eu-document': application(6, 'M', 'vw'),
  'vw.family-reunification': application(90, 'D', 'vw'),
  'vw.mvv': application(90, 'D', 'vw'),
  'vw.objection': objection(19, 'vw', 4),
  'vw.other': application(8, 'W', 'vw'),
  'vw.regular': application(90, 'D', 'vw'),
  'wabo.regular': { ...application(8, 'W', 'general'), silence: true },
  'wht.actual-damage': application(6, 'M', 'general'),
  'wht.integral-assessment': application(6, 'M', 'general'),
  'wmo.application': application(2, 'W', 'general'),
  'wob.request': application(4, 'W', 'wob'),
  'woo.objection': objection(6, 'woo'),
  'woo.request': application(4, 'W', 'woo'),
  'woz.objection': { ...objection(6, 'general'), yearEnd: true },
};

/** From this day of receipt family reunification has nine months, from lodging. */
export const NINE_MONTHS_FAMILY: Day = dayOf(2025, 3, 28);
/** Asylum applications lodged from this day fall under Regulation 2024/1348. */
export const ASYLUM_REGULATION: Day = dayOf(2026, 6, 12);

export function procedureOf(key: string): Procedure {
  const procedure = PROCEDURES[key];
  if (procedure === undefined) throw new Error(`no such procedure: ${key}`);
  return procedure;
}

/**
 * Is an administrative penalty impossible for this regime, lodging day and day of the notice? An unknown
 * day of lodging excludes nothing.
 */
export function isExcluded(regime: Regime, lodged: Day | null, notice: Day): boolean {
  if (regime === 'woo') return true;
  const since = regime === 'vw' || regime === 'asylum' ? dayOf(2012, 10, 1) : dayOf(2009, 10, 1);
  if (lodged !== null && lodged < since) return true;
  if (regime === 'wob') return notice >= dayOf(2016, 10, 1);
  if (regime === 'vw') return notice >= dayOf(2025, 4, 15);
  return regime === 'asylum' && notice >= dayOf(2020, 7, 11);
}

/** A moratorium on decisions: first and last day, own length and ceiling from lodging (in months). */
export interface Moratorium {
  readonly nationality: string;
  readonly first: Day;
  readonly last: Day;
  readonly months: number;
  readonly ceiling: number | null;
}

export const MORATORIA: readonly Moratorium[] = [
  { nationality: 'SY', first: dayOf(2011, 7, 5), last: dayOf(2012, 7, 4), months: 12, ceiling: null },
  { nationality: 'AF', first: dayOf(2021, 8, 26), last: dayOf(2022, 8, 25), months: 12, ceiling: 21 },
  { nationality: 'UA', first: dayOf(2022, 2, 28), last: dayOf(2023, 8, 27), months: 18, ceiling: 21 },
  { nationality: 'SD', first: dayOf(2023, 7, 8), last: dayOf(2024, 7, 7), months: 12, ceiling: 21 },
  { nationality: 'SY', first: dayOf(2024, 12, 14), last: dayOf(2025, 6, 13), months: 6, ceiling: 21 },
];
