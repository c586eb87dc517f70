import { dayOf } from '../calendar/day.js';
import { addMonths } from '../calendar/months.js';
import { scaleOf } from './flow.js';
import {
  disorder,
  type Measure,
  meanNareisPayment,
  millionsPaid,
  noticesIn,
  openOn,
  ordersIn,
  percentOnTime,
  percentWithin15Months,
  weeksAtEnd,
} from './measures.js';
import type { SampleOptions } from './options.js';
import { NATIONAL_SHARE } from './parameters-flow.js';
import type { SampleRow } from './row.js';
import { seen } from './seen.js';

/** How far a found value may lie from its target. */
export type Tolerance =
  | { readonly kind: 'relative' | 'factor' | 'absolute'; readonly by: number }
  | { readonly kind: 'none' };

/** One line of the acceptance table. */
export interface AcceptanceLine {
  readonly quantity: string;
  readonly target: number;
  readonly found: number;
  readonly tolerance: Tolerance;
  /** Null where the target is no published value. */
  readonly met: boolean | null;
}

/** How the portfolio compares with what was published; calibrated when every line that has a tolerance is met. */
export interface Acceptance {
  readonly lines: readonly AcceptanceLine[];
  readonly calibrated: boolean;
}

interface Target {
  readonly quantity: string;
  readonly target: number;
  readonly tolerance: Tolerance;
  readonly scales: boolean;
  readonly measure: Measure;
}

const none: Tolerance = { kind: 'none' };

function within(percent: number): Tolerance {
  return { kind: 'relative', by: percent / 100 };
}

function targets(): readonly Target[] {
  const asylum = 'vw.asylum';
  const nareis = 'vw.family-reunification';
  const list: Target[] = [];
  const add = (quantity: string, target: number, tolerance: Tolerance, measure: Measure, scales = true): void => {
    list.push({ quantity, target, tolerance, measure, scales });
  };
  for (const [year, open] of [[2021, 1711], [2022, 3159], [2023, 4392], [2024, 4684], [2025, 4966]] as const)
    add(`asylum open, end of ${year}`, open, within(3), openOn(asylum, dayOf(year, 12, 31)));
  const dates = [
    ['March 2023', dayOf(2023, 3, 31), 1400, 281],
    ['November 2023', dayOf(2023, 11, 30), 1800, 550],
    ['April 2024', dayOf(2024, 4, 1), 1906, 630],
  ] as const;
  for (const [name, day, middle] of dates) add(`asylum open 6-15 months, ${name}`, middle, within(20), openOn(asylum, day, 6, 15));
  for (const [name, day, , old] of dates) add(`asylum open over 15 months, ${name}`, old, within(60), openOn(asylum, day, 15));
  add('asylum open over 6 months, March 2025', 3573, within(12), openOn(asylum, dayOf(2025, 3, 31), 6));
  for (const [year, weeks] of [[2022, 31], [2023, 43], [2024, 53], [2025, 67]] as const)
    add(`mean age at decision ${year}, weeks`, weeks, within(8), weeksAtEnd(year), false);
  for (const [year, notices] of [[2022, 1983], [2023, 2867], [2024, 3000]] as const)
    add(`notices ${year}`, notices, within(15), noticesIn(year));
  for (const [year, paid] of [[2022, 0.34], [2023, 1.13], [2024, 3.68], [2025, 7.9]] as const)
    add(`payments ${year}, EUR m`, paid, { kind: 'factor', by: 1.35 }, millionsPaid(year));
  for (const [year, orders] of [[2023, 420], [2024, 1230], [2025, 2180]] as const) add(`court orders ${year}`, orders, none, ordersIn(year));
  add('administrative payments 2022, EUR m', 0.16, within(25), millionsPaid(2022, 'administrative'));
  for (const [year, open] of [[2022, 1800], [2023, 2700]] as const) add(`nareis open, end of ${year}`, open, within(15), openOn(nareis, dayOf(year, 12, 31)));
  const onTime = percentOnTime(nareis, 2024, (file, end) => end <= file.due);
  add('nareis decided on time 2024, percent', 7, { kind: 'absolute', by: 5 }, onTime, false);
  for (const [year, percent] of [[2023, 65], [2024, 57]] as const)
    add(`asylum within 15 months ${year}, percent`, percent, { kind: 'absolute', by: 10 }, percentWithin15Months(asylum, year), false);
  add('mean nareis payment 2022-2023, EUR', 1150, { kind: 'absolute', by: 100 }, meanNareisPayment(2022, 2023), false);
  add('rows with days out of order', 0, { kind: 'absolute', by: 0 }, disorder(), false);
  return list;
}

/** Compares a portfolio without dirt with the published figures, scaled to its size. Reads the rows once. */
export function acceptance(rows: Iterable<SampleRow>, options: Pick<SampleOptions, 'rows' | 'preset'>): Acceptance {
  const list = targets();
  for (const row of rows) {
    const file = seen(row);
    for (const { measure } of list) measure.see(file);
  }
  const scale = scaleOf(options) / NATIONAL_SHARE;
  const lines = list.map(({ quantity, target, tolerance, measure, scales }) => {
    const wanted = scales ? target * scale : target;
    const found = measure.found();
    return { quantity, target: wanted, found, tolerance, met: isMet(found, wanted, tolerance) };
  });
  return { lines, calibrated: lines.every(({ met }) => met !== false) };
}

function isMet(found: number, target: number, tolerance: Tolerance): boolean | null {
  switch (tolerance.kind) {
    case 'none':
      return null;
    case 'absolute':
      return Math.abs(found - target) <= tolerance.by;
    case 'relative':
      return Math.abs(found - target) <= tolerance.by * target;
    case 'factor':
      return found <= target * tolerance.by && found >= target / tolerance.by;
  }
}
