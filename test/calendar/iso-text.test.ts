import { expect, it } from 'vitest';
import { addDays, isoOf, MAX_DAY, MIN_DAY } from '../../src/calendar/day.js';
import { isoText } from '../../src/calendar/iso-text.js';

it('keeps the text of every supported day apart, before and after 1970', () => {
  for (let day = MIN_DAY; day <= MAX_DAY; day = addDays(day, 1)) if (isoText(day) !== isoOf(day)) expect(day).toBe(-1);
  for (const day of [MIN_DAY, addDays(MIN_DAY, 511), MAX_DAY]) expect(isoText(day)).toBe(isoOf(day));
});
