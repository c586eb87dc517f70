import { addDays, asDay, civilOf, type Day, dayOf } from '../../calendar/day.js';
import { addDuration, type Duration } from '../../calendar/duration.js';
import { isoText } from '../../calendar/iso-text.js';
import { rollForward } from '../../law/holidays.js';
import type { LawSet } from '../../law/law-set.js';
import { coveredByAtw } from '../../law/lengths.js';
import type { Procedure, TermRule } from '../../law/procedure.js';
import type { Version } from '../../law/provision.js';
import type { JsonFields } from './types.js';

/** The plainest file of a procedure: its events, and the last day of the term as the calendar gives it. */
export interface PlainFile {
  readonly events: readonly JsonFields[];
  readonly deadline: Day;
}

/**
 * The plainest file received on a day, and the last day of its term: the length added from the day from which it counts, and
 * rolled by the default readings. It reads the provision and the calendar and nothing of the rules, so that it can check
 * them. Null where the file must state the day from which the term counts, and where no term is in force.
 */
export function plainFile(procedure: Procedure, received: Day, lawSet: LawSet): PlainFile | null {
  const version = inForceOn(procedure, received);
  if (version === undefined || version.value.countsFrom === 'named-day') return null;
  const equated = new Set(lawSet.equatedDays.flatMap(({ days }) => days as readonly number[]));
  const rule = version.value;
  const event = { type: 'received', on: isoText(received) };
  const ends = (from: Day): Day => endOf(rule, from, received, equated);
  if (rule.countsFrom === 'payment') {
    const paid = addDays(received, 10);
    return { events: [event, { type: 'fee-paid', on: isoText(paid) }], deadline: ends(paid) };
  }
  if (rule.lodgingPeriod === undefined) return { events: [event], deadline: ends(received) };
  const contested = addDays(received, -7);
  const period = rollForward(addDuration(contested, rule.lodgingPeriod, 'clip'), equated);
  return { events: [{ type: 'contested-decision', on: isoText(contested) }, event], deadline: ends(period) };
}

function inForceOn({ term }: Procedure, day: Day): Version<TermRule> | undefined {
  return term.versions.find(
    ({ from, to, state }) => state === undefined && (from === null || from <= day) && (to === null || day <= to),
  );
}

/** The end of a term that counts from a day; a year-end term ends with the year of receipt, unless it came too late in it. */
function endOf({ length, roll }: TermRule, from: Day, received: Day, equated: ReadonlySet<number>): Day {
  if ('yearEnd' in length) {
    const { year } = civilOf(received);
    const last = dayOf(year, 12, 31);
    const weeks = length.lastWeeks * 7;
    if (received <= asDay(last - weeks)) return last;
    return rolled(length.otherwise, from, roll, equated);
  }
  return rolled(length, from, roll, equated);
}

function rolled(length: Duration, from: Day, roll: TermRule['roll'], equated: ReadonlySet<number>): Day {
  const end = addDuration(from, length, 'clip');
  const rolls = roll === 'eu' || (roll === 'atw' && coveredByAtw(length));
  return rolls ? rollForward(end, equated) : end;
}
