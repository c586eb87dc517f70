import { dayOf } from '../calendar/day.js';
import {
  AMOUNT,
  type EpisodeFacts,
  type Facts,
  NONE,
  OPENS,
  type OrderFacts,
  TERM_EVENT,
  UNDATED,
} from '../facts/facts.js';
import type { MoratoriumRules, Rulebook } from '../law/rulebook.js';
import { type Columns, type Lengths, lengthIndex, ROW, START_FACT } from './columns.js';
import { appealDecides } from './reformed.js';

/** First and last day that the packed tables cover, and the largest daily amount whose product stays in 31 bits. */
export const FIRST_DAY: number = dayOf(2008, 2, 1);
export const LAST_DAY: number = dayOf(2040, 1, 1);
export const MOST_PER_DAY = 100_000;
const MOST_CENTS = 0x7fffffff;

/**
 * Can this case take the packed kernel? Plain: one episode, at most one extension by a length, one ordinary notice, one
 * decision or withdrawal, one order with an amount a day and no steps; no suspension, hold, finding or moratorium.
 */
export function isPlain(facts: Facts, book: Rulebook): boolean {
  const episode = facts.episodes[0];
  if (facts.episodes.length !== 1 || episode === undefined || facts.procedure < 0) return false;
  if (facts.lodged !== facts.received || !inRange(facts.received) || facts.forwarded !== NONE) return false;
  if (facts.established !== 0 || facts.refuted !== 0 || facts.holds.length > 0) return false;
  if (facts.amountAtStake >= 0 || startFactOf(facts) < 0 || appealDecides(facts, book)) return false;
  return plainEpisode(episode, facts, book) && plainOrders(facts) && !moratoriumTouches(facts, episode, book);
}

function inRange(day: number): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY;
}

/** The one raw day besides receipt from which a term can count; −1 when there are several. */
function startFactOf(facts: Facts): number {
  const days = [facts.objectionPeriodEnded, facts.feePaid, facts.responsibleSince];
  const known = days.filter((d) => d !== NONE).length + (facts.contestedDecision === NONE ? 0 : 1);
  if (known === 0) return START_FACT.none;
  if (facts.objectionPeriodEnded !== NONE && known <= 2 && facts.feePaid === NONE && facts.responsibleSince === NONE)
    return inRange(facts.objectionPeriodEnded) ? START_FACT.objectionPeriodEnded : -1;
  if (known > 1) return -1;
  const [fact, day] =
    facts.contestedDecision !== NONE
      ? [START_FACT.contestedDecision, facts.contestedDecision]
      : facts.feePaid !== NONE
        ? [START_FACT.feePaid, facts.feePaid]
        : [START_FACT.responsibleSince, facts.responsibleSince];
  return inRange(day) ? fact : -1;
}

function plainEpisode(episode: EpisodeFacts, facts: Facts, book: Rulebook): boolean {
  if (episode.opens !== OPENS.application || episode.termEvents.length > 1 || episode.notices.length > 1) return false;
  const event = episode.termEvents[0];
  if (event !== undefined) {
    if (event.kind !== TERM_EVENT.extended || event.until !== NONE || event.collective >= 0) return false;
    if (event.on !== UNDATED && !inRange(event.on)) return false;
    if (event.months > 600 || event.days > 10_000 || book.procedures[facts.procedure]?.decrees === true) return false;
  }
  const notice = episode.notices[0];
  if (notice !== undefined) {
    if (notice.withdrawnOn !== NONE) return false;
    if (notice.defective || notice.accepted || notice.effectiveFrom !== NONE || notice.unreasonablyLate !== 0)
      return false;
    if (!inRange(notice.on) || (notice.sent !== NONE && notice.sent !== notice.on)) return false;
  }
  const standing = episode.standing[0];
  if (standing === undefined) return true;
  return episode.standing.length === 1 && standing.to === NONE && !standing.byOperationOfLaw && inRange(standing.from);
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
  return term.until === NONE ? term.months <= 600 && term.days <= 10_000 : inRange(term.until);
}

/** Does a moratorium on decisions touch this file: of its country, not over before receipt, file open when it began? */
function moratoriumTouches(facts: Facts, episode: EpisodeFacts, book: Rulebook): boolean {
  if (facts.nation < 0) return false;
  const closed = episode.standing[0]?.from ?? NONE;
  for (let i = 0; i < book.moratoria.length; i++) {
    const rules = book.moratoria[i] as MoratoriumRules;
    if (rules.nation === facts.nation && facts.received <= rules.to && closed >= rules.from) return true;
  }
  return false;
}

/** Adds a case to the block; returns its position. The caller sees to it that there is room. */
export function pushFacts(columns: Columns, facts: Facts, label: number, lengths: Lengths, book: Rulebook): number {
  const i = columns.count++;
  columns.label[i] = label;
  columns.applicants[i] = facts.applicants;
  columns.procedure[i] = Math.max(0, facts.procedure);
  if (!isPlain(facts, book)) {
    columns.flags[i] = ROW.side;
    columns.side.set(i, facts);
    return i;
  }
  const episode = facts.episodes[0] as EpisodeFacts;
  const event = episode.termEvents[0];
  const standing = episode.standing[0];
  columns.received[i] = facts.received;
  columns.startFact[i] = startFactOf(facts);
  columns.start[i] = startDay(facts);
  columns.extension[i] = event === undefined ? 0 : lengthIndex(lengths, event);
  columns.extendedOn[i] = event?.on ?? NONE;
  columns.notice[i] = episode.notices[0]?.on ?? NONE;
  columns.closed[i] = standing?.from ?? NONE;
  columns.flags[i] = standing !== undefined && !standing.decision ? ROW.withdrawn : 0;
  pushOrder(columns, i, facts.orders[0], lengths);
  return i;
}

function startDay(facts: Facts): number {
  if (facts.objectionPeriodEnded !== NONE) return facts.objectionPeriodEnded;
  if (facts.contestedDecision !== NONE) return facts.contestedDecision;
  if (facts.feePaid !== NONE) return facts.feePaid;
  return facts.responsibleSince === NONE ? facts.received : facts.responsibleSince;
}

function pushOrder(columns: Columns, i: number, order: OrderFacts | undefined, lengths: Lengths): void {
  if (order === undefined) {
    columns.orderOn[i] = NONE;
    columns.orderSent[i] = NONE;
    columns.orderTerm[i] = 0;
    columns.perDay[i] = 0;
    columns.max[i] = 0;
    return;
  }
  const until = order.term.until !== NONE;
  columns.orderOn[i] = order.on;
  columns.orderSent[i] = until ? order.term.until : order.sent;
  columns.orderTerm[i] = until ? 0 : lengthIndex(lengths, order.term);
  if (until) columns.flags[i] = (columns.flags[i] as number) | ROW.orderUntil;
  columns.perDay[i] = order.tiers[0]?.cents ?? 0;
  columns.max[i] = order.max;
}
