import type { Day } from '../calendar/day.js';
import { FOREVER, NEVER } from '../calendar/forever.js';
import type { FoldNote } from './fold-note.js';
import { type Case, type CaseEvent, EVENT_ORDER } from './types.js';

/** The events known on the day, in the order of their days; ties in the order of the types, then of the file. */
export function knownEvents(file: Case, at: Day, notes: FoldNote[]): readonly CaseEvent[] {
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
