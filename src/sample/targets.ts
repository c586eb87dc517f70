import { dayOf } from '../calendar/day.js';
import type { Measure } from './measure.js';
import {
  ASYLUM,
  meanNareisPayment,
  millionsPaid,
  NAREIS,
  noticesIn,
  openOn,
  ordersIn,
  percentNareisInTime,
  percentWithin15Months,
  rowsOutOfOrder,
  weeksAtEnd,
} from './measures.js';

/** How far a found value may lie from its target: a share of it, a factor, or an amount; none = only shown. */
export type Tolerance =
  | { readonly kind: 'share' | 'factor' | 'amount'; readonly by: number }
  | { readonly kind: 'none' };

/** A published figure, divided by ten where it `scales`, and how it is found in a portfolio. */
export interface Target {
  readonly quantity: string;
  readonly target: number;
  readonly tolerance: Tolerance;
  /** Whether the target grows with the number of rows. */
  readonly scales: boolean;
  readonly measure: Measure;
}

/** All lines of the acceptance table, with fresh measures. */
export function targets(): readonly Target[] {
  return [...stock(), ...time(), ...notices(), ...money(), ...nareis(), order()];
}

/** S: UNHCR for the ends of the years; the service for the ages (Trouw April 2023, ANP December 2023, IND April 2024, ANP May 2025). */
function stock(): Target[] {
  const ends: readonly (readonly [number, number])[] = [
    [2021, 1_711],
    [2022, 3_159],
    [2023, 4_392],
    [2024, 4_684],
    [2025, 4_966],
  ];
  const ages = [
    { when: 'March 2023', day: dayOf(2023, 3, 31), middle: 1_400, old: 281 },
    { when: 'November 2023', day: dayOf(2023, 11, 30), middle: 1_800, old: 550 },
    { when: 'April 2024', day: dayOf(2024, 4, 1), middle: 1_906, old: 630 },
  ];
  return [
    ...ends.map(([year, n]) => line(`asylum open, end of ${year}`, n, 0.03, openOn(ASYLUM, dayOf(year, 12, 31)))),
    ...ages.map(({ when, day, middle }) => {
      return line(`asylum open, 6 to 15 months, ${when}`, middle, 0.2, openOn(ASYLUM, day, 6, 15));
    }),
    ...ages.map(({ when, day, old }) =>
      line(`asylum open, over 15 months, ${when}`, old, 0.6, openOn(ASYLUM, day, 15)),
    ),
    line('asylum open, over 6 months, March 2025', 3_573, 0.12, openOn(ASYLUM, dayOf(2025, 3, 31), 6)),
  ];
}

/** S: mean waits and shares in time as the service gave them. What the shares are of is not stated; see the measure. */
function time(): Target[] {
  const weeks: readonly (readonly [number, number])[] = [
    [2022, 31],
    [2023, 43],
    [2024, 53],
    [2025, 67],
  ];
  return [
    ...weeks.map(([year, n]) => fixed(`asylum, mean age at the end ${year}, weeks`, n, share(0.08), weeksAtEnd(year))),
    fixed('asylum decided within 15 months 2023, percent', 65, amount(10), percentWithin15Months(2023)),
    fixed('asylum decided within 15 months 2024, percent', 57, amount(10), percentWithin15Months(2024)),
  ];
}

/** S: 19,830, 28,670 and about 30,000 notices; the way of counting changed in September 2023. */
function notices(): Target[] {
  return [
    line('notices 2022', 1_983, 0.15, noticesIn(2022)),
    line('notices 2023', 2_867, 0.15, noticesIn(2023)),
    line('notices 2024', 3_000, 0.15, noticesIn(2024)),
  ];
}

/** S: payments; orders have no published number, the ones here are those of an earlier trial of the same parameters. */
function money(): Target[] {
  const paid: readonly (readonly [number, number])[] = [
    [2022, 0.34],
    [2023, 1.13],
    [2024, 3.68],
    [2025, 7.9],
  ];
  const orders: readonly (readonly [number, number])[] = [
    [2023, 420],
    [2024, 1_230],
    [2025, 2_180],
  ];
  const none: Tolerance = { kind: 'none' };
  return [
    ...paid.map(([year, n]) => {
      const tolerance: Tolerance = { kind: 'factor', by: 1.35 };
      return { ...fixed(`paid ${year}, EUR million`, n, tolerance, millionsPaid(year)), scales: true };
    }),
    line('paid 2022, administrative, EUR million', 0.16, 0.25, millionsPaid(2022, 'administrative')),
    ...orders.map(([year, n]) => ({ ...fixed(`court orders ${year}`, n, none, ordersIn(year)), scales: true })),
  ];
}

/** S: open files at the end of the year; 7 % in time; 883 payments of 1,133 and 1,317 of 1,139 euros on average. */
function nareis(): Target[] {
  return [
    line('nareis open, end of 2022', 1_800, 0.15, openOn(NAREIS, dayOf(2022, 12, 31))),
    line('nareis open, end of 2023', 2_700, 0.15, openOn(NAREIS, dayOf(2023, 12, 31))),
    fixed('nareis decided in time 2024, percent', 7, amount(5), percentNareisInTime(2024)),
    fixed('nareis, mean administrative payment 2022-2023, EUR', 1_150, amount(100), meanNareisPayment()),
  ];
}

function order(): Target {
  return fixed('rows with days out of order', 0, amount(0), rowsOutOfOrder());
}

function line(quantity: string, target: number, by: number, measure: Measure): Target {
  return { quantity, target, tolerance: share(by), scales: true, measure };
}

function fixed(quantity: string, target: number, tolerance: Tolerance, measure: Measure): Target {
  return { quantity, target, tolerance, scales: false, measure };
}

function share(by: number): Tolerance {
  return { kind: 'share', by };
}

function amount(by: number): Tolerance {
  return { kind: 'amount', by };
}
