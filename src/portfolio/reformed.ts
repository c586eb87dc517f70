import type { CourtAmountRules, CourtExclusionRules, ReformedRules } from '../law/reformed.js';
import { type Columns, NONE, ROW } from './columns.js';
import type { RowResults } from './results.js';

/** Does a reform exclude the penalty of the order of a plain row? */
export function orderExcluded(rules: ReformedRules, c: Columns, i: number): boolean {
  for (const rule of rules.courtExclusions) if (holds(rule, c, i)) return true;
  return false;
}

/** What a day of the order costs after a reform, in cents: shares, rounded down, then ceilings. */
export function reformedRate(rules: ReformedRules, c: Columns, i: number): number {
  let rate = c.perDay[i]!;
  for (const rule of rules.courtAmounts) {
    if (!holds(rule, c, i)) continue;
    if (rule.perDayPercent >= 0) rate = Math.floor((rate * rule.perDayPercent) / 100);
    if (rule.perDayAtMostCents >= 0) rate = Math.min(rate, rule.perDayAtMostCents);
  }
  return rate;
}

/** The maximum of the order after a reform; −1 = none. */
export function reformedMax(rules: ReformedRules, c: Columns, i: number): number {
  let max = c.max[i]!;
  for (const rule of rules.courtAmounts) {
    if (!holds(rule, c, i)) continue;
    max = maxAfter(rule, max);
  }
  return max;
}

function maxAfter({ maxPercent, maxAtMostCents }: CourtAmountRules, before: number): number {
  const max = before >= 0 && maxPercent >= 0 ? Math.floor((before * maxPercent) / 100) : before;
  if (maxAtMostCents < 0) return max;
  return max < 0 ? maxAtMostCents : Math.min(max, maxAtMostCents);
}

/** Does the day of this row on which a rule turns lie in its range? */
function holds(rule: CourtExclusionRules, c: Columns, i: number): boolean {
  const day = pivotDay(rule, c, i);
  return rule.from <= day && day <= rule.to;
}

/** A plain row has one notice at most: it is the valid one or the first one. */
function pivotDay({ pivot }: CourtExclusionRules, c: Columns, i: number): number {
  const ruling = c.orderOn[i]!;
  if (pivot === 'received') return c.received[i]!;
  if (pivot === 'lodged') return lodgedOf(c, i);
  if (pivot === 'notice') return c.notice[i] === NONE ? ruling : c.notice[i]!;
  return pivot === 'appeal' && c.appealOn[i] !== NONE ? c.appealOn[i]! : ruling;
}

/** Day of lodging: that of receipt, unless the row has an entry in `extra`. */
function lodgedOf(c: Columns, i: number): number {
  return (c.flags[i]! & ROW.extra) !== 0 ? c.extra.lodged[c.extra.entry[i]!]! : c.received[i]!;
}

/** Can a maximum for the whole file bind? The amounts of the row are without it. */
export function capMayBind({ caps }: ReformedRules, c: Columns, out: RowResults, i: number): boolean {
  if (caps.length === 0) return false;
  const least = Math.min(...caps.map(({ cents }) => cents));
  const endless = c.orderOn[i] !== NONE && c.max[i]! < 0 && c.closed[i] === NONE;
  return endless || out.potential[i]! > least || out.administrative[i]! + out.court[i]! > least;
}
