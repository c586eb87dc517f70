import { type Facts, NONE } from '../facts/facts.js';
import type { ExclusionRules, ProcedureRules, Rulebook } from '../law/rulebook.js';
import { note, type Recorder, RULE, slot } from './recorder.js';

/**
 * The provision that excludes the administrative penalty, by the days on which the exclusions turn; −1 = none. The day
 * of the notice is that of the valid one, without one the valuation day.
 */
export function excludedBy(
  facts: Facts,
  procedure: ProcedureRules,
  noticeDay: number,
  noticeSent: number,
  book: Rulebook,
  rec: Recorder | null,
): number {
  if (procedure.scopeDisputed) slot(book, rec, 'abolitionScope');
  for (let i = 0; i < procedure.exclusions.length; i++) {
    const rule = procedure.exclusions[i] as ExclusionRules;
    const day = pivotDay(rule, facts, noticeDay, noticeSent);
    if (rule.disputed && inside(rule, noticeDay) !== inside(rule, noticeSent)) slot(book, rec, 'abolitionPivot');
    const excluded = day !== NONE && rule.from <= day && day <= rule.to;
    note(rec, RULE.exclusion, rule.provision, rule.version, day, excluded ? 1 : 0);
    if (excluded) return rule.provision;
  }
  return -1;
}

function pivotDay(rule: ExclusionRules, facts: Facts, noticeDay: number, noticeSent: number): number {
  switch (rule.pivot) {
    case 'received':
      return facts.received;
    case 'lodged':
      return facts.lodged;
    case 'notice-sent':
      return noticeSent;
    default:
      return noticeDay;
  }
}

function inside(rule: ExclusionRules, day: number): boolean {
  return rule.from <= day && day <= rule.to;
}
