import type { Assessment } from '../assess/types.js';
import type { Case } from '../case/types.js';
import { courtAlerts } from './court.js';
import { paymentAlerts } from './payment.js';
import { penaltyAlerts } from './penalty.js';
import { appealAlerts, termAlerts } from './term.js';
import type { Alert } from './types.js';

/** Statuses of a file in which nothing is to be decided any more. */
const CLOSED: readonly Assessment['status'][] = ['withdrawn', 'decided-in-time', 'decided-late'];

/**
 * The dates to watch from an assessment on its valuation day or later, in order of their days; what was due before it
 * and not done is there too, as `overdue`. With the case file, an appeal that it names takes away the alert of its first
 * day. An assessment made with `brief` knows of no payments and so has no alerts of them.
 */
export function alertsOf(assessment: Assessment, file?: Case): readonly Alert[] {
  const alerts: Alert[] = [];
  if (!CLOSED.includes(assessment.status)) {
    termAlerts(assessment, alerts);
    appealAlerts(assessment, file, alerts);
  }
  penaltyAlerts(assessment, alerts);
  courtAlerts(assessment, alerts);
  paymentAlerts(assessment, alerts);
  return alerts.sort((a, b) => a.on - b.on || (a.key < b.key ? -1 : 1));
}
