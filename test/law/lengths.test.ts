import { expect, it } from 'vitest';
import type { Duration } from '../../src/calendar/duration.js';
import { daysOf, monthsOf } from '../../src/law/lengths.js';

it.each<[Duration, months: number, days: number]>([
  [{ unit: 'day', count: 90 }, 0, 90],
  [{ unit: 'week', count: 6 }, 0, 42],
  [{ unit: 'month', count: 15 }, 15, 0],
  [{ unit: 'year', count: 2 }, 24, 0],
])('%o is %i months and %i days', (length, months, days) => {
  expect([monthsOf(length), daysOf(length)]).toEqual([months, days]);
});
