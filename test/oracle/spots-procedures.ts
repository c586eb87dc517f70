import { PROCEDURES } from './procedures.js';
import { changes, has, known, received, receivedOn, type Spot, type Story, under } from './spots.js';

function of(key: string): (story: Story) => boolean {
  return ({ history }) => history.case.procedure === key;
}

/** Does this hold in some history of a procedure for which that does? */
function where(test: (key: string) => boolean, reached: (story: Story) => boolean): (story: Story) => boolean {
  return (story) => test(story.history.case.procedure) && reached(story);
}

const isNamedDay = (key: string) => PROCEDURES[key]?.terms[0]?.start === 'named-day';
const isSmall = (key: string) => PROCEDURES[key]?.regime === 'small-penalty';
const isSilent = (key: string) => PROCEDURES[key]?.silence === true;

function runsAt(story: Story, maxCents: number, days: number): boolean {
  const { administrative } = story.outcome;
  return administrative.state === 'full' && administrative.maxCents === maxCents && administrative.days === days;
}

function receivedAround(key: string, day: string, dayAfter: string): readonly Spot[] {
  return [day, dayAfter].map(
    (on): Spot => [`${key} received on ${on}`, (story) => of(key)(story) && receivedOn(story) === on],
  );
}

/** A notice that is no notice although nothing in itself says so. */
function takenBackInTime({ history, outcome }: Story): boolean {
  return outcome.notices.some(
    ({ on, verdict }) =>
      verdict === 'defective' &&
      history.case.events.some((event) => event.type === 'notice-of-default' && event.on === on && !event.defective),
  );
}

function takenBackWhileItRuns(story: Story): boolean {
  const { state, days } = story.outcome.administrative;
  const closed = ['decided', 'withdrawn', 'decision-annulled'].some((type) => has(story, type));
  return has(story, 'notice-withdrawn') && !closed && state === 'stopped' && (days ?? 0) > 0;
}

/** Is a term known, or unknown, for an application of which no receipt is known? */
function withoutReceipt(story: Story, deadline: boolean): boolean {
  const unknown = received(story) === undefined || receivedOn(story) > story.history.at;
  return unknown && (story.outcome.deadline !== null) === deadline;
}

function statedInLaterEpisode(story: Story): boolean {
  const { history } = story;
  return history.case.events.some(
    ({ type, on = '' }) =>
      type === 'decision-annulled' &&
      on > history.at &&
      history.case.events.some((e) => e.type === 'term-stated' && e.statedBy !== 'body' && (e.on ?? '') > on),
  );
}

export const PROCEDURE_SPOTS: readonly Spot[] = [
  ['named day stated', where(isNamedDay, (story) => has(story, 'term-stated') && story.outcome.deadline !== null)],
  ['named day not stated', where(isNamedDay, ({ outcome }) => outcome.deadline === null)],
  ['named day, annulled', where(isNamedDay, (story) => has(story, 'decision-annulled'))],
  ['small penalty of ten weeks', where(isSmall, (story) => runsAt(story, 10_000, 70))],
  ['small penalty of three weeks', where(isSmall, (story) => runsAt(story, 3000, 15))],
  ['small penalty, nothing at stake', where(isSmall, (story) => story.outcome.administrative.maxCents === 0)],
  [
    'small penalty before 2013 unknown',
    where(isSmall, ({ outcome }) => outcome.administrative.state === 'undetermined'),
  ],
  ['allowances excluded', of('toeslagen.advance')],
  ['silence in services', where(isSilent, of('dienstenwet.permit'))],
  ...receivedAround('vw.regular', '2013-05-31', '2013-06-01'),
  ['term known without a receipt', (story) => withoutReceipt(story, true)],
  ['term unknown without a receipt', (story) => withoutReceipt(story, false)],
  ['stated after an annulment that is not known yet', statedInLaterEpisode],
  ['notice taken back', (story) => has(story, 'notice-withdrawn')],
  ['notice taken back by its day', (story) => has(story, 'notice-withdrawn', (event) => event.notice !== undefined)],
  [
    'one of two notices taken back',
    (story) => has(story, 'notice-withdrawn') && known(story, 'notice-of-default').length > 1,
  ],
  ['notice taken back in time', takenBackInTime],
  ['notice taken back while the penalty runs', takenBackWhileItRuns],
  ['running on although taken back changes it', (story) => changes(story, 'noticeTakenBack', 'goes-on')],
  [
    'two supplements awaited',
    (story) =>
      of('rwn.naturalisation')(story) &&
      known(story, 'suspended').filter((e) => e.ground === 'supplement' && e.until === undefined).length > 1,
  ],
  [
    'links of a restarted year roll',
    (story) =>
      of('rwn.naturalisation')(story) &&
      has(story, 'suspended', (event) => event.ground === 'supplement') &&
      story.history.interpretations.rollEachLink === true &&
      story.outcome.deadline !== under(story, { rollEachLink: false }).deadline,
  ],
];
