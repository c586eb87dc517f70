import type { SpanFacts } from '../facts/facts.js';
import { next, type Pool } from '../facts/pool.js';

/** Adds the days from … to (both inclusive) to disjoint sorted spans; returns how many of them were new. */
export function addSpan(spans: Pool<SpanFacts>, from: number, to: number): number {
  if (to < from) return 0;
  let fresh = to - from + 1;
  let low = from;
  let high = to;
  let kept = 0;
  const items = spans.items;
  for (let i = 0; i < spans.count; i++) {
    const span = items[i] as SpanFacts;
    const overlap = Math.min(span.to, to) - Math.max(span.from, from) + 1;
    if (overlap > 0) {
      fresh -= overlap;
      low = Math.min(low, span.from);
      high = Math.max(high, span.to);
    } else {
      const swap = items[kept] as SpanFacts;
      items[kept] = span;
      items[i] = swap;
      kept++;
    }
  }
  spans.count = kept;
  const added = next(spans);
  added.from = low;
  added.to = high;
  sortSpans(spans);
  return fresh;
}

/** Sorts by first day; few spans, mostly in order. */
export function sortSpans(spans: Pool<SpanFacts>): void {
  const items = spans.items;
  for (let i = 1; i < spans.count; i++) {
    const span = items[i] as SpanFacts;
    let j = i - 1;
    while (j >= 0 && (items[j] as SpanFacts).from > span.from) {
      items[j + 1] = items[j] as SpanFacts;
      j--;
    }
    items[j + 1] = span;
  }
}
