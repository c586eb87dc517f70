import type { PerYear } from './period.js';

/*
 * How much work there is. Each parameter says where it comes from: S = published or dated source, F = fitted on 2022 and
 * 2023, T = tuned so that the published totals of 2022–2025 are met, A = assumption. National numbers of the immigration
 * service (IND); a portfolio of `FULL_SIZE` rows is one tenth of them.
 */

/** Rows at which every national number is divided by ten. */
export const FULL_SIZE = 100_000;
export const NATIONAL_SHARE = 0.1;

/** S: first and repeat asylum applications (UNHCR refugee data, 2021–2025). */
export const ASYLUM_INFLOW: PerYear<number> = [26_507, 36_986, 39_680, 33_625, 25_675];

/** S: undecided asylum applications on 31 December 2020 (UNHCR). */
export const ASYLUM_OPEN_AT_START = 11_882;

/** S: the balance, previous stock + inflow − next stock (UNHCR): everything that ended in the year. */
export const ASYLUM_ENDINGS: PerYear<number> = [21_283, 22_498, 27_359, 30_700, 22_853];

/** A: shape of a year up to 2023, for the months whose count was not published. */
export const ASYLUM_MONTHS: readonly number[] = [
  0.065, 0.058, 0.078, 0.065, 0.075, 0.08, 0.083, 0.095, 0.112, 0.105, 0.104, 0.08,
];

/**
 * S: two months that were far above that shape, as shares of the first applications of 2021 (3,956 and 3,887 of 24,725);
 * the other months of that year share the rest. The known months of 2022 and 2023 lie within 0.02 of the shape.
 */
export const ASYLUM_AUTUMN_2021: Readonly<Record<number, number>> = { 9: 0.16, 10: 0.157 };

/** S/derived: shares of the quarters of 2024 and 2025; A: even within a quarter. */
export const ASYLUM_QUARTERS: Readonly<Record<2024 | 2025, readonly number[]>> = {
  2024: [0.28, 0.24, 0.25, 0.23],
  2025: [0.19, 0.22, 0.28, 0.31],
};

/** S: repeat applications were 3.7 to 7.0 % of the inflow (UNHCR), by year. */
export const REPEAT_SHARE: PerYear<number> = [0.07, 0.041, 0.037, 0.047, 0.067];

/** S/derived for 2021 (13,973), A for the later years. */
export const NAREIS_INFLOW: PerYear<number> = [13_970, 17_000, 24_000, 24_000, 14_000];

/** T: nareis files open on 1 January 2021, received in the eight months before. */
export const NAREIS_OPEN_AT_START = 9_000;

/** S for March 2023, December 2024 and May 2025, A for the rest: nareis decisions a month, 2024 up to August. */
export const NAREIS_DECISIONS: PerYear<number> = [900, 1_000, 1_100, 1_600, 1_960];
/** S (December 2024): the same from September to December 2024. */
export const NAREIS_DECISIONS_LATE_2024 = 2_090;

/** S for 2021 (94,220) and A after it: regular permits and entry visas. The sample takes as many as its size leaves room for. */
export const REGULAR_INFLOW: PerYear<number> = [94_220, 84_700, 84_700, 84_700, 84_700];

/** S for 2021 and 2024; A: the rest evenly over the other years. Requests for naturalisation. */
export const NATURALISATION_INFLOW: PerYear<number> = [59_680, 49_407, 49_407, 52_100, 49_406];

/** A: objections a year; not published. */
export const OBJECTION_INFLOW: PerYear<number> = [8_000, 8_000, 8_000, 8_000, 8_000];
