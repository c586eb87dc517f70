import { describe, expect, it } from 'vitest';
import { application, decided, type HandCase, look, notice, withFindings } from './by-hand.js';

// The settled points about notices and penalties, each with an expectation that is worked out by hand beside it. The
// plain case is in `by-hand.ts`: an application that must be decided by 6 March 2024.

const order = (on: string, more: object) => ({ type: 'court-order', on, ...more });

it('the day of a decision is one day more under countAnnouncementDay, also that of the one after a withdrawn one', () => {
  // From 22 March: 3 days, the decision of 25 March; it is withdrawn on 2 September. 3 to 9 September are 7 days, then
  // decided again. 10 days of 23 euro, or with both days of announcement 12.
  const file = application(
    notice('2024-03-07'),
    decided('2024-03-25'),
    { type: 'decision-withdrawn', on: '2024-09-02' },
    decided('2024-09-10'),
  );
  expect(look(file, '2024-12-31').administrative).toMatchObject({ days: 10, amountCents: 23_000 });
  const counted = look(file, '2024-12-31', { countAnnouncementDay: true }).administrative;
  expect(counted).toMatchObject({ days: 12, amountCents: 27_600, lastDay: '2024-09-10' });
});

describe('7. the two weeks run from the later of', () => {
  it('the notice and the day that its sender gave', () => {
    // Received on 7 March, effective from 14 March: 14 + 15 = 29 March.
    const file = application(notice('2024-03-07', { effectiveFrom: '2024-03-14' }));
    expect(look(file, '2024-03-31').administrative['firstDay']).toBe('2024-03-29');
  });

  it('those, and the day after the end for a notice that is forgiven for coming on the last day', () => {
    // Received on 6 March, counted from 7 March: 22 March. Effective from 10 March: 25 March.
    const forgiven = { tolerateOneDayEarly: true };
    const firstDay = (file: HandCase) => look(file, '2024-03-31', forgiven).administrative['firstDay'];
    expect(firstDay(application(notice('2024-03-06')))).toBe('2024-03-22');
    expect(firstDay(application(notice('2024-03-06', { effectiveFrom: '2024-03-10' })))).toBe('2024-03-25');
  });
});

describe('8. the verdict on a notice is the first that holds', () => {
  it('defective, repeated, accepted, not needed, premature, valid', () => {
    const file = application(
      notice('2024-03-01'),
      notice('2024-03-07', { defective: true }),
      notice('2024-03-08'),
      notice('2024-03-11', { defective: true }),
      notice('2024-03-12', { accepted: true }),
      decided('2024-03-20'),
      notice('2024-03-20'),
    );
    const verdicts = look(file, '2024-04-30').notices.map((one) => one['verdict']);
    expect(verdicts).toEqual(['premature', 'defective', 'valid', 'defective', 'repeated', 'repeated']);
  });

  it('accepted goes before the term, and shows the term as it stood, without a flag', () => {
    const early = look(application(notice('2024-03-01', { accepted: true })), '2024-04-30');
    expect(early.notices).toEqual([{ on: '2024-03-01', verdict: 'valid', deadline: '2024-03-06', flags: [] }]);
    // Its two weeks run from its own day: 1 + 15 = 16 March.
    expect(early.administrative['firstDay']).toBe('2024-03-16');
    const late = look(application(notice('2024-12-02', { accepted: true })), '2024-12-31');
    expect(late.notices[0]?.['flags']).toEqual([]);
  });

  it('not needed on the day of the decision', () => {
    expect(look(application(decided('2024-03-20'), notice('2024-03-20')), '2024-04-30').noticeVerdict).toBe(
      'not-needed',
    );
  });

  it('not needed after a court term has lapsed, under noticeAfterCourtTerm: no-effect', () => {
    // Two weeks after 1 May end on 15 May.
    const file = application(order('2024-05-01', { term: 'P2W', perDay: 100 }), notice('2024-05-20'));
    expect(look(file, '2024-06-30').noticeVerdict).toBe('valid');
    expect(look(file, '2024-06-30', { noticeAfterCourtTerm: 'no-effect' }).noticeVerdict).toBe('not-needed');
  });

  it('undetermined when the term is not known; then nothing about the penalty is known', () => {
    const { notices, administrative, totalCents } = look(
      { procedure: 'awb.application', events: [notice('2024-03-07')] },
      '2024-04-30',
    );
    expect(notices).toEqual([{ on: '2024-03-07', verdict: 'undetermined', deadline: null, flags: [] }]);
    expect(administrative).toMatchObject({ applies: null, days: null, amountCents: null, sharesCents: null });
    expect(totalCents).toBeNull();
  });

  it('the finding that a notice was not too late takes the flag away; that it was takes the penalty away', () => {
    const late = application(notice('2025-03-10'));
    expect(look(withFindings(late, { unreasonablyLate: false }), '2025-12-31').notices[0]?.['flags']).toEqual([]);
    const found = application(notice('2025-03-10', { unreasonablyLate: true }));
    expect(look(found, '2025-12-31').administrative).toMatchObject({ applies: false, amountCents: 0 });
  });
});

describe('11. several orders', () => {
  // 1 May + two weeks = 15 May; ten days of EUR 100 are full on 25 May. 13 May + one week = 20 May; from 21 May on.
  const first = order('2024-05-01', { term: 'P2W', perDay: 100, max: 1000 });
  const second = order('2024-05-13', { term: 'P1W', perDay: 50, max: 5000 });
  const waiting = { sequentialCourtPenalties: true };

  it('run side by side: 21 to 31 May are 11 days', () => {
    const { court } = look(application(first, second), '2024-05-31');
    expect(court).toMatchObject([
      { state: 'full', lastDay: '2024-05-25', amountCents: 100_000 },
      { firstDay: '2024-05-21', days: 11, amountCents: 55_000 },
    ]);
  });

  it('under sequentialCourtPenalties the second waits until the first is full: 26 to 31 May are 6 days', () => {
    const { court } = look(application(first, second), '2024-05-31', waiting);
    expect(court[1]).toMatchObject({ firstDay: '2024-05-26', days: 6, amountCents: 30_000 });
  });

  it('and for ever when the first has no maximum', () => {
    const { court } = look(application({ ...first, max: undefined }, second), '2024-12-31', waiting);
    expect(court[1]).toMatchObject({ firstDay: null, days: 0, amountCents: 0 });
  });

  it('one of the day of the annulment belongs to the time after it', () => {
    // Four weeks after 3 June = 1 July; 2 to 5 July are 4 days. In the time before it a decision had been given.
    const annulled = { type: 'decision-annulled', on: '2024-06-03' };
    const file = application(decided('2024-03-01'), annulled, order('2024-06-03', { term: 'P4W', perDay: 100 }));
    expect(look(file, '2024-07-05').court[0]).toMatchObject({ termEnds: '2024-07-01', days: 4, state: 'accruing' });
  });

  it('one of an earlier episode ends with its decision', () => {
    // 16 to 20 May: the day of the decision counts.
    const file = application(first, decided('2024-05-20'), { type: 'decision-annulled', on: '2024-07-01' });
    expect(look(file, '2024-08-31').court[0]).toMatchObject({ days: 5, lastDay: '2024-05-20', state: 'stopped' });
  });
});
