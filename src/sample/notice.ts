import { addDays, type Day } from '../calendar/day.js';
import { between, chance, type Dice, exponential } from './dice.js';
import type { SampleFile } from './file.js';
import { POST_DAYS_MEAN, POST_DAYS_MOST } from './parameters-decision.js';
import {
  ASYLUM_NOTICE_SHARE,
  ASYLUM_QUICK_MEAN,
  ASYLUM_QUICK_SHARE,
  ASYLUM_SLOW_MEAN,
  NAREIS_NOTICE_SHARE,
  ONE_DAY_EARLY_SHARE,
  OTHER_DELAY_MEAN,
  OTHER_NOTICE_SHARE,
} from './parameters-notice.js';
import { inForce, PERIOD_START } from './period.js';
import { isWorkingDay, workingDayFrom } from './working-day.js';

/** Decides whether and when a notice of default will arrive, should the file still be open on that day. */
export function planNotice(file: SampleFile, dice: Dice): void {
  if (!chance(dice, noticeShare(file))) return;
  file.step = 'notice';
  file.next = noticeDay(file, dice);
}

function noticeShare({ kind, due }: SampleFile): number {
  if (kind === 'asylum') return ASYLUM_NOTICE_SHARE;
  return kind === 'nareis' ? inForce(NAREIS_NOTICE_SHARE, due) : OTHER_NOTICE_SHARE[kind];
}

/** Files that were late when the period began start to wait on its first day: older notices are not in the sample. */
function noticeDay(file: SampleFile, dice: Dice): Day {
  const delay = file.kind === 'asylum' ? asylumDelay(dice) : exponential(dice, OTHER_DELAY_MEAN);
  const early = chance(dice, ONE_DAY_EARLY_SHARE);
  const due = file.due < PERIOD_START ? addDays(PERIOD_START, -1) : file.due;
  if (early && due === file.due && isWorkingDay(due)) return due;
  return workingDayFrom(addDays(due, 1 + Math.floor(delay)));
}

function asylumDelay(dice: Dice): number {
  return exponential(dice, chance(dice, ASYLUM_QUICK_SHARE) ? ASYLUM_QUICK_MEAN : ASYLUM_SLOW_MEAN);
}

/** Days that something sent is under way. */
export function postDays(dice: Dice): number {
  return Math.min(POST_DAYS_MOST, between(dice, 1, 2) + Math.floor(exponential(dice, POST_DAYS_MEAN) / 2));
}
