import { MAX_DAY, MIN_DAY } from '../calendar/day.js';
import { FOREVER } from '../calendar/forever.js';
import type { Tier } from '../law/rulebook.js';
import type { Columns } from './columns.js';
import { addRun, type Daily } from './evaluate-row.js';
import type { KernelTables } from './kernel/table-types.js';
import type { RowResults } from './results.js';
import { addFiles, ensureGroup, FIELDS, STATUSES, type Sums, WIDTH } from './sums.js';

/** Sums by combination of labels and by day; integers, so that the order of adding and the cut into parts do not matter. */
export interface Aggregate extends Sums {
  readonly administrativeDaily: Daily;
  readonly courtDaily: Daily;
  /** Number of files by total in cents. */
  readonly distribution: Map<number, number>;
}

/** All days that a case can name; none after the valuation day accrues. */
export const DAILY_FROM: number = MIN_DAY;
export const DAILY_TO: number = MAX_DAY;

export function createAggregate(): Aggregate {
  return {
    sums: new Float64Array(WIDTH * 64),
    groups: 0,
    administrativeDaily: { first: DAILY_FROM, cents: new Float64Array(DAILY_TO - DAILY_FROM + 2), low: FOREVER },
    courtDaily: { first: DAILY_FROM, cents: new Float64Array(DAILY_TO - DAILY_FROM + 2), low: FOREVER },
    distribution: new Map(),
  };
}

/** Combinations of labels up to which the files of a block are counted apart from the sums. */
const FEW = 64;
const STATUS_BITS = 4;
const counted = [new Int32Array(FEW << STATUS_BITS), new Int32Array(FEW << STATUS_BITS)] as const;

/** Adds the rows of a block: each to the files of its status, and those that may have money with their money. */
export function addRows(a: Aggregate, c: Columns, r: RowResults): void {
  ensureGroup(a, c.mostLabel);
  if (c.mostLabel < FEW) countFiles(a, c, r);
  else for (let i = 0; i < c.count; i++) addFiles(a, c.label[i]!, r.status[i]!, 1);
  for (let k = 0; k < c.activeCount; k++) addMoney(a, c, r, c.active[k]!);
  for (const i of c.side.keys()) addMoney(a, c, r, i);
}

/**
 * Counts in whole numbers first, every other row in a table of its own: adding one to a sum has to wait for the one before,
 * and most files have the same few statuses.
 */
function countFiles({ sums }: Aggregate, { count, label, mostLabel }: Columns, { status }: RowResults): void {
  const bits: typeof STATUS_BITS = 4;
  const [even, odd] = counted;
  const width = (mostLabel + 1) << bits;
  even.fill(0, 0, width);
  odd.fill(0, 0, width);
  const pairs = count & -2;
  for (let i = 0; i < pairs; i += 2) {
    const a = (label[i]! << bits) | status[i]!;
    const b = (label[i + 1]! << bits) | status[i + 1]!;
    even[a] = even[a]! + 1;
    odd[b] = odd[b]! + 1;
  }
  if (pairs < count) even[(label[pairs]! << bits) | status[pairs]!]! += 1;
  for (let group = 0; group <= mostLabel; group++)
    for (let s = 0; s < STATUSES; s++) {
      const at = group * WIDTH + FIELDS + s;
      const from = (group << bits) | s;
      sums[at] = sums[at]! + even[from]! + odd[from]!;
    }
}

function addMoney({ sums, distribution }: Aggregate, c: Columns, r: RowResults, i: number): void {
  const at = c.label[i]! * WIDTH;
  const administrative = r.administrative[i]!;
  const court = r.court[i]!;
  sums[at] = sums[at]! + administrative;
  sums[at + 1] = sums[at + 1]! + court;
  sums[at + 2] = sums[at + 2]! + r.perDay[i]!;
  sums[at + 3] = sums[at + 3]! + r.potential[i]!;
  const total = administrative + court;
  if (total > 0) distribution.set(total, (distribution.get(total) ?? 0) + 1);
}

/** Adds the money of the plain rows by day; the other rows are added from their schedules. */
export function addPlainDays(a: Aggregate, c: Columns, r: RowResults, t: KernelTables): void {
  for (let k = 0; k < c.activeCount; k++) if (r.done[c.active[k]!] === 1) addPlainRow(a, r, t, c.active[k]!, 1);
}

/** Adds the money of one plain row by day; with `sign` −1 takes it away. */
export function addPlainRow(a: Aggregate, r: RowResults, t: KernelTables, i: number, sign: 1 | -1): void {
  if (r.days[i]! > 0) addTiers(a.administrativeDaily, r.firstDay[i]!, r.days[i]!, t.tiers[r.tariff[i]!]!.tiers, sign);
  const court = r.court[i]!;
  if (court === 0) return;
  const rate = r.rate[i]!;
  const from = r.termEnd[i]! + 1;
  const whole = Math.floor(court / rate);
  if (whole > 0) addRun(a.courtDaily, from, from + whole - 1, rate * sign);
  if (court > whole * rate) addRun(a.courtDaily, from + whole, from + whole, (court - whole * rate) * sign);
}

function addTiers(daily: Daily, first: number, days: number, tiers: readonly Tier[], sign: number): void {
  let from = first;
  let left = days;
  for (let k = 0; k < tiers.length && left > 0; k++) {
    const tier = tiers[k]!;
    const n = Math.min(left, tier.days);
    addRun(daily, from, from + n - 1, tier.cents * sign);
    from += n;
    left -= n;
  }
}

/** Adds to the sums of a combination what the results of a row are more than others. */
export function addDifference(a: Aggregate, group: number, base: RowResults, r: RowResults, i: number): void {
  const { sums } = a;
  const at = group * WIDTH;
  sums[at] = sums[at]! + r.administrative[i]! - base.administrative[i]!;
  sums[at + 1] = sums[at + 1]! + r.court[i]! - base.court[i]!;
  sums[at + 2] = sums[at + 2]! + r.perDay[i]! - base.perDay[i]!;
  sums[at + 3] = sums[at + 3]! + r.potential[i]! - base.potential[i]!;
  addFiles(a, group, base.status[i]!, -1);
  addFiles(a, group, r.status[i]!, 1);
}
