import { addMonths } from '../calendar/months.js';
import { asDay, type Day } from '../calendar/day.js';
import { end, liveOn, type QueueFlow, startDay } from './asylum-queue.js';
import { between, chance, type Dice } from './dice.js';
import { takeWeighted } from './draw.js';
import type { SampleFile } from './file.js';
import { anyDay, nareisFile } from './new-files.js';
import { NAREIS_IN_ORDER_FROM, NAREIS_NOTICE_WEIGHT, NAREIS_OUT_OF_TURN } from './parameters-decision.js';
import { PERIOD_START, type PeriodMonth } from './period.js';

/** The nareis files open when the period begins, received in the eight months before. */
export function nareisStart(count: number, dice: Dice): SampleFile[] {
  const most = PERIOD_START - addMonths(PERIOD_START, -8, 'clip');
  return Array.from({ length: count }, () =>
    nareisFile(startDay(asDay(PERIOD_START - between(dice, 1, most))), dice),
  );
}

/**
 * One month of the nareis queue. Until January 2024 files are taken at random, those with a court order more often; then
 * in order of arrival, whatever a court ordered. Returns the files that ended; `open` is changed and holds the others.
 */
export function nareisMonth(open: SampleFile[], month: PeriodMonth, flow: QueueFlow, dice: Dice): SampleFile[] {
  const endings = flow.endings[month.index] ?? 0;
  const days = Array.from({ length: endings }, () => anyDay(month.workingDays, dice)).sort((a, b) => a - b);
  const ended = endSome(open, days, dice);
  const arrivals = flow.arrivals[month.index] ?? 0;
  for (let i = 0; i < arrivals; i++) open.push(nareisFile(anyDay(month.workingDays, dice), dice));
  liveOn(open, month, dice);
  return ended;
}

/** Ends one of the files open at the beginning of the month on each of the days. */
function endSome(open: readonly SampleFile[], days: readonly Day[], dice: Dice): SampleFile[] {
  const pressing = open.filter((file) => file.notice !== null);
  const others = open.filter((file) => file.notice === null);
  const waiting = [...open].sort((a, b) => a.received - b.received);
  const ended: SampleFile[] = [];
  let turn = 0;
  for (const day of days) {
    let file: SampleFile | undefined;
    if (day < NAREIS_IN_ORDER_FROM) file = takeWeighted(pressing, others, NAREIS_NOTICE_WEIGHT, dice);
    else {
      if (chance(dice, NAREIS_OUT_OF_TURN)) file = waiting[between(dice, Math.floor(waiting.length*0.9), waiting.length-1)];
      if (file === undefined || file.end !== null || file.due < day) {
      while (waiting[turn] !== undefined && waiting[turn]?.end !== null) turn++;
      file = waiting[turn];}
    }
    if (file === undefined) break;
    end(file, day, dice);
    ended.push(file);
  }
  return ended;
}
