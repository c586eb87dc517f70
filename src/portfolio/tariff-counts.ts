import { dayOf } from '../calendar/day.js';
import { STATUS } from '../rules/status.js';
import { type Columns, NONE } from './columns.js';
import { MOST_DAYS, type RowResults } from './results.js';
import { CENTS_WIDTH, classOfNotice, type TariffClasses } from './tariff-classes.js';

/**
 * What a file is like beside its days: open in its term, late with a court penalty in a state from 0 to 3, or closed with a
 * status.
 */
export const STANDING = { inTerm: 0, late: 1, closed: 5 } as const;
export const CLOSED_AS: readonly number[] = [STATUS.decidedLate, STATUS.decidedInTime, STATUS.withdrawn];
export const STANDINGS: number = STANDING.closed + CLOSED_AS.length;

/** The standing of a closed file with this status. */
export function closedStanding(status: number): number {
  return STANDING.closed + Math.max(0, CLOSED_AS.indexOf(status));
}

/** Days as they are counted: 0 = the first penalty day lies more than one day ahead, else the days and one. */
export const DAYS_WIDTH: number = MOST_DAYS + 2;
/** First penalty days that are counted. */
export const FIRST_RUN: number = dayOf(2008, 1, 1);
export const FIRST_RUNS = 12_000;
/** Most classes and combinations of labels for which counts are kept; beyond, each law is counted by itself. */
export const MOST_CLASSES = 64;
const MOST_CELLS = 20_000_000;

/**
 * How many files have which days of lateness: enough to tell what any tariff costs, by combination of labels and by month,
 * without a second pass over the files. Whole numbers: the order of adding does not matter.
 */
export interface TariffCounts {
  readonly classes: TariffClasses;
  /** Positions of the lanes that follow from the counts; the first law of the classes is that of the first lane. */
  readonly lanes: readonly number[];
  /** By combination, class, standing and days. */
  files: Uint32Array;
  /** By class: files with money, by first penalty day and days; null while there are none. */
  readonly runs: (Uint32Array | null)[];
  /** Blocks counted so far; positions of the first and last day in `runs` that were counted. */
  blocks: number;
  low: number;
  high: number;
}

export function createTariffCounts(classes: TariffClasses, lanes: readonly number[]): TariffCounts {
  const runs = Array.from({ length: classes.count }, () => null);
  return { classes, lanes, files: new Uint32Array(0), runs, blocks: 0, low: FIRST_RUNS, high: -1 };
}

/** Cells of one combination of labels. */
export function cellsOf({ classes }: TariffCounts): number {
  return classes.count * STANDINGS * DAYS_WIDTH;
}

/** Begins a block: makes room for its combinations. False when there are too many of these to go on counting. */
export function beginBlock(counts: TariffCounts, group: number): boolean {
  const wanted = (group + 1) * cellsOf(counts);
  if (wanted > MOST_CELLS) return false;
  counts.blocks++;
  if (wanted <= counts.files.length) return true;
  const grown = new Uint32Array(Math.min(MOST_CELLS, Math.max(counts.files.length * 2, wanted)));
  grown.set(counts.files);
  counts.files = grown;
  return true;
}

/** Counts the plain rows of a block that have a valid notice, from the results of the first lane. */
export function countPlainTariffs(counts: TariffCounts, c: Columns, r: RowResults, at: number): void {
  for (let k = 0; k < c.activeCount; k++) {
    const i = c.active[k]!;
    const first = r.firstDay[i]!;
    if (r.done[i] === 0 || first === NONE) continue;
    const closed = c.closed[i]! !== NONE;
    const standing = closed
      ? closedStanding(r.status[i]!)
      : at <= r.deadline[i]!
        ? STANDING.inTerm
        : STANDING.late + r.courtState[i]!;
    countFile(
      counts,
      c.label[i]!,
      classOfNotice(counts.classes, c.procedure[i]!, c.notice[i]!),
      standing,
      first,
      r.days[i]!,
      at,
    );
  }
}

/** Counts one file with days of lateness from its first penalty day on. */
export function countFile(
  counts: TariffCounts,
  group: number,
  tariffClass: number,
  standing: number,
  first: number,
  days: number,
  at: number,
): void {
  const ahead = standing < STANDING.closed && first > at + 1;
  const cell =
    ((group * counts.classes.count + tariffClass) * STANDINGS + standing) * DAYS_WIDTH + (ahead ? 0 : days + 1);
  counts.files[cell] = counts.files[cell]! + 1;
  if (days === 0) return;
  const day = first - FIRST_RUN;
  if (day < counts.low) counts.low = day;
  if (day > counts.high) counts.high = day;
  const run = day * CENTS_WIDTH + days;
  const runs = counts.runs[tariffClass] ?? new Uint32Array(FIRST_RUNS * CENTS_WIDTH);
  counts.runs[tariffClass] = runs;
  runs[run] = runs[run]! + 1;
}
