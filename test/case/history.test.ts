import { describe, expect, it } from 'vitest';
import { EVENT_ORDER } from '../../src/case/types.js';
import { fileWith, issueOf, issuesOf } from './support.js';

const on = '2024-03-01';
const before = '2024-02-29';
const after = '2024-03-02';
const long = '2024-01-01';

/** The keys that a type of event must have besides `type` and `on`. */
const required: Readonly<Record<string, object>> = {
  'term-stated': { until: after },
  extended: { by: 'P6W' },
  suspended: { ground: 'consent' },
  'penalty-held': { until: after },
  'court-order': { term: 'P8W' },
  'penalty-decision': { amount: 1442 },
  paid: { amount: 1442 },
};

const early = [
  'contested-decision',
  'objection-period-ended',
  'fee-paid',
  'penalty-held',
  'notice-of-default',
  'notice-withdrawn',
];

describe('an event before the receipt', () => {
  const others = EVENT_ORDER.filter((type) => type !== 'received');

  it.each(others.filter((type) => !early.includes(type)))('%s is an issue', (type) => {
    expect(issueOf(fileWith({ type, on: long, ...required[type] }))).toMatchObject({
      path: 'events[1].on',
      code: 'before-received',
      message: `This ${type} (2024-01-01) lies before the receipt (2024-02-01); correct one of the two days or leave the event out.`,
    });
  });

  it.each(others.filter((type) => early.includes(type)))('%s is none', (type) => {
    expect(issuesOf(fileWith({ type, on: long, ...required[type] }))).toEqual([]);
  });

  it.each(others)('%s is none on the day of receipt itself', (type) => {
    expect(issuesOf(fileWith({ type, on: '2024-02-01', ...required[type] }))).toEqual([]);
  });

  it.each(others)('%s is none where nothing was received', (type) => {
    expect(issuesOf({ procedure: 'awb.application', events: [{ type, on: long, ...required[type] }] })).toEqual([]);
  });

  it('is none when the day of an extension is not known', () => {
    expect(issuesOf(fileWith({ type: 'extended', by: 'P6W' }, { type: 'extended', until: long }))).toEqual([]);
  });
});

describe('two days that cannot be in this order', () => {
  const court = { type: 'court-order', on, term: 'P8W' };
  const paused = { type: 'suspended', on, ground: 'supplement' };

  it.each([
    [{ type: 'extended', on, until: before }, 'events[1].until', 'until-before-on'],
    [{ ...paused, until: before }, 'events[1].until', 'until-before-on'],
    [{ type: 'penalty-held', on, until: before }, 'events[1].until', 'until-before-on'],
    [{ ...paused, from: '2024-03-05', until: after }, 'events[1].until', 'until-before-from'],
    [{ ...paused, termSet: before }, 'events[1].termSet', 'term-before-on'],
    [{ type: 'notice-of-default', on, sent: after }, 'events[1].sent', 'sent-after-on'],
    [{ type: 'notice-of-default', on, effectiveFrom: before }, 'events[1].effectiveFrom', 'effective-before-on'],
    [{ ...court, sent: before }, 'events[1].sent', 'sent-before-on'],
    [{ ...court, term: { until: before } }, 'events[1].term.until', 'term-before-on'],
    [{ type: 'decision-annulled', on, sent: before }, 'events[1].sent', 'sent-before-on'],
    [{ type: 'decision-annulled', on, newTerm: { until: before } }, 'events[1].newTerm.until', 'term-before-on'],
    [{ type: 'decision-withdrawn', on, newTerm: { until: before } }, 'events[1].newTerm.until', 'term-before-on'],
    [{ type: 'received', on, lodged: after }, 'events[0].lodged', 'lodged-after-on'],
    [{ type: 'notice-withdrawn', on, notice: after }, 'events[1].notice', 'notice-after-withdrawal'],
    [{ type: 'penalty-decision', on, amount: 1, payBy: before }, 'events[1].payBy', 'pay-by-before-on'],
    [{ type: 'paid', on, amount: 1, effectiveFrom: after }, 'events[1].effectiveFrom', 'effective-after-on'],
  ])('%o', (event, path, code) => {
    const issue = issueOf(fileWith(event));
    expect(issue).toMatchObject({ path, code });
    expect(issue.message).toMatch(/correct one of the two\.$/);
    expect(issue.message).toContain('2024-03-0');
  });

  it.each([
    { type: 'extended', on, until: on },
    { ...paused, until: on, termSet: on, from: on },
    { type: 'penalty-held', on, until: on },
    { type: 'notice-of-default', on, sent: on, effectiveFrom: on },
    { ...court, sent: on, term: { until: on } },
    { type: 'decision-annulled', on, sent: on, newTerm: { until: on } },
    { type: 'received', on, lodged: on },
    { type: 'notice-withdrawn', on, notice: on },
    { type: 'penalty-decision', on, amount: 1, payBy: on },
    { type: 'paid', on, amount: 1, effectiveFrom: on },
  ])('may be the same day: %o', (event) => {
    expect(issuesOf(fileWith(event))).toEqual([]);
  });
});

describe('other impossible histories', () => {
  it('a case with two receipts', () => {
    const issue = issueOf(fileWith({ type: 'received', on }, { type: 'received', on: after }));
    expect(issue).toMatchObject({ path: 'events[1]', code: 'second-received' });
    expect(issue.message).toContain('make another case file with the same "group"');
  });

  it('measures other events by the first of two receipts', () => {
    const events = [
      { type: 'received', on: after },
      { type: 'received', on: before },
      { type: 'hearing', on },
    ];
    expect(issuesOf(fileWith(...events)).map(({ code }) => code)).toEqual(['second-received']);
  });

  it.each(['hearng', 'haering', 'Hearing', 'hearings'])('a step %s, which would never be done', (what) => {
    const steps = [
      { what: 'first report', within: 'P2W' },
      { what, within: 'P2W', penalty: true },
    ];
    const issue = issueOf(fileWith({ type: 'court-order', on, term: 'P8W', steps }));
    expect(issue).toMatchObject({ path: 'events[1].steps[1].what', code: 'unknown-step' });
    expect(issue.message).toContain('write "hearing"');
  });
});

describe('what only has no effect is assessed, with a mark', () => {
  it.each([
    ['a term stated to end before it was stated', [{ type: 'term-stated', on, until: long }]],
    ['an extension after the end of the term', [{ type: 'extended', on: '2030-01-01', by: 'P6W' }]],
    [
      'suspensions that overlap',
      [
        { type: 'suspended', on, until: '2024-04-01', ground: 'consent' },
        { type: 'suspended', on: after, until: '2024-03-20', ground: 'supplement' },
      ],
    ],
    [
      'a notice on the day of the decision',
      [
        { type: 'decided', on },
        { type: 'notice-of-default', on },
      ],
    ],
    [
      'a second notice',
      [
        { type: 'notice-of-default', on },
        { type: 'notice-of-default', on },
      ],
    ],
    [
      'a second decision',
      [
        { type: 'decided', on },
        { type: 'decided', on: after },
      ],
    ],
    [
      'an extension, suspension and order after the decision',
      [
        { type: 'decided', on: before },
        { type: 'extended', on, by: 'P6W' },
        { type: 'suspended', on, ground: 'consent' },
        { type: 'court-order', on, term: 'P2W' },
      ],
    ],
    ['a file without receipt', [{ type: 'contested-decision', on }]],
  ])('%s', (_, events) => {
    expect(issuesOf({ procedure: 'awb.application', events })).toEqual([]);
  });
});
