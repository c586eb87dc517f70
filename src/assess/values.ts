import { asDay, type Day } from '../calendar/day.js';
import { NONE, UNDATED } from '../facts/facts.js';

/** A day of the rules as a day of the result; null for none. */
export function dayOrNull(day: number): Day | null {
  return day === NONE || day === UNDATED ? null : asDay(day);
}

const EVENTS = 'events[';

/** Path of an event in the file. */
export function eventPath(index: number): string {
  return `${EVENTS}${index}]`;
}

/** Position of the event that a path leads to or into; −1 when it is a path of something else. */
export function eventIn(path: string): number {
  const index = path.startsWith(EVENTS) ? Number.parseInt(path.slice(EVENTS.length), 10) : -1;
  return index >= 0 ? index : -1;
}
