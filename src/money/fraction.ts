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
  const years = new Set(periods.map((period) => period.yearDays));
  const common = [...years].reduce((product, yearDays) => product.times(exact(yearDays)), exact(1));
  const weighted = periods.map(({ ratePercent, days, yearDays }) =>
    exact(ratePercent).times(exact(days)).times(common.div(yearDays)),
  );
  const sum = weighted.reduce((total, part) => total.plus(part), exact(0));
  return rounded(sum.times(principal), common.times(100), rounding);
}

/** An amount with its fractions of a cent; never shown, only carried from one step to the next. */
export type ExactCents = Decimal;

/** Whole cents (or decimal text) as an exact amount. */
export function exactCents(cents: number | string | Decimal): ExactCents {
  return exact(cents);
}

/** The sum that `simpleInterest` rounds, before it is rounded, over a principal with fractions. */
export function exactInterest(principal: ExactCents, periods: readonly InterestPeriod[]): ExactCents {
  let sum = exact(0);
  for (let i = 0; i < periods.length; ) {
    const { yearDays } = periods[i] as InterestPeriod;
    // Periods of years of one length are divided together.
    let weight = exact(0);
    for (; periods[i]?.yearDays === yearDays; i++) {
      const { ratePercent, days } = periods[i] as InterestPeriod;
      weight = weight.plus(exact(ratePercent).times(exact(days)));
    }
    sum = sum.plus(principal.times(weight).div(exact(yearDays).times(100)));
  }
  return sum;
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
