import type { Day } from '../calendar/day.js';
import { civilDayOfInstant } from '../calendar/zone.js';

/** Today in the Netherlands, wherever the program runs. */
export function today(now: Date): Day {
  const read = civilDayOfInstant(now.toISOString(), undefined);
  if (!read.ok) throw new Error(read.message);
  return read.day;
}
