import { asCents, type Cents } from './cents.js';

/**
 * An amount in `n` shares that add up to it and differ by at most one cent; spare cents go to the first shares.
 * Throws RangeError when `n` is not a whole number of at least 1.
 */
export function shareCents(total: Cents, n: number): readonly Cents[] {
  if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`${n} is not a number of shares.`);
  if (n === 1) return [total];
  const rest = total % n;
  const toZero = (total - rest) / n;
  const [share, spare] = rest < 0 ? [toZero - 1, rest + n] : [toZero, rest];
  return Array.from({ length: n }, (_, index) => asCents(index < spare ? share + 1 : share));
}
