import { describe, expect, it } from 'vitest';
import { FOREVER } from '../../src/calendar/forever.js';
import { NONE, type SpanFacts } from '../../src/facts/facts.js';
import type { Segment, Track } from '../../src/facts/outcome.js';
import { type Pool, used } from '../../src/facts/pool.js';
import type { Tier } from '../../src/law/rulebook.js';
import { accrue, chargesIn } from '../../src/rules/accrual.js';
import { centsUpTo, daysUpTo, lastDayUpTo } from '../../src/rules/cut.js';
import { trackOf } from './payment-support.js';

// Penalty days are numbered from 100, which is the first day of the window unless a test says otherwise.

type Span = readonly [from: number, to: number];

/** Awb 4:17(2) since 2019: 14 days of EUR 23, 14 of EUR 35, 14 of EUR 45. */
const STATUTORY = [2_300, 3_500, 4_500].map((cents): Tier => ({ days: 14, cents, everyDays: 1 }));

function every(everyDays: number, euros: number, days = FOREVER): readonly Tier[] {
  return [{ days, cents: euros * 100, everyDays }];
}

function spans(list: readonly Span[]): Pool<SpanFacts> {
  const items = list.map(([from, to]) => ({ from, to }));
  return { items, count: items.length, make: () => ({ from: 0, to: 0 }) };
}

function track(tiers: readonly Tier[], max: number, windows: readonly Span[], blocked: readonly Span[] = []): Track {
  const out = trackOf();
  accrue(spans(windows), spans(blocked), tiers, max, out);
  return out;
}

/** Each run of days: first and last day, cents, number of the first day; then the last day of the whole. */
function schedule(
  tiers: readonly Tier[],
  max: number,
  windows: readonly Span[],
  blocked: readonly Span[] = [],
): unknown {
  const out = track(tiers, max, windows, blocked);
  return [...used(out.segments).map((one: Segment) => [one.from, one.to, one.cents, one.nth]), out.fullOn];
}

const OPEN: readonly Span[] = [[100, FOREVER]];

describe('the tiers', () => {
  it('follow each other, and with the last of them the penalty is full', () => {
    expect(schedule(STATUTORY, -1, OPEN)).toEqual([
      [100, 113, 2_300, 1],
      [114, 127, 3_500, 15],
      [128, 141, 4_500, 29],
      141,
    ]);
  });

  it('are not used up by blocked days', () => {
    // 100 to 104 are 5 days of the first tier, 110 to 118 the other 9.
    expect(schedule(STATUTORY, -1, OPEN, [[105, 109]])).toEqual([
      [100, 104, 2_300, 1],
      [110, 118, 2_300, 6],
      [119, 132, 3_500, 15],
      [133, 146, 4_500, 29],
      146,
    ]);
  });

  it('go on in the next window, until they are used up', () => {
    expect(
      schedule(every(1, 10, 10), -1, [
        [100, 104],
        [120, FOREVER],
      ]),
    ).toEqual([[100, 104, 1_000, 1], [120, 124, 1_000, 6], 124]);
    expect(
      schedule(every(1, 10, 10), -1, [
        [100, 119],
        [130, FOREVER],
      ]),
    ).toEqual([[100, 109, 1_000, 1], 109]);
  });

  it('that nobody knows cost nothing and have no end', () => {
    expect(schedule(every(1, 0), -1, OPEN)).toEqual([[100, FOREVER, 0, 1], NONE]);
    expect(schedule([], -1, OPEN)).toEqual([NONE]);
  });
});

describe('blocked days', () => {
  it('before the window, over its start, next to each other, and over its end', () => {
    const ten = every(1, 10);
    expect(schedule(ten, -1, [[100, 110]], [[90, 99]])).toEqual([[100, 110, 1_000, 1], NONE]);
    expect(schedule(ten, -1, [[100, 110]], [[95, 101]])).toEqual([[102, 110, 1_000, 1], NONE]);
    expect(
      schedule(
        ten,
        -1,
        [[100, 110]],
        [
          [100, 101],
          [102, 104],
        ],
      ),
    ).toEqual([[105, 110, 1_000, 1], NONE]);
    expect(
      schedule(
        ten,
        -1,
        [[100, 110]],
        [
          [103, 105],
          [109, FOREVER],
        ],
      ),
    ).toEqual([[100, 102, 1_000, 1], [106, 108, 1_000, 4], NONE]);
    expect(schedule(ten, -1, [[100, 110]], [[99, 110]])).toEqual([NONE]);
  });

  it('move the first day', () => {
    expect(track(STATUTORY, -1, OPEN, [[95, 101]]).firstDay).toBe(102);
    expect(track(STATUTORY, -1, OPEN, [[95, FOREVER]]).firstDay).toBe(NONE);
  });
});

