import { describe, expect, it } from 'vitest';
import { application, decided, type HandCase, look, notice, withFindings } from './by-hand.js';

// Settled points 12 and 13: states, statuses and what is not there. The plain case must be decided by 6 March 2024; a
// notice of 7 March makes 22 March the first and 2 May the 42nd penalty day.

const late = application(notice('2024-03-07'));
const held = { type: 'penalty-held', on: '2024-03-25', until: '2024-03-31' };
const order = { type: 'court-order', on: '2024-05-01', term: 'P2W', perDay: 100, max: 1000 };

describe('12. an excluded regime', () => {
  // Received on Monday 1 August 2016, four weeks: 29 August. No penalty for notices from 1 October 2016 on (Wob 15).
  const wob = (...events: HandCase['events']): HandCase => ({
    procedure: 'wob.request',
    events: [{ type: 'received', on: '2016-08-01' }, ...events],
  });

  it('goes before findings and verdicts', () => {
    const woo = { procedure: 'woo.request', events: [{ type: 'received', on: '2024-01-10' }, notice('2024-01-11')] };
    const { administrative, noticeVerdict } = look(withFindings(woo, { abuse: true }), '2024-06-30');
    expect(noticeVerdict).toBe('premature');
    expect(administrative).toMatchObject({ state: 'excluded', applies: false, firstDay: null });
  });

  it('is judged by the day of the valid notice', () => {
    expect(look(wob(notice('2016-09-30')), '2016-12-31').administrative).toMatchObject({
      applies: true,
      state: 'full',
    });
    expect(look(wob(notice('2016-10-01')), '2016-12-31').administrative).toMatchObject({ state: 'excluded' });
  });

  it('without one, by the valuation day', () => {
    expect(look(wob(), '2016-09-30').administrative['state']).toBe('none');
    expect(look(wob(), '2016-10-01').administrative['state']).toBe('excluded');
  });

  it('leaves the file late, also with a valid notice', () => {
    expect(look(wob(notice('2016-10-03')), '2016-12-31').status).toBe('late');
  });
});

describe('12. the status looks at the last episode and its orders:', () => {
  it.each([
    ['in-term', application(), '2024-03-06'],
    ['late', application(), '2024-03-07'],
    ['in-grace', late, '2024-03-21'],
    ['accruing', late, '2024-03-22'],
    ['accruing', application(notice('2024-03-07'), held), '2024-03-26'],
    ['accruing', late, '2024-05-01'],
    // The 42nd day itself.
    ['maximum-reached', late, '2024-05-02'],
    // Full before the court term ends: full goes before waiting.
    ['maximum-reached', application(notice('2024-03-07'), order), '2024-05-10'],
    ['accruing', application(notice('2024-03-07'), order), '2024-05-16'],
    ['in-grace', application(order), '2024-05-10'],
    ['decided-in-time', application(decided('2024-03-06')), '2024-04-30'],
    ['decided-late', application(decided('2024-03-07')), '2024-04-30'],
    ['withdrawn', application({ type: 'withdrawn', on: '2024-03-20' }), '2024-04-30'],
    // The first lateness is over; the new term of eight weeks from 3 June runs until 29 July.
    [
      'in-term',
      application(notice('2024-03-07'), decided('2024-04-30'), { type: 'decision-annulled', on: '2024-06-03' }),
      '2024-07-29',
    ],
  ])('%s', (status, file, at) => expect(look(file, at).status).toBe(status));

  it('held days have a state of their own', () => {
    const file = application(notice('2024-03-07'), held);
    expect(look(file, '2024-03-26').administrative['state']).toBe('held');
    // 25 to 31 March, 7 days, are no penalty days and do not use up the 42: the last day is 2 + 7 = 9 May.
    expect(look(file, '2024-05-31').administrative).toMatchObject({ days: 42, lastDay: '2024-05-09' });
  });
});

describe('13. what is not there', () => {
  it('no first day when none is to come', () => {
    expect(
      look(application(notice('2024-03-07'), decided('2024-03-15')), '2024-04-30').administrative['firstDay'],
    ).toBeNull();
  });

  it('no maximum and a zero for each applicant where no penalty applies', () => {
    const { administrative } = look({ ...application(), applicants: 2 }, '2024-12-31');
    expect(administrative).toMatchObject({ maxCents: 0, sharesCents: [0, 0] });
  });

  it('the first day of an order whose step was done in time lies after the end of the term', () => {
    // Hearing within four weeks of 1 May: by 29 May, and it was on 27 May. The term of sixteen weeks ends on 21 August.
    const steps = [{ what: 'hearing', within: 'P4W', penalty: true }];
    const file = application({ ...order, term: 'P16W', steps }, { type: 'hearing', on: '2024-05-27' });
    expect(look(file, '2024-06-30').court[0]).toMatchObject({
      termEnds: '2024-08-21',
      firstDay: '2024-08-22',
      days: 0,
    });
  });

  it('the flag comes after 90 days, counted from the end that judged the notice', () => {
    // From 6 March: 25 in March, 30 in April, 31 in May, 4 in June = 90.
    expect(look(application(notice('2024-06-04')), '2024-06-30').notices[0]?.['flags']).toEqual([]);
    expect(look(application(notice('2024-06-05')), '2024-06-30').notices[0]?.['flags']).toEqual([
      'unreasonably-late-risk',
    ]);
  });
});
