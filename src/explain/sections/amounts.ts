import type { ScheduleEntry } from '../../assess/types.js';
import type { Day } from '../../calendar/day.js';
import { chargesIn } from '../../rules/accrual.js';
import { say } from '../message.js';
import { day, money, type Scope } from '../scope.js';
import { joinText } from '../words.js';

/** The runs of one penalty that have accrued. */
export function accruedRuns(
  { assessment }: Scope,
  stream: ScheduleEntry['stream'],
  index: number,
): readonly ScheduleEntry[] {
  return assessment.schedule.filter((entry) => entry.stream === stream && entry.index === index);
}

/** Days times amount of each run, and their sum: `14 × € 23 = € 322 en 3 × € 35 = € 105, samen € 427`. */
export function sumText(scope: Scope, runs: readonly ScheduleEntry[]): string {
  const parts = merged(runs);
  const items = parts.map(({ count, cents, weeks }) => {
    const values = { count, cents: money(scope, cents), total: money(scope, count * cents) };
    return say(scope.lang, weeks ? 'amount.item-weeks' : 'amount.item', values);
  });
  if (items.length < 2) return items[0] ?? '';
  const total = parts.reduce((sum, { count, cents }) => sum + count * cents, 0);
  return say(scope.lang, 'amount.together', { items: joinText(scope.lang, items), total: money(scope, total) });
}

/** The days of the runs: `1 mei 2025 tot en met 12 mei 2025 en 26 juni 2025 tot en met 15 augustus 2025`. */
export function periodsText(scope: Scope, runs: readonly ScheduleEntry[]): string {
  const periods: { from: Day; to: Day }[] = [];
  for (const { from, to } of runs) {
    if (to === null) continue;
    const last = periods[periods.length - 1];
    if (last !== undefined && from === last.to + 1) last.to = to;
    else periods.push({ from, to });
  }
  const texts = periods.map(({ from, to }) => {
    const values = { from: day(scope, from), to: day(scope, to) };
    return say(scope.lang, from === to ? 'amount.one-day' : 'amount.period', values);
  });
  return joinText(scope.lang, texts);
}

interface Part {
  count: number;
  readonly cents: number;
  readonly weeks: boolean;
}

/** Runs of one amount that follow each other after a gap are one item. */
function merged(runs: readonly ScheduleEntry[]): readonly Part[] {
  const parts: Part[] = [];
  for (const run of runs) {
    if (run.to === null) continue;
    const count = chargesIn(run.nth, run.to - run.from + 1, run.everyDays);
    const last = parts[parts.length - 1];
    if (last !== undefined && last.cents === run.cents) last.count += count;
    else parts.push({ count, cents: run.cents, weeks: run.everyDays === 7 });
  }
  return parts.filter(({ count }) => count > 0);
}
