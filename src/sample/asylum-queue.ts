import { civilOf } from '../calendar/day.js';
import { addMonths } from '../calendar/months.js';
import { between, chance, type Dice, exponential } from './dice.js';
import { takeAny, takeWeighted } from './draw.js';
import type { SampleFile } from './file.js';
import { anyDay, asylumFile } from './new-files.js';
import {
  ORDER_WEIGHT,
  START_OLD_MEAN_DAYS,
  START_OLD_MOST_DAYS,
  START_YOUNG_SHARE,
  WITHDRAWN_SHARE,
  YOUNG_SHARE,
} from './parameters-decision.js';
import { inYear, PERIOD_START, type PeriodMonth } from './period.js';
import { endFile, liveOn, type QueueFlow, receivedAtAge } from './queue.js';
import { standsStill } from './ripe.js';

/** The asylum files open when the period begins. */
export function asylumStart(count: number, dice: Dice): SampleFile[] {
  const sixMonths = PERIOD_START - addMonths(PERIOD_START, -6, 'clip');
  return Array.from({ length: count }, () => {
    const age = chance(dice, START_YOUNG_SHARE)
      ? between(dice, 1, sixMonths)
      : Math.min(START_OLD_MOST_DAYS, sixMonths + Math.ceil(exponential(dice, START_OLD_MEAN_DAYS)));
    const received = receivedAtAge(age);
    return asylumFile(received, civilOf(received).year, dice);
  });
}

/**
 * One month of the asylum queue: some files end, others arrive, all live on. A fixed share of the endings goes to files
 * younger than six months, the rest to older ones, among which those with a court order weigh more. Returns the files
 * that ended; `open` is changed and holds the others.
 */
export function asylumMonth(open: SampleFile[], month: PeriodMonth, flow: QueueFlow, dice: Dice): SampleFile[] {
  const ended = endSome(open, month, flow.endings[month.index] ?? 0, dice);
  liveOn(open, month, flow.arrivals[month.index] ?? 0, (received) => asylumFile(received, month.year, dice), dice);
  return ended;
}

/** Ends so many of the files open at the beginning of the month. */
function endSome(open: readonly SampleFile[], month: PeriodMonth, endings: number, dice: Dice): SampleFile[] {
  const oldUpTo = addMonths(month.first, -6, 'clip');
  const young: SampleFile[] = [];
  const ordered: SampleFile[] = [];
  const old: SampleFile[] = [];
  for (const file of open) {
    if (standsStill(file, month.first)) continue;
    const pool = file.received > oldUpTo ? young : file.orders.length > 0 ? ordered : old;
    pool.push(file);
  }
  const ended: SampleFile[] = [];
  for (let i = 0; i < endings; i++) {
    const first = chance(dice, YOUNG_SHARE) ? takeAny(young, dice) : undefined;
    const file = first ?? takeWeighted(ordered, old, ORDER_WEIGHT, dice) ?? takeAny(young, dice);
    if (file === undefined) break;
    const withdrawn = chance(dice, inYear(WITHDRAWN_SHARE, month.year));
    ended.push(endFile(file, anyDay(month.workingDays, dice), withdrawn, dice));
  }
  return ended;
}