describe('a maximum', () => {
  it('that is a number of whole days ends on the last of them', () => {
    expect(schedule(every(1, 100), 30_000, OPEN)).toEqual([[100, 102, 10_000, 1], 102]);
  });

  it('leaves the rest for the last day', () => {
    expect(schedule(every(1, 100), 25_000, OPEN)).toEqual([[100, 101, 10_000, 1], [102, 102, 5_000, 3], 102]);
    expect(schedule(every(1, 100), 4_000, OPEN)).toEqual([[100, 100, 4_000, 1], 100]);
  });

  it('of nothing leaves no day', () => {
    expect(schedule(every(1, 100), 0, OPEN)).toEqual([NONE]);
  });

  it('counts what came before a blocked day', () => {
    expect(schedule(every(1, 100), 25_000, OPEN, [[101, 105]])).toEqual([
      [100, 100, 10_000, 1],
      [106, 106, 10_000, 2],
      [107, 107, 5_000, 3],
      107,
    ]);
  });

  it('can be reached in a later tier, or not before the tiers end', () => {
    // 322 for the first tier; 35 + 23 are left for the second.
    expect(schedule(STATUTORY, 38_000, OPEN)).toEqual([
      [100, 113, 2_300, 1],
      [114, 114, 3_500, 15],
      [115, 115, 2_300, 16],
      115,
    ]);
    expect(schedule(every(1, 10, 3), 3_000, OPEN)).toEqual([[100, 102, 1_000, 1], 102]);
    expect(schedule(every(1, 10, 3), 9_000, OPEN)).toEqual([[100, 102, 1_000, 1], 102]);
  });
});

describe('an amount a week', () => {
  const weekly = every(7, 500);

  it('is due on the first day of each week that has started', () => {
    const out = track(weekly, -1, OPEN);
    expect([99, 100, 106, 107, 113, 114].map((day) => centsUpTo(out, day) / 100)).toEqual([
      0, 500, 500, 1_000, 1_000, 1_500,
    ]);
    expect([99, 100, 114].map((day) => daysUpTo(out, day))).toEqual([0, 1, 15]);
  });

  it('reaches its maximum on such a day', () => {
    expect(schedule(weekly, 100_000, OPEN)).toEqual([[100, 107, 50_000, 1], 107]);
    expect(schedule(weekly, 120_000, OPEN)).toEqual([[100, 113, 50_000, 1], [114, 114, 20_000, 15], 114]);
    expect(schedule(weekly, 30_000, OPEN)).toEqual([[100, 100, 30_000, 1], 100]);
  });

  it('counts seven penalty days to a week, whatever lies between', () => {
    // 103 and 104 are blocked: the eighth penalty day is 109.
    expect(schedule(weekly, 100_000, OPEN, [[103, 104]])).toEqual([[100, 102, 50_000, 1], [105, 109, 50_000, 4], 109]);
  });

  it('goes on after days on which no week began', () => {
    // Days 2 to 4 and 5 to 8 of the penalty: only the eighth begins a week.
    const parts: readonly Span[] = [
      [100, 100],
      [110, 112],
      [120, FOREVER],
    ];
    expect(schedule(weekly, 100_000, parts)).toEqual([
      [100, 100, 50_000, 1],
      [110, 112, 50_000, 2],
      [120, 123, 50_000, 5],
      123,
    ]);
  });
});

it.each([
  // The first, the eighth and the fifteenth day begin a week.
  [1, 1, 7, 1],
  [1, 7, 7, 1],
  [1, 8, 7, 2],
  [2, 6, 7, 0],
  [2, 7, 7, 1],
  [8, 1, 7, 1],
  [9, 6, 7, 0],
  [9, 7, 7, 1],
  [3, 5, 1, 5],
])('from penalty day %i on, %i days with an amount every %i days have %i of them', (nth, days, everyDays, charges) => {
  expect(chargesIn(nth, days, everyDays)).toBe(charges);
});

describe('what has accrued by a day', () => {
  // 1 to 3 March and 10 to 12 March.
  const parts = track(every(1, 10), -1, [
    [100, 102],
    [109, 111],
  ]);

  it.each([
    [99, 0, NONE],
    [100, 1, 100],
    [102, 3, 102],
    [105, 3, 102],
    [109, 4, 109],
    [200, 6, 111],
  ])('%i: %i days, the last of them %i', (day, days, last) => {
    expect([daysUpTo(parts, day), centsUpTo(parts, day), lastDayUpTo(parts, day)]).toEqual([days, days * 1_000, last]);
  });
});
