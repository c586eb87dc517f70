import { describe, expect, it } from 'vitest';
import { application, decided, type HandCase, look } from '../rulings/by-hand.js';
import { recorded } from './record-support.js';

// What an evaluation tells of court orders, worked out by hand. The plain application must be decided by 6 March 2024; the
// plain order is of 1 May 2024: two weeks, 15 May, then EUR 100 a day up to EUR 1,000: 16 to 25 May.

const PLAIN = { type: 'court-order', on: '2024-05-01', term: 'P2W', perDay: 100, max: 1000 };
const AT = '2024-12-31';

function order(more: object = {}, ...events: HandCase['events']): HandCase {
  return application({ ...PLAIN, ...more }, ...events);
}

describe('the record of a court term', () => {
  const term = { event: 1, sentDay: '2024-05-01', months: 0, days: 14, endDay: '2024-05-15', stated: 0, order: 0 };

  it('holds its length from the day on which the ruling was sent', () => {
    expect(recorded('courtTerm', order(), AT)).toEqual([term]);
    expect(recorded('courtTerm', order({ sent: '2024-05-03' }), AT)).toEqual([
      { ...term, sentDay: '2024-05-03', endDay: '2024-05-17' },
    ]);
    expect(recorded('courtTerm', order({ term: 'P2M' }), AT)).toEqual([
      { ...term, months: 2, days: 0, endDay: '2024-07-01' },
    ]);
  });

  it('holds the day that the court named', () => {
    const named = { ...term, days: 0, endDay: '2024-05-19', stated: 1 };
    expect(recorded('courtTerm', order({ term: { until: '2024-05-19' } }), AT)).toEqual([named]);
  });
});

describe('the record of a court penalty', () => {
  const penalty = {
    order: 0,
    firstDay: '2024-05-16',
    fullDay: '2024-05-25',
    stoppedDay: null,
    maxCents: 100_000,
    amountKnown: 1,
  };

  it('holds its days and its maximum', () => {
    expect(recorded('court', order(), AT)).toEqual([penalty]);
    expect(recorded('court', order({}, decided('2024-05-20')), AT)).toEqual([
      { ...penalty, fullDay: null, stoppedDay: '2024-05-20' },
    ]);
  });

  it('holds the sum of a staircase, or the maximum that is less', () => {
    // 14 × 23 + 14 × 35 + 14 × 45 = EUR 1,442, the last day 16 May + 41 = 26 June.
    const tiers = [23, 35, 45].map((perDay) => ({ days: 14, perDay }));
    const { perDay: _, max: __, ...plain } = PLAIN;
    const stairs = (more: object) => recorded('court', application({ ...plain, tiers, ...more }), AT);
    expect(stairs({})).toEqual([{ ...penalty, fullDay: '2024-06-26', maxCents: 144_200 }]);
    expect(stairs({ max: 0 })).toMatchObject([{ maxCents: 0, firstDay: null }]);
    expect(stairs({ max: 2000 })).toEqual([{ ...penalty, fullDay: '2024-06-26', maxCents: 144_200 }]);
    // EUR 322 for 14 days, then two of 35: 1 June is the 17th day.
    expect(stairs({ max: 427 })).toEqual([{ ...penalty, fullDay: '2024-06-01', maxCents: 42_700 }]);
  });

  it('holds that no amount is known', () => {
    const { perDay: _, max: __, ...silent } = PLAIN;
    expect(recorded('court', application(silent), AT)).toEqual([
      { ...penalty, fullDay: null, maxCents: -1, amountKnown: 0 },
    ]);
  });

  it('holds a step with its own end and the day on which it was done', () => {
    const steps = [{ what: 'hearing', within: 'P4W', penalty: true }];
    const hearing = { type: 'hearing', on: '2024-06-05' };
    const step = { order: 0, step: 0, endDay: '2024-05-29' };
    expect(recorded('courtStep', order({ term: 'P16W', steps }), AT)).toEqual([{ ...step, doneDay: null }]);
    expect(recorded('courtStep', order({ term: 'P16W', steps }, hearing), AT)).toEqual([
      { ...step, doneDay: '2024-06-05' },
    ]);
    // A step cannot end later than the term.
    expect(recorded('courtStep', order({ steps }), AT)).toEqual([{ ...step, endDay: '2024-05-15', doneDay: null }]);
    // A step without a penalty is none.
    expect(recorded('courtStep', order({ steps: [{ what: 'hearing', within: 'P4W' }] }), AT)).toEqual([]);
  });

  it('holds which order waits for which, where they run one after the other', () => {
    const file = order({}, { ...PLAIN, on: '2024-05-06' });
    expect(recorded('waits', file, AT)).toEqual([]);
    const waits = recorded('waits', file, AT, { sequentialCourtPenalties: true });
    expect(waits).toEqual([{ order: 1, afterOrder: 0, untilDay: '2024-05-25' }]);
    // The second: from 26 May, ten days.
    expect(recorded('court', file, AT, { sequentialCourtPenalties: true })[1]).toMatchObject({
      firstDay: '2024-05-26',
      fullDay: '2024-06-04',
    });
  });

  it('holds no day of a step that ended before the order before it was full', () => {
    // The second order: eight weeks from 6 May, 1 July. Its hearing was due by 13 May, and was on 22 or 25 May: those penalty
    // days lie before 26 May. Between them and 2 July nothing runs.
    const second = {
      ...PLAIN,
      on: '2024-05-06',
      term: 'P8W',
      steps: [{ what: 'hearing', within: 'P1W', penalty: true }],
    };
    for (const on of ['2024-05-22', '2024-05-25']) {
      const file = order({}, second, { type: 'hearing', on });
      const { court } = look(file, '2024-05-27', { sequentialCourtPenalties: true });
      expect(court[1]).toMatchObject({ state: 'waiting', firstDay: '2024-07-02', days: 0 });
    }
    // On 28 May it was: 26, 27 and 28 May are penalty days.
    const late = look(order({}, second, { type: 'hearing', on: '2024-05-28' }), '2024-06-15', {
      sequentialCourtPenalties: true,
    });
    expect(late.court[1]).toMatchObject({ state: 'waiting', firstDay: '2024-05-26', days: 3 });
  });

  it('waits for ever for an order that has no maximum', () => {
    const { max: _, ...open } = PLAIN;
    const file = application(open, { ...PLAIN, on: '2024-05-06' });
    expect(recorded('court', file, AT, { sequentialCourtPenalties: true })[1]).toMatchObject({
      firstDay: null,
      fullDay: null,
    });
    expect(look(file, AT, { sequentialCourtPenalties: true }).court[1]).toMatchObject({ state: 'waiting', days: 0 });
    // 16 May to 31 December are 230 days.
    expect(look(file, AT).court[0]).toMatchObject({ days: 230, amountCents: 2_300_000, maxCents: null });
  });
});
