import { type Day, isoOf } from '../calendar/day.js';
import { editDistance } from '../law/nearest.js';
import { issue } from './issue.js';
import type { CaseEvent, Issue, SetTerm } from './types.js';
import { KNOWN_STEPS } from './words.js';

/** What may have happened before the application, objection or appeal was received. */
export const BEFORE_RECEIPT: readonly CaseEvent['type'][] = [
  'contested-decision',
  'objection-period-ended',
  'fee-paid',
  'penalty-held',
  'notice-of-default',
  'notice-withdrawn',
];

/** Edits within which the name of a step is taken for a slip of a known one. */
const SLIP = 2;

/**
 * What cannot have happened as the events tell it (onmogelijke geschiedenis), in the order of the events; empty for
 * every history that can be judged. What merely has no effect in law is no issue but a mark of the assessment.
 */
export function historyIssues(events: readonly CaseEvent[]): readonly Issue[] {
  const issues: Issue[] = [];
  const received = firstReceipt(events);
  let receipts = 0;
  for (const event of events) {
    if (event.type === 'received') {
      receipts += 1;
      if (receipts > 1) issues.push(secondReceipt(event));
    } else if (received !== undefined && event.on !== undefined && event.on < received) {
      if (!BEFORE_RECEIPT.includes(event.type)) issues.push(beforeReceipt(event, event.on, received));
    }
    compareDays(event, issues);
  }
  return issues;
}

function firstReceipt(events: readonly CaseEvent[]): Day | undefined {
  let first: Day | undefined;
  for (const { type, on } of events) {
    if (type === 'received' && (first === undefined || on < first)) first = on;
  }
  return first;
}

/** Compares the days within one event. */
function compareDays(event: CaseEvent, issues: Issue[]): void {
  switch (event.type) {
    case 'received':
      notAfter(event, 'lodged', event.lodged, 'lodged-after-on', issues);
      break;
    case 'extended':
    case 'penalty-held':
      notBefore(event, 'until', event.until, 'until-before-on', issues);
      break;
    case 'suspended':
      notBefore(event, 'until', event.until, 'until-before-on', issues);
      untilFrom(event, issues);
      setTermNotBefore(event, 'termSet', event.termSet, issues);
      break;
    case 'notice-of-default':
      notAfter(event, 'sent', event.sent, 'sent-after-on', issues);
      notBefore(event, 'effectiveFrom', event.effectiveFrom, 'effective-before-on', issues);
      break;
    case 'notice-withdrawn':
      backwards(event, 'notice', event.notice, 'notice-after-withdrawal', issues);
      break;
    case 'penalty-decision':
      notBefore(event, 'payBy', event.payBy, 'pay-by-before-on', issues);
      break;
    case 'paid':
      backwards(event, 'effectiveFrom', event.effectiveFrom, 'effective-after-on', issues);
      break;
    case 'decision-annulled':
      notBefore(event, 'sent', event.sent, 'sent-before-on', issues);
      setTermNotBefore(event, 'newTerm.until', event.newTerm, issues);
      break;
    case 'decision-withdrawn':
      setTermNotBefore(event, 'newTerm.until', event.newTerm, issues);
      break;
    case 'court-order':
      notBefore(event, 'sent', event.sent, 'sent-before-on', issues);
      setTermNotBefore(event, 'term.until', event.term, issues);
      nameSteps(event, issues);
      break;
    default:
  }
}

function notBefore(event: CaseEvent, key: string, day: Day | undefined, code: string, issues: Issue[]): void {
  if (day === undefined || event.on === undefined || day >= event.on) return;
  const says = `"${key}" (${isoOf(day)}) lies before "on" (${isoOf(event.on)}), the day of this ${event.type}`;
  issues.push(issue(`events[${event.index}].${key}`, code, `${says}; correct one of the two.`));
}

function notAfter(event: CaseEvent, key: string, day: Day | undefined, code: string, issues: Issue[]): void {
  if (day === undefined || event.on === undefined || day <= event.on) return;
  const says = `"${key}" (${isoOf(day)}) lies after "on" (${isoOf(event.on)}), the day on which the body received it`;
  issues.push(issue(`events[${event.index}].${key}`, code, `${says}; correct one of the two.`));
}

/** A day to which an event reaches back: not later than the event itself. */
function backwards(event: CaseEvent, key: string, day: Day | undefined, code: string, issues: Issue[]): void {
  if (day === undefined || event.on === undefined || day <= event.on) return;
  const says = `"${key}" (${isoOf(day)}) lies after "on" (${isoOf(event.on)}), the day of this ${event.type}`;
  issues.push(issue(`events[${event.index}].${key}`, code, `${says}; correct one of the two.`));
}

function setTermNotBefore(event: CaseEvent, key: string, term: SetTerm | undefined, issues: Issue[]): void {
  if (term !== undefined && 'until' in term) notBefore(event, key, term.until, 'term-before-on', issues);
}

function untilFrom({ index, from, until }: Extract<CaseEvent, { type: 'suspended' }>, issues: Issue[]): void {
  if (from === undefined || until === undefined || until >= from) return;
  const says = `"until" (${isoOf(until)}), the last suspended day, lies before "from" (${isoOf(from)}), the first`;
  issues.push(issue(`events[${index}].until`, 'until-before-from', `${says}; correct one of the two.`));
}

function nameSteps({ index, steps }: Extract<CaseEvent, { type: 'court-order' }>, issues: Issue[]): void {
  for (const [place, { what }] of steps.entries()) {
    const meant = KNOWN_STEPS.find((step) => step !== what && isSlip(what, step));
    if (meant === undefined) continue;
    const says = `The step "${what}" is not known and would never count as done`;
    issues.push(issue(`events[${index}].steps[${place}].what`, 'unknown-step', `${says}; write "${meant}".`));
  }
}

function isSlip(text: string, known: string): boolean {
  return Math.abs(text.length - known.length) <= SLIP && editDistance(text, known) <= SLIP;
}

function secondReceipt({ index, on }: CaseEvent & { readonly on: Day }): Issue {
  const says = `A second "received" (${isoOf(on)}); a case file is about one application, objection or appeal`;
  return issue(
    `events[${index}]`,
    'second-received',
    `${says}: keep one, and make another case file with the same "group".`,
  );
}

function beforeReceipt({ index, type }: CaseEvent, on: Day, received: Day): Issue {
  const says = `This ${type} (${isoOf(on)}) lies before the receipt (${isoOf(received)})`;
  return issue(
    `events[${index}].on`,
    'before-received',
    `${says}; correct one of the two days or leave the event out.`,
  );
}
