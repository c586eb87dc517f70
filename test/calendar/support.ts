import fc from 'fast-check';
import { DateTime } from 'luxon';
import { asDay, type Day, MAX_DAY, MIN_DAY } from '../../src/calendar/day.js';

/** Random days per law: ten thousand, a hundred thousand with DWANGSOM_DEEP=1. */
export const runs: fc.Parameters<unknown> = { numRuns: process.env['DWANGSOM_DEEP'] === '1' ? 100_000 : 10_000 };

/** Time for the deep run. */
export const patient = { timeout: 120_000 };

const MILLIS = 86_400_000;

/** Any supported day. */
export const aDay: fc.Arbitrary<Day> = fc.integer({ min: MIN_DAY, max: MAX_DAY }).map(asDay);

/** The same day in luxon, the independent calendar of these tests. */
export function luxonOf(day: Day): DateTime {
  return DateTime.fromMillis(day * MILLIS, { zone: 'utc' });
}

/** The day of a luxon date, counted by luxon. */
export function dayOfLuxon(date: DateTime): Day {
  return asDay(date.toMillis() / MILLIS);
}

/** The day that `YYYY-MM-DD` names, read by luxon. */
export function day(iso: string): Day {
  return dayOfLuxon(DateTime.fromISO(iso, { zone: 'utc' }));
}
