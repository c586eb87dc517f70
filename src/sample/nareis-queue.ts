import type { Day } from '../calendar/day.js';
import { addMonths } from '../calendar/months.js';
import { between, chance, type Dice } from './dice.js';
import { takeAny, takeWeighted } from './draw.js';
import type { SampleFile } from './file.js';
import { anyDay, nareisFile } from './new-files.js';
import {
  NAREIS_IN_ORDER_FROM,
  NAREIS_NOTICE_WEIGHT,
  NAREIS_OUT_OF_TURN,
  NAREIS_START_MONTHS,
} from './parameters-decision.js';
import { PERIOD_START, type PeriodMonth } from './period.js';
import { endFile, liveOn, type QueueFlow, receivedAtAge } from './queue.js';

/** The nareis files open when the period begins. */
export function nareisStart(count: number, dice: Dice): SampleFile[] {
  const most = PERIOD_START - addMonths(PERIOD_START, -NAREIS_START_MONTHS, 'clip');
  return Array.from({ length: count }, () => nareisFile(receivedAtAge(between(dice, 1, most)), dice));
}

/**
 * One month of the nareis queue. Until January 2024 files are taken at random, those with a notice more often; then in
 * order of arrival, whatever a court ordered. Returns the files that ended; `open` is changed and holds the others.
 */
export function nareisMonth(open: SampleFile[], month: PeriodMonth, flow: QueueFlow, dice: Dice): SampleFile[] {
  const endings = flow.endings[month.index] ?? 0;
  const days = Array.from({ length: endings }, () => anyDay(month.workingDays, dice)).sort((a, b) => a - b);
  const anyOrder = days.filter((day) => day < NAREIS_IN_ORDER_FROM);
  const inOrder = days.slice(anyOrder.length);
  const ended = [...endAnyOrder(open, anyOrder, dice), ...endInOrder(open, inOrder, dice)];
  liveOn(open, month, flow.arrivals[month.index] ?? 0, (received) => nareisFile(received, dice), dice);
  return ended;
}

function endAnyOrder(open: readonly SampleFile[], days: readonly Day[], dice: Dice): SampleFile[] {
  if (days.length === 0) return [];
  const pressing = open.filter((file) => file.notice !== null);
  const others = open.filter((file) => file.notice === null);
  const ended: SampleFile[] = [];
  for (const day of days) {
    const file = takeWeighted(pressing, others, NAREIS_NOTICE_WEIGHT, dice);
    if (file !== undefined) ended.push(endFile(file, day, false, dice));
  }
  return ended;
}

function endInOrder(open: readonly SampleFile[], days: readonly Day[], dice: Dice): SampleFile[] {
  const last = days.at(-1);
  if (last === undefined) return [];
  const waiting = open.filter((file) => file.end === null).sort((a, b) => b.received - a.received);
  const notLate = waiting.filter((file) => file.due >= last);
  const ended: SampleFile[] = [];
  for (const day of days) {
    const file = chance(dice, NAREIS_OUT_OF_TURN) ? takeAny(notLate, dice) : oldest(waiting);
    if (file?.end === null) ended.push(endFile(file, day, false, dice));
  }
  return ended;
}

/** Takes the file that has waited longest and is still open from the end of the list. */
function oldest(waiting: SampleFile[]): SampleFile | undefined {
  let file = waiting.pop();
  while (file !== undefined && file.end !== null) file = waiting.pop();
  return file;
}
