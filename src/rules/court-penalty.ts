import { FOREVER } from '../calendar/forever.js';
import {
  AMOUNT,
  type EpisodeFacts,
  type Facts,
  NONE,
  type OrderFacts,
  type SpanFacts,
  type StepFacts,
} from '../facts/facts.js';
import type { OrderOutcome, Outcome, Track } from '../facts/outcome.js';
import { STATE } from '../facts/outcome-codes.js';
import type { Pool } from '../facts/pool.js';
import type { Workspace } from '../facts/workspace.js';
import type { Rulebook, Tier } from '../law/rulebook.js';
import { accrue } from './accrual.js';
import { blockedDays } from './blocked.js';
import { type CourtPrice, courtExcludedBy, courtPrice, reformedOf } from './court-reform.js';
import { courtTermEnd, stepEnd } from './court-term.js';
import { decreedOrderHold, holdTrack } from './decreed-hold.js';
import { note, type Recorder, RULE, slot } from './recorder.js';
import { addSpan } from './spans.js';

/**
 * The court penalty (rechterlijke dwangsom, Awb 8:55d(2)) of one order: from the day after the term the court set, and
 * from the day after a step that was missed until it was done; up to the maximum; until the decision.
 */
export function courtPenalty(
  facts: Facts,
  order: OrderFacts,
  position: number,
  book: Rulebook,
  rec: Recorder | null,
  work: Workspace,
  outcome: Outcome,
  out: OrderOutcome,
): void {
  const episode = facts.episodes[order.episode] as EpisodeFacts;
  const track = out.track;
  track.fixed = -1;
  out.termEnds = courtTermEnd(order, book, rec);
  out.amountKnown = order.amount !== AMOUNT.unknown;
  note(
    rec,
    RULE.courtTerm,
    book.cite.courtTerm,
    0,
    order.index,
    order.sent,
    order.term.months,
    order.term.days,
    out.termEnds,
    order.term.until === NONE ? 0 : 1,
    position,
  );
  windowsOf(order, position, out.termEnds, book, rec, work.windows);
  pauseBetween(work.windows, track);
  const price = courtPrice(facts, order, position, book, rec, outcome);
  const excluded = courtExcludedBy(facts, order, book, rec, outcome) >= 0;
  if (excluded) {
    track.fixed = STATE.excluded;
    work.windows.count = 0;
  }
  waitForEarlier(facts, order, position, book, rec, outcome, work.windows);
  const first = work.windows.count === 0 ? NONE : (work.windows.items[0] as SpanFacts).from;
  track.stoppedOn = blockedDays(facts, episode, 'complianceDayCounts', first, FOREVER, book, rec, work.blocked);
  const hold = decreedOrderHold(facts, out.termEnds, first, book, rec);
  track.heldFrom = NONE;
  track.heldTo = NONE;
  if (hold !== null) holdTrack(hold, work, rec, track);
  const stopsOn = reformedOf(facts, book)?.courtStopsOn ?? FOREVER;
  if (stopsOn < FOREVER) {
    addSpan(work.blocked, stopsOn, FOREVER);
    track.stoppedOn = Math.min(track.stoppedOn, stopsOn);
  }
  accrue(work.windows, work.blocked, out.amountKnown ? price.tiers : UNKNOWN, out.amountKnown ? price.max : -1, track);
  track.opensOn = first;
  track.maxCents = excluded ? 0 : maximumOf(order, price);
  note(
    rec,
    RULE.court,
    book.cite.court,
    0,
    position,
    track.firstDay,
    track.fullOn,
    track.stoppedOn,
    track.maxCents,
    out.amountKnown ? 1 : 0,
  );
}

/** Days on which the penalty can run: after a missed step until it is done, and after the end of the term. */
function windowsOf(
  order: OrderFacts,
  position: number,
  termEnds: number,
  book: Rulebook,
  rec: Recorder | null,
  out: Pool<SpanFacts>,
): void {
  out.count = 0;
  for (let i = 0; i < order.steps.length; i++) {
    const step = order.steps[i] as StepFacts;
    if (!step.penalty) continue;
    const end = stepEnd(order, step, termEnds, book, rec);
    const done = order.hearings.length === 0 ? NONE : (order.hearings[0] as number);
    note(rec, RULE.courtStep, book.cite.court, 0, position, i, end, done);
    if (done <= end) continue;
    const counts = done <= termEnds ? slot(book, rec, 'complianceDayCounts') : 0;
    addSpan(out, end + 1, Math.min(counts === 1 ? done : done - 1, termEnds));
  }
  addSpan(out, termEnds + 1, FOREVER);
}

/** After a step that was done late nothing runs until the term has ended. */
function pauseBetween(windows: Pool<SpanFacts>, track: Track): void {
  const two = windows.count === 2;
  track.pauseFrom = two ? (windows.items[0] as SpanFacts).to + 1 : NONE;
  track.pauseTo = two ? (windows.items[1] as SpanFacts).from - 1 : NONE;
}

/** Under the reading that puts court penalties one after the other: nothing runs until the order before is full. */
function waitForEarlier(
  facts: Facts,
  order: OrderFacts,
  position: number,
  book: Rulebook,
  rec: Recorder | null,
  outcome: Outcome,
  windows: Pool<SpanFacts>,
): void {
  let before = -1;
  for (let i = 0; i < position; i++) if ((facts.orders[i] as OrderFacts).episode === order.episode) before = i;
  if (before < 0 || slot(book, rec, 'sequentialOrders') === 0) return;
  const track: Track = (outcome.orders.items[before] as OrderOutcome).track;
  note(rec, RULE.waits, book.cite.court, 0, position, before, track.fullOn);
  let kept = 0;
  for (let i = 0; i < windows.count; i++) {
    const window = windows.items[i] as SpanFacts;
    if (window.to <= track.fullOn) continue;
    const target = windows.items[kept] as SpanFacts;
    target.from = Math.max(window.from, track.fullOn + 1);
    target.to = window.to;
    kept++;
  }
  windows.count = kept;
}

const UNKNOWN: readonly Tier[] = [{ days: FOREVER, cents: 0, everyDays: 1 }];

/** The maximum stated, or the sum of a staircase where that is less or stands alone; −1 = none. */
function maximumOf(order: OrderFacts, { tiers, max }: CourtPrice): number {
  if (order.amount !== AMOUNT.tiers) return max;
  let sum = 0;
  for (let i = 0; i < tiers.length; i++) {
    const tier = tiers[i] as Tier;
    sum += tier.days * tier.cents;
  }
  return max < 0 ? sum : Math.min(sum, max);
}
