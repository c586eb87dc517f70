import { isoOf } from '../../src/calendar/day.js';
import { isDecreeDay, isFixedHoliday } from './holidays.js';
import { PROCEDURES } from './procedures.js';
import { changes, has, known, next, plainFirstDay, type Spot, type Story, tie, unrolled } from './spots.js';
import type { Status, TrackState, Verdict } from './types.js';

const STATUSES: readonly Status[] = [
  'undetermined',
  'withdrawn',
  'decided-in-time',
  'decided-late',
  'in-term',
  'accruing',
  'maximum-reached',
  'in-grace',
  'late',
];
const STATES: readonly TrackState[] = [
  'none',
  'excluded',
  'waiting',
  'accruing',
  'held',
  'full',
  'stopped',
  'undetermined',
];
const ORDER_STATES: readonly TrackState[] = ['waiting', 'accruing', 'held', 'full', 'stopped'];
const VERDICTS: readonly Verdict[] = ['valid', 'premature', 'repeated', 'not-needed', 'defective', 'undetermined'];

function stopsAt(story: Story, days: number): boolean {
  const { state, days: counted } = story.outcome.administrative;
  return state === 'stopped' && counted === days;
}

function goesOn(story: Story): boolean {
  const { firstDay, lastDay } = story.outcome.administrative;
  if (firstDay === null || lastDay === null) return false;
  return has(story, 'decision-withdrawn', (event) => {
    const on = event.on ?? '';
    return event.newTerm === undefined && firstDay < on && on < lastDay;
  });
}

const NAMED: readonly Spot[] = [
  ...STATUSES.map((status): Spot => [`status ${status}`, ({ outcome }) => outcome.status === status]),
  ...STATES.map((state): Spot => [`penalty ${state}`, ({ outcome }) => outcome.administrative.state === state]),
  ...ORDER_STATES.map(
    (state): Spot => [`order ${state}`, ({ outcome }) => outcome.court.some((order) => order.state === state)],
  ),
  ...VERDICTS.map(
    (verdict): Spot => [
      `notice ${verdict}`,
      ({ outcome }) => outcome.notices.some((notice) => notice.verdict === verdict),
    ],
  ),
  ...Object.keys(PROCEDURES).map((key): Spot => [`procedure ${key}`, ({ history }) => history.case.procedure === key]),
];

const READINGS: readonly Spot[] = [
  ['14 days changes the outcome', (story) => changes(story, 'firstPenaltyDayOffset', 14)],
  ['day of announcement changes the outcome', (story) => changes(story, 'countAnnouncementDay', true)],
  ['day of compliance changes the outcome', (story) => changes(story, 'countComplianceDay', false)],
  ['one day early changes the outcome', (story) => changes(story, 'tolerateOneDayEarly', true)],
  ['roll of the two weeks changes the outcome', (story) => changes(story, 'rollNoticePeriod', true)],
  ['no roll of the term changes the outcome', (story) => changes(story, 'rollDecisionTerm', false)],
  ['roll of each link changes the outcome', (story) => changes(story, 'rollEachLink', true)],
  ['roll of a court term changes the outcome', (story) => changes(story, 'rollCourtTerm', true)],
  ['announced extension changes the outcome', (story) => changes(story, 'genericExtensionView', 'announced')],
  ['extension of 2025 changes the outcome', (story) => changes(story, 'genericExtensionView', 'ind2025')],
  ['standstill changes the outcome', (story) => changes(story, 'moratoriumView', 'suspension')],
  ['six months straight changes the outcome', (story) => changes(story, 'ninetyDaysView', 'six-months')],
  ['orders in turn change the outcome', (story) => changes(story, 'sequentialCourtPenalties', true)],
  ['no notice after a court term changes it', (story) => changes(story, 'noticeAfterCourtTerm', 'no-effect')],
  ['start of a late objection changes it', (story) => changes(story, 'lateObjectionStart', 'lodging-period')],
  ['no roll of an EU term changes the outcome', (story) => changes(story, 'rollEuTerm', false)],
  ['day of sending changes the abolition', (story) => changes(story, 'abolitionPivot', 'sent')],
  ['visa in the abolition changes the outcome', (story) => changes(story, 'abolitionScope', 'act-and-visa')],
  ['decree outside the abolition changes it', (story) => changes(story, 'abolitionScope', 'act-only')],
  ['roll of 31 December changes the outcome', (story) => changes(story, 'rollYearEnd', true)],
  ['no roll of the lodging period changes it', (story) => changes(story, 'rollLodgingPeriod', false)],
  ['length of all links together changes it', (story) => changes(story, 'rollLengthTest', 'sum')],
  ['14 days of silence change the outcome', (story) => changes(story, 'silenceAnnouncement', 14)],
  ['a penalty for each changes the outcome', (story) => changes(story, 'jointPenalty', 'each')],
  ['silent suspensions change the outcome', (story) => changes(story, 'unannouncedSuspension', 'defeated')],
  ['start at lodging changes the outcome', (story) => changes(story, 'asylumStart', 'lodging')],
  ['whole weeks change the outcome', (story) => changes(story, 'startedWeek', false)],
  ['amounts of 2019 change the outcome', (story) => changes(story, 'tariffTransition', 'new')],
  ['amounts of 2018 although new ones are wanted', keepsOldAmounts],
  ['force majeure of 2020 changes the outcome', (story) => changes(story, 'forceMajeure2020', 'immigration')],
];

