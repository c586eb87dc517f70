import type { Day } from '../calendar/day.js';
import { FOREVER, NEVER } from '../calendar/forever.js';
import { type EpisodeFacts, type Facts, FINDING, NONE, OPENS, type SetTermFacts } from '../facts/facts.js';
import type { Rulebook } from '../law/rulebook.js';
import { closedOn, decide, endEpisode, openEpisode, stands, withdrawDecision } from './fold-episode.js';
import { setTermFacts } from './fold-length.js';
import type { FoldNote } from './fold-note.js';
import { withdrawNotice } from './fold-notice.js';
import { foldOrder, linkAppeals } from './fold-order.js';
import { foldTermEvent } from './fold-term.js';
import { knownEvents } from './known-events.js';
import type { Case, CaseEvent, Findings, SetTerm } from './types.js';

export interface Folded {
  readonly facts: Facts;
  readonly notes: readonly FoldNote[];
}

/**
 * Folds the events known on the valuation day into facts: ordered and grouped into episodes, no law applied. Events
 * after `at` are not known yet, except the end of a lodging period and a term that is not the body's own statement.
 */
export function fold(file: Case, at: Day, book: Rulebook): Folded {
  const notes: FoldNote[] = [];
  const facts = emptyFacts(file, book);
  const events = knownEvents(file, at, notes);
  let episode = openEpisode(facts, OPENS.application, NEVER, NEVER, null);
  for (const event of events) episode = foldEvent(event, facts, episode, book, notes);
  if (facts.lodged === NONE) facts.lodged = facts.received;
  if (facts.orders.length > 0) linkAppeals(events, facts.orders);
  return { facts, notes };
}

function emptyFacts(file: Case, book: Rulebook): Facts {
  return {
    procedure: book.procedureIndex.get(file.procedure) ?? -1,
    received: NONE,
    lodged: NONE,
    forwarded: NONE,
    feePaid: NONE,
    responsibleSince: NONE,
    contestedDecision: NONE,
    objectionPeriodEnded: NONE,
    applicants: file.applicants,
    nation: file.nationality === undefined ? -1 : (book.nationIndex.get(file.nationality) ?? -1),
    amountAtStake: file.amountAtStake ?? -1,
    established: findingBits(file.findings, true),
    refuted: findingBits(file.findings, false),
    episodes: [],
    orders: [],
    holds: [],
  };
}

function findingBits(findings: Findings, wanted: boolean): number {
  let bits = 0;
  for (const name of Object.keys(findings) as (keyof Findings)[]) if (findings[name] === wanted) bits |= FINDING[name];
  return bits;
}

function foldEvent(
  event: CaseEvent,
  facts: Facts,
  episode: EpisodeFacts,
  book: Rulebook,
  notes: FoldNote[],
): EpisodeFacts {
  switch (event.type) {
    case 'received':
      facts.received = event.on;
      facts.lodged = event.lodged ?? event.on;
      return episode;
    case 'forwarded':
      facts.forwarded = event.on;
      return episode;
    case 'contested-decision':
      facts.contestedDecision = event.on;
      return episode;
    case 'objection-period-ended':
      facts.objectionPeriodEnded = event.on;
      return episode;
    case 'fee-paid':
      facts.feePaid = event.on;
      return episode;
    case 'responsible-since':
      facts.responsibleSince = event.on;
      return episode;
    case 'term-stated':
    case 'extended':
    case 'suspended':
      episode.termEvents.push(foldTermEvent(event, book));
      if (event.type === 'extended' && event.on === undefined)
        notes.push({ index: event.index, code: 'letter-date-unknown' });
      return episode;
    case 'notice-of-default':
      episode.notices.push({
        index: event.index,
        on: event.on,
        sent: event.sent ?? NONE,
        defective: event.defective === true,
        accepted: event.accepted === true,
        effectiveFrom: event.effectiveFrom ?? NONE,
        unreasonablyLate: event.unreasonablyLate === undefined ? 0 : event.unreasonablyLate ? 1 : 2,
        withdrawnOn: NONE,
      });
      return episode;
    case 'notice-withdrawn':
      withdrawNotice(facts, event, notes);
      return episode;
    case 'penalty-held':
      facts.holds.push({ from: event.on, to: event.until });
      return episode;
    case 'decision-annulled':
      endEpisode(episode, event.on);
      return openEpisode(facts, OPENS.annulment, event.on, event.sent ?? event.on, setTerm(event.newTerm));
    case 'decision-withdrawn':
      if (event.newTerm !== undefined) {
        endEpisode(episode, event.on);
        return openEpisode(facts, OPENS.withdrawal, event.on, event.on, setTerm(event.newTerm));
      }
      withdrawDecision(episode, event.on, event.index, notes);
      return episode;
    case 'court-order':
      facts.orders.push(foldOrder(event, facts.episodes.length - 1));
      if (closedOn(episode, event.on)) notes.push({ index: event.index, code: 'no-effect' });
      return episode;
    case 'hearing':
      for (const order of facts.orders) if (order.episode === facts.episodes.length - 1) order.hearings.push(event.on);
      return episode;
    case 'decided':
      decide(episode, event.on, event.byOperationOfLaw === true, event.index, notes);
      return episode;
    case 'withdrawn':
      if (stands(episode)) notes.push({ index: event.index, code: 'no-effect' });
      else {
        episode.standing.push({ from: event.on, to: FOREVER, decision: false, byOperationOfLaw: false });
      }
      return episode;
    default:
      return episode;
  }
}

function setTerm(term: SetTerm | undefined): SetTermFacts | null {
  return term === undefined ? null : setTermFacts(term);
}
