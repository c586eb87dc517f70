import { STATUS_WORDS } from '../assess/codes.js';
import type { StatusCode } from '../assess/types.js';

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

/** Sums of money that stand before the numbers of files. */
export const FIELDS = 4;
export const STATUSES: number = STATUS_WORDS.length;
/** Sums of one combination. */
export const WIDTH: number = FIELDS + STATUSES;

/** Sums by combination of labels: money and files by status. */
export interface Sums {
  sums: Float64Array;
  groups: number;
}

/** Makes room for a combination of labels. */
export function ensureGroup(a: Sums, group: number): void {
  if (group >= a.groups) a.groups = group + 1;
  if (a.groups * WIDTH <= a.sums.length) return;
  const grown = new Float64Array(Math.max(a.sums.length * 2, a.groups * WIDTH));
  grown.set(a.sums);
  a.sums = grown;
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
