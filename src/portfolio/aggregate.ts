import { STATUS_WORDS } from '../assess/codes.js';
import type { StatusCode } from '../assess/types.js';
import { asDay, civilOf, MAX_DAY, MIN_DAY } from '../calendar/day.js';
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

/** Sums by combination of labels and by day; integers, so that the order of adding and the cut into parts do not matter. */
export interface Aggregate {
  sums: Float64Array;
  groups: number;
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
    administrativeDaily: { first: DAILY_FROM, cents: new Float64Array(DAILY_TO - DAILY_FROM + 2) },
    courtDaily: { first: DAILY_FROM, cents: new Float64Array(DAILY_TO - DAILY_FROM + 2) },
    distribution: new Map(),
  };
}

/** Makes room for a combination of labels. */
export function ensureGroup(a: Aggregate, group: number): void {
  if (group >= a.groups) a.groups = group + 1;
  if (a.groups * WIDTH <= a.sums.length) return;
  const grown = new Float64Array(Math.max(a.sums.length * 2, a.groups * WIDTH));
  grown.set(a.sums);
  a.sums = grown;
}

/** Adds the rows of a block: each to the files of its status, and those that may have money with their money. */
export function addRows(a: Aggregate, c: Columns, r: RowResults): void {
  const { label, count, active, activeCount } = c;
  const { status } = r;
  ensureGroup(a, c.mostLabel);
  const { sums } = a;
  for (let i = 0; i < count; i++) {
    const at = label[i]! * WIDTH + FIELDS + status[i]!;
    sums[at] = sums[at]! + 1;
  }
  for (let k = 0; k < activeCount; k++) addMoney(a, c, r, active[k]!);
  for (const i of c.side.keys()) addMoney(a, c, r, i);
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
  for (let k = 0; k < c.activeCount; k++) {
    const i = c.active[k]!;
    if (r.done[i] === 0) continue;
    if (r.days[i]! > 0) addTiers(a.administrativeDaily, r.firstDay[i]!, r.days[i]!, t, r.tariff[i]!);
    const court = r.court[i]!;
    if (court > 0) {
      const rate = r.rate[i]!;
      const from = r.termEnd[i]! + 1;
      const whole = Math.floor(court / rate);
      if (whole > 0) addRun(a.courtDaily, from, from + whole - 1, rate);
      if (court > whole * rate) addRun(a.courtDaily, from + whole, from + whole, court - whole * rate);
    }
  }
}

function addTiers(daily: Daily, first: number, days: number, t: KernelTables, tariff: number): void {
  let from = first;
  let left = days;
  const rules = t.tiers[tariff]!;
  for (let k = 0; k < rules.tiers.length && left > 0; k++) {
    const tier = rules.tiers[k]!;
    const n = Math.min(left, tier.days);
    addRun(daily, from, from + n - 1, tier.cents);
    from += n;
    left -= n;
  }
}

/** Totals of one combination of labels. */
export function totalsOf(a: Aggregate, group: number): Totals {
  return totalsFrom(a.sums.subarray(group * WIDTH, (group + 1) * WIDTH));
}

/** Totals of all files. */
export function grandTotals(a: Aggregate): Totals {
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

/** The money by month of accrual, months without money left out. */
export function monthsOf(a: Aggregate): readonly MonthTotal[] {
  const months = new Map<string, { administrativeCents: number; courtCents: number }>();
  sumDays(a.administrativeDaily, (month, cents) => (at(months, month).administrativeCents += cents));
  sumDays(a.courtDaily, (month, cents) => (at(months, month).courtCents += cents));
  return [...months].sort(([x], [y]) => (x < y ? -1 : 1)).map(([month, sums]) => ({ month, ...sums }));
}

function at<T>(months: Map<string, T & { administrativeCents: number; courtCents: number }>, month: string) {
  const known = months.get(month);
  if (known !== undefined) return known;
  const made = { administrativeCents: 0, courtCents: 0 } as T & { administrativeCents: number; courtCents: number };
  months.set(month, made);
  return made;
}

function sumDays(daily: Daily, add: (month: string, cents: number) => void): void {
  let cents = 0;
  for (let d = 0; d < daily.cents.length; d++) {
    cents += daily.cents[d]!;
    if (cents === 0) continue;
    const { year, month } = civilOf(asDay(daily.first + d));
    add(`${year}-${month < 10 ? '0' : ''}${month}`, cents);
  }
}
