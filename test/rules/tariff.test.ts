import { describe, expect, it } from 'vitest';
import { type HandCase, look, notice, objection } from '../rulings/by-hand.js';

// Allowances have a penalty of their own (Awir 12(2)): EUR 10 for each week, at most EUR 100; at most EUR 30 when less than
// EUR 100 is at stake, and nothing when less than EUR 30 is. The plain objection must be decided by 7 July 2023; a notice
// of 10 July makes 25 July the first penalty day.

function allowance(amountAtStake?: number): HandCase {
  const file = { ...objection(notice('2023-07-10')), procedure: 'toeslagen.objection' };
  return amountAtStake === undefined ? file : { ...file, amountAtStake };
}

function penalty(at: string, amountAtStake?: number): Readonly<Record<string, unknown>> {
  return look(allowance(amountAtStake), at).administrative;
}

describe('the penalty for allowances', () => {
  it.each([
    ['2023-07-24', 0],
    // The first, the second and the tenth week begin on 25 July, 1 August and 26 September.
    ['2023-07-25', 1_000],
    ['2023-07-31', 1_000],
    ['2023-08-01', 2_000],
    ['2023-09-25', 9_000],
    ['2023-09-26', 10_000],
    ['2023-12-31', 10_000],
  ])('on %s: %i cents', (at, amountCents) => expect(penalty(at)).toMatchObject({ amountCents, maxCents: 10_000 }));

  it('is EUR 100 at most when EUR 100 or more is at stake', () => {
    expect(penalty('2023-12-31', 100)).toMatchObject({ amountCents: 10_000, maxCents: 10_000 });
    expect(penalty('2023-12-31', 5_000)).toMatchObject({ amountCents: 10_000, maxCents: 10_000 });
  });

  it('is EUR 30 at most when less is at stake: full with the third week, on 8 August', () => {
    for (const stake of [30, 99.99]) {
      expect(penalty('2023-08-07', stake)).toMatchObject({ state: 'accruing', amountCents: 2_000, maxCents: 3_000 });
      expect(penalty('2023-08-08', stake)).toMatchObject({ state: 'full', amountCents: 3_000, lastDay: '2023-08-08' });
      expect(penalty('2023-12-31', stake)).toMatchObject({ amountCents: 3_000, days: 15 });
    }
  });

  it('is not there when less than EUR 30 is at stake', () => {
    for (const stake of [0, 29.99])
      expect(penalty('2023-12-31', stake)).toMatchObject({
        applies: false,
        state: 'none',
        firstDay: null,
        amountCents: 0,
        maxCents: 0,
      });
  });
});

describe('the penalty for allowances, where only whole weeks count', () => {
  // The first whole week is 25 to 31 July, the tenth ends on the 70th day: 2 October.
  it.each([
    ['2023-07-30', 0, 'accruing'],
    ['2023-07-31', 1_000, 'accruing'],
    ['2023-08-06', 1_000, 'accruing'],
    ['2023-08-07', 2_000, 'accruing'],
    ['2023-10-01', 9_000, 'accruing'],
    ['2023-10-02', 10_000, 'full'],
  ])('on %s: %i cents', (at, amountCents, state) => {
    const { administrative } = look(allowance(), at, { startedWeek: false });
    expect(administrative).toMatchObject({ amountCents, state, maxCents: 10_000 });
  });
});

describe('the amounts of 2019 for a notice of 2018, as a reading', () => {
  // Eight weeks from 1 October 2018 end on 26 November; the notice of 10 December makes 25 December the first day.
  function decided(on: string, tariffTransition: string): number {
    const events = [
      { type: 'received', on: '2018-10-01' },
      { type: 'notice-of-default', on: '2018-12-10' },
      { type: 'decided', on },
    ];
    const { administrative } = look({ procedure: 'awb.application', events }, '2019-06-03', { tariffTransition });
    return administrative['amountCents'] as number;
  }

  it.each([
    // Three days, and seven: none of them in 2019.
    ['2018-12-28', 6_000, 6_000],
    ['2019-01-01', 14_000, 14_000],
    // The eighth is 1 January 2019: eight of 20, or of 23 euro.
    ['2019-01-02', 16_000, 18_400],
  ])('decided on %s: %i or %i cents', (on, old, newer) => {
    expect([decided(on, 'notice'), decided(on, 'new')]).toEqual([old, newer]);
  });
});

describe('a penalty for each of several applicants, as a reading', () => {
  const each = { jointPenalty: 'each' };

  it('has as many times the amounts and the maximum', () => {
    // The plain case of EUR 1,442 for three applicants: one penalty, or three.
    const file = { ...objection(notice('2023-07-10')), applicants: 3 };
    expect(look(file, '2023-12-31').administrative).toMatchObject({ amountCents: 144_200, maxCents: 144_200 });
    expect(look(file, '2023-12-31', each).administrative).toMatchObject({ amountCents: 432_600, maxCents: 432_600 });
    expect(look(file, '2023-07-25', each).administrative).toMatchObject({ amountCents: 6_900 });
  });

  it('has as many times the maximum that a small amount at stake sets', () => {
    const file = { ...allowance(50), applicants: 2 };
    // EUR 20 a week, EUR 60 at most: three weeks.
    expect(look(file, '2023-08-07', each).administrative).toMatchObject({ amountCents: 4_000, maxCents: 6_000 });
    expect(look(file, '2023-12-31', each).administrative).toMatchObject({ amountCents: 6_000, days: 15 });
  });
});
