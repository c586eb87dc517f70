import { addDays, type Day } from '../../src/calendar/day.js';
import { later, readDay } from './calendar.js';
import type { Dossier } from './episodes.js';
import { roll } from './holidays.js';
import type { Fact } from './types.js';

/** The first day after the two weeks that follow the notice; `judgedBy` is the last day on which it was still too early. */
export function graceEnds({ law }: Dossier, notice: Fact, judgedBy: Day | null): Day {
  let from = notice.effectiveFrom ?? notice.on;
  const forgiven = judgedBy !== null && notice.on === judgedBy && law.tolerateOneDayEarly;
  if (forgiven && notice.event.accepted !== true) from = later(from, addDays(notice.on, 1));
  const last = addDays(from, law.firstPenaltyDayOffset - 1);
  return addDays(law.rollNoticePeriod ? roll(last) : last, 1);
}

/** Is this the notice that a withdrawal means: received on the day it names, if it names one? */
function isMeant({ event }: Fact, notice: Fact): boolean {
  return event.notice === undefined || readDay(event.notice) === notice.on;
}

/** The day on which a notice was taken back; null when it was not. A withdrawal takes back the last notice that is left. */
export function takenBackOn({ facts }: Dossier, notice: Fact): Day | null {
  const left: Fact[] = [];
  for (const fact of facts) {
    if (fact.type === 'notice-of-default') left.push(fact);
    if (fact.type !== 'notice-withdrawn') continue;
    const found = left.findLast((candidate) => isMeant(fact, candidate));
    if (found === notice) return fact.on;
    if (found !== undefined) left.splice(left.indexOf(found), 1);
  }
  return null;
}
