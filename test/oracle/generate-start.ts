import { addDays, type Day, dayOf, isoOf } from '../../src/calendar/day.js';
import { addDuration, addMonths, type Duration, readDay } from './calendar.js';
import type { Dice } from './dice.js';
import { add, type Draft, near } from './draft.js';
import { isDecreeDay, isFixedHoliday, isFree } from './holidays.js';
import { MORATORIA } from './moratoria.js';
import type { Regime } from './procedure.js';

/** Days on which a tariff, regime, class or moratorium changes. */
const PIVOTS: Readonly<Partial<Record<Regime, readonly string[]>>> = {
  general: ['2009-10-01', '2019-01-01', '2026-01-01'],
  delayed: ['2012-10-01', '2019-01-01'],
  visa: ['2012-10-01', '2019-01-01', '2025-04-15'],
  allowances: ['2013-01-01', '2013-01-01', '2019-01-01'],
  'small-penalty': ['2009-10-01', '2013-01-01'],
  wob: ['2009-10-01', '2016-10-01', '2016-10-01', '2016-10-01'],
  woo: ['2024-05-05'],
  vw: ['2012-10-01', '2019-01-01', '2020-03-16', '2025-04-15'],
  asylum: [
    '2012-10-01',
    '2019-01-01',
    '2020-03-16',
    '2020-07-11',
    '2020-07-11',
    '2020-07-11',
    '2022-09-27',
    '2023-01-01',
    '2024-01-01',
    '2025-07-01',
    '2026-06-12',
  ],
};

/** The pivots of a procedure; the first days of moratoria and of later terms more than once. */
export function pivotsOf(draft: Draft): Day[] {
  const days = (PIVOTS[draft.procedure.regime] ?? []).map(readDay);
  for (const { from } of draft.procedure.terms) if (from !== null) days.push(from, from, from);
  for (const { nationality, first, last } of MORATORIA) {
    if (nationality === draft.nationality) days.push(first, first, last);
  }
  return days;
}

/** A Saturday, Sunday, holiday or decree day; holidays and decree days more often than there are. */
export function someFreeDay(dice: Dice, day: Day): Day {
  const wanted = dice.pick([isFree, isFixedHoliday, isDecreeDay]);
  let free = addDays(day, dice.int(0, 360));
  for (let tries = 0; tries < 400 && !wanted(free); tries += 1) free = addDays(free, 1);
  return free;
}

function before(day: Day, { unit, count }: Duration): Day {
  if (unit === 'M') return addMonths(day, -count);
  return addDuration(day, { unit, count: -count });
}

/** The day from which the term is to be counted: by chance, or so that an edge is met. */
function startDay(draft: Draft): Day {
  const { dice, procedure } = draft;
  const [first, last] = procedure.used;
  const length = dice.pick(procedure.terms).length;
  const random = addDays(first, dice.int(0, last - first));
  const year = dice.int(2010, 2026);
  const pivot = dice.pick([...pivotsOf(draft), random]);
  const special = procedure.regime !== 'general' && dice.percent(50);
  const choice = special ? dice.int(36, 81) : dice.int(1, procedure.yearEnd ? 120 : 100);
  let start = random;
  if (choice > 100) start = dayOf(year, 11, dice.int(17, 23));
  else if (choice > 90) start = near(dice, dayOf(year, 12, 31), 4);
  else if (choice > 85) start = dayOf(dice.pick([2012, 2016, 2020, 2024]), 2, 29);
  else if (choice > 81) start = dice.pick([dayOf(year, 8, 31), dayOf(year, 5, 31), dayOf(year, 1, 30)]);
  else if (choice > 62) start = addDays(pivot, dice.pick([-2, -1, -1, 0, 0, 1, 3]));
  else if (choice > 35) start = addDays(before(pivot, length), -dice.pick([dice.int(-3, 3), dice.int(1, 40)]));
  else if (choice > 15) start = before(someFreeDay(dice, random), length);
  return start < first || start > last ? random : start;
}

/** Facts of an objection: the start is the end of its lodging period, or late receipt. */
function beginObjection(draft: Draft, start: Day): Day {
  const { dice, procedure } = draft;
  const weeks = 7 * (procedure.lodgingWeeks ?? 6);
  const contested = addDays(start, -weeks);
  const received = dice.percent(18) ? addDays(start, dice.int(1, 20)) : addDays(start, -dice.int(0, weeks - 1));
  const choice = dice.int(1, 100);
  if (choice <= 62) add(draft, 'contested-decision', contested);
  if (choice > 55 && choice <= 95) add(draft, 'objection-period-ended', near(dice, start, dice.pick([0, 0, 2])));
  return received;
}

/** The last day of a term that counts from a day which no event tells. */
function stateLastDay(draft: Draft, received: Day): void {
  const { dice, procedure } = draft;
  const length = dice.pick(procedure.terms).length;
  const until = addDuration(addDays(received, dice.int(0, 60)), length);
  const by = dice.pick([{}, {}, { statedBy: 'court' }, { statedBy: 'body' }]);
  const on = dice.percent(60) ? received : addDays(received, dice.int(0, 40));
  add(draft, 'term-stated', on, { until: isoOf(until), ...by });
}

/** The beginning of a case file: receipt and what goes with it. */
export function begin(draft: Draft): void {
  const { dice, procedure } = draft;
  const start = startDay(draft);
  const received = procedure.lodgingWeeks === null ? start : beginObjection(draft, start);
  const pivot = pivotsOf(draft).find((day) => day <= received && received - day < 8);
  const lodged =
    pivot !== undefined && dice.percent(40)
      ? addDays(pivot, -1)
      : addDays(received, -dice.pick([dice.int(1, 10), dice.int(1, 70)]));
  const isLodgedEarlier = dice.percent(pivot === undefined && !procedure.yearEnd ? 8 : 40);
  draft.from = received;
  if (!dice.percent(1.5)) add(draft, 'received', received, isLodgedEarlier ? { lodged: isoOf(lodged) } : {});
  const starts = procedure.terms.map((term) => term.start);
  if (starts.includes('payment') && dice.percent(60)) add(draft, 'fee-paid', addDays(received, dice.int(-20, 60)));
  if (starts.some((start) => start.startsWith('responsib')) && dice.percent(20)) {
    const later = dice.pick([0, dice.int(1, 30), dice.int(30, 400)]);
    add(draft, 'responsible-since', addDays(received, later));
  }
  if (starts.includes('named-day') && dice.percent(80)) stateLastDay(draft, received);
  const electronic = received >= dayOf(2026, 1, 1) && procedure.lodgingWeeks === null;
  if (electronic && dice.percent(25)) add(draft, 'forwarded', addDays(received, dice.int(0, 6)));
  if (dice.percent(3)) {
    const on = addDays(received, -dice.int(1, 30));
    add(draft, 'penalty-held', on, { until: isoOf(addDays(on, dice.int(0, 200))) });
  }
  if (dice.percent(3)) add(draft, 'notice-of-default', addDays(received, -dice.int(1, 10)));
}
