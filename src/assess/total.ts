import type { Facts, OrderFacts } from '../facts/facts.js';
import { type EpisodeOutcome, type OrderOutcome, type Outcome, STATE } from '../facts/outcome.js';
import type { Rulebook } from '../law/rulebook.js';
import { addCents, asCents, type Cents } from '../money/cents.js';
import { centsUpTo, daysUpTo } from '../rules/cut.js';
import type { Amount } from './types.js';

/** Everything that has accrued up to and including `at`: all episodes and orders together. */
export function totalOf(facts: Facts, outcome: Outcome, book: Rulebook, at: number): Amount {
  let cents: Cents = asCents(0);
  let basis: number | null = null;
  for (let i = 0; i < facts.episodes.length; i++) {
    const track = (outcome.episodes.items[i] as EpisodeOutcome).administrative;
    if (track.fixed === STATE.undetermined) basis = book.cite.notice;
    cents = addCents(cents, asCents(centsUpTo(track, at)));
  }
  for (let i = 0; i < facts.orders.length; i++) {
    const order = outcome.orders.items[i] as OrderOutcome;
    if (!order.amountKnown && daysUpTo(order.track, at) > 0) basis = book.cite.court;
    cents = addCents(cents, asCents(centsUpTo(order.track, at)));
  }
  if (basis === null) return { kind: 'known', cents };
  const id = book.provisions[basis]?.id ?? '';
  return cents > 0 ? { kind: 'at-least', cents, basis: id } : { kind: 'undetermined', basis: id };
}

/** The cents that are certain. */
export function certainCents(amount: Amount): Cents {
  return amount.kind === 'undetermined' ? asCents(0) : amount.cents;
}

export type { OrderFacts };
