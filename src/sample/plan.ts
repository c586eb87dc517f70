import type { Day } from '../calendar/day.js';
import type { SampleFile, Step } from './file.js';
import { workingDayFrom } from './working-day.js';

/** Plans the next step of a file for the first working day from a day on; it happens if the file is still open then. */
export function planStep(file: SampleFile, step: Step, day: Day): void {
  file.step = step;
  file.next = workingDayFrom(day);
}
