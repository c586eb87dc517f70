import fc from 'fast-check';
import { asCents, type Cents } from '../../src/money/cents.js';

/** Random amounts per law: ten thousand, a hundred thousand with DWANGSOM_DEEP=1. */
export const runs: fc.Parameters<unknown> = { numRuns: process.env['DWANGSOM_DEEP'] === '1' ? 100_000 : 10_000 };

/** Time for the deep run. */
export const patient = { timeout: 120_000 };

/** Any amount that can be read: 0 to ten billion euros. */
export const anAmount: fc.Arbitrary<Cents> = fc.integer({ min: 0, max: 1_000_000_000_000 }).map(asCents);

/** Any amount at all, also negative (a difference), within the safe integers. */
export const anyCents: fc.Arbitrary<Cents> = fc.maxSafeInteger().map(asCents);

export function cents(amount: number): Cents {
  return asCents(amount);
}
