import { addDays, civilOf, type Day, daysInMonth } from '../calendar/day.js';
import { dayFromIso } from '../calendar/iso.js';
import { freeDayOn } from '../law/holidays.js';
import { between, type Dice } from './dice.js';
import { APPEAL_LEAST_DAYS } from './parameters-court.js';
import {
  BEFORE_RECEIPT_MOST_DAYS,
  type DirtKind,
  LEAP_DAY,
  LEAP_DAY_WITHIN,
  UNKNOWN_NATIONALITY,
} from './parameters-dirt.js';
import { PERIOD_END } from './period.js';
import { hasDecisionStop } from './ripe.js';
import type { SampleRow } from './row.js';
import { seen } from './seen.js';
import { later, shifted } from './shift.js';
import { iso } from './to-row.js';

/** The row with dirt of a kind; undefined when it does not fit this row. `lastId` is the id of the row before. */
export function planted(row: SampleRow, kind: DirtKind, lastId: string, dice: Dice): SampleRow | undefined {
  switch (kind) {
    case 'duplicate-id':
      return lastId === '' ? undefined : { ...row, id: lastId };
    case 'decision-before-receipt':
      return {
        ...row,
        decided: later(row.received, -between(dice, 1, BEFORE_RECEIPT_MOST_DAYS)),
        withdrawn: undefined,
      };
    case 'two-notices':
      return row.notice === undefined ? undefined : { ...row, notice: `${row.notice};${later(row.notice, 14)}` };
    case 'unknown-nationality':
      return row.nationality === undefined ? undefined : { ...row, nationality: UNKNOWN_NATIONALITY };
    case 'empty-procedure':
      return { ...row, procedure: '' };
    case 'oddity-29-february':
      return onLeapDay(row);
    case 'oddity-month-end':
      return atMonthEnd(row);
    case 'oddity-notice-on-free-day':
      return noticeOnFreeDay(row);
  }
}

function onLeapDay(row: SampleRow): SampleRow | undefined {
  const days = distance(row.received, LEAP_DAY);
  return Math.abs(days) <= LEAP_DAY_WITHIN ? shifted(row, days) : undefined;
}

function atMonthEnd(row: SampleRow): SampleRow | undefined {
  const { year, month, day } = civilOf(dayOfText(row.received));
  return shifted(row, daysInMonth(year, month) - day);
}

/**
 * The notice moved to the next Sunday or holiday, where it is valid before and after and the story can follow it. No
 * file of a nationality with a moratorium, whose term may have been longer on the day of the notice.
 */
function noticeOnFreeDay(row: SampleRow): SampleRow | undefined {
  const { notice, due, appeal, end } = seen(row);
  if (notice === null || notice <= due || hasDecisionStop(row.nationality)) return undefined;
  const day = freeDayAfter(notice);
  const last = Math.min(PERIOD_END, (end ?? PERIOD_END + 1) - 1, (appeal ?? Number.MAX_VALUE) - APPEAL_LEAST_DAYS);
  return day <= last ? { ...row, notice: iso(day) } : undefined;
}

const NONE_EQUATED: ReadonlySet<number> = new Set();

/** The first Sunday or holiday after a day. */
function freeDayAfter(day: Day): Day {
  let next = addDays(day, 1);
  for (;;) {
    const kind = freeDayOn(next, NONE_EQUATED);
    if (kind !== null && kind !== 'saturday') return next;
    next = addDays(next, 1);
  }
}

function distance(from: string, to: string): number {
  return dayOfText(to) - dayOfText(from);
}

function dayOfText(text: string): Day {
  const day = dayFromIso(text);
  if (day === undefined) throw new RangeError(`${text} is not a day.`);
  return day;
}
