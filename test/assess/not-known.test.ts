import { describe, expect, it } from 'vitest';
import { toJson } from '../../src/explain/json.js';
import { assessed } from '../explain/support.js';

/** Received on 1 February 2024, due by 28 March, a notice on 2 April: € 23 a day from 17 April. */
const LATE = [
  { type: 'received', on: '2024-02-01' },
  { type: 'notice-of-default', on: '2024-04-02' },
];
const ORDER = { type: 'court-order', on: '2024-05-01', term: 'P2W' };

function look(at: string, ...more: readonly object[]) {
  const { assessment, file } = assessed({ procedure: 'awb.application', events: [...LATE, ...more] }, at);
  return { assessment, json: toJson(assessment, { lang: 'en', file }) };
}

describe('what one more day costs', () => {
  it('is not known while an order without an amount runs; the other penalty is certain', () => {
    // The 30th penalty day, at 45 euros, is 16 May 2024: the first day after the term of the order.
    const { json } = look('2024-05-15', ORDER);
    expect([json.perDayCents, json.perDayAtLeastCents]).toEqual([null, 4500]);
    expect(json.marks.map(({ code, path }) => [code, path])).toContainEqual(['amount-unknown', 'events[2]']);
  });

  it('is known on the day before, and once there is a decision', () => {
    const before = look('2024-05-14', ORDER).json;
    expect(before.perDayCents).toBe(4500);
    expect(before).not.toHaveProperty('perDayAtLeastCents');
    expect(look('2024-05-20', ORDER, { type: 'decided', on: '2024-05-20' }).json.perDayCents).toBe(0);
  });

  it('is not known when nothing can be said of the notice', () => {
    const events = [{ type: 'notice-of-default', on: '2024-04-02' }];
    const { assessment } = assessed({ procedure: 'awb.application', events }, '2024-05-15');
    expect(assessment.administrative.state).toBe('undetermined');
    expect([assessment.perDayCents, assessment.perDayAtLeastCents]).toEqual([null, 0]);
  });
});

describe('an event without effect', () => {
  it('is named by what it is and its day', () => {
    const { assessment, json } = look('2024-05-15', { type: 'extended', on: '2024-04-05', by: 'P2W' });
    expect(assessment.marks).toContainEqual({
      code: 'no-effect',
      path: 'events[2]',
      values: { why: 'after-end', type: 'extended', on: '2024-04-05' },
    });
    expect(json.marks.map(({ text }) => text)).toContain(
      'The extension of 5 April 2024 has no effect: it dates from after the end of the decision term.',
    );
  });

  it('says so of a withdrawal of what is not there', () => {
    const { assessment } = look(
      '2024-05-15',
      { type: 'decision-withdrawn', on: '2024-05-02' },
      { type: 'notice-withdrawn', on: '2024-05-03', notice: '2024-04-03' },
    );
    expect(assessment.marks.map(({ path, values }) => [path, values['why']])).toEqual([
      ['events[2]', 'no-decision'],
      ['events[3]', 'no-notice'],
    ]);
  });
});

describe('a penalty for a decision by operation of law that is announced too late', () => {
  it('rests on the provision that gives it there (4:20d)', () => {
    const events = [
      { type: 'received', on: '2022-11-01' },
      { type: 'notice-of-default', on: '2023-02-01' },
    ];
    const { assessment } = assessed({ procedure: 'wabo.regular', events }, '2023-03-01');
    expect(assessment.schedule.map(({ basis }) => basis)).toEqual(['awb.silence.penalty']);
    expect(look('2024-04-30').assessment.schedule.map(({ basis }) => basis)).toEqual(['awb.penalty.tiers']);
  });
});
