import { addDays, asDay, civilOf, type Day, dayOf } from '../../src/calendar/day.js';

/** A duration with one unit, as in `P6W`. */
export interface Duration {
  readonly unit: 'D' | 'W' | 'M' | 'Y';
  readonly count: number;
}

/** The civil day of an ISO day, or of a timestamp with an offset as the clocks in Amsterdam had it. */
export function readDay(text: string): Day {
  if (text.length > 10) {
    const there = new Date(text).toLocaleDateString('en-CA', { timeZone: 'Europe/Amsterdam' });
    return readDay(there.slice(0, 10));
  }
  const [year, month, day] = text.split('-').map(Number);
  return dayOf(year ?? 0, month ?? 0, day ?? 0);
}

export function readDuration(text: string): Duration {
  const match = /^P(\d+)([DWMY])$/.exec(text);
  if (match === null) throw new Error(`not a duration: ${text}`);
  return { unit: match[2] as Duration['unit'], count: Number(match[1]) };
}

/** The same day number `count` months later, or the last day of that month when it has no such day. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, day: number } = civilOf(day);
  const months = year * 12 + (month - 1) + count;
  const toYear = Math.floor(months / 12);
  const toMonth = (months % 12) + 1;
  let last = number;
  while (civilOf(dayOf(toYear, toMonth, last)).month !== toMonth) last -= 1;
  return dayOf(toYear, toMonth, last);
}

export function addDuration(day: Day, { unit, count }: Duration): Day {
  if (unit === 'D') return addDays(day, count);
  if (unit === 'W') return addDays(day, 7 * count);
  return addMonths(day, unit === 'Y' ? 12 * count : count);
}

export function earlier(a: Day, b: Day): Day {
  return asDay(Math.min(a, b));
}

export function later(a: Day, b: Day): Day {
  return asDay(Math.max(a, b));
}
