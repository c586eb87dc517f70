import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay } from '../../src/calendar/day.js';
import { clipSpan, countDays, daysIn, type Span, unionSpans } from '../../src/calendar/span.js';
import { day, patient, runs } from './support.js';

function span(from: string, to: string): Span {
  return { from: day(from), to: day(to) };
}

/** Spans in a small window, so that they often touch, overlap or are empty. */
const aSpan = fc
  .tuple(fc.nat(40), fc.integer({ min: -3, max: 12 }))
  .map(([from, more]): Span => ({ from: asDay(from), to: asDay(from + more) }));
const someSpans = fc.array(aSpan, { maxLength: 8 });

function daysOneByOne(spans: readonly Span[]): number[] {
  const days = new Set<number>();
  for (const { from, to } of spans) for (let d: number = from; d <= to; d++) days.add(d);
  return [...days].sort((a, b) => a - b);
}

describe('a span counts its first and its last day', () => {
  it('5 to 17 October is thirteen days (the worked example of the circulars)', () => {
    expect(daysIn(span('2024-10-05', '2024-10-17'))).toBe(13);
  });

  it('one day is one day, and a span that ends before it begins is none', () => {
    expect(daysIn(span('2024-10-05', '2024-10-05'))).toBe(1);
    expect(daysIn(span('2024-10-05', '2024-10-04'))).toBe(0);
    expect(daysIn(span('2024-10-05', '2024-09-01'))).toBe(0);
  });
});

describe('spans together', patient, () => {
  it('overlapping suspensions count once, and neighbours are joined', () => {
    const spans = [
      span('2024-03-11', '2024-03-12'),
      span('2024-03-01', '2024-03-05'),
      span('2024-03-04', '2024-03-08'),
      span('2024-03-09', '2024-03-09'),
      span('2024-03-20', '2024-03-19'),
    ];
    expect(unionSpans(spans)).toEqual([span('2024-03-01', '2024-03-09'), span('2024-03-11', '2024-03-12')]);
    expect(countDays(spans)).toBe(11);
  });

  it('hold exactly the days that any of them holds', () => {
    fc.assert(
      fc.property(someSpans, (spans) => {
        expect(daysOneByOne(unionSpans(spans))).toEqual(daysOneByOne(spans));
        expect(countDays(spans)).toBe(daysOneByOne(spans).length);
      }),
      runs,
    );
  });

  it('are sorted, apart by at least a day, and none is empty', () => {
    fc.assert(
      fc.property(someSpans, (spans) => {
        const union = unionSpans(spans);
        for (const part of union) expect(daysIn(part)).toBeGreaterThan(0);
        for (let i = 1; i < union.length; i++) {
          expect(union[i]?.from).toBeGreaterThan((union[i - 1]?.to ?? Number.NaN) + 1);
        }
      }),
      runs,
    );
  });

  it('leave the spans they were given as they were', () => {
    const spans = Object.freeze([
      Object.freeze(span('2024-03-04', '2024-03-08')),
      Object.freeze(span('2024-03-01', '2024-03-05')),
    ]);
    expect(unionSpans(spans)).toHaveLength(1);
    expect(spans[0]).toEqual(span('2024-03-04', '2024-03-08'));
  });
});

describe('a span clipped to another', patient, () => {
  it('is the days that both hold, or nothing', () => {
    fc.assert(
      fc.property(aSpan, aSpan, (a, b) => {
        const both = daysOneByOne([a]).filter((d) => d >= b.from && d <= b.to);
        const clipped = clipSpan(a, b);
        if (both.length === 0) expect(clipped).toBeUndefined();
        else expect(clipped).toEqual({ from: both[0], to: both.at(-1) });
      }),
      runs,
    );
  });
});
