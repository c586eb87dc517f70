import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/calendar/day.js';
import { addDuration, type Duration, durationText } from '../../src/calendar/duration.js';
import { parseDuration } from '../../src/calendar/parse-duration.js';
import { day, patient, runs } from './support.js';

it('gives the same duration to all who read it, and nobody can change it', () => {
  const [first, again] = [parseDuration('P7W'), parseDuration('P7W')];
  expect(again).toBe(first);
  if (!first.ok) throw new Error('P7W is a duration');
  expect(() => Object.assign(first.duration, { count: 8 })).toThrow(TypeError);
  expect(parseDuration('P7W')).toEqual({ ok: true, duration: { unit: 'week', count: 7 } });
});

describe('a duration in one unit', patient, () => {
  it.each<[string, Duration]>([
    ['P90D', { unit: 'day', count: 90 }],
    ['P6W', { unit: 'week', count: 6 }],
    ['P9M', { unit: 'month', count: 9 }],
    ['P1Y', { unit: 'year', count: 1 }],
    ['P9999D', { unit: 'day', count: 9999 }],
  ])('%s is read and written back', (text, duration) => {
    expect(parseDuration(text)).toEqual({ ok: true, duration });
    expect(durationText(duration)).toBe(text);
  });

  it.each([
    ['P90D', '2024-05-01'],
    ['P6W', '2024-03-14'],
    ['P1M', '2024-03-01'],
    ['P1Y', '2025-02-01'],
  ])('%s leads from 1 February 2024 to %s', (text, to) => {
    const parsed = parseDuration(text);
    expect(parsed.ok && isoOf(addDuration(day('2024-02-01'), parsed.duration, 'clip'))).toBe(to);
  });

  it('of months and years follows the rounding rule', () => {
    expect(isoOf(addDuration(day('2024-01-31'), { unit: 'month', count: 1 }, 'overflow'))).toBe('2024-03-01');
    expect(isoOf(addDuration(day('2024-02-29'), { unit: 'year', count: 1 }, 'overflow'))).toBe('2025-03-01');
  });
});

describe('a text that is no duration gets a code and a sentence', patient, () => {
  it.each([
    ['P0D', 'duration-of-nothing', '"P0D" is a duration of nothing; leave it out.'],
    ['P000W', 'duration-of-nothing', '"P000W" is a duration of nothing; leave it out.'],
    ['P1M2D', 'duration-mixed', '"P1M2D" mixes units; use one, such as P18M instead of P1Y6M.'],
    ['P10000D', 'duration-too-long', '"P10000D" is too long; at most 9999 of a unit.'],
    ['P06W', 'duration-leading-zero', '"P06W" has a zero in front; write P6W.'],
    [' P6W', 'duration-blanks', 'There are blanks before or after "P6W"; leave them out.'],
  ])('%j: %s', (text, code, message) => {
    expect(parseDuration(text)).toEqual({ ok: false, code, message });
  });

  it.each([
    ['PT5H', 'duration-time'],
    ['P1DT5H', 'duration-time'],
    ['-P6W', 'duration-negative'],
    ['P-6W', 'duration-negative'],
    ['P1.5M', 'duration-fraction'],
    ['P1,5M', 'duration-fraction'],
    ['PT0.5H', 'duration-fraction'],
    ['P1Y6M', 'duration-mixed'],
    ['', 'duration-empty'],
    ['  ', 'duration-empty'],
    ['P', 'duration-format'],
    ['P6', 'duration-format'],
    ['6W', 'duration-format'],
    ['p6w', 'duration-format'],
    ['P6w', 'duration-format'],
    ['P W', 'duration-format'],
    ['+P6W', 'duration-format'],
    ['6 weken', 'duration-format'],
    ['P6W6', 'duration-format'],
    ['P10M20D', 'duration-mixed'],
    ['xP1M2D', 'duration-format'],
    ['P1M2Dx', 'duration-format'],
    ['x-P6W', 'duration-format'],
    ['xP-6W', 'duration-format'],
    ['xP1.5M', 'duration-format'],
    ['xPT5H', 'duration-format'],
    ['P99999999999999999999999W', 'duration-too-long'],
  ])('%j: %s', (text, code) => {
    expect(parseDuration(text)).toMatchObject({ ok: false, code });
  });

  it('any text is a duration that is written the same way, or an issue with a sentence', () => {
    const alike = fc.string({ unit: fc.constantFrom(...'P0123456789DWMYTH.-'), maxLength: 8 });
    const good = fc.tuple(fc.nat(12_000), fc.constantFrom(...'DWMY')).map(([n, unit]) => `P${n}${unit}`);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), alike, good), (text) => {
        const result = parseDuration(text);
        if (result.ok) expect(durationText(result.duration)).toBe(text);
        else expect(result.message).toMatch(/^.{10,}\.$/su);
      }),
      runs,
    );
  });
});
