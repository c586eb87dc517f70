import { addDays, type Day, isoOf } from '../../src/calendar/day.js';
import { later, readDuration } from './calendar.js';
import { closedBy, type Dossier, type Episode, isHeld, isReopeningDay } from './episodes.js';
import { centsOf } from './money.js';
import { courtDurationEnd, orderTermEnd } from './order.js';
import type { CaseEvent, CourtOutcome, Fact, TrackState } from './types.js';

/** A court order walked through day by day. */
export interface OrderRun {
  readonly order: Fact;
  readonly outcome: CourtOutcome;
  /** The day on which the maximum is reached, also when it is still ahead; null when it never is. */
  readonly fullOn: Day | null;
}

/** Cents for a number of penalty days, without the maximum; null when the order names no amount. */
function amountFor(event: CaseEvent, days: number): number | null {
  if (event.perDay !== undefined) return days * centsOf(event.perDay);
  if (event.perWeek !== undefined) return Math.ceil(days / 7) * centsOf(event.perWeek);
  if (event.tiers === undefined) return null;
  let cents = 0;
  let left = days;
  for (const tier of event.tiers) {
    const here = Math.min(left, tier.days);
    cents += here * centsOf(tier.perDay);
    left -= here;
  }
  return cents;
}

function maximumOf(event: CaseEvent): number | null {
  const stair = event.tiers?.reduce((sum, tier) => sum + tier.days * centsOf(tier.perDay), 0);
  if (event.max === undefined) return stair ?? null;
  return stair === undefined ? centsOf(event.max) : Math.min(stair, centsOf(event.max));
}

/** The end of the first step with a penalty of its own; null when there is none. */
function stepEnd(dossier: Dossier, order: Fact): Day | null {
  const step = order.event.steps?.find((candidate) => candidate.penalty === true);
  if (step === undefined) return null;
  return courtDurationEnd(dossier, order, readDuration(step.within));
}

/** The first hearing on or after the day of the ruling, sent or not; earlier ones do not count (H-0198, H-0716). */
function hearingDay(episode: Episode, order: Fact): Day | null {
  return episode.facts.find((fact) => fact.type === 'hearing' && fact.on >= order.on)?.on ?? null;
}

/** Is the body in breach of the order on this day (decisions and holds aside)? */
function isBreach(dossier: Dossier, episode: Episode, order: Fact, day: Day): boolean {
  if (day > orderTermEnd(dossier, order)) return true;
  const step = stepEnd(dossier, order);
  if (step === null || day <= step) return false;
  const hearing = hearingDay(episode, order);
  if (hearing === null || day < hearing) return true;
  return day === hearing && dossier.law.countComplianceDay;
}

function isPenaltyDay(dossier: Dossier, episode: Episode, order: Fact, day: Day): boolean {
  if (isHeld(dossier, day, orderTermEnd(dossier, order)) || isReopeningDay(episode, day)) return false;
  if (!isBreach(dossier, episode, order, day)) return false;
  const closing = closedBy(episode, day);
  if (closing === null) return true;
  return closing.type === 'decided' && closing.on === day && dossier.law.countComplianceDay;
}

/** The penalty days of an order one by one, as far as they can come by what is known. */
function* penaltyDays(dossier: Dossier, episode: Episode, order: Fact, from: Day): Generator<Day> {
  for (let day = from; day <= dossier.at || closedBy(episode, day) === null; day = addDays(day, 1)) {
    if (isPenaltyDay(dossier, episode, order, day)) yield day;
  }
}

interface Walk {
  readonly first: Day | null;
  readonly last: Day | null;
  readonly days: number;
  /** The day on which the maximum is reached, also when it is still ahead; null when it never is. */
  readonly fullOn: Day | null;
}

/**
 * Counts the penalty days of an order until it is full; `from` is the first on which it may run, null for never. When it
 * will be full is looked up only where a later order waits for it.
 */
function walk(dossier: Dossier, episode: Episode, order: Fact, from: Day | null): Walk {
  const awaited = dossier.law.sequentialCourtPenalties;
  const maximum = maximumOf(order.event);
  let first: Day | null = null;
  let last: Day | null = null;
  let days = 0;
  let ahead = 0;
  for (const day of from === null ? [] : penaltyDays(dossier, episode, order, from)) {
    first ??= day;
    if (day <= dossier.at) {
      last = day;
      days += 1;
    } else {
      ahead += 1;
    }
    const amount = amountFor(order.event, days + ahead);
    if (amount !== null && maximum !== null && amount >= maximum) return { first, last, days, fullOn: day };
    if (ahead > 0 && (amount === null || maximum === null || !awaited)) break;
  }
  return { first, last, days, fullOn: null };
}

/** Between a step done late and the end of the term an order waits (H-0030); so does one that waits for ever (H-0753). */
function stateOf(dossier: Dossier, episode: Episode, order: Fact, from: Day | null): TrackState {
  if (closedBy(episode, dossier.at) !== null) return 'stopped';
  if (from === null || dossier.at < from || !isBreach(dossier, episode, order, dossier.at)) return 'waiting';
  return isHeld(dossier, dossier.at, orderTermEnd(dossier, order)) ? 'held' : 'accruing';
}

/** Without an amount the amount is still 0 before the first penalty day (H-0287). */
function runOrder(dossier: Dossier, episode: Episode, order: Fact, from: Day | null): OrderRun {
  const { first, last, days, fullOn } = walk(dossier, episode, order, from);
  const maxCents = maximumOf(order.event);
  const raw = days === 0 ? 0 : amountFor(order.event, days);
  const outcome = {
    state: fullOn !== null && fullOn <= dossier.at ? 'full' : stateOf(dossier, episode, order, from),
    termEnds: isoOf(orderTermEnd(dossier, order)),
    firstDay: first === null ? null : isoOf(first),
    lastDay: last === null ? null : isoOf(last),
    days,
    amountCents: raw !== null && maxCents !== null ? Math.min(raw, maxCents) : raw,
    maxCents,
  };
  return { order, outcome, fullOn };
}

/**
 * All orders of an episode, in order; when the reading says so one after another: each waits for the one directly
 * before it, also a future fullness (no history decides the latter).
 */
export function ordersOf(dossier: Dossier, episode: Episode): OrderRun[] {
  const runs: OrderRun[] = [];
  for (const order of episode.facts.filter((fact) => fact.type === 'court-order')) {
    let from: Day | null = addDays(order.sent ?? order.on, 1);
    const before = runs[runs.length - 1];
    if (dossier.law.sequentialCourtPenalties && before !== undefined) {
      from = before.fullOn === null ? null : later(from, addDays(before.fullOn, 1));
    }
    runs.push(runOrder(dossier, episode, order, from));
  }
  return runs;
}
