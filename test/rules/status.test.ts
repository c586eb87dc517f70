import { describe, expect, it } from 'vitest';
import { application, decided, type HandCase, look, notice } from '../rulings/by-hand.js';

// The state of a penalty on the days around its edges. The plain application must be decided by 6 March 2024; with a notice
// of 7 March the penalty runs from 22 March to 2 May.

function state(at: string, ...events: HandCase['events']): unknown {
  return look(application(notice('2024-03-07'), ...events), at).administrative['state'];
}

describe('the administrative penalty', () => {
  const held = (on: string, until: string) => ({ type: 'penalty-held', on, until });

  it.each([
    ['2024-03-21', 'waiting'],
    ['2024-03-22', 'accruing'],
    ['2024-05-01', 'accruing'],
    ['2024-05-02', 'full'],
  ])('on %s is %s', (at, expected) => expect(state(at)).toBe(expected));

  it.each([
    ['2024-03-24', 'accruing'],
    ['2024-03-25', 'held'],
    ['2024-03-31', 'held'],
    ['2024-04-01', 'accruing'],
    ['2024-04-09', 'accruing'],
    ['2024-04-10', 'held'],
    ['2024-04-11', 'accruing'],
  ])('held from 25 to 31 March and on 10 April, on %s is %s', (at, expected) => {
    expect(state(at, held('2024-03-25', '2024-03-31'), held('2024-04-10', '2024-04-10'))).toBe(expected);
  });

  it.each([
    ['2024-03-24', 'accruing'],
    ['2024-03-25', 'stopped'],
    ['2024-04-09', 'stopped'],
    // The day of the withdrawal is no penalty day, and the file is open again.
    ['2024-04-10', 'accruing'],
    ['2024-04-11', 'accruing'],
  ])('with a decision of 25 March that was withdrawn on 10 April, on %s is %s', (at, expected) => {
    expect(state(at, decided('2024-03-25'), { type: 'decision-withdrawn', on: '2024-04-10' })).toBe(expected);
  });
});

describe('a court penalty between a step that was done late and the end of the term', () => {
  // Sixteen weeks from 1 May: 21 August; the hearing by 29 May, and it was on 10 June. That day is a penalty day.
  const order = {
    type: 'court-order',
    on: '2024-05-01',
    term: 'P16W',
    perDay: 100,
    max: 15_000,
    steps: [{ what: 'hearing', within: 'P4W', penalty: true }],
  };

  it.each([
    ['2024-05-29', 'waiting', 0],
    ['2024-05-30', 'accruing', 1],
    ['2024-06-10', 'accruing', 12],
    ['2024-06-11', 'waiting', 12],
    ['2024-08-21', 'waiting', 12],
    ['2024-08-22', 'accruing', 13],
  ])('on %s: %s, %i days', (at, expected, days) => {
    const { court } = look(application(order, { type: 'hearing', on: '2024-06-10' }), at);
    expect(court[0]).toMatchObject({ state: expected, days });
  });
});

it('on the day on which a decision is withdrawn a suspension that still runs counts on', () => {
  // Asked on 1 February. Decided on 20 February: 19 days, 6 + 19 = 25 March. Withdrawn on 1 March: 29 days, 4 April.
  const running = { type: 'suspended', on: '2024-02-01', ground: 'supplement' };
  const file = application(running, decided('2024-02-20'), { type: 'decision-withdrawn', on: '2024-03-01' });
  expect(look(file, '2024-02-29').deadline).toBe('2024-03-25');
  expect(look(file, '2024-03-01').deadline).toBe('2024-04-04');
});

describe('the status of a file of which the term is not known', () => {
  const file = (
    procedure: string,
    findings: Readonly<Record<string, boolean>>,
    ...events: HandCase['events']
  ): HandCase => ({
    procedure,
    findings,
    events,
  });
  const status = (of: HandCase, at: string) => look(of, at).status;
  const order = { type: 'court-order', on: '2024-05-01', term: 'P2W', perDay: 100, max: 1000 };

  it('is that of its orders: two weeks, 15 May, then ten days', () => {
    const ordered = file('awb.application', {}, order);
    expect(status(ordered, '2024-05-15')).toBe('in-grace');
    expect(status(ordered, '2024-05-16')).toBe('accruing');
    expect(status(ordered, '2024-05-25')).toBe('maximum-reached');
  });

  it('is that of its penalty, where a person found it late', () => {
    const late = { late: true };
    expect(status(file('awb.application', late, notice('2024-03-07')), '2024-03-22')).toBe('accruing');
    expect(status(file('awb.application', {}, notice('2024-03-07')), '2024-03-22')).toBe('undetermined');
    // No penalty for notices from 1 October 2016 on (Wob 15): late, without one.
    expect(status(file('wob.request', late, notice('2016-10-03')), '2016-12-31')).toBe('late');
    expect(status(file('wob.request', {}, notice('2016-10-03', { defective: true })), '2016-12-31')).toBe(
      'undetermined',
    );
  });

  it('when it was decided, is late only where a person found so', () => {
    const events = [notice('2024-03-07'), decided('2024-03-25')];
    expect(status(file('awb.application', { late: true }, ...events), '2024-04-30')).toBe('decided-late');
    expect(status(file('awb.application', {}, ...events), '2024-04-30')).toBe('undetermined');
  });
});