/** A penalty for a notice of 2018 that ended before 2019, so that the reading with the new amounts changes nothing. */
function keepsOldAmounts(story: Story): boolean {
  const { applies, days, lastDay } = story.outcome.administrative;
  if (story.history.interpretations.tariffTransition !== 'new' || applies !== true || days === 0) return false;
  const valid = story.outcome.notices.find(({ verdict }) => verdict === 'valid');
  return valid?.on.startsWith('2018') === true && lastDay !== null && lastDay < '2019';
}

const ENDS: readonly Spot[] = [
  ['term rolls over a holiday', (story) => rolledOver(story, isFixedHoliday)],
  ['term rolls over a decree day', (story) => rolledOver(story, isDecreeDay)],
  ['decided on the last day', (story) => has(story, 'decided', ({ on }) => on === story.outcome.deadline)],
  ['decided the day after', (story) => decidedAfter(story, 1)],
  ['notice on the last day', ({ outcome }) => outcome.notices.some((notice) => notice.on === notice.deadline)],
  ['notice on the first late day', (story) => noticeAfter(story, 1)],
  ['notice 90 days late', (story) => noticeAfter(story, 90)],
  ['notice 91 days late', (story) => noticeAfter(story, 91)],
  ['notice flagged', ({ outcome }) => outcome.notices.some((notice) => notice.flags.length > 0)],
  ['decided on the first penalty day', (story) => has(story, 'decided', ({ on }) => on === plainFirstDay(story))],
  ['decided the day before it', (story) => decidedBeforeFirst(story)],
  ['one penalty day', (story) => stopsAt(story, 1)],
  ['14 penalty days', (story) => stopsAt(story, 14)],
  ['15 penalty days', (story) => stopsAt(story, 15)],
  ['28 penalty days', (story) => stopsAt(story, 28)],
  ['29 penalty days', (story) => stopsAt(story, 29)],
  ['41 penalty days', (story) => stopsAt(story, 41)],
  ['valued on the 42nd day', ({ history, outcome }) => full(outcome.administrative, history.at)],
  ['valued on the first day', ({ history, outcome }) => outcome.administrative.firstDay === history.at],
  ['valued the day before', ({ history, outcome }) => outcome.administrative.firstDay === next(history.at, 1)],
  ['old tariff', ({ outcome }) => outcome.administrative.maxCents === 126_000],
  ['new tariff', ({ outcome }) => outcome.administrative.maxCents === 144_200],
  ['unequal shares', ({ outcome }) => new Set(outcome.administrative.sharesCents ?? []).size > 1],
  ['amount unknown', ({ outcome }) => outcome.totalCents === null],
  ['deadline unknown', ({ outcome }) => outcome.deadline === null],
  ['penalties of two episodes', (story) => twoEpisodesPay(story)],
  ['both penalties', ({ outcome }) => positive(outcome.administrative) && outcome.court.some(positive)],
  ['lateness goes on after a withdrawn decision', (story) => goesOn(story)],
  ['announced by operation of law in time', (story) => inTime(story, true)],
  ['announced by operation of law too late', (story) => inTime(story, false)],
  ['notice on the day of the decision', (story) => tie(story, 'notice-of-default', 'decided')],
  ['order on the day of the decision', (story) => tie(story, 'court-order', 'decided')],
  ['order waits for ever', (story) => waitsForEver(story)],
];

function rolledOver(story: Story, test: typeof isDecreeDay): boolean {
  const day = unrolled(story);
  return day !== null && test(day) && story.outcome.deadline !== isoOf(day);
}

function decidedAfter(story: Story, days: number): boolean {
  const { deadline } = story.outcome;
  return deadline !== null && has(story, 'decided', ({ on }) => on === next(deadline, days));
}

function noticeAfter({ outcome }: Story, days: number): boolean {
  return outcome.notices.some(({ on, deadline }) => deadline !== null && on === next(deadline, days));
}

function decidedBeforeFirst(story: Story): boolean {
  const first = plainFirstDay(story);
  return first !== null && has(story, 'decided', ({ on }) => on === next(first, -1));
}

function full({ state, lastDay }: Story['outcome']['administrative'], at: string): boolean {
  return state === 'full' && lastDay === at;
}

function positive({ amountCents }: { readonly amountCents: number | null }): boolean {
  return (amountCents ?? 0) > 0;
}

function twoEpisodesPay({ outcome }: Story): boolean {
  const court = outcome.court.reduce((sum, order) => sum + (order.amountCents ?? 0), 0);
  const last = outcome.administrative.amountCents ?? 0;
  return last > 0 && outcome.totalCents !== null && outcome.totalCents > court + last;
}

function inTime(story: Story, wanted: boolean): boolean {
  const silent = has(story, 'decided', (event) => event.byOperationOfLaw === true);
  const closed = story.outcome.status.startsWith('decided');
  return (
    silent && closed && (story.outcome.status === 'decided-in-time') === wanted && known(story, 'decided').length === 1
  );
}

function waitsForEver({ history, outcome }: Story): boolean {
  const waiting = outcome.court.some((order) => order.state === 'waiting' && order.firstDay === null);
  return waiting && history.interpretations.sequentialCourtPenalties === true;
}

export const OUTCOME_SPOTS: readonly Spot[] = [...NAMED, ...READINGS, ...ENDS];
