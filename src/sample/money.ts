import { addDays, asDay, type Day, dayOf } from '../calendar/day.js';
import { addMonths } from '../calendar/months.js';
import { PERIOD_END } from './period.js';
import type { Seen, SeenOrder } from './seen.js';

/** What the body pays, in euros, and when. */
export interface Payment {
  readonly stream: 'administrative' | 'court';
  readonly euros: number;
  readonly on: Day;
}

/** Notices from this day on start no administrative penalty under the immigration act (Vw 71b). */
const ABOLISHED_FROM: Day = dayOf(2025, 4, 15);

/** A: the court penalty is paid so many days after the decision or the maximum (30 to 120). */
const COURT_PAID_AFTER = 60;
/** A: the administrative penalty is paid so many months after the notice. */
const ADMINISTRATIVE_PAID_AFTER = 3;

/** All payments on a file, by the law alone and apart from the library's own rules. */
export function paymentsOn(file: Seen): readonly Payment[] {
  const court = file.orders.flatMap((order) => courtPayment(file, order));
  const euros = administrativeEuros(file);
  if (file.notice === null || euros === 0) return court;
  const on = addMonths(file.notice, ADMINISTRATIVE_PAID_AFTER, 'clip');
  return [{ stream: 'administrative', euros, on }, ...court];
}

/** Awb 4:17: fourteen days each of 23, 35 and 45 euros from the fifteenth day after a notice that was not premature. */
function administrativeEuros({ procedure, notice, due, end }: Seen): number {
  if (notice === null || notice <= due || procedure === 'vw.asylum') return 0;
  if (procedure.startsWith('vw.') && notice >= ABOLISHED_FROM) return 0;
  const days = Math.max(0, (end ?? PERIOD_END + 1) - (notice + 15));
  const inTier = (tier: number): number => Math.min(14, Math.max(0, days - 14 * tier));
  return inTier(0) * 23 + inTier(1) * 35 + inTier(2) * 45;
}

/** Awb 8:55d: each day after the term, the day of the decision included, to the maximum; none while it still runs. */
function courtPayment({ end, withdrawn }: Seen, { sent, days, perDay, max }: SeenOrder): readonly Payment[] {
  const termEnds = sent + days;
  const full = termEnds + Math.ceil(max / perDay);
  const last = end === null ? full : Math.min(full, withdrawn ? end - 1 : end);
  if (last > PERIOD_END || last <= termEnds) return [];
  const euros = Math.min(max, (last - termEnds) * perDay);
  return [{ stream: 'court', euros, on: addDays(asDay(last), COURT_PAID_AFTER) }];
}
