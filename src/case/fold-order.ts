import { FOREVER } from '../calendar/forever.js';
import { AMOUNT, NONE, type OrderFacts, type StepFacts } from '../facts/facts.js';
import { lengthFacts, setTermFacts } from './fold-length.js';
import type { CaseEvent, OrderAmount, OrderStep } from './types.js';

/** A court order as facts, in the episode in which it was made. */
export function foldOrder(event: Extract<CaseEvent, { type: 'court-order' }>, episode: number): OrderFacts {
  const { amount, tiers } = amountFacts(event.amount);
  return {
    index: event.index,
    episode,
    on: event.on,
    sent: event.sent ?? event.on,
    appealOn: NONE,
    term: setTermFacts(event.term),
    steps: event.steps.map(stepFacts),
    hearings: [],
    amount,
    tiers,
    max: event.max ?? -1,
  };
}

function stepFacts({ within, penalty }: OrderStep): StepFacts {
  const { months, days, covered } = lengthFacts(within);
  return { months, days, covered, penalty };
}

function amountFacts(amount: OrderAmount): Pick<OrderFacts, 'amount' | 'tiers'> {
  switch (amount.kind) {
    case 'per-day':
      return { amount: AMOUNT.flat, tiers: [{ days: FOREVER, cents: amount.cents, everyDays: 1 }] };
    case 'per-week':
      return { amount: AMOUNT.flat, tiers: [{ days: FOREVER, cents: amount.cents, everyDays: 7 }] };
    case 'tiers':
      return { amount: AMOUNT.tiers, tiers: amount.tiers.map((t) => ({ days: t.days, cents: t.cents, everyDays: 1 })) };
    case 'unknown':
      return { amount: AMOUNT.unknown, tiers: [] };
  }
}

/** Each order follows from the last appeal lodged by its day that no earlier order followed from. */
export function linkAppeals(events: readonly CaseEvent[], orders: readonly OrderFacts[]): void {
  let appealOn = NONE;
  let position = 0;
  for (const event of events) {
    if (event.type === 'appeal-lodged') appealOn = event.on;
    else if (event.type === 'court-order') {
      const order = orders[position++];
      if (order !== undefined) order.appealOn = appealOn;
      appealOn = NONE;
    }
  }
}
