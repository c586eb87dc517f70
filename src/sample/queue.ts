import { addDays, asDay, type Day } from '../calendar/day.js';
import { runUntil } from './course.js';
import type { Dice } from './dice.js';
import type { SampleFile } from './file.js';
import { anyDay } from './new-files.js';
import { PERIOD_START, type PeriodMonth } from './period.js';
import { workingDayFrom } from './working-day.js';

/** How many files a queue receives and ends in each month of the period, and how many are open at its start. */
export interface QueueFlow {
  readonly openAtStart: number;
  readonly arrivals: readonly number[];
  readonly endings: readonly number[];
}

/** The day of receipt of a file of that age in days when the period begins: a working day before it. */
export function receivedAtAge(age: number): Day {
  const rolled = workingDayFrom(asDay(PERIOD_START - age));
  return rolled < PERIOD_START ? rolled : workingDayFrom(addDays(PERIOD_START, -7));
}

/** Writes what happened to a file before a day and ends it on that day. */
export function endFile(file: SampleFile, day: Day, withdrawn: boolean, dice: Dice): SampleFile {
  runUntil(file, day, dice);
  file.end = day;
  file.withdrawn = withdrawn;
  return file;
}

/** After the endings of a month: new files arrive, and the month happens to all that are open; ended ones leave `open`. */
export function liveOn(
  open: SampleFile[],
  month: PeriodMonth,
  arrivals: number,
  arrive: (received: Day) => SampleFile,
  dice: Dice,
): void {
  for (let i = 0; i < arrivals; i++) open.push(arrive(anyDay(month.workingDays, dice)));
  let kept = 0;
  for (const file of open) {
    if (file.end !== null) continue;
    runUntil(file, addDays(month.last, 1), dice);
    open[kept++] = file;
  }
  open.length = kept;
}
