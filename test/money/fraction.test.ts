import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactCents, exactInterest, type InterestPeriod, interestShare, roundCents } from '../../src/money/fraction.js';
import { anAmount, patient, runs } from './support.js';

function interest(principal: number | string, ...periods: readonly InterestPeriod[]): number {
  return roundCents(exactInterest(exactCents(principal), interestShare(periods)));
}

/** numerator / denominator to the nearest whole number, a half up, in exact integers: the slow and obvious way. */
function roundedBigInt(numerator: bigint, denominator: bigint): number {
  const rest = numerator % denominator;
  return Number(numerator / denominator + (2n * rest >= denominator ? 1n : 0n));
}

describe('simple interest', patient, () => {
  it.each([
    ['73 days at 6% over € 1,442 are a fifth of € 86.52', 144_200, '6', 73, 365, 1730],
    ['a whole year at 4%', 144_200, '4', 365, 365, 5768],
    ['a whole leap year at 4%', 144_200, '4', 366, 366, 5768],
    ['no day', 144_200, '4', 0, 365, 0],
    ['half a cent goes up', 100, '1', 183, 366, 1],
    ['and away from zero', -100, '1', 183, 366, -1],
    ['just less than half a cent is nothing', '99.99999999999999999999', '1', 183, 366, 0],
    ['a rate with decimals: 2.25% over € 1,000', 100_000, '2.25', 365, 365, 2250],
    ['a rate in scientific notation', 1_000_000_000, '1e-5', 365, 365, 100],
  ])('%s', (_, principal, ratePercent, days, yearDays, expected) => {
    expect(interest(principal, { ratePercent, days, yearDays })).toBe(expected);
  });

  it('over several periods is rounded once: a third of a cent, three times, is a cent', () => {
    const third = { ratePercent: '1', days: 122, yearDays: 366 };
    expect(interest(100, third)).toBe(0);
    expect(interest(100, third, third, third)).toBe(1);
    expect(interest(100)).toBe(0);
  });

  it('over the turn of a leap year agrees with exact integers', () => {
    const period = fc.record({ rate: fc.nat(1200), days: fc.nat(366), yearDays: fc.constantFrom(365, 366) });
    fc.assert(
      fc.property(anAmount, fc.array(period, { maxLength: 5 }), (principal, periods) => {
        const parts = periods.map(({ rate, days, yearDays }) => BigInt(rate) * BigInt(days) * BigInt(731 - yearDays));
        const sum = parts.reduce((total, part) => total + part, 0n) * BigInt(principal);
        const expected = roundedBigInt(sum, 100n * 100n * 365n * 366n);
        const written = periods.map(({ rate, days, yearDays }) => ({
          ratePercent: `${Math.floor(rate / 100)}.${String(rate % 100).padStart(2, '0')}`,
          days,
          yearDays,
        }));
        expect(interest(principal, ...written)).toBe(expected);
      }),
      runs,
    );
  });

  it('over a year of no days is refused', () => {
    expect(() => interest(100, { ratePercent: '1', days: 1, yearDays: 0 })).toThrow(RangeError);
  });
});

describe('an exact amount', () => {
  it.each(['x', 'Infinity', 'NaN', '1x', 'x1', '1 ', '1e3', ''])('%j is refused', (text) => {
    expect(() => exactCents(text)).toThrow(`${text} is not a decimal number.`);
  });

  it('is no amount of cents beyond the safe integers', () => {
    expect(roundCents(exactCents(Number.MAX_SAFE_INTEGER))).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => roundCents(exactCents(Number.MAX_SAFE_INTEGER).plus(1))).toThrow(RangeError);
  });
});
