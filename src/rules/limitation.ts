import { NONE } from '../facts/facts.js';
import type { InterruptionFacts } from '../facts/money.js';
import type { Segment, Track } from '../facts/outcome.js';
import { type InForce, inForceOn, type PaymentRules, type TimeRule } from '../law/payment-rules.js';
import { chargesIn } from './accrual.js';
import { lengthFrom } from './term-context.js';

/**
 * Last day on which an administrative penalty can be claimed (Awb 4:104): five years after the term of payment. Each
 * interruption by then starts a new term on the day after it (4:110); it never shortens the old one.
 */
export function lapsesOn(paymentDue: number, interruptions: readonly InterruptionFacts[], rules: PaymentRules): number {
  if (paymentDue === NONE) return NONE;
  let last = after(rules.limitation, paymentDue);
  for (const { administrative, on } of interruptions)
    if (administrative && on <= last) last = Math.max(last, after(rules.interruption, on));
  return last;
}

/** Last day on which a penalty paid without being due can be claimed back (Awb 4:20). */
export function recoverableUntil(fixedOn: number, rules: PaymentRules): number {
  return fixedOn === NONE ? NONE : after(rules.recovery, fixedOn);
}

/** Days of a penalty that lapse one by one, from the first day's last day to the last day's. All days inclusive. */
export interface LapsingDays {
  readonly from: number;
  readonly to: number;
  /** Last day on which the first day of the run can be claimed. */
  readonly lapsesFrom: number;
  /** Last day on which the last day of the run can be claimed. */
  readonly lapsesOn: number;
  readonly cents: number;
  /** What of it had lapsed before the valuation day. */
  readonly lapsedCents: number;
}

/**
 * How the days of a penalty up to and including `at` lapse (Rv 611g): each six months after it was forfeited, or after
 * `since` for what a court fixed later. An interruption (not before `since`) starts a new term for the days that had not
 * lapsed by then.
 */
export function lapsingDays(
  track: Track,
  at: number,
  since: number,
  interruptions: readonly InterruptionFacts[],
  rules: PaymentRules,
): readonly LapsingDays[] {
  const list: LapsingDays[] = [];
  for (let i = 0; i < track.segments.count; i++) {
    const segment = track.segments.items[i] as Segment;
    if (segment.from > at) break;
    for (const run of runsOf(segment.from, Math.min(segment.to, at), since, interruptions, rules)) {
      const { from, to, fixed } = run;
      const last = (day: number): number =>
        fixed === NONE ? after(rules.courtLimitation, Math.max(day, since)) : fixed;
      const lapsed = lastBefore(from, to, at, last);
      list.push({
        from,
        to,
        lapsesFrom: last(from),
        lapsesOn: last(to),
        cents: centsOf(segment, from, to),
        lapsedCents: centsOf(segment, from, lapsed),
      });
    }
  }
  return list;
}

/** A run of days with the term of their own (`fixed` NONE), or that which an interruption gave them. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly fixed: number;
}

function runsOf(
  from: number,
  to: number,
  since: number,
  interruptions: readonly InterruptionFacts[],
  rules: PaymentRules,
): readonly Run[] {
  let runs: readonly Run[] = [{ from, to, fixed: NONE }];
  for (const { court, on } of interruptions) {
    if (!court || on < since) continue;
    const fixed = after(rules.courtInterruption, on);
    runs = runs.flatMap((run) => renewed(run, on, since, fixed, rules));
  }
  return runs;
}

/** Splits a run by an interruption: days lapsed before it, days that it renews, days that had not come yet. */
function renewed(run: Run, on: number, since: number, fixed: number, rules: PaymentRules): readonly Run[] {
  if (run.fixed !== NONE) return run.fixed >= on ? [{ ...run, fixed: Math.max(run.fixed, fixed) }] : [run];
  const last = (day: number): number => after(rules.courtLimitation, Math.max(day, since));
  const lapsed = lastBefore(run.from, Math.min(run.to, on), on, last);
  const parts: readonly Run[] = [
    { from: run.from, to: lapsed, fixed: NONE },
    { from: lapsed + 1, to: Math.min(run.to, on), fixed },
    { from: Math.max(run.from, on + 1), to: run.to, fixed: NONE },
  ];
  return parts.filter((part) => part.from <= part.to);
}

/** Last of the days from … to whose own last day lies before `day`; from − 1 when none does. Last days never go back. */
function lastBefore(from: number, to: number, day: number, last: (day: number) => number): number {
  let low = from - 1;
  let high = to;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (last(middle) < day) low = middle;
    else high = middle - 1;
  }
  return low;
}

function after(rules: readonly InForce<TimeRule>[], day: number): number {
  const { months, days } = inForceOn(rules, day).value;
  return lengthFrom(day, months, days);
}

function centsOf(segment: Segment, from: number, to: number): number {
  return chargesIn(segment.nth + from - segment.from, to - from + 1, segment.everyDays) * segment.cents;
}
