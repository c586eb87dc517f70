import { describe, expect, it } from 'vitest';
import { parseCase } from '../../src/case/parse.js';
import { application, decided, type HandCase, look, marks, notice } from './by-hand.js';

// What refuses a case, and what is only marked while the case is assessed. The plain case must be decided by 6 March 2024.

function issues(file: HandCase): readonly string[] {
  const parsed = parseCase(file);
  return parsed.ok ? [] : parsed.issues.map(({ path }) => path);
}

describe('an issue: the case is refused', () => {
  it.each([
    ['the term stated', { type: 'term-stated', on: '2024-01-09', until: '2024-03-06' }, 'events[1].on'],
    ['an appeal', { type: 'appeal-lodged', on: '2024-01-09' }, 'events[1].on'],
    ['a decision', decided('2024-01-09'), 'events[1].on'],
    ['an extension', { type: 'extended', on: '2024-01-09', by: 'P2W' }, 'events[1].on'],
  ])('%s before the receipt', (_name, event, path) => expect(issues(application(event))).toEqual([path]));

  it.each([
    [
      'a suspension that ends before it was asked',
      { type: 'suspended', on: '2024-02-02', until: '2024-02-01', ground: 'supplement' },
    ],
    ['a hold that ends before it begins', { type: 'penalty-held', on: '2024-02-02', until: '2024-02-01' }],
    ['a notice sent after it was received', notice('2024-03-07', { sent: '2024-03-08' })],
    [
      'an order sent before the ruling',
      { type: 'court-order', on: '2024-05-01', sent: '2024-04-30', term: 'P2W', perDay: 100 },
    ],
    [
      'an order with two kinds of amount',
      { type: 'court-order', on: '2024-05-01', term: 'P2W', perDay: 100, perWeek: 500 },
    ],
    ['two receipts', { type: 'received', on: '2024-01-11' }],
    ['a value out of its range', { type: 'court-order', on: '2024-05-01', term: 'P2W', perDay: -1 }],
  ])('%s', (_name, event) => expect(issues(application(event))).toHaveLength(1));
});

describe('no issue', () => {
  it.each([
    ['the contested decision', { type: 'contested-decision', on: '2024-01-02' }],
    ['the end of the lodging period', { type: 'objection-period-ended', on: '2024-01-02' }],
    ['the payment of the fee', { type: 'fee-paid', on: '2024-01-02' }],
    ['a hold', { type: 'penalty-held', on: '2024-01-02', until: '2024-01-03' }],
    [
      'a stated term whose last day lies before its letter',
      { type: 'term-stated', on: '2024-02-01', until: '2024-01-31' },
    ],
  ])('%s before the receipt', (_name, event) => expect(issues(application(event))).toEqual([]));

  it('a notice before the receipt: it is premature', () => {
    expect(look(application(notice('2024-01-09')), '2024-06-30').noticeVerdict).toBe('premature');
  });
});

describe('a mark at the event, which has no effect; the case is assessed', () => {
  const suspended = (on: string, until: string) => ({ type: 'suspended', on, until, ground: 'supplement' });

  it.each([
    ['an extension after the end of the term', [{ type: 'extended', on: '2024-03-07', by: 'P2W' }], 1],
    ['a suspension after the end of the term', [suspended('2024-03-07', '2024-03-20')], 1],
    ['a notice before the end', [notice('2024-03-06')], 1],
    ['a notice after a valid one', [notice('2024-03-07'), notice('2024-03-08')], 2],
    ['a notice on the day of the decision', [decided('2024-03-20'), notice('2024-03-20')], 2],
    ['a notice after the day of the decision', [decided('2024-03-20'), notice('2024-03-21')], 2],
    ['a second decision without an annulment', [decided('2024-03-05'), decided('2024-03-20')], 2],
    ['an extension after the decision', [decided('2024-02-20'), { type: 'extended', on: '2024-02-21', by: 'P2W' }], 2],
    ['a suspension after the decision', [decided('2024-02-20'), suspended('2024-02-21', '2024-02-28')], 2],
    [
      'an order after the decision',
      [decided('2024-03-05'), { type: 'court-order', on: '2024-05-01', term: 'P2W', perDay: 100 }],
      2,
    ],
  ])('%s', (_name, events, position) => {
    const file = application(...events);
    expect(marks(file, '2024-06-30')).toContain(`no-effect events[${position}]`);
    // None of them changes the end of the term.
    expect(look(file, '2024-06-30').deadline).toBe('2024-03-06');
  });

  it('a suspension within another one: its days count once', () => {
    // 2 to 10 February are 9 days: 6 + 9 = Friday 15 March.
    const file = application(suspended('2024-02-01', '2024-02-10'), suspended('2024-02-05', '2024-02-08'));
    expect(look(file, '2024-03-01').deadline).toBe('2024-03-15');
    expect(marks(file, '2024-03-01')).toContain('no-effect events[2]');
  });

  it('a second decision does not lengthen the lateness', () => {
    const file = application(notice('2024-03-07'), decided('2024-03-25'), decided('2024-04-25'));
    // 22, 23 and 24 March.
    expect(look(file, '2024-06-30').administrative).toMatchObject({ days: 3, amountCents: 6_900 });
  });
});

it('a case without a receipt is assessed as far as its facts go', () => {
  // Two weeks after 1 May end on 15 May; 16 to 20 May are 5 days of EUR 100. The term of the application is not known.
  const order = { type: 'court-order', on: '2024-05-01', term: 'P2W', perDay: 100 };
  const { deadline, court } = look({ procedure: 'awb.application', events: [order] }, '2024-05-20');
  expect(deadline).toBeNull();
  expect(court[0]).toMatchObject({ days: 5, amountCents: 50_000 });
});
