import { expect, it } from 'vitest';
import { dayOf } from '../../src/calendar/day.js';
import { on } from '../../src/law/make.js';

it('a day of the law data is a day, and what is none is a fault', () => {
  expect(on('2026-02-28')).toBe(dayOf(2026, 2, 28));
  for (const text of ['soon', '2026-xx-01']) expect(() => on(text)).toThrow(`law data: ${text} is no day`);
});
