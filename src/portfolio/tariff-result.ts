import { asDay, civilOf } from '../calendar/day.js';
import { STATUS } from '../rules/status.js';
import { type Affected, addAffected } from './affected.js';
import { lateStatus } from './kernel/amounts.js';
import type { MonthTotal } from './months.js';
import { addFiles, addSums, ensureGroup, type Sums } from './sums.js';
import { CENTS_WIDTH } from './tariff-classes.js';
import { CLOSED_AS, cellsOf, DAYS_WIDTH, FIRST_RUN, STANDING, STANDINGS, type TariffCounts } from './tariff-counts.js';

/** Adds to sums what one law costs more than the first; returns the same by month. */
export function addTariffDifference(
  counts: TariffCounts,
  law: number,
  into: Sums,
  affected: Affected,
): readonly MonthTotal[] {
  const groups = Math.floor(counts.files.length / cellsOf(counts));
  if (groups > 0) ensureGroup(into, groups - 1);
  const { count } = counts.classes;
  for (let group = 0; group < groups; group++)
    for (let k = 0; k < count; k++) addClass(counts, law, group, k, into, affected);
  return monthsOfTariff(counts, law);
}

function addClass(counts: TariffCounts, law: number, group: number, k: number, into: Sums, affected: Affected): void {
  const { classes, files } = counts;
  const base = classes.cents[0]!.subarray(k * CENTS_WIDTH, (k + 1) * CENTS_WIDTH);
  const other = classes.cents[law]!.subarray(k * CENTS_WIDTH, (k + 1) * CENTS_WIDTH);
  const daysBase = classes.days[0]![k]!;
  const daysOther = classes.days[law]![k]!;
  const more = (days: number): number => other[days]! - base[days]!;
  const at = (group * classes.count + k) * STANDINGS * DAYS_WIDTH;
  for (let cell = 0; cell < STANDINGS * DAYS_WIDTH; cell++) {
    const n = files[at + cell]!;
    if (n === 0) continue;
    const standing = Math.floor(cell / DAYS_WIDTH);
    const place = cell % DAYS_WIDTH;
    const days = Math.max(0, place - 1);
    const open = standing < STANDING.closed;
    const tomorrow = open && place > 0 ? Math.min(days + 1, CENTS_WIDTH - 1) : days;
    const full = open ? other[daysOther]! - base[daysBase]! : more(days);
    addSums(into, group, n * more(days), n * (more(tomorrow) - more(days)), n * full);
    const before = statusOf(standing, place, daysBase);
    if (more(days) !== 0) addAffected(affected, group, before, more(days), n);
    if (open && standing >= STANDING.late && daysBase !== daysOther) {
      addFiles(into, group, before, -n);
      addFiles(into, group, statusOf(standing, place, daysOther), n);
    }
  }
}

/** Status of a file by its standing; of a late one by its days and the state of its court penalty. */
function statusOf(standing: number, place: number, total: number): number {
  if (standing >= STANDING.closed) return CLOSED_AS[standing - STANDING.closed]!;
  if (standing === STANDING.inTerm) return STATUS.inTerm;
  const state = place - 1 >= total ? 3 : place <= 1 ? 1 : 2;
  return lateStatus(state, standing - STANDING.late);
}

/** The money by month: how many files have their first, second … day in a month, times what that day costs. */
function monthsOfTariff(counts: TariffCounts, law: number): readonly MonthTotal[] {
  const months = new Map<string, number>();
  const { classes } = counts;
  const base = classes.cents[0]!;
  const other = classes.cents[law]!;
  for (let k = 0; k < classes.count; k++) {
    const at = k * CENTS_WIDTH;
    const rates = new Float64Array(CENTS_WIDTH);
    for (let day = 1; day < CENTS_WIDTH; day++)
      rates[day] = other[at + day]! - other[at + day - 1]! - (base[at + day]! - base[at + day - 1]!);
    if (rates.every((rate) => rate === 0)) continue;
    const runs = counts.runs[k] ?? null;
    if (runs === null) continue;
    const { names, files } = nthDays(counts, runs);
    for (let m = 0; m < names.length; m++) {
      let cents = 0;
      for (let day = 1; day < CENTS_WIDTH; day++) cents += files[m * CENTS_WIDTH + day]! * rates[day]!;
      months.set(names[m]!, (months.get(names[m]!) ?? 0) + cents);
    }
  }
  return [...months].map(([month, administrativeCents]) => ({ month, administrativeCents, courtCents: 0 }));
}

interface NthDays {
  /** The months, `YYYY-MM`. */
  readonly names: readonly string[];
  /** By month, then number of the penalty day: files that have that day in that month. */
  readonly files: Float64Array;
}

const made = new WeakMap<Uint32Array, { readonly blocks: number; readonly days: NthDays }>();

/** How many files have their first, second … penalty day in each month. Kept while no block is added. */
function nthDays({ blocks, low, high }: TariffCounts, runs: Uint32Array): NthDays {
  const known = made.get(runs);
  if (known?.blocks === blocks) return known.days;
  const { names, place } = monthPlaces(low, high + CENTS_WIDTH);
  const files = new Float64Array(names.length * CENTS_WIDTH);
  for (let f = low; f <= high; f++) {
    let atLeast = 0;
    for (let days = CENTS_WIDTH - 1; days > 0; days--) {
      atLeast += runs[f * CENTS_WIDTH + days]!;
      const cell = place[f - low + days - 1]! * CENTS_WIDTH + days;
      files[cell] = files[cell]! + atLeast;
    }
  }
  const days = { names, files };
  made.set(runs, { blocks, days });
  return days;
}

/** The months from one position to another (exclusive), and for each day which of them it lies in. */
function monthPlaces(low: number, end: number): { readonly names: readonly string[]; readonly place: Int32Array } {
  const names: string[] = [];
  const place = new Int32Array(Math.max(0, end - low));
  for (let d = 0; d < place.length; d++) {
    const { year, month, day } = civilOf(asDay(FIRST_RUN + low + d));
    if (d === 0 || day === 1) names.push(`${year}-${month < 10 ? '0' : ''}${month}`);
    place[d] = names.length - 1;
  }
  return { names, place };
}
