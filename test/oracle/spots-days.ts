import { dayOf, weekday } from '../../src/calendar/day.js';
import { assessSlowly } from './assess.js';
import { readDay } from './calendar.js';
import { dayOfMonth, has, received, receivedOn, type Spot, type Story } from './spots.js';

/** Is there a valid notice of this day in a procedure whose key begins like this? */
function noticeOn(prefix: string, day: string): Spot {
  return [
    `valid notice on ${day} (${prefix})`,
    ({ history, outcome }) => {
      const valid = outcome.notices.some((notice) => notice.on === day && notice.verdict === 'valid');
      return valid && history.case.procedure.startsWith(prefix);
    },
  ];
}

function lodgedOn(day: string): Spot {
  return [
    `lodged on ${day}`,
    (story) => {
      const event = received(story);
      return event !== undefined && (event.lodged ?? event.on) === day;
    },
  ];
}

function isProcedure({ history }: Story, key: string): boolean {
  return history.case.procedure === key;
}

/** Does the end of the term change when the nationality is left out? */
function moratorium(nationality: string): Spot {
  return [
    `moratorium ${nationality}`,
    ({ history, outcome }) => {
      if (history.case.nationality !== nationality) return false;
      const { nationality: _, ...without } = history.case;
      const { at, interpretations } = history;
      return assessSlowly(without, { at, interpretations }).deadline !== outcome.deadline;
    },
  ];
}

/** An application of a class of the generic extensions, under a reading that gives nine months to some class. */
function generic(name: string, from: string, until: string): Spot {
  return [
    `generic class of ${name}`,
    (story) => {
      const day = receivedOn(story);
      const granted = (story.history.interpretations.genericExtensionView ?? 'strict') !== 'strict';
      return granted && isProcedure(story, 'vw.asylum') && from <= day && day <= until;
    },
  ];
}

function lastSixWeeks(story: Story): boolean {
  const day = receivedOn(story);
  return isProcedure(story, 'woz.objection') && day !== '' && readDay(day) >= dayOf(Number(day.slice(0, 4)), 11, 20);
}

function lodgedFrom(story: Story, key: string, day: string): boolean {
  return isProcedure(story, key) && (received(story)?.lodged ?? receivedOn(story)) >= day;
}

export const DAY_SPOTS: readonly Spot[] = [
  ['received on 29 February', (story) => receivedOn(story).endsWith('-02-29')],
  ['received on a 31st', (story) => receivedOn(story) !== '' && dayOfMonth(receivedOn(story)) === 31],
  ['received on a Sunday', (story) => receivedOn(story) !== '' && weekday(readDay(receivedOn(story))) === 6],
  ['no receipt', (story) => received(story) === undefined],
  lodgedOn('2009-09-30'),
  lodgedOn('2009-10-01'),
  lodgedOn('2012-09-30'),
  lodgedOn('2012-10-01'),
  noticeOn('', '2018-12-31'),
  noticeOn('', '2019-01-01'),
  noticeOn('wob', '2016-09-30'),
  noticeOn('wob', '2016-10-01'),
  noticeOn('vw.asylum', '2020-07-10'),
  noticeOn('vw.asylum', '2020-07-11'),
  noticeOn('vw', '2025-04-14'),
  noticeOn('vw', '2025-04-15'),
  ['family received on 27 March 2025', (story) => isFamilyOn(story, '2025-03-27')],
  ['family received on 28 March 2025', (story) => isFamilyOn(story, '2025-03-28')],
  ['family lodged before, received after', (story) => isFamilyBetween(story)],
  ['asylum under the regulation', (story) => lodgedFrom(story, 'vw.asylum', '2026-06-12')],
  ['WOZ in the last six weeks', (story) => lastSixWeeks(story)],
  ['WOZ not in them', (story) => isProcedure(story, 'woz.objection') && !lastSixWeeks(story)],
  moratorium('SY'),
  moratorium('SD'),
  moratorium('AF'),
  moratorium('UA'),
  generic('2022', '2021-01-01', '2022-12-31'),
  generic('2023', '2023-01-01', '2023-12-31'),
  generic('2024', '2024-01-01', '2025-06-30'),
  ['responsible later', (story) => has(story, 'responsible-since')],
  ['forwarded', (story) => has(story, 'forwarded')],
  ['fee paid after receipt', (story) => has(story, 'fee-paid', ({ on = '' }) => on > receivedOn(story))],
];

function isFamilyOn(story: Story, day: string): boolean {
  return isProcedure(story, 'vw.family-reunification') && receivedOn(story) === day;
}

function isFamilyBetween(story: Story): boolean {
  const { lodged = '9', on = '' } = received(story) ?? {};
  return isProcedure(story, 'vw.family-reunification') && lodged < '2025-03-28' && on >= '2025-03-28';
}
