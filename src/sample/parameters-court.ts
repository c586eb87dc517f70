import { type Day, dayOf } from '../calendar/day.js';
import type { Share } from './dice.js';
import type { From } from './period.js';

/*
 * Appeals, rulings and what they order. S = published or dated source, T = tuned so that the published totals of
 * 2022–2025 are met, A = assumption.
 */

type Steps<T> = readonly [From<T>, ...From<T>[]];

/** T: share of the notices, still undecided on the day of the ruling, that lead to one. */
export const APPEAL_SHARE = 0.9;

/** S shape (13 dated cases: 15 to 84 days, mean 32): notice to appeal, fifteen days and an exponential part, cut. */
export const APPEAL_LEAST_DAYS = 15;
export const APPEAL_MEAN_EXTRA = 17;
export const APPEAL_MOST_DAYS = 120;

/** S shape (13 dated cases: 29 to 206 days, median 112): appeal to ruling, gamma. */
export const RULING_MEAN_DAYS = 113;
export const RULING_DEVIATION = 51;
export const RULING_LEAST_DAYS = 21;

/** S dates (RVS:2022:3353 and the first lower courts), A share: rulings in asylum that carry a penalty at all. */
export const ASYLUM_PENALTY: Steps<number> = [
  { from: dayOf(2021, 1, 1), value: 0 },
  { from: dayOf(2022, 3, 24), value: 0.25 },
  { from: dayOf(2022, 11, 30), value: 1 },
];

/** T: share of the files with an order without a penalty that return for one when the Council of State made it possible. */
export const RETURN_SHARE = 0.8;
export const RETURN_FROM: Day = dayOf(2022, 11, 30);
/** A: within so many days. */
export const RETURN_DAYS = 60;

/** A, S for the direction: share of rulings that accept the collective extension to fifteen months. */
export const EXTENSION_ACCEPTED: Steps<number> = [
  { from: dayOf(2021, 1, 1), value: 0 },
  { from: dayOf(2022, 9, 27), value: 0.8 },
  { from: dayOf(2024, 1, 1), value: 0.75 },
  { from: dayOf(2025, 1, 1), value: 0.5 },
  { from: dayOf(2025, 6, 1), value: 0.1 },
];

/** A: days from the ruling to its sending. */
export const SENDING_DAYS: readonly [from: number, to: number] = [0, 2];

/** Weeks within which a court orders a decision. */
export type Weeks = readonly Share<number>[];

/** S (RVS:2020:1560), A share of applicants already heard. */
export const ASYLUM_TERM: Weeks = [
  { value: 16, share: 0.85 },
  { value: 8, share: 0.15 },
];
/** S (RBDHA:2025:12442, RBDHA:2026:2734), A shares: when 21 months have passed since lodging. */
export const ASYLUM_TERM_AFTER_CEILING: Weeks = [
  { value: 2, share: 0.5 },
  { value: 8, share: 0.5 },
];
/** S (RBDHA:2023:3590, RVS:2024:2643), A shares. */
export const NAREIS_TERM: Steps<Weeks> = [
  { from: dayOf(2021, 1, 1), value: [{ value: 2, share: 1 }] },
  {
    from: dayOf(2023, 3, 17),
    value: [
      { value: 8, share: 0.6 },
      { value: 20, share: 0.4 },
    ],
  },
];
/** S (Awb 8:55d(1)): objections and regular work. */
export const OTHER_TERM: Weeks = [{ value: 2, share: 1 }];
/** S exist, A shares: second and later orders. */
export const LATER_TERM: Weeks = [
  { value: 2, share: 1 },
  { value: 4, share: 1 },
  { value: 8, share: 1 },
];

/** Euros a day and in all. */
export interface OrderRate {
  readonly perDay: number;
  readonly max: number;
}

const low: OrderRate = { perDay: 100, max: 7_500 };
const high: OrderRate = { perDay: 100, max: 15_000 };

/** First orders. S: the rates exist from those days; A: the shares. */
export const FIRST_RATE: Steps<readonly Share<OrderRate>[]> = [
  { from: dayOf(2021, 1, 1), value: [{ value: low, share: 1 }] },
  {
    from: dayOf(2024, 12, 1),
    value: [
      { value: low, share: 0.57 },
      { value: high, share: 0.43 },
    ],
  },
  {
    from: dayOf(2025, 3, 1),
    value: [
      { value: low, share: 0.15 },
      { value: high, share: 0.85 },
    ],
  },
];

/** Later orders. S: Middelburg 200, Utrecht 250, Groningen 100 a day; A: the shares, and all before December 2024. */
export const LATER_RATE: Steps<readonly Share<OrderRate>[]> = [
  { from: dayOf(2021, 1, 1), value: [{ value: low, share: 1 }] },
  {
    from: dayOf(2024, 12, 1),
    value: [
      { value: { perDay: 200, max: 15_000 }, share: 0.55 },
      { value: { perDay: 250, max: 37_500 }, share: 0.2 },
      { value: high, share: 0.15 },
    ],
  },
];

/** S, one case (RBDHA:2025:19376): a third order may be this one; A: its share. */
export const THIRD_RATE: Share<OrderRate> = { value: { perDay: 150, max: 22_500 }, share: 0.1 };
export const THIRD_RATE_FROM: Day = dayOf(2025, 1, 1);

/** A: share of the files that reach the maximum undecided and go to court again, within so many days, without a notice. */
export const NEXT_ROUND_SHARE = 0.4;
export const NEXT_ROUND_DAYS = 30;
/** A: at most so many orders. */
export const MOST_ORDERS = 3;
