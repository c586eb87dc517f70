import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCents, asCents, subtractCents, sumCents, timesCents } from '../../src/money/cents.js';
import { anyCents, cents, patient, runs } from './support.js';

const LARGEST = 9_007_199_254_740_991;

describe('cents', patient, () => {
  it('are whole: fourteen days at 23, 35 and 45 euros make 1,442 euros', () => {
    const tiers = [2300, 3500, 4500].map((perDay) => timesCents(cents(perDay), 14));
    expect(tiers).toEqual([32_200, 49_000, 63_000]);
    expect(sumCents(tiers)).toBe(144_200);
    expect(subtractCents(sumCents(tiers), cents(144_300))).toBe(-100);
    expect(sumCents([])).toBe(0);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, LARGEST + 1, -LARGEST - 1])('%s is refused', (amount) => {
    expect(() => asCents(amount)).toThrow(RangeError);
  });

  it('know no negative zero', () => {
    expect(Object.is(asCents(-0), 0)).toBe(true);
    expect(Object.is(timesCents(cents(-5), 0), 0)).toBe(true);
  });

  it('add, subtract and multiply exactly or not at all', () => {
    fc.assert(
      fc.property(anyCents, anyCents, fc.integer({ min: -1000, max: 1000 }), (a, b, n) => {
        exactly(() => addCents(a, b), BigInt(a) + BigInt(b));
        exactly(() => subtractCents(a, b), BigInt(a) - BigInt(b));
        exactly(() => timesCents(a, n), BigInt(a) * BigInt(n));
      }),
      runs,
    );
  });

  it('throw when a sum leaves the safe integers on the way', () => {
    expect(() => sumCents([cents(LARGEST), cents(1), cents(-1)])).toThrow(RangeError);
    expect(sumCents([cents(LARGEST), cents(-1), cents(1)])).toBe(LARGEST);
  });
});

function exactly(compute: () => number, truth: bigint): void {
  if (truth > BigInt(LARGEST) || truth < -BigInt(LARGEST)) expect(compute).toThrow(RangeError);
  else expect(BigInt(compute())).toBe(truth);
}
