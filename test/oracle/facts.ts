import { asDay, type Day } from '../../src/calendar/day.js';
import { readDay } from './calendar.js';
import type { CaseEvent, CaseFile, Fact } from './types.js';

/** The order of the list of events in the notes, which resolves ties on one day. */
const ORDER = [
  'received',
  'forwarded',
  'contested-decision',
  'objection-period-ended',
  'fee-paid',
  'responsible-since',
  'term-stated',
  'extended',
  'suspended',
  'notice-of-default',
  'notice-withdrawn',
  'penalty-held',
  'appeal-lodged',
  'decision-annulled',
  'decision-withdrawn',
  'court-order',
  'hearing',
  'decided',
  'withdrawn',
  'penalty-decision',
  'paid',
];

const LONG_AGO = asDay(-1_000_000);

function optionalDay(text: string | undefined): Day | null {
  return text === undefined ? null : readDay(text);
}

function readFact(event: CaseEvent): Fact {
  return {
    type: event.type,
    on: event.on === undefined ? LONG_AGO : readDay(event.on),
    undated: event.on === undefined,
    until: optionalDay(event.until),
    from: optionalDay(event.from),
    sent: optionalDay(event.sent),
    lodged: optionalDay(event.lodged),
    effectiveFrom: optionalDay(event.effectiveFrom),
    termSet: optionalDay(event.termSet),
    event,
  };
}

/** A court (or nobody in particular) stated the term: it was the term all along, whenever it was said. */
export function isEstablishedTerm(fact: Fact): boolean {
  const { type, event } = fact;
  return type === 'term-stated' && event.statedBy !== 'body' && event.basis !== '4:14-1';
}

export function opensEpisode(fact: Fact): boolean {
  return fact.type === 'decision-annulled' || (fact.type === 'decision-withdrawn' && fact.event.newTerm !== undefined);
}

/** What is established about the term after an annulment that is not known yet says nothing about the term before it. */
function isKnown(fact: Fact, at: Day, all: readonly Fact[]): boolean {
  if (fact.on <= at || fact.type === 'objection-period-ended') return true;
  const later = all.some((other) => opensEpisode(other) && other.on > at && other.on < fact.on);
  return isEstablishedTerm(fact) && !later;
}

/** The facts known at the valuation day, by day, ties by the order of the list, then as given. */
export function readFacts(caseFile: CaseFile, at: Day): Fact[] {
  const all = caseFile.events.map(readFact);
  return all
    .filter((fact) => isKnown(fact, at, all))
    .sort((a, b) => a.on - b.on || ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
}

export function firstOf(facts: readonly Fact[], type: string): Fact | null {
  return facts.find((fact) => fact.type === type) ?? null;
}

/** The day an application was sent or handed in; the day of receipt when nothing else is said. */
export function lodgedDay(received: Fact): Day {
  return received.lodged ?? received.on;
}
