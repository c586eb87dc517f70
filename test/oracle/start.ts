import { addDays, civilOf, type Day, dayOf } from '../../src/calendar/day.js';
import { type Duration, later, readDay, readDuration } from './calendar.js';
import type { Chain } from './chain.js';
import { type Dossier, type Episode, termInForce } from './episodes.js';
import { firstOf, lodgedDay } from './facts.js';
import { roll } from './holidays.js';
import type { Term } from './procedure.js';
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

/** The last day of the lodging period of an objection, null when unknown; it rolls also where decision terms do not (H-1176). */
export function lodgingEnd({ facts, procedure, law }: Dossier): Day | null {
  const stated = firstOf(facts, 'objection-period-ended');
  if (stated !== null) return stated.on;
  const contested = firstOf(facts, 'contested-decision');
  if (contested === null || procedure.lodgingWeeks === null) return null;
  const end = addDays(contested.on, 7 * procedure.lodgingWeeks);
  return law.rollLodgingPeriod ? roll(end) : end;
}

/** A late objection counts from the day of receipt, not of lodging (H-0085). */
function objectionStart(dossier: Dossier): Day | null {
  const end = lodgingEnd(dossier);
  const { received } = dossier;
  if (end === null || received === null) return end;
  return dossier.law.lateObjectionStart === 'receipt' ? later(end, received.on) : end;
}

/** Awb 2:24: since this day a message forwarded inside the body counts from then. */
const FORWARDING: Day = dayOf(2026, 1, 1);

/** The day from which the term of an application counts; a fee known at the valuation day moves it for earlier notices too (H-0161). */
function applicationStart({ facts, received, law }: Dossier, { start }: Term): Day | null {
  if (start === 'named-day') return null;
  const dublin = start === 'responsibility' || start === 'responsibility-or-lodging';
  const responsible = dublin ? firstOf(facts, 'responsible-since') : null;
  if (responsible !== null) return responsible.on;
  // The registration of the wish, of which the file tells as the day of lodging when that is another day.
  if (start === 'responsibility' && law.asylumStart === 'lodging' && received !== null) {
    if (lodgedDay(received) !== received.on) return lodgedDay(received);
  }
  const forwarded = firstOf(facts, 'forwarded');
  let from = forwarded !== null && forwarded.on >= FORWARDING ? forwarded.on : null;
  if (from === null && received !== null) {
    from = start === 'lodging' || start === 'responsibility-or-lodging' ? lodgedDay(received) : received.on;
  }
  const paid = start === 'payment' ? firstOf(facts, 'fee-paid') : null;
  return from === null || paid === null ? from : later(from, paid.on);
}

function isLastSixWeeks(lodged: Day): boolean {
  return lodged >= dayOf(civilOf(lodged).year, 11, 20);
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
  const { received, procedure } = dossier;
  if (opener?.event.newTerm !== undefined) return courtChain(opener.event.newTerm, opener.sent ?? opener.on);
  const term = termInForce(dossier);
  if (term === null) return null;
  const yearEnd = procedure.yearEnd ? yearEndChain(dossier, opener) : null;
  if (yearEnd !== null) return yearEnd;
  if (procedure.yearEnd && opener === null && received === null) return null;
  const start = opener === null ? firstStart(dossier, term) : (opener.sent ?? opener.on);
  return start === null ? null : statutoryChain(start, term);
}

function firstStart(dossier: Dossier, term: Term): Day | null {
  return term.start === 'lodging-period' ? objectionStart(dossier) : applicationStart(dossier, term);
}

function statutoryChain(from: Day, { length, eu }: Term): Chain {
  return { ...chainFrom(from, [length]), source: eu ? 'eu' : 'statute' };
}

/** A term of which only an established day is known; its procedure still says how it rolls, when that is known. */
export function unknownChain(dossier: Dossier, until: Day): Chain {
  const term = termInForce(dossier);
  const stated: Chain = { ...chainFrom(until, []), stated: true };
  if (term === null) return { ...stated, source: 'unknown' };
  const source = dossier.procedure.yearEnd ? 'year-end' : term.eu ? 'eu' : 'statute';
  return { ...stated, absorbed: [term.length], source };
}
