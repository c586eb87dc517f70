import { addDays, type Day, isoOf } from '../../src/calendar/day.js';
import { readDay } from './calendar.js';
import { add, type Draft, edgesSeen, endSeen, lastEventDay, near, notBefore, outcomeSeen } from './draft.js';
import { pivotsOf, someFreeDay } from './generate-start.js';
import type { CaseEvent, OrderStep, StatedLength } from './types.js';

const TIERS = [
  { days: 14, perDay: 23 },
  { days: 14, perDay: 35 },
  { days: 14, perDay: 45 },
];
const TERMS = ['P2W', 'P2W', 'P4W', 'P6W', 'P8W', 'P8W', 'P12W', 'P13W', 'P16W', 'P20W', 'P2M', 'P3M', 'P14D', 'P90D'];

function noticeDay(draft: Draft): Day {
  const { dice, events, procedure } = draft;
  const end = endSeen(draft, addDays(endSeen(draft, draft.from), 60));
  const again = events.findLast((event) => event.type === 'notice-of-default')?.on;
  const silence = procedure.silence ? addDays(end, dice.int(13, 18)) : addDays(end, 1);
  const ordinary = [near(dice, end), addDays(end, 1), addDays(end, dice.int(1, 100)), silence];
  const pivots = pivotsOf(draft).filter((pivot) => pivot > end && pivot - end < 500);
  if (pivots.length > 0 && dice.percent(75)) return addDays(dice.pick(pivots), dice.pick([-1, 0, 0, 1]));
  if (again !== undefined && dice.percent(25)) return notBefore(readDay(again), draft.from);
  if (dice.percent(10)) return addDays(end, dice.int(89, 92) + (procedure.silence ? 15 : 0));
  if (dice.percent(6)) return near(dice, addDays(someFreeDay(dice, end), -14));
  return dice.pick(ordinary);
}

function addNotice(draft: Draft): void {
  const { dice } = draft;
  const on = notBefore(noticeDay(draft), draft.from);
  const more: Partial<CaseEvent>[] = [];
  if (dice.percent(8)) more.push({ defective: true });
  if (dice.percent(7)) more.push({ accepted: true });
  if (dice.percent(11)) more.push({ effectiveFrom: isoOf(addDays(on, dice.pick([0, 1, 7, 14, dice.int(1, 60)]))) });
  if (dice.percent(5)) more.push({ unreasonablyLate: dice.percent(50) });
  if (dice.percent(draft.procedure.regime === 'vw' ? 75 : 10)) more.push({ sent: isoOf(addDays(on, -dice.int(0, 4))) });
  add(draft, 'notice-of-default', on, Object.assign({}, ...more));
}

export function addNotices(draft: Draft): void {
  const count = draft.dice.pick([0, 1, 1, 1, 1, 1, 2, 2, 3]);
  for (let done = 0; done < count; done += 1) addNotice(draft);
}

/** A notice around the end of the term of the last order. */
export function addLateNotice(draft: Draft): void {
  const { dice } = draft;
  const { court } = outcomeSeen(draft, addDays(lastEventDay(draft), 400));
  const ends = court.flatMap(({ termEnds }) => (termEnds === null ? [] : [readDay(termEnds)]));
  if (ends.length === 0 || dice.percent(70)) return;
  add(draft, 'notice-of-default', notBefore(addDays(dice.pick(ends), dice.int(0, 2)), draft.from));
}

/** A duration or a day, now and then a free one. */
export function courtTerm(draft: Draft, from: Day): StatedLength {
  const { dice } = draft;
  if (dice.percent(75)) return dice.pick(TERMS);
  const days = [addDays(from, dice.int(0, 120)), someFreeDay(dice, from)];
  return { until: isoOf(dice.pick(days)) };
}

function amountOf(draft: Draft): Partial<CaseEvent> {
  const { dice } = draft;
  const limit: Partial<CaseEvent> = dice.percent(82)
    ? { max: dice.pick([1000, 7500, 15000, 37500, '999.99', 250]) }
    : {};
  const choice = dice.int(1, 100);
  if (choice <= 60) return { perDay: dice.pick([100, 50, 250, '123.45', 0.5, '1000']), ...limit };
  if (choice <= 75) return { perWeek: dice.pick([100, 1000, '333.33']), ...limit };
  if (choice <= 92) return { tiers: TIERS, ...(dice.percent(30) ? limit : {}) };
  return dice.percent(50) ? limit : {};
}

function addOrder(draft: Draft): void {
  const { dice, events } = draft;
  const notice = events.findLast((event) => event.type === 'notice-of-default')?.on;
  const before = events.findLast((event) => event.type === 'court-order')?.on;
  const base = before ?? notice;
  const after = base === undefined ? endSeen(draft, draft.from) : readDay(base);
  const on = notBefore(addDays(after, dice.pick([dice.int(0, 30), dice.int(20, 120), dice.int(60, 300)])), draft.from);
  const sent = dice.percent(50) ? addDays(on, dice.int(0, 5)) : on;
  const within = dice.pick(['P2W', 'P4W', 'P8W', 'P3W']);
  const steps: OrderStep[] = dice.percent(32) ? [{ what: 'hearing', within, penalty: dice.percent(75) }] : [];
  add(draft, 'court-order', on, {
    ...(sent === on ? {} : { sent: isoOf(sent) }),
    term: courtTerm(draft, sent),
    ...(steps.length === 0 ? {} : { steps }),
    ...amountOf(draft),
  });
  if (steps.length === 0 || dice.percent(25)) return;
  const weeks = Number(within.slice(1, -1));
  const due = addDays(sent, 7 * weeks);
  add(
    draft,
    'hearing',
    notBefore(dice.pick([near(dice, due), addDays(due, dice.int(2, 60)), addDays(sent, dice.int(-3, 9))]), draft.from),
  );
}

export function addOrders(draft: Draft): void {
  const count = draft.dice.pick([0, 0, 0, 1, 1, 1, 2, 2, 3]);
  for (let done = 0; done < count; done += 1) addOrder(draft);
}

/** Some day at or next to an edge of the case as it stands. */
export function edgeDay(draft: Draft): Day {
  const { dice } = draft;
  const edges = edgesSeen(draft, addDays(lastEventDay(draft), dice.pick([60, 400])));
  return near(dice, dice.pick([...edges, lastEventDay(draft)]));
}

/** Holds of the running penalty, around its first day and its tiers. */
export function addHolds(draft: Draft): void {
  const { dice } = draft;
  const count = dice.pick([0, 0, 0, 0, 1, 1, 2]);
  for (let done = 0; done < count; done += 1) {
    const on = notBefore(addDays(edgeDay(draft), dice.pick([0, 0, -5, -20])), draft.from);
    add(draft, 'penalty-held', on, { until: isoOf(addDays(on, dice.pick([0, 1, dice.int(2, 40)]))) });
  }
}

/** A notice that its sender takes back: around its first penalty day, at an edge, or any time after it came. */
export function addTakenBack(draft: Draft): void {
  const { dice, events } = draft;
  const notices = events.filter((event) => event.type === 'notice-of-default');
  const notice = notices.length === 0 ? undefined : dice.pick(notices).on;
  if (notice === undefined || !dice.percent(12)) return;
  const came = readDay(notice);
  const on = dice.pick([addDays(came, dice.int(13, 17)), addDays(came, dice.int(0, 60)), edgeDay(draft)]);
  add(draft, 'notice-withdrawn', notBefore(on, came), dice.percent(60) ? { notice } : {});
}
