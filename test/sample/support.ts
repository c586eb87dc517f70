import type { Day } from '../../src/calendar/day.js';
import { dayFromIso } from '../../src/calendar/iso.js';
import { generateSample } from '../../src/sample/generate.js';
import type { SampleOptions } from '../../src/sample/options.js';
import type { SampleRow } from '../../src/sample/row.js';

/** Options with what is not named at its plainest. */
export function options(some: Partial<SampleOptions> = {}): SampleOptions {
  return { rows: 2_000, seed: 1, preset: 'real', dirt: false, ...some };
}

export function sample(some: Partial<SampleOptions> = {}): readonly SampleRow[] {
  return [...generateSample(options(some))];
}

/** The day that a text names; a text that names none fails the test. */
export function day(text: string): Day {
  const found = dayFromIso(text);
  if (found === undefined) throw new Error(`${text} is not a day`);
  return found;
}
