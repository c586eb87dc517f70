import { type Day, dayOf } from '../calendar/day.js';
import type { PerYear } from './period.js';

/*
 * When files are decided. S = published or dated source, F = fitted on 2022 and 2023, T = tuned so that the published
 * totals of 2022–2025 are met, A = assumption.
 */

/** F: share of the asylum endings that go to files younger than six months (fast tracks); both parts are drawn at random. */
export const YOUNG_SHARE = 0.2;

/** T (F gives 3.2): a file with a court order and no decision is drawn so many times as often as another. */
export const ORDER_WEIGHT = 2.5;

/** S: share of the endings without a decision (withdrawn or closed otherwise); recording changed in 2024. */
export const WITHDRAWN_SHARE: PerYear<number> = [0.15, 0.15, 0.15, 0.3, 0.3];

/** A: share of asylum with a Dublin examination (S: 260 of 2,920 in September 2024, 340 of 1,650 in January 2025). */
export const DUBLIN_SHARE = 0.13;
/** A: months from receipt to the day on which the Netherlands are responsible, when not decided before. */
export const DUBLIN_MONTHS = 8;

/** S (Vw 43, Stcrt. 2024, 41538): during a moratorium a file of that nationality is decided only when older than this. */
export const MORATORIUM_CEILING_MONTHS = 21;

/** A: asylum files open at the start: this share is younger than six months, evenly; the rest is six months and more. */
export const START_YOUNG_SHARE = 0.5;
/** A: days beyond the six months, exponential, and the greatest age. */
export const START_OLD_MEAN_DAYS = 150;
export const START_OLD_MOST_DAYS = 700;

/**
 * T: until files are taken in order of arrival, a nareis file with a notice and no decision is drawn so many times as
 * often as another; without it the mean administrative payment would be far above the published 1,133 to 1,139 euros.
 */
export const NAREIS_NOTICE_WEIGHT = 5;

/** T (S: 7 % of the nareis decisions of 2024 were in time): share that is taken out of turn, from files not yet late. */
export const NAREIS_OUT_OF_TURN = 0.06;

/** S (RBDHA:2025:12849): from this day nareis files are taken in order of arrival, whatever a court ordered. */
export const NAREIS_IN_ORDER_FROM: Day = dayOf(2024, 1, 15);

/** A: share of regular and nareis files in which a supplement is asked, and for how many days (S: two to four weeks). */
export const SUPPLEMENT_SHARE = 0.1;
export const SUPPLEMENT_DAYS: readonly [from: number, to: number] = [14, 28];
/** A: days from receipt to the request. */
export const SUPPLEMENT_ASKED: readonly [from: number, to: number] = [7, 60];

/** A: the nareis files open at the start were received in so many months before it, evenly. */
export const NAREIS_START_MONTHS = 8;

/** S: every nareis file before 28 March 2025 is extended (Vw 2u(1)); A: days from receipt to the letter. */
export const EXTENSION_LETTER: readonly [from: number, to: number] = [40, 85];

/** S (one application 9 days, one notice 2): what is sent arrives after 2 days as a rule, at most after 9; A: the shape. */
export const POST_DAYS_MEAN = 1.5;
export const POST_DAYS_MOST = 9;

/** Kinds of regular work. S: shares of 2021; A: time to decision (lognormal, days) and share of entry visas. */
export const REGULAR_WORK = [
  { matter: 'family', share: 0.45, median: 60, sigma: 0.6, summerPeak: 1, visaShare: 0.6 },
  { matter: 'knowledge', share: 0.24, median: 20, sigma: 0.7, summerPeak: 2, visaShare: 0.3 },
  { matter: 'study', share: 0.22, median: 20, sigma: 0.7, summerPeak: 2, visaShare: 0.6 },
  { matter: 'other', share: 0.09, median: 60, sigma: 0.6, summerPeak: 1, visaShare: 0 },
] as const;

/** S/A: mean days to a decision on naturalisation, on a line from 344 (2018) to 182 (2024), by year of receipt; A: sigma. */
export const NATURALISATION_MEAN: PerYear<number> = [263, 236, 209, 182, 182];
export const NATURALISATION_SIGMA = 0.35;
/** A: days from receipt to payment of the fee. */
export const FEE_DAYS: readonly [from: number, to: number] = [0, 14];

/** A: objection, days from the end of the lodging period to the decision (S: one in five on time in 2024). */
export const OBJECTION_MEDIAN = 200;
export const OBJECTION_SIGMA = 0.6;
/** A: days from the contested decision to the objection; never after the lodging period of four weeks. */
export const OBJECTION_LODGED: readonly [from: number, to: number] = [5, 28];
