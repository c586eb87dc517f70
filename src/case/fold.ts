import type { Day } from '../calendar/day.js';
import { FOREVER, NEVER } from '../calendar/forever.js';
import { type EpisodeFacts, type Facts, FINDING, NONE, OPENS, type SetTermFacts } from '../facts/facts.js';
import type { Rulebook } from '../law/rulebook.js';
import { setTermFacts } from './fold-length.js';
import type { FoldNote } from './fold-note.js';
import { withdrawNotice } from './fold-notice.js';
import { foldOrder, linkAppeals } from './fold-order.js';
import { foldTermEvent } from './fold-term.js';
import { type Case, type CaseEvent, EVENT_ORDER, type Findings, type SetTerm } from './types.js';

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
  for (const event of events) episode = foldEvent(event, facts, episode, at, book, notes);
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

/** The events known on the day, in the order of their days; ties in the order of the types, then of the file. */
function knownEvents(file: Case, at: Day, notes: FoldNote[]): readonly CaseEvent[] {
  const known: CaseEvent[] = [];
  const ends = nextEpisode(file, at);
  for (const event of file.events) {
    const heard =
      event.type === 'objection-period-ended' ||
      (event.type === 'term-stated' && event.statedBy !== 'body' && event.on <= ends);
    if (heard || dayOfEvent(event) <= at) known.push(event);
    else notes.push({ index: event.index, code: 'not-known-yet' });
  }
  return inOrder(known) ? known : known.sort(byOrder);
}

function byOrder(a: CaseEvent, b: CaseEvent): number {
  return (
    dayOfEvent(a) - dayOfEvent(b) || EVENT_ORDER.indexOf(a.type) - EVENT_ORDER.indexOf(b.type) || a.index - b.index
  );
}

/** Most files tell their events in order: nothing is to be sorted then. */
function inOrder(events: readonly CaseEvent[]): boolean {
  for (let i = 1; i < events.length; i++)
    if (byOrder(events[i - 1] as CaseEvent, events[i] as CaseEvent) > 0) return false;
  return true;
}

/** The day after `at` on which another episode begins: what is stated later is about the term of that one. */
function nextEpisode(file: Case, at: Day): number {
  let day: number = FOREVER;
  for (const event of file.events) {
    const opens =
      event.type === 'decision-annulled' || (event.type === 'decision-withdrawn' && event.newTerm !== undefined);
    if (opens && event.on > at) day = Math.min(day, event.on);
  }
  return day;
}

function dayOfEvent(event: CaseEvent): number {
  return event.on ?? NEVER;
}

export function openEpisode(
  facts: Facts,
  opens: number,
  on: number,
  sent: number,
  newTerm: SetTermFacts | null,
): EpisodeFacts {
  const episode: EpisodeFacts = {
    opens,
    on,
    sent,
    newTerm,
    termEvents: [],
    notices: [],
    standing: [],
  };
  facts.episodes.push(episode);
  return episode;
}

function foldEvent(
  event: CaseEvent,
  facts: Facts,
  episode: EpisodeFacts,
  at: Day,
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
      void at;
      return episode;
  }
}

function decide(episode: EpisodeFacts, on: number, byOperationOfLaw: boolean, index: number, notes: FoldNote[]): void {
  if (stands(episode)) {
    notes.push({ index, code: 'no-effect' });
    return;
  }
  episode.standing.push({ from: on, to: FOREVER, decision: true, byOperationOfLaw });
}

/** A decision withdrawn without a new term: the same lateness goes on the day after. */
function withdrawDecision(episode: EpisodeFacts, on: number, index: number, notes: FoldNote[]): void {
  const last = episode.standing.at(-1);
  if (last === undefined || last.to !== FOREVER || !last.decision) notes.push({ index, code: 'no-effect' });
  else {
    last.to = on;
  }
}

/** An episode ends with its decision; one that the file does not name had been taken when it was annulled. */
function endEpisode(episode: EpisodeFacts, on: number): void {
  if (!stands(episode)) episode.standing.push({ from: on, to: FOREVER, decision: false, byOperationOfLaw: false });
}

function stands(episode: EpisodeFacts): boolean {
  return episode.standing.at(-1)?.to === FOREVER;
}

function closedOn(episode: EpisodeFacts, day: number): boolean {
  return episode.standing.some((s) => s.from <= day && day <= s.to);
}

function setTerm(term: SetTerm | undefined): SetTermFacts | null {
  return term === undefined ? null : setTermFacts(term);
}
