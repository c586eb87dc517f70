import type { Assessment, ScheduleEntry } from '../assess/types.js';

/** The runs of one penalty, accrued and potential, in order; runs that the valuation day cut are joined again. */
export function runsOf(
  assessment: Assessment,
  stream: ScheduleEntry['stream'],
  index: number,
): readonly ScheduleEntry[] {
  const runs: ScheduleEntry[] = [];
  for (const list of [assessment.schedule, assessment.potential])
    for (const entry of list) if (entry.stream === stream && entry.index === index) join(runs, entry);
  return runs;
}

function join(runs: ScheduleEntry[], entry: ScheduleEntry): void {
  const last = runs[runs.length - 1];
  if (last !== undefined && last.to !== null && entry.from === last.to + 1 && entry.cents === last.cents)
    runs[runs.length - 1] = { ...last, to: entry.to };
  else runs.push(entry);
}
