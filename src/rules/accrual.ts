import { NONE, type SpanFacts } from '../facts/facts.js';
import type { Track } from '../facts/outcome.js';
import { next, type Pool } from '../facts/pool.js';
import type { Tier } from '../law/rulebook.js';

/**
 * The one primitive that makes every schedule. Days of the windows that are not blocked are penalty days; the tiers say
 * what they cost; the schedule ends when the tiers or the maximum are used up.
 *
 * `windows` and `blocked` are sorted and disjoint, both ends inclusive. `max` is in cents, −1 for none; the last day
 * costs what is left. A tier of `everyDays` 7 costs its cents on the first day of each week that has started.
 */
export function accrue(
  windows: Pool<SpanFacts>,
  blocked: Pool<SpanFacts>,
  tiers: readonly Tier[],
  max: number,
  out: Track,
): void {
  out.segments.count = 0;
  out.firstDay = NONE;
  out.fullOn = NONE;
  if (max === 0) return;
  const spent: Spent = { cents: 0, days: 0, tier: 0, inTier: 0 };
  for (let w = 0; w < windows.count; w++) {
    const window = windows.items[w] as SpanFacts;
    let from = window.from;
    while (from <= window.to && out.fullOn === NONE) {
      const block = nextBlock(blocked, from);
      addRun(from, block === null ? window.to : Math.min(window.to, block.from - 1), tiers, max, spent, out);
      from = (block ?? window).to + 1;
    }
  }
}

/** The first blocked run that ends on or after a day. */
function nextBlock(blocked: Pool<SpanFacts>, day: number): SpanFacts | null {
  for (let i = 0; i < blocked.count; i++) {
    const block = blocked.items[i] as SpanFacts;
    if (block.to >= day) return block;
  }
  return null;
}

interface Spent {
  cents: number;
  days: number;
  tier: number;
  inTier: number;
}

/** Adds a run of penalty days, tier by tier. */
function addRun(from: number, to: number, tiers: readonly Tier[], max: number, spent: Spent, out: Track): void {
  let day = from;
  while (day <= to) {
    const tier = tiers[spent.tier];
    if (tier === undefined) return;
    const days = Math.min(to - day + 1, tier.days - spent.inTier);
    const left = max < 0 ? Number.MAX_SAFE_INTEGER : max - spent.cents;
    const charges = chargesIn(spent.days + 1, days, tier.everyDays);
    if (charges * tier.cents >= left) {
      endAtMaximum(day, left, tier, spent, out);
      return;
    }
    segment(day, day + days - 1, tier.cents, tier.everyDays, spent.days + 1, out);
    spent.cents += charges * tier.cents;
    spent.days += days;
    spent.inTier += days;
    day += days;
    if (spent.inTier === tier.days) {
      spent.tier++;
      spent.inTier = 0;
      if (spent.tier === tiers.length) out.fullOn = day - 1;
    }
  }
}

/** The last days up to the maximum: whole amounts, then what is left. */
function endAtMaximum(day: number, left: number, tier: Tier, spent: Spent, out: Track): void {
  const whole = Math.floor(left / tier.cents);
  const rest = left - whole * tier.cents;
  const charges = rest > 0 ? whole + 1 : whole;
  const lastNth = nthOfCharge(spent.days + 1, charges, tier.everyDays);
  const lastDay = day + lastNth - spent.days - 1;
  if (rest === 0) segment(day, lastDay, tier.cents, tier.everyDays, spent.days + 1, out);
  else {
    if (lastDay > day) segment(day, lastDay - 1, tier.cents, tier.everyDays, spent.days + 1, out);
    segment(lastDay, lastDay, rest, tier.everyDays, lastNth, out);
  }
  out.fullOn = lastDay;
}

/** Charges among `days` penalty days of which the first has number `nth`: one at each day with (number − 1) a multiple of `every`. */
export function chargesIn(nth: number, days: number, every: number): number {
  return Math.floor((nth + days - 2) / every) - Math.floor((nth - 2) / every);
}

/** Number of the day on which the `count`th charge from number `nth` on falls. */
function nthOfCharge(nth: number, count: number, every: number): number {
  return (Math.ceil((nth - 1) / every) + count - 1) * every + 1;
}

function segment(from: number, to: number, cents: number, everyDays: number, nth: number, out: Track): void {
  const made = next(out.segments);
  made.from = from;
  made.to = to;
  if (out.firstDay === NONE) out.firstDay = from;
  made.cents = cents;
  made.everyDays = everyDays;
  made.nth = nth;
}
