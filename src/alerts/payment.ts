import type { DebtAssessment } from '../assess/payment-types.js';
import type { Assessment } from '../assess/types.js';
import type { Day } from '../calendar/day.js';
import { alert } from './alert.js';
import type { Alert, AlertType } from './types.js';

/** The penalty decision, the payment and the interest of each administrative penalty, once no more days can accrue. */
export function paymentAlerts(assessment: Assessment, alerts: Alert[]): void {
  for (const debt of assessment.payments?.debts ?? []) debtAlerts(assessment.at, debt, alerts);
}

function debtAlerts(at: Day, debt: DebtAssessment, alerts: Alert[]): void {
  const { penaltyDecision, paymentDue, interestFrom, principalCents, paidCents } = debt;
  const { state, due } = penaltyDecision;
  if (state === 'not-yet-due' || state === 'nil') return;
  const add = (type: AlertType, on: Day | null): void => {
    if (on === null) return;
    const made = alert(type, 'payment', debt.episode, on, { cents: principalCents });
    alerts.push(on < at ? { ...made, overdue: true } : made);
  };
  if (state !== 'made') add('penalty-decision-due', due);
  if (paidCents >= principalCents) return;
  add('payment-due', paymentDue);
  if (interestFrom !== null && interestFrom >= at) add('interest-from', interestFrom);
}
