import { addDays, asDay, civilOf, type Day } from '../calendar/day.js';
import { addMonths } from '../calendar/months.js';
import { runUntil } from './course.js';
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
import { standsStill } from './ripe.js';
import { workingDayFrom } from './working-day.js';

/** How many files a queue receives and ends in each month of the period, and how many are open at its start. */
export interface QueueFlow {
  readonly openAtStart: number;
  readonly arrivals: readonly number[];
  readonly endings: readonly number[];
}

/** The asylum files open when the period begins. */
export function asylumStart(count: number, dice: Dice): SampleFile[] {
  const sixMonths = PERIOD_START - addMonths(PERIOD_START, -6, 'clip');
  return Array.from({ length: count }, () => {
    const age = chance(dice, START_YOUNG_SHARE)
      ? between(dice, 1, sixMonths)
      : Math.min(START_OLD_MOST_DAYS, sixMonths + Math.ceil(exponential(dice, START_OLD_MEAN_DAYS)));
    const received = startDay(asDay(PERIOD_START - age));
    return asylumFile(received, civilOf(received).year, dice);
  });
}

/** A working day near one before the period, still before it. */
export function startDay(day: Day): Day {
  const rolled = workingDayFrom(day);
  return rolled < PERIOD_START ? rolled : workingDayFrom(addDays(PERIOD_START, -7));
}

/**
 * One month of the asylum queue: files arrive, some end, the others live on. A fixed share of the endings goes to files
 * younger than six months, the rest to older ones, among which those with a court order weigh more. Returns the files
 * that ended; `open` is changed and holds the others.
 */
export function asylumMonth(open: SampleFile[], month: PeriodMonth, flow: QueueFlow, dice: Dice): SampleFile[] {
  const ended = endSome(open, month, flow.endings[month.index] ?? 0, dice);
  const arrivals = flow.arrivals[month.index] ?? 0;
  for (let i = 0; i < arrivals; i++) open.push(asylumFile(anyDay(month.workingDays, dice), month.year, dice));
  liveOn(open, month, dice);
  return ended;
}

/** Ends so many of the files open at the beginning of the month. */
function endSome(open: SampleFile[], month: PeriodMonth, endings: number, dice: Dice): SampleFile[] {
  const oldUpTo = addMonths(month.first, -6, 'clip');
  const can = open.filter((file) => !standsStill(file, month.first));
  const young = can.filter((file) => file.received > oldUpTo);
  const ordered = can.filter((file) => file.received <= oldUpTo && file.orders.length > 0);
  const old = can.filter((file) => file.received <= oldUpTo && file.orders.length === 0);
  const ended: SampleFile[] = [];
  for (let i = 0; i < endings; i++) {
    const wantsYoung = chance(dice, YOUNG_SHARE);
    const first = wantsYoung ? takeAny(young, dice) : takeWeighted(ordered, old, ORDER_WEIGHT, dice);
    const file = first ?? takeWeighted(ordered, old, ORDER_WEIGHT, dice) ?? takeAny(young, dice);
    if (file === undefined) break;
    end(file, anyDay(month.workingDays, dice), dice);
    file.withdrawn = chance(dice, inYear(WITHDRAWN_SHARE, month.year));
    ended.push(file);
  }
  return ended;
}

/** Writes what happened before the day and ends the file on it. */
export function end(file: SampleFile, day: Day, dice: Dice): void {
  runUntil(file, day, dice);
  file.end = day;
}

/** Keeps the files that are still open, and lets the month happen to them. */
export function liveOn(open: SampleFile[], month: PeriodMonth, dice: Dice): void {
  let kept = 0;
  for (const file of open) {
    if (file.end !== null) continue;
    runUntil(file, addDays(month.last, 1), dice);
    open[kept++] = file;
  }
  open.length = kept;
}
