import type { Assessment, ScheduleEntry } from '../assess/types.js';
import { addDays, type Day } from '../calendar/day.js';
import { alert } from './alert.js';
import { runsOf } from './track.js';
import type { Alert, AlertStream } from './types.js';

/** The administrative penalty of the last episode: the end of the two weeks, its first day, its steps, its end. */
export function penaltyAlerts(assessment: Assessment, alerts: Alert[]): void {
  const { at } = assessment;
  const { state, firstDay, fullOn, maxCents } = assessment.administrative;
  const position = assessment.episodes.length - 1;
  if (state !== 'waiting' && state !== 'accruing' && state !== 'held') return;
  const runs = runsOf(assessment, 'administrative', position);
  if (firstDay !== null && firstDay > at)
    alerts.push(alert('two-weeks-end', 'administrative', position, addDays(firstDay, -1)));
  if (firstDay !== null && firstDay >= at)
    alerts.push(alert('penalty-starts', 'administrative', position, firstDay, { cents: runs[0]?.cents ?? 0 }));
  tierAlerts(runs, at, 'administrative', position, fullOn, alerts);
  if (fullOn !== null && fullOn >= at)
    alerts.push(alert('penalty-full', 'administrative', position, fullOn, { cents: maxCents ?? 0 }));
}

/** The days on which one more day begins to cost another amount; what is left on the last day is no step. */
export function tierAlerts(
  runs: readonly ScheduleEntry[],
  at: Day,
  stream: AlertStream,
  position: number,
  fullOn: Day | null,
  alerts: Alert[],
): void {
  let part = 0;
  for (let i = 1; i < runs.length; i++) {
    const run = runs[i] as ScheduleEntry;
    if (run.cents === (runs[i - 1] as ScheduleEntry).cents || (stream === 'court' && run.from === fullOn)) continue;
    part++;
    if (run.from >= at)
      alerts.push(alert('tier-changes', stream, position, run.from, { cents: run.cents, nth: run.nth }, part));
  }
}
