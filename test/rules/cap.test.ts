import { describe, expect, it } from 'vitest';
import { FOREVER } from '../../src/calendar/forever.js';
import { type Facts, NONE } from '../../src/facts/facts.js';
import type { Outcome, Track } from '../../src/facts/outcome.js';
import { used } from '../../src/facts/pool.js';
import type { CapRules } from '../../src/law/reformed.js';
import type { Rulebook } from '../../src/law/rulebook.js';
import { capFile } from '../../src/rules/cap.js';
import { trackOf } from './payment-support.js';

// A reform that sets a maximum for a whole file. Days are numbers; a run is its first and last day, euros a day, and the
// number of its first day within its penalty.

type Run = readonly [from: number, to: number, euros: number, nth?: number];

function trackWith(runs: readonly Run[], maxEuros: number, everyDays = 1): Track {
  const track = trackOf();
  for (const [from, to, euros, nth = 1] of runs)
    track.segments.items.push({ from, to, cents: euros * 100, everyDays, nth });
  track.segments.count = runs.length;
  track.firstDay = runs[0]?.[0] ?? NONE;
  track.fullOn = runs.at(-1)?.[1] ?? NONE;
  track.maxCents = maxEuros < 0 ? -1 : maxEuros * 100;
  return track;
}

function cap(euros: number, keys: Partial<CapRules> = {}): CapRules {
  const all = { from: 0, to: FOREVER, eachApplicant: false, administrative: true, court: true };
  return { ...all, cents: euros * 100, provision: 0, version: 0, ...keys };
}

function capped(rule: CapRules, administrative: readonly Track[], court: readonly Track[], lodged = 50): void {
  const facts = { procedure: 0, lodged, applicants: 3 } as Facts;
  const book = { procedures: [{ reformed: { caps: [rule] } }] } as unknown as Rulebook;
  const out = {
    episodes: { items: administrative.map((track) => ({ administrative: track })), count: administrative.length },
    orders: { items: court.map((track) => ({ track })), count: court.length },
  } as unknown as Outcome;
  capFile(facts, book, null, out);
}

function runs({ segments }: Track): readonly (readonly number[])[] {
  return used(segments).map(({ from, to, cents, nth }) => [from, to, cents / 100, nth]);
}

// EUR 10 a day on 100 to 109, and EUR 100 a day on 105 to 114: EUR 50 by day 104, then 110 a day: 600 by day 109.
const small = () => trackWith([[100, 109, 10]], 100);
const large = () => trackWith([[105, 114, 100]], 1_000);

