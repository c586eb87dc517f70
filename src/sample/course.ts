import { addDays, asDay, type Day } from '../calendar/day.js';
import { between, chance, type Dice, exponential, gamma } from './dice.js';
import type { SampleFile } from './file.js';
import { postDays } from './notice.js';
import {
  APPEAL_LEAST_DAYS,
  APPEAL_MEAN_EXTRA,
  APPEAL_MOST_DAYS,
  APPEAL_SHARE,
  MOST_ORDERS,
  NEXT_ROUND_DAYS,
  NEXT_ROUND_SHARE,
  RULING_DEVIATION,
  RULING_LEAST_DAYS,
  RULING_MEAN_DAYS,
} from './parameters-court.js';
import { SENDING_KNOWN_SHARE } from './parameters-notice.js';
import { planStep } from './plan.js';
import { giveRuling } from './ruling.js';

/** Lets everything happen to an open file that happens before a day (exclusive). */
export function runUntil(file: SampleFile, until: Day, dice: Dice): void {
  while (file.next !== null && file.next < until) {
    const day = file.next;
    file.next = null;
    happen(file, day, dice);
  }
}

function happen(file: SampleFile, day: Day, dice: Dice): void {
  switch (file.step) {
    case 'notice':
      receiveNotice(file, day, dice);
      break;
    case 'appeal':
      lodgeAppeal(file, day, dice);
      break;
    case 'ruling':
      giveRuling(file, day, dice);
      break;
    case 'full':
      goOn(file, day, dice);
      break;
  }
}

/** A second notice takes the place of the first, and so does its appeal. */
function receiveNotice(file: SampleFile, day: Day, dice: Dice): void {
  file.earlierNotice = file.notice;
  file.appeal = null;
  file.notice = day;
  file.noticeSent = chance(dice, SENDING_KNOWN_SHARE) ? asDay(Math.max(file.received, day - postDays(dice))) : null;
  if (!chance(dice, APPEAL_SHARE)) return;
  const wait = APPEAL_LEAST_DAYS + Math.floor(exponential(dice, APPEAL_MEAN_EXTRA));
  planStep(file, 'appeal', addDays(day, Math.min(wait, APPEAL_MOST_DAYS)));
}

/** A row has room for one appeal: the one that led to the first order. */
function lodgeAppeal(file: SampleFile, day: Day, dice: Dice): void {
  if (file.orders.length === 0) file.appeal = day;
  const wait = Math.round(gamma(dice, RULING_MEAN_DAYS, RULING_DEVIATION));
  planStep(file, 'ruling', addDays(day, Math.max(RULING_LEAST_DAYS, wait)));
}

/** The maximum is reached and nothing decided: some go to court again, without a new notice. */
function goOn(file: SampleFile, day: Day, dice: Dice): void {
  if (file.orders.length >= MOST_ORDERS || !chance(dice, NEXT_ROUND_SHARE)) return;
  planStep(file, 'appeal', addDays(day, between(dice, 1, NEXT_ROUND_DAYS)));
}
