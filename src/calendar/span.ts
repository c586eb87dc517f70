import { addDays, asDay, type Day } from './day.js';

/** A run of days, first and last day both inclusive. With `to` before `from` it holds no day at all. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** The number of days in a span, first and last day counted; 0 when `to` lies before `from`. */
export function daysIn(span: Span): number {
  return Math.max(0, span.to - span.from + 1);
}

/** The days of all spans as the fewest spans: sorted, disjoint, neighbours joined, empty ones left out. */
export function unionSpans(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.filter((span) => daysIn(span) > 0).sort((a, b) => a.from - b.from);
  const union: Span[] = [];
  for (const span of sorted) {
    const last = union.at(-1);
    if (last === undefined || span.from > addDays(last.to, 1)) union.push({ from: span.from, to: span.to });
    else union[union.length - 1] = { from: last.from, to: asDay(Math.max(last.to, span.to)) };
  }
  return union;
}

/** The number of days in any of the spans; a day in several counts once. */
export function countDays(spans: readonly Span[]): number {
  return unionSpans(spans).reduce((sum, span) => sum + daysIn(span), 0);
}

/** The part of a span that lies within another, or `undefined` when they share no day. */
export function clipSpan(span: Span, within: Span): Span | undefined {
  const clipped = { from: asDay(Math.max(span.from, within.from)), to: asDay(Math.min(span.to, within.to)) };
  return daysIn(clipped) > 0 ? clipped : undefined;
}
