import { addDays, type Day } from '../calendar/day.js';
import { addMonths } from '../calendar/months.js';
import { between, type Dice, pick, type Share } from './dice.js';
import type { SampleFile, SampleOrder } from './file.js';
import {
  ASYLUM_TERM,
  ASYLUM_TERM_AFTER_CEILING,
  FIRST_RATE,
  LATER_RATE,
  LATER_TERM,
  NAREIS_TERM,
  type OrderRate,
  OTHER_TERM,
  SENDING_DAYS,
  THIRD_RATE,
  THIRD_RATE_FROM,
  type Weeks,
} from './parameters-court.js';
import { MORATORIUM_CEILING_MONTHS } from './parameters-decision.js';
import { inForce } from './period.js';

/** The order that a court gives on a day: how many weeks, and what each day after them costs. */
export function orderOn(file: SampleFile, on: Day, dice: Dice): SampleOrder {
  const weeks = pick(dice, weeksFor(file, on));
  const { perDay, max } = pick(dice, ratesFor(file, on));
  const sent = addDays(on, between(dice, ...SENDING_DAYS));
  return { on, sent, weeks, perDay, max, fullOn: addDays(sent, weeks * 7 + Math.ceil(max / perDay)) };
}

function weeksFor(file: SampleFile, on: Day): Weeks {
  if (file.orders.length > 0) return LATER_TERM;
  if (file.kind === 'nareis') return inForce(NAREIS_TERM, on);
  if (file.kind !== 'asylum') return OTHER_TERM;
  const ceiling = addMonths(file.received, MORATORIUM_CEILING_MONTHS, 'clip');
  return on > ceiling ? ASYLUM_TERM_AFTER_CEILING : ASYLUM_TERM;
}

function ratesFor(file: SampleFile, on: Day): readonly Share<OrderRate>[] {
  if (file.orders.length === 0) return inForce(FIRST_RATE, on);
  const rates = inForce(LATER_RATE, on);
  return file.orders.length > 1 && on >= THIRD_RATE_FROM ? [...rates, THIRD_RATE] : rates;
}
