import { addDays, civilOf, type Day, dayOf } from '../../src/calendar/day.js';
import { type Duration, later, readDay, readDuration } from './calendar.js';
import type { Chain } from './chain.js';
import { type Dossier, type Episode, isUnderRegulation } from './episodes.js';
import { firstOf, lodgedDay } from './facts.js';
import { roll } from './holidays.js';
import { NINE_MONTHS_FAMILY } from './procedures.js';
import type { Fact, StatedLength } from './types.js';

function chainFrom(anchor: Day, links: readonly Duration[]): Chain {
  return {
    anchor,
    links,
    absorbed: [],
    suspensions: [],
    restarts: [],
    countsFrom: anchor,
    source: 'statute',
    ceiling: null,
    stated: false,
    courtDate: false,
  };
}

/** A term set by a court: a duration from the day the ruling was sent, or a day. */
export function courtChain(term: StatedLength, sent: Day): Chain {
  if (typeof term === 'string') return { ...chainFrom(sent, [readDuration(term)]), source: 'court' };
  return { ...chainFrom(readDay(term.until), []), countsFrom: sent, source: 'court', stated: true, courtDate: true };
}

/** The last day of the lodging period of an objection, null when unknown; it rolls under every reading (H-1176). */
export function lodgingEnd({ facts, procedure }: Dossier): Day | null {
  const stated = firstOf(facts, 'objection-period-ended');
  if (stated !== null) return stated.on;
  const contested = firstOf(facts, 'contested-decision');
  if (contested === null || procedure.lodgingWeeks === null) return null;
  return roll(addDays(contested.on, 7 * procedure.lodgingWeeks));
}

/** A late objection counts from the day of receipt, not of lodging (H-0085). */
function objectionStart(dossier: Dossier): Day | null {
  const end = lodgingEnd(dossier);
  const { received } = dossier;
  if (end === null || received === null) return end;
  return dossier.law.lateObjectionStart === 'receipt' ? later(end, received.on) : end;
}

/** A fee that is known at the valuation day moves the start for earlier notices too (H-0161). */
function applicationStart(dossier: Dossier, received: Fact): Day {
  const { facts, procedure } = dossier;
  const responsible = procedure.regime === 'asylum' ? firstOf(facts, 'responsible-since') : null;
  if (responsible !== null) return responsible.on;
  const first = isUnderRegulation(dossier) ? lodgedDay(received) : received.on;
  const start = firstOf(facts, 'forwarded')?.on ?? first;
  const paid = procedure.fee ? firstOf(facts, 'fee-paid') : null;
  return paid === null ? start : later(start, paid.on);
}

function isLastSixWeeks(lodged: Day): boolean {
  return lodged >= dayOf(civilOf(lodged).year, 11, 20);
}

/** The statutory length: the table, with the changes that turn on the first day of the application. */
function statutoryTerm({ caseFile, procedure, received }: Dossier): Duration {
  const family = caseFile.procedure === 'vw.family-reunification' && received !== null;
  return family && received.on >= NINE_MONTHS_FAMILY ? { unit: 'M', count: 9 } : procedure.term;
}

/**
 * 31 December, unless the objection was lodged, or the decision annulled, in the last six weeks of a year: the
 * annulment takes the place of lodging and receipt (H-0843, H-1757). Suspended days count from receipt, not from
 * the end of the lodging period (H-1179).
 */
function yearEndChain({ received }: Dossier, opener: Fact | null): Chain | null {
  const first = opener === null ? received : opener;
  if (first === null) return null;
  const from = first.sent ?? first.on;
  if (isLastSixWeeks(first.lodged ?? from)) return null;
  return { ...chainFrom(dayOf(civilOf(from).year, 12, 31), []), countsFrom: from, source: 'year-end' };
}

/** The term with which an episode begins; null when a day that it needs is unknown. */
export function startingChain(dossier: Dossier, { opener }: Episode): Chain | null {
  const { received, procedure, caseFile, facts } = dossier;
  if (opener?.event.newTerm !== undefined) return courtChain(opener.event.newTerm, opener.sent ?? opener.on);
  const term = statutoryTerm(dossier);
  const yearEnd = procedure.yearEnd ? yearEndChain(dossier, opener) : null;
  if (yearEnd !== null) return yearEnd;
  if (opener !== null) return chainFrom(opener.sent ?? opener.on, [term]);
  if (procedure.lodgingWeeks !== null) {
    if (procedure.yearEnd && received === null) return null;
    const start = objectionStart(dossier);
    return start === null ? null : chainFrom(start, [term]);
  }
  if (received === null) return null;
  if (caseFile.procedure === 'vw.family-reunification' && term.unit === 'M') {
    return chainFrom(firstOf(facts, 'forwarded')?.on ?? lodgedDay(received), [term]);
  }
  return chainFrom(applicationStart(dossier, received), [term]);
}

/** A term of which only an established day is known; its procedure still says how it rolls. */
export function unknownChain(dossier: Dossier, until: Day): Chain {
  const source = dossier.procedure.yearEnd ? 'year-end' : 'statute';
  return { ...chainFrom(until, []), absorbed: [statutoryTerm(dossier)], source, stated: true };
}
