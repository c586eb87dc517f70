import type { DebtAssessment, PaymentAssessment, PenaltyDecisionAssessment } from '../assess/payment-types.js';
import type { Amount } from '../assess/types.js';
import { isoOrNull } from './json-parts.js';
import type { DebtJson, InterestJson, PaymentsJson, PenaltyDecisionJson } from './json-payment-types.js';
import { isoText } from './message.js';

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
      court: limitation.court.map(({ from, to, lapsesFrom, lapsesOn, ...rest }) => ({
        ...rest,
        from: isoText(from),
        to: isoText(to),
        lapsesFrom: isoText(lapsesFrom),
        lapsesOn: isoText(lapsesOn),
      })),
      recovery: isoOrNull(limitation.recovery),
    },
    costs: { ...costs, orders: costs.orders.map((order) => ({ ...order, on: isoText(order.on) })) },
    balance: payments.balance.map((entry) => ({ ...entry, day: isoText(entry.day) })),
    certainty,
  };
}

function debtJson({
  penaltyDecision,
  paymentDue,
  interestFrom,
  interest,
  lapsesOn,
  ...rest
}: DebtAssessment): DebtJson {
  return {
    ...rest,
    penaltyDecision: decisionJson(penaltyDecision),
    paymentDue: isoOrNull(paymentDue),
    interestFrom: isoOrNull(interestFrom),
    ...interestJson(interest),
    lapsesOn: isoOrNull(lapsesOn),
  };
}

function decisionJson({ due, madeOn, ...rest }: PenaltyDecisionAssessment): PenaltyDecisionJson {
  return { ...rest, due: isoOrNull(due), madeOn: isoOrNull(madeOn) };
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
