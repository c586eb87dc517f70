import { describe, expect, it } from 'vitest';
import { FOREVER } from '../../src/calendar/forever.js';
import { AMOUNT, type Facts, NONE, type OrderFacts } from '../../src/facts/facts.js';
import type { Outcome } from '../../src/facts/outcome.js';
import type { CourtAmountRules } from '../../src/law/reformed.js';
import type { Rulebook, Tier } from '../../src/law/rulebook.js';
import { courtExcludedBy, courtPrice } from '../../src/rules/court-reform.js';

// An application lodged on day 10 and received on day 20; notices of day 25 (premature) and 30 (valid); an appeal of day
// 40 and a ruling of day 50, which sets EUR 99.99 a day and at most EUR 15,000.

const DAILY: readonly Tier[] = [{ days: FOREVER, cents: 9_999, everyDays: 1 }];
const plain = { episode: 0, on: 50, appealOn: 40, amount: AMOUNT.flat, tiers: DAILY, max: 1_500_000 };

function factsWith(notices: readonly number[], keys: Partial<Facts> = {}): Facts {
  return {
    procedure: 0,
    lodged: 10,
    received: 20,
    episodes: [{ notices: notices.map((on) => ({ on })) }],
    ...keys,
  } as Facts;
}

function outcomeWith(valid: number): Outcome {
  return { episodes: { items: [{ valid }] } } as unknown as Outcome;
}

function rule(keys: Partial<CourtAmountRules> = {}): CourtAmountRules {
  const unchanged = { perDayPercent: -1, perDayAtMostCents: -1, maxPercent: -1, maxAtMostCents: -1 };
  return { pivot: 'ruling', from: 50, to: 50, provision: 7, version: 0, ...unchanged, ...keys };
}

function bookOf(reformed: object): Rulebook {
  return { procedures: [{ reformed }] } as unknown as Rulebook;
}

describe('a reform that excludes the court penalty', () => {
  function excluded(one: CourtAmountRules, order: object = {}, facts = factsWith([25, 30]), valid = 1): boolean {
    const book = bookOf({ courtExclusions: [one] });
    return courtExcludedBy(facts, { ...plain, ...order } as OrderFacts, book, null, outcomeWith(valid)) === 7;
  }

  it.each([
    ['lodged', 10],
    ['received', 20],
    ['notice', 30],
    ['appeal', 40],
    ['ruling', 50],
  ] as const)('that turns on %s looks at that day, first and last day included', (pivot, day) => {
    expect(excluded(rule({ pivot, from: day, to: day }))).toBe(true);
    expect(excluded(rule({ pivot, from: day + 1, to: FOREVER }))).toBe(false);
    expect(excluded(rule({ pivot, from: 0, to: day - 1 }))).toBe(false);
  });

  it('that turns on a day which the file does not tell looks at the ruling, or at the first notice', () => {
    expect(excluded(rule({ pivot: 'appeal' }), { appealOn: NONE })).toBe(true);
    expect(excluded(rule({ pivot: 'notice' }), {}, factsWith([]), -1)).toBe(true);
    expect(excluded(rule({ pivot: 'notice', from: 25, to: 25 }), {}, factsWith([25, 30]), -1)).toBe(true);
  });

  it('does not reach a file of which the day is not known', () => {
    expect(excluded(rule({ pivot: 'received', from: 0, to: NONE }), {}, factsWith([], { received: NONE }), -1)).toBe(
      false,
    );
  });

  it('does not reach a procedure that the law does not know', () => {
    expect(excluded(rule(), {}, factsWith([25, 30], { procedure: -1 }))).toBe(false);
  });
});

describe('a reform of the amounts', () => {
  function price(keys: Partial<CourtAmountRules>, order: object = {}): readonly number[] {
    const book = bookOf({ courtAmounts: [rule(keys)] });
    const made = { ...plain, ...order } as OrderFacts;
    const { tiers, max } = courtPrice(factsWith([30]), made, 0, book, null, outcomeWith(0));
    return [...tiers.map(({ cents }) => cents), max];
  }
  const weekly = { tiers: [{ days: FOREVER, cents: 50_000, everyDays: 7 }] };

  it('leaves what it does not name', () => expect(price({})).toEqual([9_999, 1_500_000]));

  it('takes a share of the day, rounded down to the cent, of the maximum, or of both', () => {
    // Half of 99.99 is 49.995.
    expect(price({ perDayPercent: 50 })).toEqual([4_999, 1_500_000]);
    expect(price({ maxPercent: 50 })).toEqual([9_999, 750_000]);
    expect(price({ perDayPercent: 0, maxPercent: 0 })).toEqual([0, 0]);
    expect(price({ maxPercent: 33 }, { max: 101 })).toEqual([9_999, 33]);
  });

  it('sets a ceiling of a day, seven times that of a week', () => {
    expect(price({ perDayAtMostCents: 5_000 })).toEqual([5_000, 1_500_000]);
    expect(price({ perDayAtMostCents: 10_000 })).toEqual([9_999, 1_500_000]);
    expect(price({ perDayAtMostCents: 5_000 }, weekly)).toEqual([35_000, 1_500_000]);
    expect(price({ perDayAtMostCents: 0 })).toEqual([0, 1_500_000]);
  });

  it('takes the share first', () => {
    expect(price({ perDayPercent: 50, perDayAtMostCents: 5_000, maxPercent: 50, maxAtMostCents: 800_000 })).toEqual([
      4_999, 750_000,
    ]);
    expect(price({ perDayPercent: 50, perDayAtMostCents: 2_000, maxPercent: 50, maxAtMostCents: 500_000 })).toEqual([
      2_000, 500_000,
    ]);
  });

  it('sets a ceiling of the maximum, also where the ruling states none', () => {
    expect(price({ maxAtMostCents: 500_000 })).toEqual([9_999, 500_000]);
    expect(price({ maxAtMostCents: 500_000 }, { max: -1 })).toEqual([9_999, 500_000]);
    expect(price({ maxAtMostCents: 500_000 }, { max: 0 })).toEqual([9_999, 0]);
    expect(price({ maxAtMostCents: 0 })).toEqual([9_999, 0]);
    expect(price({ maxPercent: 50 }, { max: -1 })).toEqual([9_999, -1]);
    expect(price({ maxPercent: 0 }, { max: -1 })).toEqual([9_999, -1]);
  });

  it('does not reach a ruling of another day, nor one that sets no amount', () => {
    expect(price({ perDayPercent: 50, from: 51, to: 60 })).toEqual([9_999, 1_500_000]);
    expect(price({ maxAtMostCents: 500_000 }, { amount: AMOUNT.unknown, tiers: [], max: -1 })).toEqual([-1]);
  });
});
