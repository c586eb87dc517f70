import { describe, expect, it } from 'vitest';
import { asDay, isoOf } from '../../src/calendar/day.js';
import { type Facts, NONE } from '../../src/facts/facts.js';
import type { FixingFacts } from '../../src/facts/money.js';
import type { Outcome, Track } from '../../src/facts/outcome.js';
import { debtOf, debtsOf, principalOn } from '../../src/rules/payment.js';
import { fixingsOf } from '../../src/rules/penalty-decision.js';
import { book, day, rules, trackOf } from './payment-support.js';

// 42 penalty days of EUR 10, 21 March to 1 May 2023: EUR 420. The decision that fixes them is due by Monday 15 May
// (Awb 4:18), payment six weeks later by 26 June (4:87), and the body is in default from 27 June.
const track = trackOf(['2023-03-21', '2023-05-01', 1_000]);

function fixing(on: string, euros: number, keys: Partial<FixingFacts> = {}): FixingFacts {
  return { index: 0, on: day(on), cents: euros * 100, payBy: NONE, byCourt: false, episode: 0, ...keys };
}

function days(of: Track, ...fixings: readonly FixingFacts[]): readonly (string | null)[] {
  const { paymentDue, interestFrom } = debtOf(0, of, fixings, book, rules);
  return [paymentDue, interestFrom].map((one) => (one === NONE ? null : isoOf(asDay(one))));
}

describe('the days of a debt', () => {
  it('of a body that decides on the last day are its own: also the later day of payment that it names', () => {
    expect(days(track, fixing('2023-05-15', 420))).toEqual(['2023-06-26', '2023-06-27']);
    expect(days(track, fixing('2023-05-15', 420, { payBy: day('2023-07-10') }))).toEqual(['2023-07-10', '2023-07-11']);
    expect(days(track, fixing('2023-05-16', 420, { payBy: day('2023-07-10') }))).toEqual(['2023-07-10', '2023-06-27']);
  });

  it('of a body that refused and corrected itself within the term: in default as if it had not decided (4:102(2))', () => {
    // Six weeks after Wednesday 10 May is 21 June.
    expect(days(track, fixing('2023-05-03', 0), fixing('2023-05-10', 420))).toEqual(['2023-06-21', '2023-06-27']);
  });

  it('of a body that fixed it at nothing last are none', () => {
    expect(days(track, fixing('2023-05-03', 420), fixing('2023-05-10', 0))).toEqual([null, null]);
  });

  it('of a penalty of which no day is known: from the payment that the decision brings', () => {
    // Six weeks after Wednesday 10 May.
    expect(days(trackOf(), fixing('2023-05-03', 0), fixing('2023-05-10', 420))).toEqual(['2023-06-21', '2023-06-22']);
    expect(days(trackOf())).toEqual([null, null]);
  });
});

describe('what is owed before the default', () => {
  const debt = debtOf(0, track, [fixing('2023-05-03', 0), fixing('2023-05-10', 420)], book, rules);

  it('is what the last decision by then fixed', () => {
    expect(principalOn(debt, day('2023-05-02'))).toBe(42_000);
    expect(principalOn(debt, day('2023-05-03'))).toBe(0);
    expect(principalOn(debt, day('2023-05-09'))).toBe(0);
    expect(principalOn(debt, day('2023-05-10'))).toBe(42_000);
  });

  it('holds the penalty days after the decision too', () => {
    // By 30 March ten days: EUR 100, and they were fixed at EUR 90. One more day: EUR 10.
    const early = debtOf(0, track, [fixing('2023-03-30', 90)], book, rules);
    expect(principalOn(early, day('2023-03-30'))).toBe(9_000);
    expect(principalOn(early, day('2023-03-31'))).toBe(10_000);
  });
});

describe('the debts of a file', () => {
  it('are those of each lateness with penalty days, or with a decision on them', () => {
    const tracks = [track, trackOf(), trackOf()];
    const facts = { episodes: tracks.map(() => ({})) } as unknown as Facts;
    const outcome = { episodes: { items: tracks.map((administrative) => ({ administrative })) } } as unknown as Outcome;
    const debts = (...fixings: readonly FixingFacts[]) => {
      const money = { fixings, payments: [], interruptions: [], costs: [] };
      return debtsOf(facts, outcome, money, day('2024-12-31'), book, rules).map(({ episode }) => episode);
    };
    expect(debts()).toEqual([0]);
    expect(debts(fixing('2023-03-01', 420, { episode: 2 }))).toEqual([0, 2]);
  });
});

describe('the penalty that a decision fixes', () => {
  // A second lateness begins with an annulment on 3 July 2023; its penalty runs from 1 November.
  const second = trackOf(['2023-11-01', '2023-12-12', 1_000]);

  function about(tracks: readonly Track[], one: FixingFacts): readonly number[] {
    const facts = { episodes: tracks.map(() => ({})) } as unknown as Facts;
    const outcome = { episodes: { items: tracks.map((administrative) => ({ administrative })) } } as unknown as Outcome;
    const money = { fixings: [one], payments: [], interruptions: [], costs: [] };
    return tracks.flatMap((_, i) => (fixingsOf(facts, outcome, money, i, day('2024-12-31')).length > 0 ? [i] : []));
  }

  it('is the last one of which a day had come', () => {
    expect(about([track, second], fixing('2023-10-31', 420, { episode: 1 }))).toEqual([0]);
    expect(about([track, second], fixing('2023-11-01', 10, { episode: 1 }))).toEqual([1]);
    expect(about([track, second], fixing('2023-05-03', 420))).toEqual([0]);
  });

  it('is that of the lateness that was open, when no day had come', () => {
    expect(about([trackOf(), trackOf()], fixing('2023-10-31', 420, { episode: 1 }))).toEqual([1]);
    expect(about([track, second], fixing('2023-03-01', 420))).toEqual([0]);
  });

  it('is that of the last lateness known, when the one that was open is not', () => {
    expect(about([track], fixing('2023-10-31', 420, { episode: 1 }))).toEqual([0]);
  });

  it('is none while the decision is not known', () => {
    const facts = { episodes: [{}] } as unknown as Facts;
    const outcome = { episodes: { items: [{ administrative: track }] } } as unknown as Outcome;
    const money = { fixings: [fixing('2023-05-03', 420)], payments: [], interruptions: [], costs: [] };
    expect(fixingsOf(facts, outcome, money, 0, day('2023-05-02'))).toEqual([]);
    expect(fixingsOf(facts, outcome, money, 0, day('2023-05-03'))).toHaveLength(1);
  });
});
