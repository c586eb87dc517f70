import { asDay, type Day, isoOf } from '../../src/calendar/day.js';
import { on } from '../../src/law/make.js';
import { type Dice, diceOf } from '../oracle/dice.js';

const PROCEDURES = [
  ...['awb.application', 'vw.asylum', 'vw.asylum', 'vw.mvv', 'vw.regular', 'vw.family-reunification', 'avg.request'],
  ...['uwv.wia', 'wob.request', 'woo.request', 'awb.uniform-preparation', 'wmo.application', 'rwn.naturalisation'],
];
const OBJECTIONS = ['awb.objection', 'awb.objection-committee', 'vw.objection', 'uwv.objection', 'woo.objection'];
const EDGES = [
  '2009-10-01',
  '2012-10-01',
  '2016-10-01',
  '2019-01-01',
  '2020-07-11',
  '2022-09-27',
  '2025-03-28',
  '2025-04-15',
];

/**
 * A case of the plain kind: one extension, notice, order and decision at most, on days around the edges that matter; now
 * and then another day of lodging or sending, a suspension, a nationality with a moratorium.
 */
export function plainCase(seed: number): object {
  const dice = diceOf(seed);
  const objection = dice.percent(25);
  const near = on(dice.pick(EDGES)) - dice.pick([0, 14, 40, 90, 183, 365]);
  const received = asDay(dice.percent(40) ? near + dice.int(-3, 3) : dice.int(on('2009-06-01'), on('2026-01-10')));
  const lodged = dice.percent(10) ? { lodged: isoOf(asDay(received - dice.int(1, 20))) } : {};
  const events: object[] = [{ type: 'received', on: isoOf(received), ...lodged }];
  if (objection && dice.percent(90)) events.push(startOf(dice, received));
  if (!objection && dice.percent(10))
    events.push({ type: dice.pick(['fee-paid', 'responsible-since']), on: later(dice, received, 60) });
  if (dice.percent(30)) events.push(extension(dice, received));
  if (dice.percent(15)) events.push(suspension(dice, received));
  if (dice.percent(70)) events.push(notice(dice, received));
  if (dice.percent(60))
    events.push({
      type: dice.percent(85) ? 'decided' : 'withdrawn',
      on: later(dice, received, dice.pick([40, 90, 200, 700])),
    });
  if (dice.percent(40)) {
    const ordered = order(dice, received);
    // By the seed, so that the other cases stay what they were.
    if (seed % 2 === 0)
      events.push({ type: 'appeal-lodged', on: isoOf(asDay(Math.max(received, on(ordered.on) - (seed % 60)))) });
    events.push(ordered);
  }
  const nationality = dice.percent(30) ? { nationality: dice.pick(['SY', 'SY', 'AF', 'SD', 'ER']) } : {};
  return { id: `P-${seed}`, procedure: dice.pick(objection ? OBJECTIONS : PROCEDURES), ...nationality, events };
}

function later(dice: Dice, from: Day, most: number): string {
  return isoOf(asDay(from + dice.int(0, most)));
}

function startOf(dice: Dice, received: Day): object {
  const day = isoOf(asDay(received - dice.int(0, 60)));
  return { type: dice.pick(['contested-decision', 'objection-period-ended']), on: day };
}

function extension(dice: Dice, received: Day): object {
  const by = dice.pick(['P3M', 'P6W', 'P6M', 'P2W', 'P13W', 'P10D', 'P1Y']);
  return dice.percent(20)
    ? { type: 'extended', by }
    : { type: 'extended', by, on: later(dice, received, dice.pick([10, 60, 190])) };
}

function suspension(dice: Dice, received: Day): object {
  const invited = on(later(dice, received, dice.pick([10, 60, 190])));
  const until = isoOf(asDay(invited + dice.int(5, 60)));
  const from = dice.percent(20) ? { from: isoOf(asDay(invited + dice.int(0, 5))) } : {};
  const ground = dice.pick(['supplement', 'supplement', 'consent', 'attributable', 'foreign-information']);
  return { type: 'suspended', on: isoOf(invited), ...from, until, ground };
}

function notice(dice: Dice, received: Day): object {
  const day = later(dice, received, dice.pick([30, 60, 100, 200, 500]));
  const sent = dice.percent(20) ? { sent: isoOf(asDay(on(day) - dice.int(0, 4))) } : {};
  return { type: 'notice-of-default', on: day, ...sent };
}

function order(dice: Dice, received: Day): { readonly on: string; readonly [key: string]: unknown } {
  const ruled = later(dice, received, 900);
  const until = isoOf(asDay(on(ruled) + dice.int(0, 100)));
  const term = dice.percent(80) ? dice.pick(['P2W', 'P8W', 'P16W', 'P4M', 'P20W']) : { until };
  const max = dice.percent(90) ? { max: dice.pick([7500, 15000, 1000, 999.99]) } : {};
  const sent = typeof term === 'string' && dice.percent(40) ? { sent: isoOf(asDay(on(ruled) + 2)) } : {};
  return { type: 'court-order', on: ruled, ...sent, term, perDay: dice.pick([100, 250, 50, '123.45']), ...max };
}
