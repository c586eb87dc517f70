import type { Assessment } from '../assess/types.js';
import type { Case } from '../case/types.js';
import { alert } from './alert.js';
import type { Alert } from './types.js';

/** The end of the term, the first day of a good notice, the ceiling. No end while a suspension is running: it moves. */
export function termAlerts(assessment: Assessment, alerts: Alert[]): void {
  const { at, deadline, dates } = assessment;
  const position = assessment.episodes.length - 1;
  const running = assessment.marks.some((mark) => mark.code === 'suspension-running');
  if (deadline !== null && deadline >= at && !running) alerts.push(alert('term-ends', 'term', position, deadline));
  if (dates.noticeFrom !== null && dates.noticeFrom >= at)
    alerts.push(alert('notice-possible', 'term', position, dates.noticeFrom));
  if (dates.ceiling !== null && dates.ceiling >= at) alerts.push(alert('ceiling', 'term', position, dates.ceiling));
}

/** The first day of an appeal against the lateness, while none was lodged and no court has ruled. */
export function appealAlerts(assessment: Assessment, file: Case | undefined, alerts: Alert[]): void {
  const { at, dates } = assessment;
  if (dates.appealFrom === null || dates.appealFrom < at) return;
  const position = assessment.episodes.length - 1;
  if (assessment.court.some((order) => order.episode === position)) return;
  if (file?.events.some((event) => event.type === 'appeal-lodged' && event.on <= at) === true) return;
  alerts.push(alert('appeal-possible', 'appeal', position, dates.appealFrom));
}
