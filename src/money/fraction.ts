import { Decimal } from 'decimal.js';
import { asCents, type Cents } from './cents.js';

/**
 * How a fraction of a cent is rounded: `half-up` to the nearest cent and half a cent away from zero, `down` towards
 * zero, `up` away from zero.
 */
export type Rounding = 'half-up' | 'down' | 'up';

/** A stretch of time at one yearly rate: `ratePercent` as decimal text (`'6'`, `'2.25'`), `days` of a year of `yearDays`. */
export interface InterestPeriod {
  readonly ratePercent: string | Decimal;
  readonly days: number;
  readonly yearDays: number;
}

/** Wide enough that one division of safe integers can never be mistaken for exactly half a cent. */
const Exact = /* @__PURE__ */ Decimal.clone({ precision: 60, defaults: true });

const MODES: Readonly<Record<Rounding, Decimal.Rounding>> = {
  'half-up': Decimal.ROUND_HALF_UP,
  down: Decimal.ROUND_DOWN,
  up: Decimal.ROUND_UP,
};

/**
 * An amount times `numerator` / `denominator` (whole numbers or decimal text), rounded once to whole cents. Throws
 * RangeError when the fraction is none (a denominator of 0, not a number) or the result leaves the safe integers.
 */
export function scaleCents(
  cents: Cents,
  numerator: number | string | Decimal,
  denominator: number | string | Decimal,
  rounding: Rounding,
): Cents {
  return rounded(exact(numerator).times(cents), exact(denominator), rounding);
}

/** Simple interest over part of a year: the principal at `ratePercent` per cent a year, for `days` of `yearDays` days. */
export function applyRate(
  principal: Cents,
  ratePercent: string | Decimal,
  days: number,
  yearDays: number,
  rounding: Rounding,
): Cents {
  return simpleInterest(principal, [{ ratePercent, days, yearDays }], rounding);
}

/**
 * Simple interest over several periods on the same principal, added up exactly and rounded once to whole cents. Throws
 * RangeError when a period is none (a year of 0 days, not a number) or the result leaves the safe integers.
 */
export function simpleInterest(principal: Cents, periods: readonly InterestPeriod[], rounding: Rounding): Cents {
  const { numerator, denominator } = interestShare(periods);
  return rounded(numerator.times(principal), denominator, rounding);
}

/** What several periods add to a sum, as a part of it: two whole or decimal numbers, since only the last division may round. */
export interface InterestShare {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** The share of several periods on one principal. Throws RangeError when a period is none. */
export function interestShare(periods: readonly InterestPeriod[]): InterestShare {
  const years = new Set(periods.map((period) => period.yearDays));
  const common = [...years].reduce((product, yearDays) => product.times(exact(yearDays)), exact(1));
  const weighted = periods.map(({ ratePercent, days, yearDays }) =>
    exact(ratePercent).times(exact(days)).times(common.div(yearDays)),
  );
  const numerator = weighted.reduce((total, part) => total.plus(part), exact(0));
  return { numerator, denominator: common.times(100) };
}

/** An amount with its fractions of a cent; never shown, only carried from one step to the next. */
export type ExactCents = Decimal;

/** Whole cents (or decimal text) as an exact amount. */
export function exactCents(cents: number | string | Decimal): ExactCents {
  return exact(cents);
}

/** The interest that `simpleInterest` rounds, before it is rounded, on a principal with fractions. */
export function exactInterest(principal: ExactCents, { numerator, denominator }: InterestShare): ExactCents {
  return principal.times(numerator).div(denominator);
}

/** An exact amount rounded to whole cents. Throws RangeError when it leaves the safe integers. */
export function roundCents(amount: ExactCents, rounding: Rounding): Cents {
  return whole(amount, rounding);
}

function exact(value: number | string | Decimal): Decimal {
  if (value instanceof Exact && value.isFinite()) return value;
  if (Number.isSafeInteger(value)) return new Exact(value);
  const text = String(value);
  if (!/^-?\d+(\.\d+)?(e[+-]\d+)?$/.test(text)) throw new RangeError(`${text} is not a decimal number.`);
  return new Exact(text);
}

function rounded(numerator: Decimal, denominator: Decimal, rounding: Rounding): Cents {
  return whole(numerator.div(denominator), rounding);
}

function whole(amount: Decimal, rounding: Rounding): Cents {
  return asCents(amount.toDecimalPlaces(0, MODES[rounding]).toNumber());
}
