import { addDays, civilOf, type Day, dayOf, isoOf } from '../../src/calendar/day.js';
import { earlier, readDay } from './calendar.js';
import { type Dice, diceOf, shuffled } from './dice.js';
import { add, type Draft, draftFor, edgesSeen, lastEventDay, near, notBefore, outcomeSeen } from './draft.js';
import { begin, pivotsOf } from './generate-start.js';
import { addTermEvents } from './generate-term.js';
import { addHolds, addLateNotice, addNotices, addOrders, addTakenBack, courtTerm, edgeDay } from './generate-track.js';
import { PROCEDURES, procedureOf } from './procedures.js';
import type { CaseEvent, CaseFile, Interpretations } from './types.js';

export interface GeneratedHistory {
  readonly case: CaseFile;
  readonly at: string;
  readonly interpretations: Partial<Interpretations>;
}

/** Procedures with rules of their own come more often than the many that differ only in their length. */
const KEYS = [
  ...['awb.application', 'awb.objection', 'awb.objection-committee', 'awb.administrative-appeal'],
  ...['awb.uniform-preparation', 'ow.regular', 'participatiewet.application', 'svb.application', 'svb.objection'],
  ...['tax.objection', 'uwv.objection', 'uwv.objection-medical', 'uwv.wia', 'wmo.application', 'woo.objection'],
  ...[
    'vw.asylum',
    'vw.asylum',
    'vw.asylum',
    'vw.asylum',
    'vw.asylum',
    'vw.asylum',
    'vw.asylum',
    'vw.mvv',
    'vw.mvv',
    'vw.regular',
  ],
  ...['vw.family-reunification', 'vw.family-reunification', 'vw.family-reunification', 'vw.family-reunification'],
  ...[
    'vw.regular',
    'vw.regular',
    'vw.regular',
    'vw.regular',
    'vw.other',
    'vw.other',
    'vw.objection',
    'vw.eu-document',
    'vw.visa',
  ],
  ...['woo.request', 'woo.request', 'wabo.regular', 'wabo.regular', 'wabo.regular', 'dienstenwet.permit'],
  ...[
    'rwn.naturalisation',
    'rwn.naturalisation',
    'rwn.naturalisation',
    'woz.objection',
    'woz.objection',
    'avg.request',
    'avg.request',
  ],
  ...['wob.request', 'wob.request', 'wob.request', 'wob.request', 'toeslagen.objection', 'toeslagen.definitive-grant'],
];

function someKey(dice: Dice): string {
  return dice.percent(65) ? dice.pick(KEYS) : dice.pick(Object.keys(PROCEDURES));
}

const FINDINGS = [
  ...['late', 'late', 'unreasonablyLate', 'notInterestedParty', 'manifestlyInadmissible', 'manifestlyUnfounded'],
  ...['notAnApplication', 'noPower', 'abuse'],
];

/** Around the amounts of Awir 12(2). */
const STAKES = [0, '29.99', 30, '99.99', 100, 250];

const READINGS: readonly Partial<Interpretations>[] = [
  { firstPenaltyDayOffset: 14 },
  { countAnnouncementDay: true },
  { countComplianceDay: false },
  { tolerateOneDayEarly: true },
  { rollNoticePeriod: true },
  { rollDecisionTerm: false },
  { rollEachLink: true },
  { rollCourtTerm: true },
  { genericExtensionView: 'announced' },
  { genericExtensionView: 'ind2025' },
  { moratoriumView: 'suspension' },
  { ninetyDaysView: 'six-months' },
  { sequentialCourtPenalties: true },
  { noticeAfterCourtTerm: 'no-effect' },
  { lateObjectionStart: 'lodging-period' },
  { rollEuTerm: false },
  { noticeTakenBack: 'goes-on' },
  { abolitionPivot: 'sent' },
  { abolitionScope: 'act-and-visa' },
  { abolitionScope: 'act-only' },
  { rollYearEnd: true },
  { rollLodgingPeriod: false },
  { rollLengthTest: 'sum' },
  { silenceAnnouncement: 14 },
  { jointPenalty: 'each' },
  { unannouncedSuspension: 'defeated' },
  { asylumStart: 'lodging' },
  { startedWeek: false },
  { tariffTransition: 'new' },
  { forceMajeure2020: 'immigration' },
];

function readingsFor(dice: Dice, key: string): Partial<Interpretations> {
  const { decrees, regime, restarts, silence, terms, yearEnd } = procedureOf(key);
  const own: Partial<Interpretations>[] = [];
  if (decrees) own.push({ genericExtensionView: dice.pick(['announced', 'ind2025']) });
  if (decrees) own.push({ moratoriumView: 'suspension' });
  if (terms.some(({ length }) => length.unit === 'D')) own.push({ ninetyDaysView: 'six-months' });
  if (terms.some(({ eu }) => eu)) own.push({ rollEuTerm: false });
  if (restarts) own.push({ rollEachLink: true });
  if (yearEnd) own.push({ rollYearEnd: true });
  if (silence) own.push({ silenceAnnouncement: 14 });
  if (regime === 'vw') own.push({ abolitionPivot: 'sent' }, { abolitionPivot: 'sent' });
  if (regime === 'visa') own.push({ abolitionScope: 'act-and-visa' });
  if (key.startsWith('vw.')) own.push({ forceMajeure2020: 'immigration' });
  if (regime === 'general' || regime === 'vw') own.push({ tariffTransition: 'new' });
  if (regime === 'small-penalty') own.push({ startedWeek: false });
  const chosen = own.filter(() => dice.percent(40));
  if (dice.percent(30)) return Object.assign({}, ...chosen);
  const chance = dice.pick([8, 15, 35]);
  return Object.assign({}, ...READINGS.filter(() => dice.percent(chance)), ...chosen);
}

