import type { Facts, OrderFacts } from '../facts/facts.js';
import type { EpisodeOutcome, OrderOutcome, Outcome } from '../facts/outcome.js';
import { STATE } from '../facts/outcome-codes.js';
import type { Rulebook } from '../law/rulebook.js';
import { addCents, asCents, type Cents } from '../money/cents.js';
import { centsUpTo, daysUpTo } from '../rules/cut.js';
import { tariffOn } from '../rules/tariff.js';
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

/**
 * The least of what has accrued: without the amount at stake in the file, an administrative penalty comes down to the
 * lowest maximum that such an amount can set (Awir 12(2)).
 */
export function leastCents(facts: Facts, outcome: Outcome, book: Rulebook, at: number): Cents {
  let cents: number = certainCents(totalOf(facts, outcome, book, at));
  const procedure = book.procedures[facts.procedure];
  if (procedure === undefined || facts.amountAtStake >= 0) return asCents(cents);
  facts.episodes.forEach(({ notices }, i) => {
    const { administrative, valid } = outcome.episodes.items[i] as EpisodeOutcome;
    const notice = notices[valid];
    const limits = notice === undefined ? [] : (tariffOn(procedure, notice.on)?.limits ?? []);
    const lowest = Math.min(...limits.map(({ maxCents }) => maxCents));
    cents -= Math.max(0, centsUpTo(administrative, at) - lowest);
  });
  return asCents(cents);
}

/** The cents that are certain. */
export function certainCents(amount: Amount): Cents {
  return amount.kind === 'undetermined' ? asCents(0) : amount.cents;
}

export type { OrderFacts };
