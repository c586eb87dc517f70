import { STATUS_WORDS } from '../assess/codes.js';
import type { StatusCode } from '../assess/types.js';
import { asDay, civilOf, dayOf, MAX_DAY, MIN_DAY } from '../calendar/day.js';
import { FOREVER } from '../calendar/forever.js';
import type { Tier } from '../law/rulebook.js';
import type { Columns } from './columns.js';
import type { Daily } from './evaluate-row.js';
import { addRun } from './evaluate-row.js';
import type { KernelTables } from './kernel-tables.js';
import type { RowResults } from './results.js';

/** Totals of a set of files; cents are whole. A file whose amount is undetermined counts with what is certain. */
export interface Totals {
  readonly totalCents: number;
  readonly administrativeCents: number;
  readonly courtCents: number;
  /** What one more day after the valuation day costs. */
  readonly perDayCents: number;
  /** When nothing more is decided and everything that has a maximum reaches it. */
  readonly potentialCents: number;
  readonly files: number;
  readonly statuses: Readonly<Partial<Record<StatusCode, number>>>;
}

const FIELDS = 4;
const STATUSES = STATUS_WORDS.length;
const WIDTH = FIELDS + STATUSES;

/** Sums by combination of labels: money and files by status. */
export interface Sums {
  sums: Float64Array;
  groups: number;
}

/** Sums by combination of labels and by day; integers, so that the order of adding and the cut into parts do not matter. */
export interface Aggregate extends Sums {
  readonly administrativeDaily: Daily;
  readonly courtDaily: Daily;
  /** Number of files by total in cents. */
  readonly distribution: Map<number, number>;
}

/** All days that a case can name; none after the valuation day accrues. */
const DAILY_FROM: number = MIN_DAY;
const DAILY_TO: number = MAX_DAY;

export function createAggregate(): Aggregate {
  return {
    sums: new Float64Array(WIDTH * 64),
    groups: 0,
    administrativeDaily: { first: DAILY_FROM, cents: new Float64Array(DAILY_TO - DAILY_FROM + 2), low: FOREVER },
    courtDaily: { first: DAILY_FROM, cents: new Float64Array(DAILY_TO - DAILY_FROM + 2), low: FOREVER },
    distribution: new Map(),
  };
}

