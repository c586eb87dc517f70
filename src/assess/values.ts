import { asDay, type Day } from '../calendar/day.js';
import { NONE, UNDATED } from '../facts/facts.js';

/** A day of the rules as a day of the result; null for none. */
export function dayOrNull(day: number): Day | null {
  return day === NONE || day === UNDATED ? null : asDay(day);
}

/** Path of an event in the file. */
export function eventPath(index: number): string {
  return `events[${index}]`;
}
