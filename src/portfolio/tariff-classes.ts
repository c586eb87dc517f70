import { FOREVER } from '../calendar/forever.js';
import type { Rulebook, TariffRules } from '../law/rulebook.js';
import { MOST_DAYS } from './results.js';

/** Width of the tables of cents by day: 0 to MOST_DAYS. */
export const CENTS_WIDTH: number = MOST_DAYS + 1;

/**
 * Notices that have the same tariff under the first law and under every other: one class for each combination of tariffs.
 * Procedures are cut where any of the laws begins another tariff.
 */
export interface TariffClasses {
  readonly count: number;
  /** By procedure: first days of its ranges of notices, ascending, and the class of each range; −1 = no tariff. */
  readonly from: readonly Int32Array[];
  readonly classOf: readonly Int32Array[];
  /** By law, then class × CENTS_WIDTH: cents after so many days. */
  readonly cents: readonly Int32Array[];
  /** By law, then class: number of days. */
  readonly days: readonly Int32Array[];
  /** By class: 1 when amounts a week or limits by what is at stake may apply: such files are counted one by one. */
  readonly irregular: Uint8Array;
}

/** The classes of laws of which the first is the baseline. */
export function tariffClasses(books: readonly Rulebook[]): TariffClasses {
  const index = new Map<string, number>();
  const contents: (readonly TariffRules[])[] = [];
  const from: Int32Array[] = [];
  const classOf: Int32Array[] = [];
  for (let p = 0; p < books[0]!.procedures.length; p++) {
    const lists = books.map((book) => book.procedures[p]!.tariffs);
    const cuts = [
      ...new Set(lists.flatMap((list) => list.flatMap((t) => [t.from, Math.min(t.to, FOREVER - 1) + 1]))),
    ].sort((a, b) => a - b);
    from.push(Int32Array.from(cuts));
    classOf.push(Int32Array.from(cuts, (day) => classAt(lists, day, index, contents)));
  }
  return {
    count: contents.length,
    from,
    classOf,
    cents: books.map((_, b) => centsTable(contents.map((content) => content[b]!))),
    days: books.map((_, b) => Int32Array.from(contents, (content) => daysOf(content[b]!))),
    irregular: Uint8Array.from(contents, (content) => (content.some((t) => t.weekly || t.limits.length > 0) ? 1 : 0)),
  };
}

function classAt(
  lists: readonly (readonly TariffRules[])[],
  day: number,
  index: Map<string, number>,
  contents: (readonly TariffRules[])[],
): number {
  const content = lists.map((list) => list.find((t) => t.from <= day && day <= t.to));
  if (content.some((t) => t === undefined)) return -1;
  const found = content as readonly TariffRules[];
  const key = JSON.stringify(found.map(({ tiers, weekly, limits }) => [tiers, weekly, limits]));
  const known = index.get(key);
  if (known !== undefined) return known;
  index.set(key, contents.length);
  return contents.push(found) - 1;
}

function centsTable(tariffs: readonly TariffRules[]): Int32Array {
  const table = new Int32Array(tariffs.length * CENTS_WIDTH);
  tariffs.forEach(({ tiers }, k) => {
    let cents = 0;
    let day = 0;
    for (const tier of tiers)
      for (let d = 0; d < tier.days && day < MOST_DAYS; d++) table[k * CENTS_WIDTH + ++day] = cents += tier.cents;
    table.fill(cents, k * CENTS_WIDTH + day, (k + 1) * CENTS_WIDTH);
  });
  return table;
}

function daysOf({ tiers }: TariffRules): number {
  return tiers.reduce((sum, { days }) => sum + days, 0);
}

/** The class of a notice of a procedure; −1 when one of the laws has no tariff for it. */
export function classOfNotice({ from, classOf }: TariffClasses, procedure: number, notice: number): number {
  const cuts = from[procedure]!;
  for (let k = cuts.length - 1; k >= 0; k--) if (cuts[k]! <= notice) return classOf[procedure]![k]!;
  return -1;
}

/**
 * Can the money of another law be told from counts of the first: does it differ in amounts a day only, with a tariff for
 * the same notices, of at most MOST_DAYS days?
 */
export function tariffsOnly(base: Rulebook, other: Rulebook): boolean {
  return base.procedures.every((p, i) => {
    const q = other.procedures[i]!;
    const days = [...p.tariffs, ...q.tariffs].map((t) => t.from);
    return (
      days.every((day) => comparable(tariffAt(p.tariffs, day), tariffAt(q.tariffs, day))) &&
      sameEnd(p.tariffs, q.tariffs)
    );
  });
}

function tariffAt(list: readonly TariffRules[], day: number): TariffRules | undefined {
  return list.find((t) => t.from <= day && day <= t.to);
}

function comparable(a: TariffRules | undefined, b: TariffRules | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  // Files with weeks or limits are left to the rules, and so counted under each law by itself.
  if (a.weekly || a.limits.length > 0) return true;
  if (b.weekly || b.limits.length > 0) return false;
  return daysOf(a) <= MOST_DAYS && daysOf(b) <= MOST_DAYS;
}

function sameEnd(a: readonly TariffRules[], b: readonly TariffRules[]): boolean {
  return a.at(-1)?.to === b.at(-1)?.to && a[0]?.from === b[0]?.from;
}
