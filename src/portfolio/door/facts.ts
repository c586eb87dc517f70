import type { Day } from '../../calendar/day.js';
import { MAX_APPLICANTS, MAX_ORDER_EUROS, MAX_RATE_EUROS } from '../../case/limits.js';
import { type EpisodeFacts, GROUND, NONE, UNDATED } from '../../facts/facts.js';
import type { Length } from '../columns.js';
import { centsIn, countIn, isName, lengthIn, UNREAD } from '../flat-cells.js';
import type { ScratchFacts } from '../scratch.js';
import type { RowCells } from './cells.js';
import { AT } from './places.js';

/** Do the days of a row lie in an order that is possible on the valuation day? */
export function isPossible({ days }: RowCells, at: Day): boolean {
  const received = days[AT.received]!;
  if (received > at) return false;
  for (const place of NOT_BEFORE_RECEIPT) if (days[place]! < received) return false;
  return (
    inOrder(days[AT.lodged]!, received) &&
    inOrder(days[AT.notice_sent]!, days[AT.notice]!) &&
    inOrder(days[AT.suspended_on]!, days[AT.suspended_until]!) &&
    inOrder(days[AT.order1_on]!, days[AT.order1_sent]!) &&
    inOrder(days[AT.order1_on]!, days[AT.order1_until]!)
  );
}

const NOT_BEFORE_RECEIPT = [
  AT.responsible_since,
  AT.extended_on,
  AT.suspended_on,
  AT.appeal,
  AT.decided,
  AT.withdrawn,
  AT.order1_on,
] as const;

/** Do two days lie in this order? One that is not there lies nowhere. */
function inOrder(first: number, second: number): boolean {
  return first === NONE || second === NONE || first <= second;
}

/**
 * Fills the facts of a row that are known on the valuation day, besides procedure and nationality; false when the row is
 * not plainly right.
 */
export function fillFacts(cells: RowCells, at: Day, scratch: ScratchFacts): boolean {
  const { facts } = scratch;
  const { texts, days } = cells;
  if (texts[AT.id] !== '' && !isName(texts[AT.id]!)) return false;
  if (texts[AT.group] !== '' && !isName(texts[AT.group]!)) return false;
  const applicants = texts[AT.applicants] === '' ? 1 : countIn(texts[AT.applicants]!, MAX_APPLICANTS);
  if (applicants === UNREAD) return false;
  facts.applicants = applicants;
  facts.received = days[AT.received]!;
  facts.lodged = days[AT.lodged] === NONE ? facts.received : days[AT.lodged]!;
  facts.contestedDecision = known(days[AT.contested_decision]!, at);
  // The end of the lodging period is known beforehand.
  facts.objectionPeriodEnded = days[AT.objection_period_ended]!;
  facts.feePaid = known(days[AT.fee_paid]!, at);
  facts.responsibleSince = known(days[AT.responsible_since]!, at);
  return fillEpisode(cells, at, scratch) && fillOrder(cells, at, scratch);
}

/** A day that is not after the valuation day; later ones are not known yet. */
function known(day: number, at: Day): number {
  return day <= at ? day : NONE;
}

function fillEpisode(cells: RowCells, at: Day, scratch: ScratchFacts): boolean {
  const { facts, notice, standing } = scratch;
  const { days } = cells;
  const episode = facts.episodes[0] as EpisodeFacts;
  if (days[AT.decided] !== NONE && days[AT.withdrawn] !== NONE) return false;
  clear(episode.standing);
  const decided = known(days[AT.decided]!, at);
  const closed = Math.min(decided, known(days[AT.withdrawn]!, at));
  if (closed !== NONE) {
    standing.from = closed;
    standing.decision = decided !== NONE;
    episode.standing.push(standing);
  }
  clear(episode.notices);
  if (days[AT.notice] === NONE && days[AT.notice_sent] !== NONE) return false;
  if (known(days[AT.notice]!, at) !== NONE) {
    notice.on = days[AT.notice]!;
    notice.sent = days[AT.notice_sent]!;
    episode.notices.push(notice);
  }
  clear(episode.termEvents);
  return fillExtension(cells, at, scratch, episode) && fillSuspension(cells, at, scratch, episode);
}

/** Empties a list of which the memory is kept. */
function clear(list: unknown[]): void {
  while (list.length > 0) list.pop();
}

function fillExtension(
  { texts, days }: RowCells,
  at: Day,
  { extension }: ScratchFacts,
  episode: EpisodeFacts,
): boolean {
  const by = texts[AT.extended_by]!;
  const on = days[AT.extended_on]!;
  if (by === '') return on === NONE;
  const length = lengthIn(by);
  if (length === null) return false;
  if (on !== NONE && on > at) return true;
  extension.on = on === NONE ? UNDATED : on;
  extension.months = length.months;
  extension.days = length.days;
  extension.covered = length.covered;
  episode.termEvents.push(extension);
  return true;
}

function fillSuspension(
  { texts, days }: RowCells,
  at: Day,
  { suspension }: ScratchFacts,
  episode: EpisodeFacts,
): boolean {
  const ground = texts[AT.suspended_ground]!;
  const on = days[AT.suspended_on]!;
  if (on === NONE) return ground === '' && days[AT.suspended_until] === NONE;
  if (!Object.hasOwn(GROUND, ground)) return false;
  if (on > at) return true;
  suspension.on = on;
  suspension.from = NONE;
  suspension.until = days[AT.suspended_until]!;
  suspension.ground = GROUND[ground as keyof typeof GROUND];
  // In the order of their days; an extension of the same day comes first.
  const [extension] = episode.termEvents;
  if (extension !== undefined && extension.on > on) episode.termEvents.unshift(suspension);
  else episode.termEvents.push(suspension);
  return true;
}

const NO_LENGTH: Length = { months: 0, days: 0, covered: false };

function fillOrder({ texts, days }: RowCells, at: Day, { facts, order }: ScratchFacts): boolean {
  clear(facts.orders);
  const on = days[AT.order1_on]!;
  const until = days[AT.order1_until]!;
  const term = texts[AT.order1_term]!;
  const perDay = texts[AT.order1_per_day]!;
  const max = texts[AT.order1_max]!;
  if (on === NONE) return days[AT.order1_sent] === NONE && until === NONE && term === '' && perDay === '' && max === '';
  if (perDay === '' || (term === '') === (until === NONE)) return false;
  const length: Length | null = term === '' ? NO_LENGTH : lengthIn(term);
  const cents = centsIn(perDay, MAX_RATE_EUROS);
  const most = max === '' ? -1 : centsIn(max, MAX_ORDER_EUROS);
  if (length === null || cents === UNREAD || (max !== '' && most === UNREAD)) return false;
  if (on > at) return true;
  order.on = on;
  order.sent = days[AT.order1_sent] === NONE ? on : days[AT.order1_sent]!;
  order.term = { months: length.months, days: length.days, covered: length.covered, until };
  const [tier] = order.tiers;
  if (tier !== undefined) tier.cents = cents;
  order.max = most;
  const appeal = known(days[AT.appeal]!, at);
  order.appealOn = appeal <= on ? appeal : NONE;
  facts.orders.push(order);
  return true;
}
