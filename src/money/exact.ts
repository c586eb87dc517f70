import { asCents, type Cents } from './cents.js';

/**
 * An amount with its fractions of a cent, as a whole number of parts of a cent; never shown, only carried from one step to
 * the next. Whole numbers of any size are added and compared many times faster than decimal fractions, and the account of
 * one debt needs hundreds of steps.
 */
export type ExactCents = bigint;

/** Parts of a cent. What a division leaves out is so small that it could only tell in 10³⁵ steps. */
const PARTS = 10n ** 40n;
/** Decimals of a yearly rate that count; what the law has are two. */
const RATE_DECIMALS = 20;
const RATE_PARTS = 10n ** BigInt(RATE_DECIMALS);

/** A stretch of time at one yearly rate: `ratePercent` as decimal text (`'6'`, `'2.25'`), `days` of a year of `yearDays`. */
export interface InterestPeriod {
  readonly ratePercent: string;
  readonly days: number;
  readonly yearDays: number;
}

/** Whole cents as an exact amount. */
export function exactCents(cents: number): ExactCents {
  return BigInt(cents) * PARTS;
}

/** The lesser of two exact amounts. */
export function lesser(a: ExactCents, b: ExactCents): ExactCents {
  if (a < b) return a;
  return b;
}

/** Simple interest over several periods on a principal that may have fractions (Awb 4:98, BW 6:119 and 6:120). */
export function exactInterest(principal: ExactCents, periods: readonly InterestPeriod[]): ExactCents {
  let sum = 0n;
  for (let i = 0; i < periods.length; ) {
    const { yearDays } = periods[i] as InterestPeriod;
    // Periods of years of one length are divided together.
    let weight = 0n;
    for (; periods[i]?.yearDays === yearDays; i++) {
      const { ratePercent, days } = periods[i] as InterestPeriod;
      weight += rateParts(ratePercent) * BigInt(days);
    }
    sum += nearest(principal * weight, BigInt(yearDays * 100) * RATE_PARTS);
  }
  return sum;
}

/** An exact amount rounded to the nearest whole cent, half a cent away from zero. */
export function roundCents(amount: ExactCents): Cents {
  return asCents(Number(nearest(amount, PARTS)));
}

/** The nearest whole number to a fraction, a half away from zero; the denominator is above 0. */
function nearest(numerator: bigint, denominator: bigint): bigint {
  const half = numerator < 0n ? -denominator : denominator;
  return (2n * numerator + half) / (2n * denominator);
}

const rates = new Map<string, bigint>();

/** A rate as a whole number of parts; each text of the law is read once. Throws RangeError for what is no number. */
function rateParts(percent: string): bigint {
  const known = rates.get(percent);
  if (known !== undefined) return known;
  const [, whole = '', decimals = '', exponent = '0'] = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(percent) ?? [];
  if (whole === '') throw new RangeError(`${percent} is no rate.`);
  const shift = RATE_DECIMALS + Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  const parts = shift < 0 ? digits / 10n ** BigInt(-shift) : digits * 10n ** BigInt(shift);
  rates.set(percent, parts);
  return parts;
}
