import { type EpisodeFacts, type Facts, NONE, type OrderFacts } from '../facts/facts.js';
import type { Rulebook } from '../law/rulebook.js';
import { firstSuspendedDay } from '../rules/suspension.js';
import { type Columns, type Lengths, lengthIndex, ROW, START_FACTS } from './columns.js';
import { extensionOf, FIRST_DAY, SHAPE, shapeOf, startFactOf, suspensionOf } from './plain.js';

/** Adds a case to the block; returns its position. The caller sees to it that there is room. */
export function pushFacts(columns: Columns, facts: Facts, label: number, lengths: Lengths, book: Rulebook): number {
  const shape = shapeOf(facts, book);
  return shape === SHAPE.side ? pushSide(columns, facts, label) : pushPlain(columns, facts, label, lengths, shape);
}

/** Adds a case that is for the rules; the facts are kept as they are until the block is counted. */
export function pushSide(columns: Columns, facts: Facts, label: number): number {
  const i = columns.count++;
  columns.label[i] = label;
  if (label > columns.mostLabel) columns.mostLabel = label;
  columns.flags[i] = ROW.side;
  columns.side.set(i, facts);
  // The main loop of the kernel passes over this row as well; what it finds is replaced.
  columns.procedure[i] = 0;
  columns.applicants[i] = 1;
  columns.received[i] = FIRST_DAY;
  columns.start[i] = FIRST_DAY;
  columns.origin[i] = 0;
  columns.extension[i] = 0;
  columns.extendedOn[i] = NONE;
  columns.notice[i] = NONE;
  columns.closed[i] = NONE;
  columns.orderOn[i] = NONE;
  return i;
}

/** Adds a case of a shape that the kernel counts; nothing of the facts is kept. */
export function pushPlain(columns: Columns, facts: Facts, label: number, lengths: Lengths, shape: number): number {
  const i = columns.count++;
  const episode = facts.episodes[0] as EpisodeFacts;
  const event = episode.termEvents.length === 0 ? undefined : extensionOf(episode);
  const standing = episode.standing[0];
  const order = facts.orders[0];
  columns.label[i] = label;
  if (label > columns.mostLabel) columns.mostLabel = label;
  columns.procedure[i] = facts.procedure;
  columns.applicants[i] = facts.applicants;
  columns.received[i] = facts.received;
  columns.origin[i] = facts.procedure * START_FACTS + startFactOf(facts);
  columns.start[i] = startDay(facts);
  columns.extension[i] = event === undefined ? 0 : lengthIndex(lengths, event);
  columns.extendedOn[i] = event?.on ?? NONE;
  columns.notice[i] = episode.notices[0]?.on ?? NONE;
  columns.closed[i] = standing?.from ?? NONE;
  columns.flags[i] = standing !== undefined && !standing.decision ? ROW.withdrawn : 0;
  pushOrder(columns, i, order, lengths);
  if (event !== undefined) columns.extended[columns.extendedCount++] = i;
  if (order !== undefined || episode.notices.length > 0) columns.active[columns.activeCount++] = i;
  if (shape === SHAPE.extra) pushExtra(columns, i, facts, episode);
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
    return;
  }
  const until = order.term.until !== NONE;
  columns.orderOn[i] = order.on;
  columns.appealOn[i] = order.appealOn;
  columns.orderSent[i] = until ? order.term.until : order.sent;
  columns.orderTerm[i] = until ? 0 : lengthIndex(lengths, order.term);
  if (until) columns.flags[i] = columns.flags[i]! | ROW.orderUntil;
  columns.perDay[i] = order.tiers[0]?.cents ?? 0;
  columns.max[i] = order.max;
}

function pushExtra(columns: Columns, i: number, facts: Facts, episode: EpisodeFacts): void {
  const { extra } = columns;
  const k = extra.count++;
  const suspension = suspensionOf(episode);
  columns.flags[i] = columns.flags[i]! | ROW.extra;
  extra.row[k] = i;
  extra.entry[i] = k;
  extra.lodged[k] = facts.lodged;
  extra.noticeSent[k] = episode.notices[0]?.sent ?? NONE;
  extra.nation[k] = facts.nation;
  extra.suspendedOn[k] = suspension?.on ?? NONE;
  extra.suspendedFrom[k] = suspension === undefined ? NONE : firstSuspendedDay(suspension);
  extra.suspendedUntil[k] = suspension?.until ?? NONE;
  extra.ground[k] = suspension?.ground ?? 0;
  extra.extendedFirst[k] = episode.termEvents[0] === suspension ? 0 : 1;
}
