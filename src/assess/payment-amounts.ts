import { asDay } from '../calendar/day.js';
import type { EpisodeOutcome, OrderOutcome, Outcome } from '../facts/outcome.js';
import { STATE } from '../facts/outcome-codes.js';
import type { Rulebook } from '../law/rulebook.js';
import { asCents, type Cents } from '../money/cents.js';
import { costsUpTo, type Ledger } from '../rules/balance.js';
import { centsUpTo, daysUpTo } from '../rules/cut.js';
import { interestDue, owedOn, paidInterestOf } from '../rules/interest.js';
import { principalOn } from '../rules/payment.js';
import type { BalanceInput } from './payment-balance.js';
import { atLeast, RATE } from './payment-debt.js';
import type { CostsAssessment, PaymentAssessment } from './payment-types.js';
import type { Amount } from './types.js';

/** How the payments were booked. */
export function paidOf({ accounts, courts, costsPaidCents, strayCents, rules }: Ledger): PaymentAssessment['paid'] {
  const interest = total(accounts, (account) => paidInterestOf(account, rules));
  return {
    administrativeCents: asCents(total(accounts, ({ paidCents }) => paidCents) - interest + strayCents),
    courtCents: asCents(total(courts, ({ paidCents }) => paidCents)),
    interestCents: asCents(interest),
    costsCents: asCents(costsPaidCents),
  };
}

/** Penalties and interest that are still to be paid. */
export function outstandingOf({ outcome, book }: BalanceInput, ledger: Ledger, at: number): Amount {
  const { accounts, courts, rules } = ledger;
  const owed = total(accounts, (account) => owedOn(account, at, rules));
  const court = total(courts, ({ track, paidCents }) => Math.max(0, centsUpTo(track, at) - paidCents));
  const cents = asCents(owed + court);
  const basis = unknownBasis(outcome, ledger, book, at);
  return basis === null ? { kind: 'known', cents } : atLeast(cents, basis);
}

/** The provision on which an amount hangs that is not known; null when all are. */
function unknownBasis(outcome: Outcome, { accounts }: Ledger, book: Rulebook, at: number): string | null {
  for (let i = 0; i < outcome.episodes.count; i++) {
    const { administrative } = outcome.episodes.items[i] as EpisodeOutcome;
    const fixed = accounts.some(({ debt }) => debt.episode === i && debt.fixings.length > 0);
    if (administrative.fixed === STATE.undetermined && !fixed) return book.provisions[book.cite.notice]?.id ?? '';
  }
  for (let i = 0; i < outcome.orders.count; i++) {
    const { amountKnown, track } = outcome.orders.items[i] as OrderOutcome;
    if (!amountKnown && daysUpTo(track, at) > 0) return book.provisions[book.cite.court]?.id ?? '';
  }
  return accounts.some((account) => account.beyondKnown) ? RATE : null;
}

/** What was paid too much, of any kind. */
export function overpaidOf({ accounts, courts, rules, strayCents, ...ledger }: Ledger, at: number): Cents {
  const onDebts = total(accounts, (account) =>
    Math.max(0, account.paidCents - principalOn(account.debt, at) - interestDue(account, rules)),
  );
  const onCourts = total(courts, ({ track, paidCents }) => Math.max(0, paidCents - centsUpTo(track, at)));
  const onCosts = Math.max(0, ledger.costsPaidCents - costsUpTo(ledger, at));
  return asCents(onDebts + onCourts + onCosts + strayCents);
}

/** Costs and fees, apart from all penalties. */
export function costsOf(ledger: Ledger, at: number): CostsAssessment {
  return {
    orders: ledger.costs.map(({ index, on, costsCents, feeCents }) => ({
      event: index,
      on: asDay(on),
      costsCents: asCents(costsCents),
      feeCents: asCents(feeCents),
    })),
    costsCents: asCents(total(ledger.costs, ({ costsCents }) => costsCents)),
    feeCents: asCents(total(ledger.costs, ({ feeCents }) => feeCents)),
    outstandingCents: asCents(Math.max(0, costsUpTo(ledger, at) - ledger.costsPaidCents)),
  };
}

function total<T>(list: readonly T[], value: (item: T) => number): number {
  return list.reduce((sum, item) => sum + value(item), 0);
}
