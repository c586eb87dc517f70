import { dayOf } from '../calendar/day.js';
import {
  AMOUNT,
  type EpisodeFacts,
  type Facts,
  NONE,
  OPENS,
  type OrderFacts,
  TERM_EVENT,
  type TermEventFacts,
  UNDATED,
} from '../facts/facts.js';
import type { MoratoriumRules, Rulebook } from '../law/rulebook.js';
import { START_FACT } from './columns.js';

/** First and last day that the packed tables cover, and the largest daily amount whose product stays in 31 bits. */
export const FIRST_DAY: number = dayOf(2008, 2, 1);
export const LAST_DAY: number = dayOf(2040, 1, 1);
export const MOST_PER_DAY = 100_000;
const MOST_CENTS = 0x7fffffff;
/** Longest extension, suspension or court term, so that no term leaves the tables. */
const MOST_MONTHS = 120;
const MOST_DAYS = 3_650;

/** Who counts a row: the kernel in its main loops, the kernel with an extra step, or the rules. The higher is stricter. */
export const SHAPE = { plain: 0, extra: 1, side: 2 } as const;

/**
 * What shape a case has. Plain: one episode, at most one extension by a length, one ordinary notice, one decision or
 * withdrawal, one order with an amount a day and no steps; no hold or finding. Extra: the same with another day of
 * lodging, a notice sent on another day, a suspension that has ended, or a moratorium. All others are for the rules.
 */
export function shapeOf(facts: Facts, book: Rulebook): number {
  const episode = facts.episodes[0];
  if (facts.episodes.length !== 1 || episode === undefined || facts.procedure < 0) return SHAPE.side;
  if (!inRange(facts.received) || !inRange(facts.lodged) || facts.forwarded !== NONE) return SHAPE.side;
  if (facts.established !== 0 || facts.refuted !== 0 || facts.holds.length > 0) return SHAPE.side;
  if (facts.amountAtStake >= 0 || startFactOf(facts) < 0 || !plainOrders(facts)) return SHAPE.side;
  const shape = episodeShape(episode, facts, book);
  if (shape === SHAPE.plain && (facts.lodged !== facts.received || moratoriumTouches(facts, episode, book)))
    return SHAPE.extra;
  return shape;
}

function inRange(day: number): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY;
}

/** The one raw day besides receipt from which a term can count; −1 when there are several. */
export function startFactOf(facts: Facts): number {
  const { contestedDecision, objectionPeriodEnded, feePaid, responsibleSince } = facts;
  if (feePaid === NONE && responsibleSince === NONE) {
    // The end of the lodging period goes before the decision from which it is reckoned.
    if (objectionPeriodEnded !== NONE) return inRange(objectionPeriodEnded) ? START_FACT.objectionPeriodEnded : -1;
    if (contestedDecision === NONE) return START_FACT.none;
    return inRange(contestedDecision) ? START_FACT.contestedDecision : -1;
  }
  if (objectionPeriodEnded !== NONE || contestedDecision !== NONE) return -1;
  if (feePaid === NONE) return inRange(responsibleSince) ? START_FACT.responsibleSince : -1;
  return responsibleSince === NONE && inRange(feePaid) ? START_FACT.feePaid : -1;
}

function episodeShape(episode: EpisodeFacts, facts: Facts, book: Rulebook): number {
  if (episode.opens !== OPENS.application || episode.notices.length > 1) return SHAPE.side;
  const decrees = book.procedures[facts.procedure]?.decrees === true;
  if (!plainTermEvents(episode.termEvents, decrees)) return SHAPE.side;
  let shape: number = suspensionOf(episode) === undefined ? SHAPE.plain : SHAPE.extra;
  const notice = episode.notices[0];
  if (notice !== undefined) {
    if (notice.withdrawnOn !== NONE) return SHAPE.side;
    if (notice.defective || notice.accepted || notice.effectiveFrom !== NONE || notice.unreasonablyLate !== 0)
      return SHAPE.side;
    if (!inRange(notice.on)) return SHAPE.side;
    if (notice.sent !== NONE && notice.sent !== notice.on) shape = SHAPE.extra;
  }
  const standing = episode.standing[0];
  if (standing === undefined) return shape;
  const plain =
    episode.standing.length === 1 && standing.to === NONE && !standing.byOperationOfLaw && inRange(standing.from);
  return plain ? shape : SHAPE.side;
}

/** At most one extension by a length and one suspension with an end; neither where decrees touch the term as well. */
function plainTermEvents(events: readonly TermEventFacts[], decrees: boolean): boolean {
  if (events.length === 0) return true;
  if (decrees || events.length > 2) return false;
  const [first, second] = events;
  if (second !== undefined && first?.kind === second.kind) return false;
  return events.every((event) => (event.kind === TERM_EVENT.extended ? plainExtension(event) : plainSuspension(event)));
}

function plainExtension(event: TermEventFacts): boolean {
  if (event.until !== NONE || event.collective >= 0) return false;
  if (event.on !== UNDATED && !inRange(event.on)) return false;
  return event.months <= MOST_MONTHS && event.days <= MOST_DAYS;
}

function plainSuspension(event: TermEventFacts): boolean {
  if (event.kind !== TERM_EVENT.suspended || !event.announced) return false;
  if (event.setUntil !== NONE || event.months + event.days > 0) return false;
  if (!inRange(event.on) || !inRange(event.until)) return false;
  const from = event.from === NONE ? event.on : event.from;
  return inRange(from) && event.until - from <= MOST_DAYS;
}

/** The extension of an episode, and its suspension, as far as it has them. */
export function extensionOf(episode: EpisodeFacts): TermEventFacts | undefined {
  return episode.termEvents.find((event) => event.kind === TERM_EVENT.extended);
}

export function suspensionOf(episode: EpisodeFacts): TermEventFacts | undefined {
  return episode.termEvents.find((event) => event.kind === TERM_EVENT.suspended);
}

function plainOrders(facts: Facts): boolean {
  if (facts.orders.length > 1) return false;
  const order = facts.orders[0];
  if (order === undefined) return true;
  const tier = order.tiers[0];
  if (order.amount !== AMOUNT.flat || tier === undefined || tier.everyDays !== 1 || order.steps.length > 0)
    return false;
  if (order.max === 0 || order.max > MOST_CENTS || tier.cents > MOST_PER_DAY || tier.cents === 0) return false;
  return inRange(order.sent) && inRange(order.on) && plainCourtTerm(order);
}

function plainCourtTerm(order: OrderFacts): boolean {
  const { term } = order;
  return term.until === NONE ? term.months <= MOST_MONTHS && term.days <= MOST_DAYS : inRange(term.until);
}

/** Does a moratorium on decisions touch this file: of its country, not over before receipt, file open when it began? */
function moratoriumTouches(facts: Facts, episode: EpisodeFacts, book: Rulebook): boolean {
  if (facts.nation < 0 || book.procedures[facts.procedure]?.decrees !== true) return false;
  const closed = episode.standing[0]?.from ?? NONE;
  for (let i = 0; i < book.moratoria.length; i++) {
    const rules = book.moratoria[i] as MoratoriumRules;
    if (rules.nation === facts.nation && facts.received <= rules.to && closed >= rules.from) return true;
  }
  return false;
}
