import { addDays } from '../calendar/day.js';
import { dayFromIso } from '../calendar/iso.js';
import { PERIOD_END } from './period.js';
import type { SampleRow } from './row.js';
import { iso } from './to-row.js';

/**
 * The same story so many days later, for a row without notice and orders; undefined where that would leave the period or
 * where other law could hold for it (nareis, whose term depends on the day of receipt).
 */
export function shifted(row: SampleRow, days: number): SampleRow | undefined {
  if (row.notice !== undefined || row.order1_on !== undefined) return undefined;
  if (row.procedure === 'vw.family-reunification') return undefined;
  const moved = {
    received: later(row.received, days),
    contested_decision: maybeLater(row.contested_decision, days),
    fee_paid: maybeLater(row.fee_paid, days),
    responsible_since: maybeLater(row.responsible_since, days),
    suspended_on: maybeLater(row.suspended_on, days),
    suspended_until: maybeLater(row.suspended_until, days),
    decided: maybeLater(row.decided, days),
    withdrawn: maybeLater(row.withdrawn, days),
  };
  const end = iso(PERIOD_END);
  const outside = Object.values(moved).some((day) => day !== undefined && day > end);
  return outside ? undefined : { ...row, ...moved };
}

/** The day so many days later, as text. */
export function later(text: string, days: number): string {
  const day = dayFromIso(text);
  if (day === undefined) throw new RangeError(`${text} is not a day.`);
  return iso(addDays(day, days));
}

function maybeLater(text: string | undefined, days: number): string | undefined {
  return text === undefined ? undefined : later(text, days);
}
