import { expect, it } from 'vitest';
import type { SpanFacts } from '../../src/facts/facts.js';
import { pool, used } from '../../src/facts/pool.js';
import { addSpan } from '../../src/rules/spans.js';

type Span = readonly [from: number, to: number];

/** The spans after all were added in turn, and how many days the last one brought. */
function added(...list: readonly Span[]): readonly [spans: readonly Span[], fresh: number] {
  const spans = pool<SpanFacts>(() => ({ from: 0, to: 0 }));
  let fresh = 0;
  for (const [from, to] of list) fresh = addSpan(spans, from, to);
  return [used(spans).map(({ from, to }): Span => [from, to]), fresh];
}

it.each<readonly [name: string, list: readonly Span[], spans: readonly Span[], fresh: number]>([
  ['first', [[5, 9]], [[5, 9]], 5],
  ['of one day', [[5, 5]], [[5, 5]], 1],
  [
    'of no day',
    [
      [5, 9],
      [7, 6],
    ],
    [[5, 9]],
    0,
  ],
  [
    'after another',
    [
      [5, 9],
      [20, 22],
    ],
    [
      [5, 9],
      [20, 22],
    ],
    3,
  ],
  [
    'before another',
    [
      [20, 22],
      [5, 9],
    ],
    [
      [5, 9],
      [20, 22],
    ],
    5,
  ],
  [
    'between others',
    [
      [20, 22],
      [1, 2],
      [10, 11],
    ],
    [
      [1, 2],
      [10, 11],
      [20, 22],
    ],
    2,
  ],
  [
    'next to another',
    [
      [10, 12],
      [13, 15],
    ],
    [
      [10, 12],
      [13, 15],
    ],
    3,
  ],
  [
    'over the end of another',
    [
      [10, 20],
      [15, 25],
    ],
    [[10, 25]],
    5,
  ],
  [
    'over the last day of another',
    [
      [10, 12],
      [12, 14],
    ],
    [[10, 14]],
    2,
  ],
  [
    'over the start of another',
    [
      [10, 20],
      [5, 12],
    ],
    [[5, 20]],
    5,
  ],
  [
    'over the first day of another',
    [
      [10, 20],
      [5, 10],
    ],
    [[5, 20]],
    5,
  ],
  [
    'within another',
    [
      [10, 20],
      [12, 15],
    ],
    [[10, 20]],
    0,
  ],
  [
    'around another',
    [
      [12, 15],
      [10, 20],
    ],
    [[10, 20]],
    7,
  ],
  [
    'over two others',
    [
      [10, 12],
      [20, 22],
      [11, 21],
    ],
    [[10, 22]],
    7,
  ],
  [
    'over the first of three others',
    [
      [1, 3],
      [10, 12],
      [20, 22],
      [2, 5],
    ],
    [
      [1, 5],
      [10, 12],
      [20, 22],
    ],
    2,
  ],
  [
    'over the second of three others',
    [
      [1, 3],
      [10, 12],
      [20, 22],
      [11, 15],
    ],
    [
      [1, 3],
      [10, 15],
      [20, 22],
    ],
    3,
  ],
  [
    'over the last two of three others',
    [
      [1, 3],
      [10, 12],
      [20, 22],
      [12, 20],
    ],
    [
      [1, 3],
      [10, 22],
    ],
    7,
  ],
])('a run of days %s: the days that were not there yet', (_name, list, spans, fresh) => {
  expect(added(...list)).toEqual([spans, fresh]);
});
