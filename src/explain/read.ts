import { asDay, type Day } from '../calendar/day.js';
import { NONE, UNDATED } from '../facts/facts.js';
import type { Field } from './fields.js';
import type { StepValue } from './step-types.js';

/** The values of fields of the entry at `start` of a log; `day` says how a day is written. */
export function readFields<D>(
  log: readonly number[],
  start: number,
  fields: readonly Field[],
  day: (day: Day) => D,
): Record<string, StepValue<D>> {
  const values: Record<string, StepValue<D>> = {};
  for (const { name, at, kind } of fields) {
    const raw = log[start + at] as number;
    if (kind === 'day') values[name] = raw === NONE || raw === UNDATED ? null : day(asDay(raw));
    else if (kind === 'flag') values[name] = raw === 1;
    else if (kind === 'event') values[name] = `events[${raw}]`;
    else if (kind === 'cents') values[name] = raw < 0 ? null : raw;
    else if (typeof kind === 'string') values[name] = raw;
    else values[name] = kind[raw] ?? raw;
  }
  return values;
}
