import { addDays, type Day, dayOf } from '../calendar/day.js';
import { addMonths } from '../calendar/months.js';
import { workingDayFrom } from './working-day.js';

/** From this day of receipt on nareis has nine months and no extension of three (Vw 2u(4), ECLI:NL:RBDHA:2026:1915). */
export const NINE_MONTHS_FROM: Day = dayOf(2025, 3, 28);

/** Asylum: six months from receipt, or from the day of responsibility (Vw 42(1) and 42(6)); no roll (Atw 4). */
export function asylumDue(start: Day): Day {
  return addMonths(start, 6, 'clip');
}

/** Nareis: 90 days and three months (Vw 2u(1)), or nine months from lodging (Vw 2u(4)); with suspended days. */
export function nareisDue(received: Day, lodged: Day, suspended: number): Day {
  if (received >= NINE_MONTHS_FROM) return addDays(addMonths(lodged, 9, 'clip'), suspended);
  return workingDayFrom(addDays(addMonths(addDays(received, 90), 3, 'clip'), suspended));
}

/** Regular permit and entry visa: 90 days (Vw 25 and 2u), with suspended days. */
export function regularDue(received: Day, suspended: number): Day {
  return workingDayFrom(addDays(received, 90 + suspended));
}

/** Naturalisation: a year from payment of the fee (RWN 9(4)). */
export function naturalisationDue(feePaid: Day): Day {
  return addMonths(feePaid, 12, 'clip');
}

/** Objection: the last day of the four weeks for lodging it (Vw 69). */
export function lodgingPeriodEnd(contested: Day): Day {
  return workingDayFrom(addDays(contested, 28));
}

/** Objection: 19 weeks after the lodging period (Vw 76). */
export function objectionDue(contested: Day): Day {
  return addDays(lodgingPeriodEnd(contested), 19 * 7);
}
