import { NONE } from '../facts/facts.js';
import {
  type CostsFacts,
  type FixingFacts,
  type InterruptionFacts,
  type MoneyFacts,
  type PaymentFacts,
  PURPOSE,
} from '../facts/money.js';
import type { Case, CaseEvent } from './types.js';

const NO_MONEY: MoneyFacts = { fixings: [], payments: [], interruptions: [], costs: [] };

type EventOf<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

/** What the events known on the valuation day tell of money: ordered, no law applied. */
export function foldMoney(file: Case, at: number): MoneyFacts {
  if (!file.events.some(ofMoney)) return NO_MONEY;
  const fixings: FixingFacts[] = [];
  const payments: PaymentFacts[] = [];
  const interruptions: InterruptionFacts[] = [];
  const costs: CostsFacts[] = [];
  for (const event of file.events) {
    if (event.on === undefined || event.on > at) continue;
    if (event.type === 'penalty-decision') fixings.push(fixing(event, episodeOn(file, event.on)));
    else if (event.type === 'paid') payments.push(payment(event));
    else if (event.type === 'limitation-interrupted') interruptions.push(interruption(event));
    else if (event.type === 'court-order' && awardsCosts(event)) costs.push(costsOf(event));
  }
  return {
    fixings: fixings.sort(byDay),
    payments: payments.sort(byDay),
    interruptions: interruptions.sort(byDay),
    costs: costs.sort(byDay),
  };
}

function ofMoney(event: CaseEvent): boolean {
  switch (event.type) {
    case 'penalty-decision':
    case 'paid':
    case 'limitation-interrupted':
      return true;
    case 'court-order':
      return awardsCosts(event);
    default:
      return false;
  }
}

function awardsCosts({ costs, fee }: EventOf<'court-order'>): boolean {
  return costs !== undefined || fee !== undefined;
}

/** Position of the episode open on a day: each annulment, and each withdrawal with a new term, opens the next. */
function episodeOn({ events }: Case, day: number): number {
  let episode = 0;
  for (const event of events) {
    const opens =
      event.type === 'decision-annulled' || (event.type === 'decision-withdrawn' && event.newTerm !== undefined);
    if (opens && event.on <= day) episode++;
  }
  return episode;
}

function fixing({ index, on, amount, payBy, fixedBy }: EventOf<'penalty-decision'>, episode: number): FixingFacts {
  return { index, on, cents: amount, payBy: payBy ?? NONE, byCourt: fixedBy === 'court', episode };
}

function payment(event: EventOf<'paid'>): PaymentFacts {
  return {
    index: event.index,
    on: event.on,
    countsFrom: event.effectiveFrom ?? event.on,
    cents: event.amount,
    purpose: event.for === undefined ? PURPOSE.any : PURPOSE[event.for],
    offset: event.offset === true,
  };
}

function interruption({ index, on, for: of }: EventOf<'limitation-interrupted'>): InterruptionFacts {
  return { index, on, administrative: of !== 'court', court: of !== 'administrative' };
}

function costsOf({ index, on, costs, fee }: EventOf<'court-order'>): CostsFacts {
  return { index, on, costsCents: costs ?? 0, feeCents: fee ?? 0 };
}

function byDay(a: { readonly on: number; readonly index: number }, b: typeof a): number {
  return a.on - b.on || a.index - b.index;
}
