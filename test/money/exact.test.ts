import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactCents, exactInterest, type InterestPeriod, roundCents } from '../../src/money/exact.js';
import { simpleInterest } from '../../src/money/fraction.js';
import { anAmount, cents, patient, runs } from './support.js';

function interest(principal: number, ...periods: readonly InterestPeriod[]): number {
  return roundCents(exactInterest(exactCents(principal), periods));
}

describe('exact interest', patient, () => {
  it.each<[number, string, number, number, number]>([
    // 1442 euro at 6 % over 73 of 365 days, a fifth of a year: 17.304 euro.
    [144_200, '6', 73, 365, 1730],
    // 100 euro at 2.25 % over half a year: 1.125 euro, half a cent up.
    [10_000, '2.25', 183, 366, 113],
    // Half a cent of a debt that is negative goes away from zero as well.
    [-10_000, '2.25', 183, 366, -113],
    [1_000_000_000_000, '1e-7', 365, 365, 1000],
    [1_000_000_000_000, '0.0000001', 365, 365, 1000],
    [1_000_000_000_000, '1e-300', 365, 365, 0],
    [144_200, '0', 365, 365, 0],
  ])('of %i cents at %s %% for %i of %i days is %i', (principal, ratePercent, days, yearDays, expected) => {
    expect(interest(principal, { ratePercent, days, yearDays })).toBe(expected);
  });

  it('refuses a rate that is no number', () => {
    expect(() => interest(100, { ratePercent: 'six', days: 1, yearDays: 365 })).toThrow('six is no rate');
  });

  it('agrees with decimal fractions', () => {
    const period = fc.record({
      ratePercent: fc.integer({ min: 0, max: 2000 }).map((hundredths) => String(hundredths / 100)),
      days: fc.integer({ min: 0, max: 366 }),
      yearDays: fc.constantFrom(360, 365, 366),
    });
    fc.assert(
      fc.property(anAmount, fc.array(period, { maxLength: 6 }), (amount, periods) => {
        expect(interest(amount, ...periods)).toBe(simpleInterest(cents(amount), periods, 'half-up'));
      }),
      runs,
    );
  });

  it('on a sum with fractions is that of its parts', () => {
    // A third of a cent three times over is a cent.
    const third = exactCents(1) / 3n;
    expect(roundCents(third + third + third)).toBe(1);
    expect([roundCents(exactCents(1) / 2n), roundCents(exactCents(1) / 2n - 1n)]).toEqual([1, 0]);
  });
});
