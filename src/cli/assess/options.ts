import type { Day } from '../../calendar/day.js';
import { dayIssue } from '../../calendar/day-issue.js';
import { parseDay } from '../../calendar/parse.js';
import { quote } from '../../case/show.js';
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
