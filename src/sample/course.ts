import { addDays, asDay, type Day } from '../calendar/day.js';
import { addMonths } from '../calendar/months.js';
import { between, chance, type Dice, exponential, gamma } from './dice.js';
import type { SampleFile } from './file.js';
import { postDays } from './notice.js';
import { orderOn } from './order.js';
import {
  APPEAL_LEAST_DAYS,
  APPEAL_MEAN_EXTRA,
  APPEAL_MOST_DAYS,
  APPEAL_SHARE,
  ASYLUM_PENALTY,
  MOST_ORDERS,
  NEXT_ROUND_DAYS,
  NEXT_ROUND_SHARE,
  RETURN_DAYS,
  RETURN_FROM,
  RETURN_SHARE,
  RULING_DEVIATION,
  RULING_LEAST_DAYS,
  RULING_MEAN_DAYS,
} from './parameters-court.js';
import { NEW_NOTICE_FROM, NEW_NOTICE_MEAN, NEW_NOTICE_SHARE } from './parameters-notice.js';
import { inForce } from './period.js';
import { asylumTermSeenOn } from './ripe.js';
import { workingDayFrom } from './working-day.js';

/** Lets everything happen to an open file that happens before a day (exclusive). */
export function runUntil(file: SampleFile, until: Day, dice: Dice): void {
  while (file.next !== null && file.next < until) happen(file, file.next, dice);
}

function happen(file: SampleFile, day: Day, dice: Dice): void {
  switch (file.step) {
    case 'notice':
      return receiveNotice(file, day, dice);
    case 'appeal':
      if (file.orders.length === 0) file.appeal = day;
      return plan(file, 'ruling', addDays(day, daysToRuling(dice)));
    case 'ruling':
      return rule(file, day, dice);
    case 'full':
      return nextRound(file, day, dice);
  }
}

function plan(file: SampleFile, step: SampleFile['step'], day: Day): void {
  file.step = step;
  file.next = workingDayFrom(day);
}

function receiveNotice(file: SampleFile, day: Day, dice: Dice): void {
  if (file.notice !== null) {
    file.earlierNotice = file.notice;
    file.appeal = null;
  }
  file.notice = day;
  file.noticeSent = asDay(Math.max(file.received, addDays(day, -postDays(dice))));
  file.next = null;
  if (!chance(dice, APPEAL_SHARE)) return;
  const wait = APPEAL_LEAST_DAYS + Math.floor(exponential(dice, APPEAL_MEAN_EXTRA));
  plan(file, 'appeal', addDays(day, Math.min(wait, APPEAL_MOST_DAYS)));
}

function daysToRuling(dice: Dice): number {
  return Math.max(RULING_LEAST_DAYS, Math.round(gamma(dice, RULING_MEAN_DAYS, RULING_DEVIATION)));
}

/**
 * A ruling on a file that is still undecided. In asylum a premature notice makes the appeal inadmissible, and before
 * November 2022 most rulings carried no penalty; such rulings leave no order in the row.
 */
function rule(file: SampleFile, day: Day, dice: Dice): void {
  file.next = null;
  if (file.kind === 'asylum' && file.orders.length === 0) {
    const end = asylumTermSeenOn(file, day);
    if (file.notice === null || file.notice <= end) return tryAgain(file, day, end, dice);
    if (!chance(dice, inForce(ASYLUM_PENALTY, day))) return comeBack(file, dice);
  }
  const order = orderOn(file, day, dice);
  file.orders.push(order);
  file.step = 'full';
  file.next = order.fullOn;
}

/** After an order without a penalty: some ask for one when that has become possible; the court term has lapsed, no notice. */
function comeBack(file: SampleFile, dice: Dice): void {
  if (chance(dice, RETURN_SHARE)) plan(file, 'appeal', addDays(RETURN_FROM, between(dice, 1, RETURN_DAYS)));
}

/** After a premature notice: a new one when the term has ended, once. */
function tryAgain(file: SampleFile, ruling: Day, end: Day, dice: Dice): void {
  if (file.earlierNotice !== null || !chance(dice, NEW_NOTICE_SHARE)) return;
  const fifteen = addMonths(file.responsibleSince ?? file.received, 15, 'clip');
  const ripe = end > fifteen ? end : asDay(Math.min(fifteen, NEW_NOTICE_FROM));
  const wait = 1 + Math.floor(exponential(dice, NEW_NOTICE_MEAN));
  plan(file, 'notice', addDays(asDay(Math.max(ripe, ruling)), wait));
}

/** The maximum is reached and nothing decided: some go to court again, without a new notice. */
function nextRound(file: SampleFile, day: Day, dice: Dice): void {
  file.next = null;
  if (file.orders.length >= MOST_ORDERS || !chance(dice, NEXT_ROUND_SHARE)) return;
  plan(file, 'appeal', addDays(day, between(dice, 1, NEXT_ROUND_DAYS)));
}
