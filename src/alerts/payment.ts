import type { Assessment } from '../assess/types.js';
import type { Case } from '../case/types.js';
import { alert } from './alert.js';
import type { Alert } from './types.js';

/** The penalty decision, the payment and the interest, once it is certain how many days are due. */
export function paymentAlerts(assessment: Assessment, file: Case | undefined, alerts: Alert[]): void {
  const { at, dates, administrative } = assessment;
  const { state, amountCents } = administrative;
  if ((state !== 'full' && state !== 'stopped') || amountCents === null || amountCents === 0) return;
  const position = assessment.episodes.length - 1;
  const values = { cents: amountCents };
  const { penaltyDecisionDue, paymentDue, interestFrom } = dates;
  if (penaltyDecisionDue !== null && !isFixed(file, assessment)) {
    const due = alert('penalty-decision-due', 'payment', position, penaltyDecisionDue, values);
    alerts.push(penaltyDecisionDue < at ? { ...due, overdue: true } : due);
  }
  if (paidCents(file, assessment) >= amountCents) return;
  if (paymentDue !== null) {
    const due = alert('payment-due', 'payment', position, paymentDue, values);
    alerts.push(paymentDue < at ? { ...due, overdue: true } : due);
  }
  if (interestFrom !== null && interestFrom >= at)
    alerts.push(alert('interest-from', 'payment', position, interestFrom, values));
}

function isFixed(file: Case | undefined, { at }: Assessment): boolean {
  return file?.events.some((event) => event.type === 'penalty-decision' && event.on <= at) === true;
}

/** What was paid of the administrative penalty by the valuation day; a payment that says nothing counts for it. */
function paidCents(file: Case | undefined, { at }: Assessment): number {
  let cents = 0;
  for (const event of file?.events ?? [])
    if (event.type === 'paid' && event.on <= at && (event.for ?? 'administrative') === 'administrative')
      cents += event.amount;
  return cents;
}
