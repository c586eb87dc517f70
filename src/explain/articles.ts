import type { DateAssessment } from '../assess/types.js';
import type { Day } from '../calendar/day.js';
import type { Procedure, TermRule } from '../law/procedure.js';
import type { Provision } from '../law/provision.js';
import { type ArticleCitation, type CitedAct, citeNumber, citeOn } from './citation.js';
import type { LawContext } from './law-context.js';
import type { StepValues } from './step-types.js';

/** Articles of a ground of suspension on an application, and on an objection (Awb 4:15; 7:10, 7:14). */
const SUSPENSION: Readonly<Record<string, readonly [application: string, objection: string]>> = {
  supplement: ['4:15(1)(a)', '7:10(2)'],
  'foreign-information': ['4:15(1)(b)', '4:15(1)(b)'],
  consent: ['4:15(2)(a)', '7:10(4)'],
  attributable: ['4:15(2)(b)', '4:15(2)(b)'],
  'force-majeure': ['4:15(2)(c)', '4:15(2)(c)'],
};

/** Articles by which a day follows from a penalty, by the name of the date. */
const DATES: Readonly<Record<keyof DateAssessment, readonly [act: CitedAct, number: string]>> = {
  noticeFrom: ['awb', '4:17(3)'],
  appealFrom: ['awb', '6:12(2)'],
  ceiling: ['dir-2013-32', '31(5)'],
  penaltyDecisionDue: ['awb', '4:18'],
  paymentDue: ['awb', '4:87(1)'],
  interestFrom: ['awb', '4:98(1)'],
};

export function dateArticle(date: keyof DateAssessment): readonly [act: CitedAct, number: string] {
  return DATES[date];
}

/** Articles that give room to extend a term, by procedure, where its entry in the catalogue names none. */
const EXTENSION: Readonly<Record<string, readonly [act: CitedAct, number: string]>> = {
  'avg.request': ['avg', '12(3)'],
  'awb.administrative-appeal': ['awb', '7:24(4)'],
  'awb.uniform-preparation': ['awb', '3:18(2)'],
  'ow.regular': ['ow', '16.64(2)'],
  'vw.asylum': ['vw', '42(4)'],
  'wabo.regular': ['wabo', '3.9(2)'],
  'wht.actual-damage': ['wht', '6.2(1)'],
  'wht.integral-assessment': ['wht', '6.2(1)'],
  'wob.request': ['wob', '6(2)'],
  'woo.request': ['woo', '4.4(2)'],
};

/** The article that a step applies, by the number in force on a day; more exact than its provision where the facts are. */
export function articleOf<D>(
  law: LawContext,
  rule: string,
  provision: Provision<unknown>,
  inputs: StepValues<D>,
  day: Day,
): ArticleCitation | null {
  if (rule === 'suspension') return suspensionArticle(law.procedure, String(inputs['ground']));
  if (rule === 'extension') return extensionArticle(law.procedure);
  if (rule === 'stated' && inputs['statedBy'] !== 'body') return null;
  if (rule === 'roll') return rollArticle(String(inputs['kind']), provision, day);
  return citeOn(provision.articles, day);
}

function suspensionArticle(procedure: Procedure | undefined, ground: string): ArticleCitation {
  if (ground === 'third-party-views') return citeNumber('woo', '4.4(3)');
  const [application, objection] = SUSPENSION[ground] ?? ['4:15', '4:15'];
  return citeNumber('awb', isObjection(procedure) ? objection : application);
}

/** The adjournment of an objection or administrative appeal; elsewhere the room that the act itself gives, if known. */
function extensionArticle(procedure: Procedure | undefined): ArticleCitation | null {
  if (procedure === undefined) return null;
  const act = procedure.term.articles[0]?.act;
  const room = ruleOf(procedure)?.extensions[0]?.article;
  if (act !== undefined && room !== undefined) return citeNumber(act, room);
  const found = EXTENSION[procedure.key];
  if (found !== undefined) return citeNumber(...found);
  return isObjection(procedure) ? citeNumber('awb', '7:10(3)') : null;
}

/** The roll: of terms of EU law by Regulation 1182/71, of others by the Algemene termijnenwet. */
function rollArticle(kind: string, provision: Provision<unknown>, day: Day): ArticleCitation | null {
  return kind === 'eu' ? citeNumber('reg-1182-71', '3(4)') : citeOn(provision.articles, day);
}

/** Whether the term counts from the end of a period for lodging: objections and administrative appeals. */
export function isObjection(procedure: Procedure | undefined): boolean {
  return procedure !== undefined && ruleOf(procedure)?.lodgingPeriod !== undefined;
}

function ruleOf(procedure: Procedure): TermRule | undefined {
  return procedure.term.versions[0]?.value;
}