describe('the maximum of a file', () => {
  it('ends the penalties on the day on which it is reached; the administrative one goes first on that day', () => {
    // 490 by day 108; of the 15 left for day 109, 10 and 5.
    const [administrative, court] = [small(), large()];
    capped(cap(505), [administrative], [court]);
    expect(runs(administrative)).toEqual([[100, 109, 10, 1]]);
    expect(runs(court)).toEqual([
      [105, 108, 100, 1],
      [109, 109, 5, 5],
    ]);
    expect([administrative.fullOn, court.fullOn]).toEqual([109, 109]);
    expect([administrative.maxCents, court.maxCents]).toEqual([10_000, 50_500]);
  });

  it('leaves nothing of that day for the second when the first uses it up', () => {
    // 490 by day 108, and 10 more.
    const court = large();
    capped(cap(500), [small()], [court]);
    expect(runs(court)).toEqual([[105, 108, 100, 1]]);
    expect(court.fullOn).toBe(109);
  });

  it('can be all in part: the first order has what is left of that day, and the second nothing', () => {
    const orders = [trackWith([[100, 109, 100]], -1), trackWith([[101, 109, 100]], 900)];
    // 100 by day 100, 300 by day 101: 50 of it are left on that day.
    capped(cap(150), [], orders);
    expect(orders.map(runs)).toEqual([
      [
        [100, 100, 100, 1],
        [101, 101, 50, 2],
      ],
      [],
    ]);
    expect(orders.map(({ firstDay, fullOn }) => [firstDay, fullOn])).toEqual([
      [100, 101],
      [NONE, 101],
    ]);
    expect(orders.map(({ maxCents }) => maxCents)).toEqual([15_000, 15_000]);
  });

  it('takes away what would begin later', () => {
    const later = trackWith([[200, 209, 10]], 100);
    capped(cap(300), [later], [trackWith([[100, 109, 100]], 1_000)]);
    expect(runs(later)).toEqual([]);
    expect([later.firstDay, later.fullOn]).toEqual([NONE, 102]);
  });

  it('leaves whole what ends before, and on, that day', () => {
    const before = trackWith([[90, 94, 10]], 50);
    const whole = trackWith([[100, 102, 100]], 300);
    capped(cap(350), [before], [whole]);
    expect([runs(before), before.fullOn]).toEqual([[[90, 94, 10, 1]], 94]);
    expect([runs(whole), whole.fullOn, whole.maxCents]).toEqual([[[100, 102, 100, 1]], 102, 30_000]);
  });

  it('is reached when it is just used up', () => {
    const order = trackWith([[100, 109, 100]], 1_500);
    capped(cap(1_000), [], [order]);
    expect([runs(order), order.maxCents]).toEqual([[[100, 109, 100, 1]], 100_000]);
  });

  it('changes nothing when it is not reached, also where there is no penalty', () => {
    const order = trackWith([[100, 109, 100]], -1);
    const none = trackWith([], 0);
    capped(cap(1_001), [none], [order]);
    expect([runs(order), runs(none), order.fullOn, order.maxCents]).toEqual([[[100, 109, 100, 1]], [], 109, -1]);
  });

  it('gives a penalty that is none no maximum', () => {
    const none = trackWith([], 0);
    capped(cap(300), [none], [large()]);
    expect([none.maxCents, none.firstDay]).toEqual([0, NONE]);
  });

  it('cuts what ends on that day too', () => {
    // 200 by day 100, 400 by day 101: of 150, the first has 100 and the second 50.
    const orders = [trackWith([[100, 101, 100]], -1), trackWith([[100, 101, 100]], -1)];
    capped(cap(350), [], orders);
    expect(orders.map(runs)).toEqual([
      [[100, 101, 100, 1]],
      [
        [100, 100, 100, 1],
        [101, 101, 50, 2],
      ],
    ]);
  });

  it('keeps the number of a day within its penalty, across runs and weeks', () => {
    // EUR 10 on 100 to 104 and on 110 and later; 75 by day 112, where 5 are left.
    const parts = trackWith(
      [
        [100, 104, 10],
        [110, 111, 10, 6],
        [112, 119, 10, 8],
        [130, 139, 10, 16],
      ],
      -1,
    );
    capped(cap(75), [], [parts]);
    expect(runs(parts)).toEqual([
      [100, 104, 10, 1],
      [110, 111, 10, 6],
      [112, 112, 5, 8],
    ]);
    // EUR 500 a week from day 100: the third week begins on day 114, and 200 are left for it.
    const weekly = trackWith([[100, 200, 500]], -1, 7);
    capped(cap(1_200), [], [weekly]);
    expect(runs(weekly)).toEqual([
      [100, 113, 500, 1],
      [114, 114, 200, 15],
    ]);
    expect(used(weekly.segments).map(({ everyDays }) => everyDays)).toEqual([7, 7]);
  });
});

describe('the maximum holds', () => {
  const left = (rule: CapRules, lodged?: number): readonly (readonly number[])[] => {
    const order = trackWith([[100, 109, 100]], 1_000);
    capped(rule, [], [order], lodged);
    return runs(order);
  };

  it('for files lodged on its days, the first and the last included', () => {
    const rule = cap(100, { from: 10, to: 20 });
    for (const lodged of [10, 15, 20]) expect(left(rule, lodged)).toEqual([[100, 100, 100, 1]]);
    for (const lodged of [9, 21, NONE]) expect(left(rule, lodged)).toEqual([[100, 109, 100, 1]]);
    expect(left(cap(100, { to: FOREVER }), NONE)).toEqual([[100, 109, 100, 1]]);
  });

  it('for each of those who applied together, where it says so', () => {
    expect(left(cap(100, { eachApplicant: true }))).toEqual([[100, 102, 100, 1]]);
  });

  it('for the kind of penalty that it names', () => {
    const [administrative, court] = [small(), large()];
    capped(cap(30, { court: false }), [administrative], [court]);
    expect([runs(administrative), runs(court)]).toEqual([[[100, 102, 10, 1]], [[105, 114, 100, 1]]]);
    capped(cap(200, { administrative: false }), [administrative], [court]);
    expect([runs(administrative), runs(court)]).toEqual([[[100, 102, 10, 1]], [[105, 106, 100, 1]]]);
  });
});
