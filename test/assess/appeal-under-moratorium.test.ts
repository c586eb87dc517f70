import { expect, it } from 'vitest';
import { isoOf } from '../../src/calendar/day.js';
import type { HandCase } from '../rulings/by-hand.js';
import { assessFile } from '../rulings/shared-cases.js';

// RBDHA:2025:788: application of 9 January 2024, six months: 9 July 2024. The moratorium for Syria of 17 December 2024
// adds a year, to 9 July 2025, also where the term had ended. A notice of before it stays good; an appeal is unfounded.
const FILE: HandCase = {
  procedure: 'vw.asylum',
  nationality: 'SY',
  events: [
    { type: 'received', on: '2024-01-09' },
    { type: 'notice-of-default', on: '2024-11-01' },
  ],
};

function appealFrom(at: string): string | null {
  const { dates } = assessFile(FILE, at);
  return dates.appealFrom === null ? null : isoOf(dates.appealFrom);
}

it('there is an appeal before a moratorium, none while the term runs again, and one when that has ended', () => {
  // 1 November + 15 days.
  expect(appealFrom('2024-12-02')).toBe('2024-11-16');
  expect(appealFrom('2025-02-03')).toBeNull();
  expect(appealFrom('2025-07-09')).toBeNull();
  expect(appealFrom('2025-07-10')).toBe('2025-07-10');
});
