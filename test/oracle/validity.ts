import { readDay, readDuration } from './calendar.js';
import { centsOf } from './money.js';
import { procedureOf } from './procedures.js';
import type { CaseEvent, CaseFile, Euros, StatedLength } from './types.js';

/** Events that may lie before the day of receipt. */
const EARLY = [
  'contested-decision',
  'objection-period-ended',
  'fee-paid',
  'penalty-held',
  'notice-of-default',
  'notice-withdrawn',
  'received',
];

const OBJECTION_ONLY = ['contested-decision', 'objection-period-ended'];

function isAmount(amount: Euros): boolean {
  return /^\d+(\.\d{1,2})?$/.test(String(amount)) && Number.isSafeInteger(centsOf(amount));
}

function isBefore(day: string | undefined, other: string | undefined): boolean {
  return day !== undefined && other !== undefined && readDay(day) < readDay(other);
}

function termIssues(term: StatedLength | undefined, on: string | undefined): string[] {
  if (term === undefined) return [];
  if (typeof term !== 'string') return isBefore(term.until, on) ? ['term before its ruling'] : [];
  return readDuration(term).count > 0 ? [] : ['empty term'];
}

function orderIssues(event: CaseEvent): string[] {
  const { perDay, perWeek, tiers, max } = event;
  const kinds = [perDay, perWeek, tiers].filter((kind) => kind !== undefined);
  const amounts = [perDay, perWeek, max, ...(tiers ?? []).map((tier) => tier.perDay)];
  const issues = kinds.length > 1 ? ['more than one kind of amount'] : [];
  if (amounts.some((amount) => amount !== undefined && !isAmount(amount))) issues.push('not an amount');
  if (event.term === undefined) issues.push('an order without a term');
  return issues;
}

function eventIssues(event: CaseEvent, received: string | undefined): string[] {
  const { type, on, until, sent } = event;
  const issues = [...termIssues(event.newTerm, on), ...termIssues(event.term, on)];
  if (!EARLY.includes(type) && isBefore(on, received)) issues.push('before received');
  if (type !== 'term-stated' && isBefore(until, on)) issues.push('until before on');
  if (isBefore(until, event.from) || isBefore(event.from, received)) issues.push('from out of range');
  if (isBefore(event.effectiveFrom, on)) issues.push('effective before its notice');
  if (isBefore(event.termSet, on)) issues.push('a term to supplement before its letter');
  if (type === 'notice-of-default' ? isBefore(on, sent) : isBefore(sent, on)) issues.push('sent out of range');
  if (type === 'received' && isBefore(on, event.lodged)) issues.push('lodged after receipt');
  if (on === undefined && type !== 'extended') issues.push('no day');
  if (type === 'notice-withdrawn' && isBefore(on, event.notice)) issues.push('taken back before it came');
  if (event.basis !== undefined && event.statedBy !== 'body') issues.push('a basis without the body');
  if (type === 'court-order') issues.push(...orderIssues(event));
  if (event.amount !== undefined && !isAmount(event.amount)) issues.push('not an amount');
  return issues.map((issue) => `${type}: ${issue}`);
}

/** What would make a case file be refused, or what has no meaning for its procedure. */
export function issuesOf({ procedure, applicants = 1, nationality, events }: CaseFile): string[] {
  const { lodgingWeeks, terms, decrees } = procedureOf(procedure);
  const starts = terms.map(({ start }) => start);
  const received = events.filter((event) => event.type === 'received');
  const types = new Set(events.map((event) => event.type));
  const issues = events.flatMap((event) => eventIssues(event, received[0]?.on));
  if (received.length > 1) issues.push('two received');
  if (!Number.isInteger(applicants) || applicants < 1 || applicants > 1000) issues.push('applicants');
  if (nationality !== undefined && !decrees) issues.push('nationality');
  if (lodgingWeeks === null && OBJECTION_ONLY.some((type) => types.has(type))) issues.push('not an objection');
  if (lodgingWeeks !== null && types.has('forwarded')) issues.push('an objection forwarded');
  if (!starts.includes('payment') && types.has('fee-paid')) issues.push('no fee');
  if (!starts.some((start) => start.startsWith('responsib')) && types.has('responsible-since'))
    issues.push('not asylum');
  return issues;
}
