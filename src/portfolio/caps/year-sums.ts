import { asDay, civilOf, dayOf, MAX_DAY, MIN_DAY } from '../../calendar/day.js';
import type { EpisodeOutcome, OrderOutcome, Outcome, Segment, Track } from '../../facts/outcome.js';
import { centsUpTo } from '../../rules/cut.js';
import type { Columns } from '../columns.js';
import type { KernelTables } from '../kernel/table-types.js';
import type { RowResults } from '../results.js';

/** The first calendar year in which a penalty day can lie, and how many there are. */
export const FIRST_YEAR: number = civilOf(MIN_DAY).year;
export const YEARS: number = civilOf(MAX_DAY).year - FIRST_YEAR + 1;

/** Kinds of money in a cell. */
export const KIND = { administrative: 0, court: 1 } as const;
const KINDS = 2;

const YEAR_END: Int32Array = Int32Array.from({ length: YEARS }, (_, y) => dayOf(FIRST_YEAR + y, 12, 31));

/** Cents by body, calendar year in which the penalty days lie, and kind: whole numbers, exact in any order of adding. */
export interface YearSums {
  cents: Float64Array;
}

export function createYearSums(): YearSums {
  return { cents: new Float64Array(YEARS * KINDS * 8) };
}

/** The cents of a body in a year, counted from the first one. */
export function yearCents({ cents }: YearSums, body: number, year: number, kind: number): number {
  return cents[(body * YEARS + year) * KINDS + kind] ?? 0;
}

function add(sums: YearSums, body: number, year: number, kind: number, cents: number): void {
  const at = (body * YEARS + year) * KINDS + kind;
  if (at >= sums.cents.length) {
    const grown = new Float64Array(Math.max(sums.cents.length * 2, (body + 1) * YEARS * KINDS));
    grown.set(sums.cents);
    sums.cents = grown;
  }
  sums.cents[at] = sums.cents[at]! + cents;
}

function yearOf(day: number): number {
  return civilOf(asDay(day)).year - FIRST_YEAR;
}

/** Adds the rows of a block that the kernel has done. */
export function addPlainYears(sums: YearSums, c: Columns, r: RowResults, t: KernelTables): void {
  for (let k = 0; k < c.activeCount; k++) {
    const i = c.active[k]!;
    if (r.done[i] === 1) addPlainRowYears(sums, c.body[i]!, r, t, i, 1);
  }
}

/** Adds one such row; with `sign` −1 takes it away. What lies in a year is what has accrued at its end, less what had before. */
export function addPlainRowYears(
  sums: YearSums,
  body: number,
  r: RowResults,
  t: KernelTables,
  i: number,
  sign: 1 | -1,
): void {
  const days = r.days[i]!;
  if (days > 0) {
    const first = r.firstDay[i]!;
    const base = r.tariff[i]! * 64;
    let year = yearOf(first);
    for (let done = 0; done < days; year++) {
      const until = Math.min(days, YEAR_END[year]! - first + 1);
      add(sums, body, year, KIND.administrative, sign * (t.cents[base + until]! - t.cents[base + done]!));
      done = until;
    }
  }
  const court = r.court[i]!;
  if (court > 0) {
    const from = r.termEnd[i]! + 1;
    let year = yearOf(from);
    for (let done = 0; done < court; year++) {
      const until = Math.min(court, r.rate[i]! * (YEAR_END[year]! - from + 1));
      add(sums, body, year, KIND.court, sign * (until - done));
      done = until;
    }
  }
}

/** Adds what has accrued up to and including `at` in an outcome of the rules; with `sign` −1 takes it away. */
export function addOutcomeYears(sums: YearSums, body: number, outcome: Outcome, at: number, sign: 1 | -1 = 1): void {
  for (let e = 0; e < outcome.episodes.count; e++) {
    const { administrative } = outcome.episodes.items[e] as EpisodeOutcome;
    addTrack(sums, body, KIND.administrative, administrative, at, sign);
  }
  for (let o = 0; o < outcome.orders.count; o++)
    addTrack(sums, body, KIND.court, (outcome.orders.items[o] as OrderOutcome).track, at, sign);
}

function addTrack(sums: YearSums, body: number, kind: number, track: Track, at: number, sign: number): void {
  const total = centsUpTo(track, at);
  if (total === 0) return;
  let done = 0;
  for (let year = yearOf((track.segments.items[0] as Segment).from); done < total; year++) {
    const until = centsUpTo(track, Math.min(at, YEAR_END[year]!));
    add(sums, body, year, kind, sign * (until - done));
    done = until;
  }
}
