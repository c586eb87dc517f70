import { FOREVER, NEVER } from '../calendar/forever.js';
import {
  AMOUNT,
  type EpisodeFacts,
  type Facts,
  NONE,
  OPENS,
  type OrderFacts,
  STATED_BY,
  TERM_EVENT,
  type TermEventFacts,
} from '../facts/facts.js';
import { type Columns, type Length, type Lengths, ROW, START_FACT, START_FACTS } from './columns.js';

/** Facts that are filled again and again from plain rows, so that `evaluate` can run over them without allocation. */
export interface ScratchFacts {
  readonly facts: Facts;
  readonly extension: TermEventFacts;
  readonly suspension: TermEventFacts;
  readonly notice: EpisodeFacts['notices'][number];
  readonly standing: EpisodeFacts['standing'][number];
  readonly order: OrderFacts & { tiers: { days: number; cents: number; everyDays: number }[] };
}

export function createScratch(): ScratchFacts {
  const episode: EpisodeFacts = {
    opens: OPENS.application,
    on: NEVER,
    sent: NEVER,
    newTerm: null,
    termEvents: [],
    notices: [],
    standing: [],
  };
  return {
    facts: {
      procedure: 0,
      received: NONE,
      lodged: NONE,
      forwarded: NONE,
      feePaid: NONE,
      responsibleSince: NONE,
      contestedDecision: NONE,
      objectionPeriodEnded: NONE,
      applicants: 1,
      nation: -1,
      amountAtStake: -1,
      established: 0,
      refuted: 0,
      episodes: [episode],
      orders: [],
      holds: [],
    },
    extension: termEvent(TERM_EVENT.extended),
    suspension: termEvent(TERM_EVENT.suspended),
    notice: {
      index: 0,
      on: NONE,
      sent: NONE,
      defective: false,
      accepted: false,
      effectiveFrom: NONE,
      unreasonablyLate: 0,
      withdrawnOn: NONE,
    },
    standing: { from: NONE, to: FOREVER, decision: true, byOperationOfLaw: false },
    order: {
      index: 0,
      episode: 0,
      on: NONE,
      sent: NONE,
      appealOn: NONE,
      term: { months: 0, days: 0, covered: false, until: NONE },
      steps: [],
      hearings: [],
      amount: AMOUNT.flat,
      tiers: [{ days: FOREVER, cents: 0, everyDays: 1 }],
      max: -1,
    },
  };
}

function termEvent(kind: number): TermEventFacts {
  return {
    index: 0,
    kind,
    on: NONE,
    months: 0,
    days: 0,
    covered: false,
    until: NONE,
    from: NONE,
    setUntil: NONE,
    announced: true,
    ground: 0,
    statedBy: STATED_BY.established,
    withoutEffect: false,
    collective: -1,
  };
}

/** The facts of a row: those of the side table, or the scratch filled from the columns. */
export function factsOfRow(columns: Columns, i: number, lengths: Lengths, scratch: ScratchFacts): Facts {
  const side = columns.side.get(i);
  if (side !== undefined) return side;
  const { facts } = scratch;
  const episode = facts.episodes[0] as EpisodeFacts;
  facts.procedure = columns.procedure[i]!;
  facts.applicants = columns.applicants[i]!;
  facts.received = columns.received[i]!;
  facts.lodged = facts.received;
  facts.nation = -1;
  setStart(facts, columns.origin[i]! % START_FACTS, columns.start[i]!);
  episode.termEvents.length = 0;
  if (columns.extension[i] !== 0) {
    const length = lengths.list[columns.extension[i]!] as Length;
    scratch.extension.on = columns.extendedOn[i]!;
    scratch.extension.months = length.months;
    scratch.extension.days = length.days;
    scratch.extension.covered = length.covered;
    episode.termEvents.push(scratch.extension);
  }
  episode.notices.length = 0;
  if (columns.notice[i] !== NONE) {
    scratch.notice.on = columns.notice[i]!;
    scratch.notice.sent = NONE;
    episode.notices.push(scratch.notice);
  }
  episode.standing.length = 0;
  if (columns.closed[i] !== NONE) {
    scratch.standing.from = columns.closed[i]!;
    scratch.standing.decision = (columns.flags[i]! & ROW.withdrawn) === 0;
    episode.standing.push(scratch.standing);
  }
  setOrder(columns, i, lengths, scratch);
  if ((columns.flags[i]! & ROW.extra) !== 0) setExtra(columns, columns.extra.entry[i]!, scratch);
  return facts;
}

function setExtra({ extra }: Columns, k: number, { facts, notice, suspension }: ScratchFacts): void {
  facts.lodged = extra.lodged[k]!;
  facts.nation = extra.nation[k]!;
  notice.sent = extra.noticeSent[k]!;
  if (extra.suspendedOn[k] === NONE) return;
  suspension.on = extra.suspendedOn[k]!;
  suspension.from = extra.suspendedFrom[k]!;
  suspension.until = extra.suspendedUntil[k]!;
  suspension.ground = extra.ground[k]!;
  const { termEvents } = facts.episodes[0] as EpisodeFacts;
  if (extra.extendedFirst[k] === 1) termEvents.push(suspension);
  else termEvents.unshift(suspension);
}

function setStart(facts: Facts, fact: number, day: number): void {
  facts.contestedDecision = fact === START_FACT.contestedDecision ? day : NONE;
  facts.objectionPeriodEnded = fact === START_FACT.objectionPeriodEnded ? day : NONE;
  facts.feePaid = fact === START_FACT.feePaid ? day : NONE;
  facts.responsibleSince = fact === START_FACT.responsibleSince ? day : NONE;
}

function setOrder(columns: Columns, i: number, lengths: Lengths, scratch: ScratchFacts): void {
  const { facts, order } = scratch;
  facts.orders.length = 0;
  if (columns.orderOn[i] === NONE) return;
  const until = (columns.flags[i]! & ROW.orderUntil) !== 0;
  const length = lengths.list[columns.orderTerm[i]!] as Length;
  order.on = columns.orderOn[i]!;
  order.appealOn = columns.appealOn[i]!;
  order.sent = until ? order.on : columns.orderSent[i]!;
  order.term = until
    ? { months: 0, days: 0, covered: false, until: columns.orderSent[i]! }
    : { months: length.months, days: length.days, covered: length.covered, until: NONE };
  const [tier] = order.tiers;
  if (tier !== undefined) tier.cents = columns.perDay[i]!;
  order.max = columns.max[i]!;
  facts.orders.push(order);
}