/** The holidays of later years are not known yet. */
const LAST_VALUATION = dayOf(2028, 12, 31);

/** Closes the episode with a decision or a withdrawal, mostly at an edge; says whether it did. */
function close(draft: Draft): boolean {
  const { dice, procedure } = draft;
  if (dice.percent(25)) return false;
  const on = notBefore(dice.percent(75) ? edgeDay(draft) : addDays(draft.from, dice.int(0, 500)), draft.from);
  if (dice.percent(10)) {
    add(draft, 'withdrawn', on);
    return dice.percent(10);
  }
  add(draft, 'decided', on, {
    ...(procedure.silence && dice.percent(50) ? { byOperationOfLaw: true } : {}),
    ...(dice.percent(5) ? { setAside: true } : {}),
    ...(dice.percent(8) ? { dated: isoOf(addDays(on, -2)), receivedByApplicant: isoOf(addDays(on, 3)) } : {}),
  });
  if (dice.percent(8)) add(draft, dice.pick(['decided', 'decided', 'withdrawn']), addDays(on, dice.int(0, 30)));
  draft.from = on;
  return true;
}

/** Opens a new episode, or lets the same lateness go on. */
function reopen(draft: Draft): void {
  const { dice } = draft;
  let on = addDays(draft.from, dice.pick([1, dice.int(1, 20), dice.int(10, 300)]));
  const yearEnd = dice.pick([dayOf(civilOf(on).year, 11, 17), dayOf(civilOf(on).year, 12, 29)]);
  if (draft.procedure.yearEnd && dice.percent(50)) on = notBefore(addDays(yearEnd, dice.int(-2, 5)), on);
  const annulled = dice.percent(55);
  const sent = annulled && dice.percent(40) ? addDays(on, dice.int(0, 6)) : on;
  const newTerm = dice.percent(annulled ? 40 : 35) ? { newTerm: courtTerm(draft, sent) } : {};
  const when = sent === on ? {} : { sent: isoOf(sent) };
  add(draft, annulled ? 'decision-annulled' : 'decision-withdrawn', on, { ...when, ...newTerm });
  draft.from = on;
}

function playEpisode(draft: Draft): boolean {
  addTermEvents(draft);
  addNotices(draft);
  addOrders(draft);
  addLateNotice(draft);
  addHolds(draft);
  addTakenBack(draft);
  return close(draft);
}

/** Events that change nothing that is asked here. */
function addTrifles(draft: Draft): void {
  const { dice } = draft;
  const last = lastEventDay(draft);
  if (dice.percent(10) || draft.events.length === 0) add(draft, 'appeal-lodged', last);
  if (dice.percent(4)) add(draft, 'penalty-decision', last, { amount: '322.00' });
  if (dice.percent(4)) add(draft, 'paid', last, { amount: 322, for: 'administrative' });
}

/** The valuation day: at an edge, on or next to an event, at a pivot, or long after. */
function valuationDay(draft: Draft): Day {
  const { dice, events } = draft;
  const last = lastEventDay(draft);
  const days = events.flatMap(({ on }) => (on === undefined ? [] : [on]));
  const choice = dice.int(1, 100);
  if (choice <= 35) return addDays(last, dice.pick([0, 1, dice.int(1, 60), dice.int(100, 900)]));
  if (choice <= 70) return near(dice, dice.pick([...edgesSeen(draft, addDays(last, 400)), last]));
  const pivots = pivotsOf(draft).filter((pivot) => pivot >= draft.from && pivot - last < 300);
  if (choice <= 75 && pivots.length > 0) return near(dice, dice.pick(pivots));
  return near(dice, readDay(dice.pick(days)));
}

function caseFor(draft: Draft, id: string): CaseFile {
  const { dice, key, nationality, events } = draft;
  const unknown = outcomeSeen(draft, lastEventDay(draft)).deadline === null;
  const finding = unknown && dice.percent(50) ? 'late' : dice.pick(FINDINGS);
  return {
    id,
    procedure: key,
    ...(dice.percent(15) ? { applicants: dice.pick([1, 2, 3, 4, 7, 1000]) } : {}),
    ...(nationality === null ? {} : { nationality }),
    ...(draft.procedure.regime === 'small-penalty' && dice.percent(70) ? { amountAtStake: dice.pick(STAKES) } : {}),
    ...(dice.percent(unknown ? 50 : 10) ? { findings: { [finding]: dice.percent(70) } } : {}),
    ...(dice.percent(5) ? { group: 'G-1', labels: { seat: 'Den Haag' } } : {}),
    events: shuffled<CaseEvent>(dice, events),
  };
}

/** A valid case file with a valuation day and readings, the same for the same seed. */
export function generateHistory(seed: number): GeneratedHistory {
  const dice = diceOf(seed);
  const key = someKey(dice);
  const nationality =
    procedureOf(key).decrees && dice.percent(65) ? dice.pick(['SY', 'SY', 'SD', 'AF', 'UA', 'ER']) : null;
  const draft = draftFor(dice, key, nationality, readingsFor(dice, key));
  begin(draft);
  const most = dice.pick([1, 1, 1, 2, 2, 3]);
  for (let played = 1; (playEpisode(draft) || dice.percent(2)) && played < most; played += 1) reopen(draft);
  addTrifles(draft);
  const at = isoOf(earlier(valuationDay(draft), LAST_VALUATION));
  return { case: caseFor(draft, `G-${seed}`), at, interpretations: draft.law };
}
