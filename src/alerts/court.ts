import type { Assessment, CourtAssessment } from '../assess/types.js';
import type { Day } from '../calendar/day.js';
import { NONE } from '../facts/facts.js';
import { RECORD_WIDTH, RULE } from '../rules/recorder.js';
import { alert } from './alert.js';
import { tierAlerts } from './penalty.js';
import { runsOf } from './track.js';
import type { Alert } from './types.js';

/** Of each court order that can still cost: its steps, the end of its term, the first day of the penalty and its end. */
export function courtAlerts(assessment: Assessment, alerts: Alert[]): void {
  assessment.court.forEach((order, position) => {
    if (order.state !== 'waiting' && order.state !== 'accruing' && order.state !== 'held') return;
    orderAlerts(assessment, order, position, alerts);
  });
}

function orderAlerts(assessment: Assessment, order: CourtAssessment, position: number, alerts: Alert[]): void {
  const { at } = assessment;
  const { termEnds, firstDay, fullOn, maxCents } = order;
  if (termEnds >= at) alerts.push(alert('court-term-ends', 'court', position, termEnds));
  stepAlerts(assessment, position, alerts);
  const runs = runsOf(assessment, 'court', position);
  if (firstDay !== null && firstDay >= at)
    alerts.push(alert('court-penalty-starts', 'court', position, firstDay, { cents: runs[0]?.cents ?? 0 }));
  tierAlerts(runs, at, 'court', position, fullOn, alerts);
  if (fullOn !== null && fullOn >= at)
    alerts.push(alert('court-penalty-full', 'court', position, fullOn, { cents: maxCents ?? 0 }));
}

/** The steps of an order that were not done yet, from the record of the evaluation. */
function stepAlerts(assessment: Assessment, position: number, alerts: Alert[]): void {
  const log = assessment.record?.log ?? [];
  for (let i = 0; i < log.length; i += RECORD_WIDTH) {
    if (log[i] !== RULE.courtStep || log[i + 3] !== position) continue;
    const step = log[i + 4] as number;
    const end = log[i + 5] as Day;
    if (log[i + 6] === NONE && end >= assessment.at)
      alerts.push(alert('court-step', 'court', position, end, { step: step + 1 }, step + 1));
  }
}
