import { type Day, dayOf } from '../calendar/day.js';
import type { From } from './period.js';

/*
 * Notices of default (ingebrekestellingen). S = published or dated source, F = fitted on 2022 and 2023, T = tuned so that
 * the published totals of 2022–2025 are met, A = assumption.
 */

/** T: share of asylum files that send a notice when still open on its day (F: 0.082 a month of those over six months). */
export const ASYLUM_NOTICE_SHARE = 0.9;

/** T: share of late nareis files that send one, by the day on which the decision was due. */
export const NAREIS_NOTICE_SHARE: readonly [From<number>, ...From<number>[]] = [
  { from: dayOf(2021, 1, 1), value: 0.16 },
  { from: dayOf(2023, 1, 1), value: 0.34 },
];

/** A: the same of late objections, regular work and naturalisation. */
export const OTHER_NOTICE_SHARE = { objection: 0.04, regular: 0.03, naturalisation: 0.02 } as const;

/** S shape (17 dated rulings: median 21 days, 8 of 17 on average 272): delay after the six-month day in asylum. */
export const ASYLUM_QUICK_SHARE = 0.55;
export const ASYLUM_QUICK_MEAN = 8;
export const ASYLUM_SLOW_MEAN = 270;

/** S shape (7 dated rulings: median 29 days, longest 171): delay after the due day in nareis; A: elsewhere too. */
export const OTHER_DELAY_MEAN = 60;

/** S exists (RBDHA:2024:10679), A share: notice on the last day of the term itself, so one day early. */
export const ONE_DAY_EARLY_SHARE = 0.01;

/** T: after an appeal that a court found premature so many send a new notice, after this mean number of days. */
export const NEW_NOTICE_SHARE = 0.8;
export const NEW_NOTICE_MEAN = 30;
/** T: from this day nobody waits for the fifteenth month any more (the IND withdrew its extensions in June 2025). */
export const NEW_NOTICE_FROM: Day = dayOf(2025, 6, 1);

/** A: share of the notices of which the register holds the day of sending beside that of receipt. */
export const SENDING_KNOWN_SHARE = 0.2;

/** A: before September 2023 every letter was counted as a notice; so many per notice. After it one a case. */
export const LETTERS_PER_NOTICE = 1.2;
export const ONE_NOTICE_A_CASE_FROM: Day = dayOf(2023, 9, 1);
