import { assessSlowly } from './assess.js';
import { has, known, next, receivedOn, type Spot, type Story, sameOutcome } from './spots.js';
import type { CaseEvent } from './types.js';

const GROUNDS = ['supplement', 'foreign-information', 'third-party-views', 'consent', 'attributable', 'force-majeure'];

/** Do events of a type, known at the valuation day, make no difference at all? */
function idle(story: Story, type: string): boolean {
  const { history, outcome } = story;
  if (!has(story, type)) return false;
  const events = history.case.events.filter((event) => event.type !== type);
  const { at, interpretations } = history;
  return sameOutcome(outcome, assessSlowly({ ...history.case, events }, { at, interpretations }));
}

/** Is there an extension so many days after the end that the term has without it? */
function extendedAfterEnd(story: Story, days: number): boolean {
  const { history } = story;
  return known(story, 'extended').some((event) => {
    const events = history.case.events.filter((other) => other !== event);
    const { at, interpretations } = history;
    const { deadline } = assessSlowly({ ...history.case, events }, { at, interpretations });
    return deadline !== null && event.on === next(deadline, days);
  });
}

function overlap(story: Story): boolean {
  const spans = known(story, 'suspended');
  return spans.some((one, index) =>
    spans.slice(index + 1).some((other) => {
      const { on: first = '', until: last = '9' } = one;
      return (other.on ?? '') < last && first < (other.until ?? '9');
    }),
  );
}

function isRestart({ history }: Story, event: CaseEvent): boolean {
  return history.case.procedure === 'rwn.naturalisation' && event.ground === 'supplement';
}

function suspended(name: string, test: (event: CaseEvent) => boolean): Spot {
  return [`suspended ${name}`, (story) => has(story, 'suspended', test)];
}

function extended(name: string, test: (event: CaseEvent) => boolean): Spot {
  return [
    `extended ${name}`,
    ({ history }) => history.case.events.some((event) => event.type === 'extended' && test(event)),
  ];
}

function stated(name: string, test: (event: CaseEvent) => boolean): Spot {
  return [`term stated ${name}`, (story) => has(story, 'term-stated', test)];
}

function statedLater({ history }: Story): boolean {
  return history.case.events.some(
    ({ type, statedBy, on = '' }) => type === 'term-stated' && statedBy !== 'body' && on > history.at,
  );
}

function changedOnTop(story: Story, type: string): boolean {
  return has(story, 'term-stated', (one) => has(story, type, (other) => (other.on ?? '') >= (one.on ?? '')));
}

export const TERM_SPOTS: readonly Spot[] = [
  ['late objection', (story) => has(story, 'objection-period-ended', ({ on = '' }) => on < receivedOn(story))],
  extended('without a day', (event) => event.on === undefined),
  extended('to an agreed day', (event) => event.until !== undefined),
  extended('by a generic code', (event) => event.ground?.startsWith('wbv') ?? false),
  extended('by three months', (event) => event.by === 'P3M'),
  extended('by a year', (event) => event.by === 'P1Y'),
  ['extended on the last day', (story) => extendedAfterEnd(story, 0)],
  ['extended a day too late', (story) => extendedAfterEnd(story, 1)],
  ['extension without effect', (story) => idle(story, 'extended')],
  ['suspension without effect', (story) => idle(story, 'suspended')],
  ...GROUNDS.map((ground) => suspended(`for ${ground}`, (event) => event.ground === ground)),
  suspended('without an end', (event) => event.until === undefined),
  suspended('until the set time has passed', ({ termSet = '9', until = '9' }) => termSet < until),
  suspended('from before the letter', ({ from = '9', on = '' }) => from < on),
  ['suspensions overlap', overlap],
  ['supplement restarts the year', (story) => has(story, 'suspended', (event) => isRestart(story, event))],
  stated('by the body', (event) => event.statedBy === 'body' && event.basis === undefined),
  stated('by the body under 4:14(1)', (event) => event.basis === '4:14-1'),
  stated('by the body under 4:14(3)', (event) => event.basis === '4:14-3'),
  stated('by a court', (event) => event.statedBy === 'court'),
  stated('by nobody', (event) => event.statedBy === undefined),
  ['term stated after the valuation day', statedLater],
  ['extended on top of a stated day', (story) => changedOnTop(story, 'extended')],
  ['suspended on top of a stated day', (story) => changedOnTop(story, 'suspended')],
];
