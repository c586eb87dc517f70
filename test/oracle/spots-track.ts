import { addDays, isoOf } from '../../src/calendar/day.js';
import { readDay } from './calendar.js';
import { has, known, plainFirstDay, receivedOn, type Spot, type Story, tie } from './spots.js';
import type { CaseEvent } from './types.js';

const FINDINGS = [
  'late',
  'unreasonablyLate',
  'notInterestedParty',
  'manifestlyInadmissible',
  'manifestlyUnfounded',
  'notAnApplication',
  'noPower',
  'abuse',
];

function notice(name: string, test: (event: CaseEvent, story: Story) => boolean): Spot {
  return [`notice ${name}`, (story) => has(story, 'notice-of-default', (event) => test(event, story))];
}

function order(name: string, test: (event: CaseEvent) => boolean): Spot {
  return [`order ${name}`, (story) => story.outcome.court.length > 0 && has(story, 'court-order', test)];
}

function annulled(name: string, test: (event: CaseEvent) => boolean): Spot {
  return [`annulled ${name}`, (story) => has(story, 'decision-annulled', test)];
}

function finding(name: string): Spot {
  return [`finding ${name}`, ({ history }) => history.case.findings?.[name] === true];
}

function twoOnADay(story: Story): boolean {
  const days = known(story, 'notice-of-default').map(({ on }) => on);
  return new Set(days).size < days.length;
}

function holds(story: Story, after: number): boolean {
  const first = plainFirstDay(story);
  if (first === null) return false;
  const day = isoOf(addDays(readDay(first), after));
  return has(story, 'penalty-held', ({ on = '', until = '' }) => on <= day && day <= until);
}

/** Was a hearing held so many days after the last day of the step? */
function stepDone(story: Story, days: number): boolean {
  return has(story, 'court-order', (event) => {
    const within = event.steps?.[0]?.within;
    if (within === undefined) return false;
    const due = addDays(readDay(event.sent ?? event.on ?? ''), 7 * Number(within.slice(1, -1)) + days);
    return has(story, 'hearing', ({ on }) => on === isoOf(due));
  });
}

export const TRACK_SPOTS: readonly Spot[] = [
  notice('accepted', (event) => event.accepted === true),
  notice('effective later', ({ effectiveFrom = '', on = '' }) => effectiveFrom > on),
  notice('unreasonably late', (event) => event.unreasonablyLate === true),
  notice('not unreasonably late', (event) => event.unreasonablyLate === false),
  notice('before receipt', ({ on = '' }, story) => on < receivedOn(story)),
  ['two notices on a day', twoOnADay],
  ['hold over the first day', (story) => holds(story, 0)],
  ['hold over the 15th day', (story) => holds(story, 14)],
  ['hold over the 42nd day', (story) => holds(story, 41)],
  annulled('without a new term', (event) => event.newTerm === undefined),
  annulled('with a new term', (event) => typeof event.newTerm === 'string'),
  annulled('with a new day', (event) => typeof event.newTerm === 'object'),
  annulled('and sent later', (event) => event.sent !== undefined),
  ['annulled without a decision', (story) => has(story, 'decision-annulled') && !has(story, 'decided')],
  ['decision withdrawn', (story) => has(story, 'decision-withdrawn', (event) => event.newTerm === undefined)],
  ['decision withdrawn, new term', (story) => has(story, 'decision-withdrawn', (event) => event.newTerm !== undefined)],
  ['order on the day of an annulment', (story) => tie(story, 'court-order', 'decision-annulled')],
  ['second decision', (story) => known(story, 'decided').length > 1],
  ['withdrawn after a decision', (story) => has(story, 'withdrawn') && has(story, 'decided')],
  ['two orders', ({ outcome }) => outcome.court.length === 2],
  ['three orders', ({ outcome }) => outcome.court.length > 2],
  order('per week', (event) => event.perWeek !== undefined),
  order('with a staircase', (event) => event.tiers !== undefined),
  order('without amount', ({ perDay, perWeek, tiers }) => [perDay, perWeek, tiers].every((kind) => kind === undefined)),
  order('without maximum', (event) => event.perDay !== undefined && event.max === undefined),
  order('in cents', (event) => String(event.perDay).includes('.')),
  order('until a day', (event) => typeof event.term === 'object'),
  order('with a step that costs', (event) => event.steps?.[0]?.penalty === true),
  order('with a step that does not', (event) => event.steps?.[0]?.penalty === false),
  ['step done on its last day', (story) => stepDone(story, 0)],
  ['step done a day too late', (story) => stepDone(story, 1)],
  ...FINDINGS.map(finding),
];
