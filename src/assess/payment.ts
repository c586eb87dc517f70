import type { Case } from '../case/types.js';
import type { Facts } from '../facts/facts.js';
import type { MoneyFacts } from '../facts/money.js';
import type { EpisodeOutcome, OrderOutcome, Outcome, Track } from '../facts/outcome.js';
import { paymentRules } from '../law/payment-rules.js';
import type { Rulebook } from '../law/rulebook.js';
import { type Debt, debtsOf } from '../rules/payment.js';
import { costsOf, outstandingOf, overpaidOf, paidOf } from './payment-amounts.js';
import { type BalanceInput, runBalance } from './payment-balance.js';
import { paymentCertainty } from './payment-certainty.js';
import { debtAssessment, interestAmount, nilByGround } from './payment-debt.js';
import { limitationOf, recoveryOf } from './payment-limitation.js';
import type { PaymentAssessment } from './payment-types.js';

/**
 * What follows the penalty on the valuation day; null when no penalty day has come, no ground makes it nil, and the file
 * tells of no decision, payment, costs or interruption.
 */
export function paymentsOf(
  file: Case,
  facts: Facts,
  outcome: Outcome,
  money: MoneyFacts,
  book: Rulebook,
  at: number,
): PaymentAssessment | null {
  const nil = nilByGround({ outcome });
  if (nil === null && !hasMoney(money) && !hasPenalty(outcome, at)) return null;
  const rules = paymentRules(book.law);
  const input: BalanceInput = { facts, outcome, money, book, rules };
  const exists = ({ fixings, track }: Debt): boolean => fixings.length > 0 || track.firstDay <= at;
  const { entries, ledger } = runBalance(input, debtsOf(facts, outcome, money, at, book, rules).filter(exists), at);
  const accounts = ledger.accounts.filter(({ debt }) => exists(debt));
  const debts = accounts.map((account) => debtAssessment(input, file, account, at));
  const last = debts.at(-1);
  return {
    penaltyDecision: last?.penaltyDecision ?? nil,
    paymentDue: last?.paymentDue ?? null,
    interestFrom: last?.interestFrom ?? null,
    debts,
    interest: interestAmount(accounts, input),
    paid: paidOf(ledger),
    outstanding: outstandingOf(input, ledger, at),
    overpaidCents: overpaidOf(ledger, at),
    limitation: {
      administrative: last?.lapsesOn ?? null,
      court: limitationOf(input, ledger, at),
      recovery: recoveryOf(input, ledger, at),
    },
    costs: costsOf(ledger, at),
    balance: entries,
    ...paymentCertainty(input, ledger),
  };
}

function hasMoney({ fixings, payments, interruptions, costs }: MoneyFacts): boolean {
  return fixings.length + payments.length + interruptions.length + costs.length > 0;
}

function hasPenalty(outcome: Outcome, at: number): boolean {
  for (let i = 0; i < outcome.episodes.count; i++)
    if (runs((outcome.episodes.items[i] as EpisodeOutcome).administrative, at)) return true;
  for (let i = 0; i < outcome.orders.count; i++)
    if (runs((outcome.orders.items[i] as OrderOutcome).track, at)) return true;
  return false;
}

function runs(track: Track, at: number): boolean {
  return track.segments.count > 0 && track.firstDay <= at;
}
