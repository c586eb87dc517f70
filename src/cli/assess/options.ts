import type { Day } from '../../calendar/day.js';
import { dayIssue } from '../../calendar/day-issue.js';
import { parseDay } from '../../calendar/parse.js';
import { quote } from '../../case/show.js';
import { baseLaw } from '../../law/base.js';
import type { Readings, ReadingValue } from '../../law/interpretation.js';
import { readingFromText, unknownReading } from '../../law/readings.js';
import { UsageError } from '../exit.js';

/** The valuation day: as given, or today in the Netherlands. */
export async function valuationDay(text: string | undefined, now: () => Date): Promise<Day> {
  if (text === undefined) {
    const { today } = await import('../today.js');
    return today(now());
  }
  const read = parseDay(text, { zone: 'UTC', instants: () => dayIssue('timestamp-format', 'Give the day alone.') });
  if (!read.ok) throw new UsageError(`--at ${quote(text)}: ${read.message}`);
  return read.day;
}

/** The readings of `--assume KEY=VALUE`; of a key that is given twice the last one counts. */
export function readingsOf(assumed: readonly string[]): Readings {
  const readings = Object.fromEntries(assumed.map(readingOf));
  const problem = unknownReading(baseLaw, readings);
  if (problem !== null) throw new UsageError(`--assume: ${problem.message}`);
  return readings;
}

function readingOf(text: string): readonly [string, ReadingValue] {
  const split = text.indexOf('=');
  if (split < 0) throw new UsageError(`--assume ${quote(text)}: write KEY=VALUE. ${knownFor(text)}`);
  const key = text.slice(0, split);
  return [key, readingFromText(baseLaw, key, text.slice(split + 1))];
}

/** The sentence that lists the values of a key, or the keys. */
function knownFor(key: string): string {
  return unknownReading(baseLaw, { [key]: '' })?.message ?? '';
}
