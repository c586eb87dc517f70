import type {
  BalanceEntry,
  DebtAssessment,
  LimitationAssessment,
  PaymentAssessment,
  PenaltyDecisionAssessment,
} from '../assess/payment-types.js';
import type { Amount } from '../assess/types.js';
import { isoText } from '../calendar/iso-text.js';
import { isoOrNull } from './json-parts.js';
import type {
  BalanceEntryJson,
  DebtJson,
  InterestJson,
  LimitationJson,
  PaymentsJson,
  PenaltyDecisionJson,
} from './json-payment-types.js';

/** What follows the penalty, with its days as ISO text; null where there is nothing. */
export function paymentsJson(payments: PaymentAssessment | null): PaymentsJson | null {
  if (payments === null) return null;
  const { paymentDue, interestFrom, debts, paid, overpaidCents, limitation, costs, certainty } = payments;
  return {
    penaltyDecision: payments.penaltyDecision === null ? null : decisionJson(payments.penaltyDecision),
    paymentDue: isoOrNull(paymentDue),
    interestFrom: isoOrNull(interestFrom),
    debts: debts.map(debtJson),
    ...interestJson(payments.interest),
    paid,
    ...outstandingJson(payments.outstanding),
    overpaidCents,
    limitation: {
      administrative: isoOrNull(limitation.administrative),
      court: limitation.court.map(limitationJson),
      recovery: isoOrNull(limitation.recovery),
    },
    costs: { ...costs, orders: costs.orders.map((order) => ({ ...order, on: isoText(order.on) })) },
    balance: payments.balance.map(balanceJson),
    certainty,
  };
}

function limitationJson(l: LimitationAssessment): LimitationJson {
  return {
    stream: l.stream,
    index: l.index,
    cents: l.cents,
    lapsedCents: l.lapsedCents,
    from: isoText(l.from),
    to: isoText(l.to),
    lapsesFrom: isoText(l.lapsesFrom),
    lapsesOn: isoText(l.lapsesOn),
  };
}

function balanceJson({ day, kind, cents, balanceCents }: BalanceEntry): BalanceEntryJson {
  return { day: isoText(day), kind, cents, balanceCents };
}

function debtJson(debt: DebtAssessment): DebtJson {
  return {
    episode: debt.episode,
    principalCents: debt.principalCents,
    paidCents: debt.paidCents,
    shares: debt.shares,
    penaltyDecision: decisionJson(debt.penaltyDecision),
    paymentDue: isoOrNull(debt.paymentDue),
    interestFrom: isoOrNull(debt.interestFrom),
    ...interestJson(debt.interest),
    lapsesOn: isoOrNull(debt.lapsesOn),
  };
}

function decisionJson(d: PenaltyDecisionAssessment): PenaltyDecisionJson {
  return {
    state: d.state,
    amountCents: d.amountCents,
    reason: d.reason,
    fixedBy: d.fixedBy,
    ridesAlong: d.ridesAlong,
    due: isoOrNull(d.due),
    madeOn: isoOrNull(d.madeOn),
  };
}

function interestJson(interest: Amount): InterestJson {
  if (interest.kind === 'known') return { interestCents: interest.cents };
  return { interestCents: null, interestAtLeastCents: certain(interest), interestBasis: interest.basis };
}

function outstandingJson(
  amount: Amount,
): Pick<PaymentsJson, 'outstandingCents' | 'outstandingAtLeastCents' | 'outstandingBasis'> {
  if (amount.kind === 'known') return { outstandingCents: amount.cents };
  return { outstandingCents: null, outstandingAtLeastCents: certain(amount), outstandingBasis: amount.basis };
}

function certain(amount: Amount): number {
  return amount.kind === 'undetermined' ? 0 : amount.cents;
}