/** Makes room for a combination of labels. */
export function ensureGroup(a: Sums, group: number): void {
  if (group >= a.groups) a.groups = group + 1;
  if (a.groups * WIDTH <= a.sums.length) return;
  const grown = new Float64Array(Math.max(a.sums.length * 2, a.groups * WIDTH));
  grown.set(a.sums);
  a.sums = grown;
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

/** Adds to the money of a combination; the cents may be less than none. */
export function addSums(a: Sums, group: number, administrative: number, perDay: number, potential: number): void {
  const at = group * WIDTH;
  a.sums[at] = a.sums[at]! + administrative;
  a.sums[at + 2] = a.sums[at + 2]! + perDay;
  a.sums[at + 3] = a.sums[at + 3]! + potential;
}

/** Adds to the number of files with a status. */
export function addFiles(a: Sums, group: number, status: number, files: number): void {
  const at = group * WIDTH + FIELDS + status;
  a.sums[at] = a.sums[at]! + files;
}

/** A file of a combination has another status. */
export function addMoved(a: Sums, group: number, before: number, now: number): void {
  addFiles(a, group, before, -1);
  addFiles(a, group, now, 1);
}

/** The sums of two aggregates as one, in a new one; days are left out. */
export function sumsOf(a: Sums, b: Sums): Sums {
  const groups = Math.max(a.groups, b.groups);
  const sums = new Float64Array(groups * WIDTH);
  for (const one of [a, b]) for (let k = 0; k < one.groups * WIDTH; k++) sums[k] = sums[k]! + one.sums[k]!;
  return { sums, groups };
}

/** Totals of one combination of labels. */
export function totalsOf(a: Sums, group: number): Totals {
  return totalsFrom(a.sums.subarray(group * WIDTH, (group + 1) * WIDTH));
}

/** Totals of all files. */
export function grandTotals(a: Sums): Totals {
  const sum = new Float64Array(WIDTH);
  for (let g = 0; g < a.groups; g++) for (let k = 0; k < WIDTH; k++) sum[k] = sum[k]! + a.sums[g * WIDTH + k]!;
  return totalsFrom(sum);
}

function totalsFrom(sums: Float64Array): Totals {
  const statuses: Partial<Record<StatusCode, number>> = {};
  STATUS_WORDS.forEach((word, s) => {
    if (sums[FIELDS + s]! > 0) statuses[word] = sums[FIELDS + s]!;
  });
  return {
    totalCents: whole(sums[0]! + sums[1]!),
    administrativeCents: whole(sums[0]!),
    courtCents: whole(sums[1]!),
    perDayCents: whole(sums[2]!),
    potentialCents: whole(sums[3]!),
    files: Object.values(statuses).reduce((all, files) => all + files, 0),
    statuses,
  };
}

/** A sum of cents that can no longer be exact is a fault, not a result. */
function whole(cents: number): number {
  if (!Number.isSafeInteger(cents)) throw new RangeError('the sum of cents has left the range of exact whole numbers');
  return cents;
}

export interface MonthTotal {
  /** `YYYY-MM` in which the penalty days lie. */
  readonly month: string;
  readonly administrativeCents: number;
  readonly courtCents: number;
}

/** The money by month of accrual up to a day, months without money left out. */
export function monthsOf(a: Aggregate, to: number): readonly MonthTotal[] {
  const administrative = monthSums(a.administrativeDaily, to);
  const court = monthSums(a.courtDaily, to);
  return monthSpans().flatMap(({ month }, k) => {
    const administrativeCents = administrative[k]!;
    const courtCents = court[k]!;
    return administrativeCents === 0 && courtCents === 0 ? [] : [{ month, administrativeCents, courtCents }];
  });
}

/** The months of two lists as one, without those in which nothing is left. */
export function addMonthTotals(a: readonly MonthTotal[], b: readonly MonthTotal[]): readonly MonthTotal[] {
  const months = new Map(a.map((m) => [m.month, m]));
  for (const { month, administrativeCents, courtCents } of b) {
    const known = months.get(month);
    months.set(month, {
      month,
      administrativeCents: (known?.administrativeCents ?? 0) + administrativeCents,
      courtCents: (known?.courtCents ?? 0) + courtCents,
    });
  }
  return [...months.values()]
    .filter(({ administrativeCents, courtCents }) => administrativeCents !== 0 || courtCents !== 0)
    .sort((x, y) => (x.month < y.month ? -1 : 1));
}

interface MonthSpan {
  readonly month: string;
  /** Positions in a table of days; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
}

const SPANS = { list: null as readonly MonthSpan[] | null };

/** Every month of the tables of days. */
function monthSpans(): readonly MonthSpan[] {
  if (SPANS.list !== null) return SPANS.list;
  const list: MonthSpan[] = [];
  for (let day = DAILY_FROM; day <= DAILY_TO; ) {
    const { year, month } = civilOf(asDay(day));
    const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
    list.push({ month: `${year}-${month < 10 ? '0' : ''}${month}`, from: day - DAILY_FROM, to: next - DAILY_FROM });
    day = next;
  }
  SPANS.list = list;
  return list;
}

/** The money of each month up to and including a day: a table holds by how much each day costs more than the one before. */
function monthSums({ first, cents, low }: Daily, to: number): Float64Array {
  const spans = monthSpans();
  const sums = new Float64Array(spans.length);
  let rate = 0;
  for (const [k, span] of spans.entries()) {
    if (span.from + first > to) break;
    if (span.to + first <= low) continue;
    let sum = 0;
    for (let d = span.from; d < span.to; d++) sum += rate += cents[d]!;
    sums[k] = sum;
  }
  return sums;
}
