import { addDays, type Day, isoOf } from '../../src/calendar/day.js';
import { earlier } from './calendar.js';
import { add, type Draft, endSeen, near, notBefore } from './draft.js';
import { pivotsOf } from './generate-start.js';
import type { CaseEvent } from './types.js';

const EXTENSIONS = ['P2W', 'P6W', 'P6W', 'P8W', 'P10D', 'P3M', 'P3M', 'P6M', 'P9M', 'P1Y', 'P13W'];
const GENERIC = ['wbv-2022-22', 'wbv-2023-3', 'wbv-2023-26'];
const GROUNDS = ['supplement', 'supplement', 'foreign-information', 'consent', 'attributable', 'force-majeure'];

/** The end of the term as it will be known some time before it. */
function someEnd(draft: Draft): Day {
  return endSeen(draft, endSeen(draft, draft.from));
}

/** The day of a letter: early, around the end of the running term, just too late, or that of a change of law. */
function letterDay(draft: Draft): Day {
  const { dice, from } = draft;
  const end = someEnd(draft);
  const pivots = pivotsOf(draft).filter((pivot) => pivot >= from && pivot <= end);
  if (pivots.length > 0 && dice.percent(12)) return dice.pick(pivots);
  const early = addDays(from, dice.int(0, Math.max(0, Math.min(70, end - from))));
  const day = dice.pick([early, early, early, end, near(dice, end), addDays(end, 1), addDays(end, dice.int(-20, 25))]);
  return notBefore(day, from);
}

function addExtension(draft: Draft, on: Day): void {
  const { dice, procedure } = draft;
  if (procedure.decrees && dice.percent(35)) {
    add(draft, 'extended', on, { by: 'P9M', ground: dice.pick(GENERIC) });
  } else if (dice.percent(18)) {
    const until = addDays(someEnd(draft), dice.pick([0, dice.int(-4, 4), dice.int(1, 90)]));
    add(draft, 'extended', on, { until: isoOf(notBefore(until, on)) });
  } else if (dice.percent(12)) {
    draft.events.push({ type: 'extended', by: dice.pick(EXTENSIONS) });
  } else {
    const by = dice.pick(
      procedure.terms.some(({ length }) => length.unit === 'D') && dice.percent(50) ? ['P3M'] : EXTENSIONS,
    );
    add(draft, 'extended', on, dice.percent(30) ? { by, ground: '7:10(3) Awb' } : { by });
  }
}

function addSuspension(draft: Draft, letter: Day): void {
  const { dice, events, key } = draft;
  const last = events.findLast((event) => event.type === 'suspended');
  const ground = dice.pick(key === 'woo.request' ? [...GROUNDS, 'third-party-views'] : GROUNDS);
  let on = letter;
  if (last?.on !== undefined && dice.percent(45)) on = notBefore(addDays(on, dice.int(-10, 3)), draft.from);
  const until = addDays(on, dice.pick([0, 1, dice.int(2, 14), dice.int(10, 60)]));
  const open = dice.percent(11);
  let from = dice.percent(18) ? addDays(on, dice.int(0, open ? 10 : until - on)) : null;
  if ((ground === 'attributable' || ground === 'force-majeure') && dice.percent(15)) {
    from = notBefore(addDays(on, -dice.int(1, 14)), earlier(on, draft.from));
  }
  const termSet = ground === 'supplement' && dice.percent(45) ? addDays(on, dice.int(3, 45)) : null;
  add(draft, 'suspended', on, {
    ground,
    ...(open ? {} : { until: isoOf(until) }),
    ...(from === null ? {} : { from: isoOf(from) }),
    ...(termSet === null ? {} : { termSet: isoOf(termSet) }),
    ...((ground === 'attributable' || ground === 'force-majeure') && dice.percent(40)
      ? { announced: dice.percent(20) }
      : {}),
  });
}

function addStatement(draft: Draft): void {
  const { dice } = draft;
  const end = someEnd(draft);
  const until = addDays(end, dice.pick([dice.int(-40, 0), dice.int(1, 40), dice.int(20, 200)]));
  let who: Partial<CaseEvent> = {};
  let on = letterDay(draft);
  if (dice.percent(50)) {
    who = dice.percent(60) ? { statedBy: 'body' } : { statedBy: 'body', basis: dice.pick(['4:14-1', '4:14-3']) };
  } else if (dice.percent(60)) {
    who = { statedBy: 'court' };
    if (dice.percent(50)) on = notBefore(addDays(end, dice.int(10, 300)), draft.from);
  }
  add(draft, 'term-stated', on, { until: isoOf(until), ...who });
  if (dice.percent(35))
    dice.pick([addExtension, addSuspension])(draft, addDays(on, dice.pick([0, 1, dice.int(0, 30)])));
}

/** Where a supplement starts the term afresh: two that are awaited at once, or one after links of which one may roll. */
function addRestart(draft: Draft): void {
  const { dice, from } = draft;
  const ask = (day: Day, until: Partial<CaseEvent>): void =>
    add(draft, 'suspended', day, { ground: 'supplement', ...until });
  const first = addDays(from, dice.int(1, 60));
  if (dice.percent(50)) {
    ask(first, {});
    ask(
      addDays(first, dice.int(1, 300)),
      dice.percent(50) ? {} : { termSet: isoOf(addDays(first, dice.int(301, 330))) },
    );
    return;
  }
  for (const by of ['P2W', dice.pick(['P3M', 'P6W'])]) add(draft, 'extended', first, { by });
  ask(addDays(first, 1), { until: isoOf(addDays(first, dice.int(1, 60))) });
}

/** What changes the term of the episode now being made: extensions, suspensions, statements. */
export function addTermEvents(draft: Draft): void {
  const { dice } = draft;
  if (draft.procedure.restarts && dice.percent(50)) addRestart(draft);
  const count = dice.pick([0, 0, 0, 1, 1, 1, 2, 2, 3, 4]);
  for (let done = 0; done < count; done += 1) {
    const choice = dice.int(1, 100);
    if (choice <= 40) addExtension(draft, letterDay(draft));
    else if (choice <= 88) addSuspension(draft, letterDay(draft));
    else addStatement(draft);
  }
}
