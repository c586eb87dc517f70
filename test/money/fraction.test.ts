import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyRate, type Rounding, scaleCents, simpleInterest } from '../../src/money/fraction.js';
import { anAmount, cents, patient, runs } from './support.js';

const aRounding = fc.constantFrom<Rounding>('half-up', 'down', 'up');

/** numerator / denominator in exact integers: the slow and obvious way. */
function roundedBigInt(numerator: bigint, denominator: bigint, rounding: Rounding): number {
  const [size, sign] = numerator < 0n ? [-numerator, -1] : [numerator, 1];
  const whole = size / denominator;
  const rest = size % denominator;
  const more = rounding === 'up' ? rest > 0n : rounding === 'half-up' && 2n * rest >= denominator;
  return Number(more ? whole + 1n : whole) * sign + 0;
}

describe('a fraction of an amount', patient, () => {
  it.each<[number, number | string, number | string, Rounding, number]>([
    [144_200, 1, 3, 'half-up', 48_067],
    [144_200, 1, 3, 'down', 48_066],
    [5, 1, 2, 'half-up', 3],
    [5, 1, 2, 'down', 2],
    [-5, 1, 2, 'half-up', -3],
    [-5, 1, 2, 'up', -3],
    [-5, 1, 2, 'down', -2],
    [2000, '115.3', '100', 'half-up', 2306],
    [100, '1.005', 1, 'half-up', 101],
    [100, 2, 1, 'up', 200],
    [1_000_000_000, 1e-7, 1, 'half-up', 100],
    [1_000_000_000, 1, 1e21, 'up', 1],
    [1_000_000_000, 1.5e-10, 1, 'down', 0],
  ])('%i cents times %s / %s, rounded %s, is %i', (amount, numerator, denominator, rounding, expected) => {
    expect(scaleCents(cents(amount), numerator, denominator, rounding)).toBe(expected);
  });

  it('agrees with exact integers', () => {
    const part = fc.integer({ min: 1, max: 1_000_000_000 });
    const numerator = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(anAmount, numerator, part, aRounding, (amount, top, bottom, rounding) => {
        const expected = roundedBigInt(BigInt(amount) * BigInt(top), BigInt(bottom), rounding);
        expect(scaleCents(amount, top, bottom, rounding)).toBe(expected);
      }),
      runs,
    );
  });

  it.each([
    ['1', '0'],
    ['x', '1'],
    ['1', 'Infinity'],
    ['NaN', '1'],
    ['1x', '1'],
    ['x1', '1'],
    ['1 ', '1'],
    ['1e3', '1'],
    ['', '1'],
    ['9007199254740991', '1'],
  ])('of %j / %j is refused', (numerator, denominator) => {
    expect(() => scaleCents(cents(1000), numerator, denominator, 'down')).toThrow(RangeError);
  });
});

describe('simple interest over part of a year', patient, () => {
  it.each([
    ['73 days at 6% over € 1,442 are a fifth of € 86.52', 144_200, '6', 73, 365, 1730],
    ['a whole year at 4%', 144_200, '4', 365, 365, 5768],
    ['a whole leap year at 4%', 144_200, '4', 366, 366, 5768],
    ['no day', 144_200, '4', 0, 365, 0],
    ['half a cent goes up', 100, '1', 183, 366, 1],
    ['a rate with decimals: 2.25% over € 1,000', 100_000, '2.25', 365, 365, 2250],
  ])('%s', (_, principal, rate, days, yearDays, expected) => {
    expect(applyRate(cents(principal), rate, days, yearDays, 'half-up')).toBe(expected);
  });

  it('over several periods is rounded once: a third of a cent thrice is a whole cent', () => {
    const third = { ratePercent: '1', days: 122, yearDays: 366 };
    expect(applyRate(cents(100), '1', 122, 366, 'down')).toBe(0);
    expect(simpleInterest(cents(100), [third, third, third], 'down')).toBe(1);
    expect(simpleInterest(cents(100), [], 'up')).toBe(0);
  });

  it('over the turn of a leap year agrees with exact integers', () => {
    const period = fc.record({
      rate: fc.nat(1200),
      days: fc.nat(366),
      yearDays: fc.constantFrom(365, 366),
    });
    fc.assert(
      fc.property(anAmount, fc.array(period, { maxLength: 5 }), aRounding, (principal, periods, rounding) => {
        const parts = periods.map(({ rate, days, yearDays }) => BigInt(rate) * BigInt(days) * BigInt(731 - yearDays));
        const sum = parts.reduce((total, part) => total + part, 0n) * BigInt(principal);
        const expected = roundedBigInt(sum, 100n * 100n * 365n * 366n, rounding);
        const written = periods.map(({ rate, days, yearDays }) => ({
          ratePercent: `${Math.floor(rate / 100)}.${String(rate % 100).padStart(2, '0')}`,
          days,
          yearDays,
        }));
        expect(simpleInterest(principal, written, rounding)).toBe(expected);
      }),
      runs,
    );
  });

  it('over a year of no days is refused', () => {
    expect(() => applyRate(cents(100), '1', 1, 0, 'down')).toThrow(RangeError);
  });
});
