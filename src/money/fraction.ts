import { Decimal } from 'decimal.js';
import { asCents, type Cents } from './cents.js';

/** A stretch of time at one yearly rate: `ratePercent` as decimal text (`'6'`, `'2.25'`), `days` of a year of `yearDays`. */
export interface InterestPeriod {
  readonly ratePercent: string;
  readonly days: number;
  readonly yearDays: number;
}

/** Wide enough that one division of safe integers can never be mistaken for exactly half a cent. */
const Exact = /* @__PURE__ */ Decimal.clone({ precision: 60, defaults: true });

/** An amount with its fractions of a cent; never shown, only carried from one step to the next. */
export type ExactCents = Decimal;

/** Whole cents (or decimal text) as an exact amount. Throws RangeError for what is no decimal number. */
export function exactCents(cents: number | string): ExactCents {
  return exact(cents);
}

/** What several periods add to a sum, as a part of it: two exact numbers, since only the last division may round. */
export interface InterestShare {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** The share that several periods add to one sum (simple interest). Throws RangeError for a rate that is no decimal number. */
export function interestShare(periods: readonly InterestPeriod[]): InterestShare {
  const years = new Set(periods.map((period) => period.yearDays));
  const common = [...years].reduce((product, yearDays) => product.times(yearDays), exact(1));
  const weighted = periods.map(({ ratePercent, days, yearDays }) =>
    exact(ratePercent).times(days).times(common.div(yearDays)),
  );
  const numerator = weighted.reduce((total, part) => total.plus(part), exact(0));
  return { numerator, denominator: common.times(100) };
}

/** The interest on a sum, with its fractions of a cent. */
export function exactInterest(principal: ExactCents, { numerator, denominator }: InterestShare): ExactCents {
  return principal.times(numerator).div(denominator);
}

/**
 * An exact amount rounded to the nearest whole cent, half a cent away from zero. Throws RangeError when it leaves the safe
 * integers or is no number.
 */
export function roundCents(amount: ExactCents): Cents {
  return asCents(amount.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber());
}

function exact(value: number | string): Decimal {
  if (Number.isSafeInteger(value)) return new Exact(value);
  const text = String(value);
  if (!/^-?\d+(\.\d+)?(e[+-]\d+)?$/.test(text)) throw new RangeError(`${text} is not a decimal number.`);
  return new Exact(text);
}
