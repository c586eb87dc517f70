import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareCents } from '../../src/money/shares.js';
import { anyCents, cents, patient, runs } from './support.js';

describe('an amount in equal shares', patient, () => {
  it.each([
    [144_200, 1, [144_200]],
    [144_200, 2, [72_100, 72_100]],
    [144_200, 3, [48_067, 48_067, 48_066]],
    [100, 3, [34, 33, 33]],
    [2, 4, [1, 1, 0, 0]],
    [0, 2, [0, 0]],
    [-100, 3, [-33, -33, -34]],
    [-9_007_199_254_740_991, 2, [-4_503_599_627_370_495, -4_503_599_627_370_496]],
  ])('%i cents for %i applicants', (total, n, shares) => {
    expect(shareCents(cents(total), n)).toEqual(shares);
  });

  it('the shares add up, differ by at most a cent, and the first get the spare cents', () => {
    fc.assert(
      fc.property(anyCents, fc.integer({ min: 1, max: 50 }), (total, n) => {
        const shares = shareCents(total, n);
        expect(shares).toHaveLength(n);
        expect(shares.reduce((sum, share) => sum + BigInt(share), 0n)).toBe(BigInt(total));
        expect(shares).toEqual([...shares].sort((a, b) => b - a));
        expect((shares[0] ?? Number.NaN) - (shares.at(-1) ?? Number.NaN)).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });

  it.each([0, -1, 1.5, Number.NaN])('for %s applicants there are none', (n) => {
    expect(() => shareCents(cents(100), n)).toThrow(RangeError);
  });
});
