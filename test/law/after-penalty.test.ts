import { describe, expect, it } from 'vitest';
import type { PaymentAssessment } from '../../src/assess/payment-types.js';
import { type Day, isoOf } from '../../src/calendar/day.js';
import type { Readings } from '../../src/law/interpretation.js';
import { application, decided, type HandCase, notice } from '../rulings/by-hand.js';
import { assessFile } from '../rulings/shared-cases.js';

/** What follows the penalty, from case file to cent: every sum is worked out with pencil and calculator beside the case. */

function received(on: string, ...events: HandCase['events']): HandCase {
  return { procedure: 'awb.application', events: [{ type: 'received', on }, ...events] };
}

function paymentsOf(file: HandCase, at: string, readings: Readings = {}): PaymentAssessment {
  const { payments } = assessFile(file, at, readings);
  if (payments === null) throw new Error('no payments');
  return payments;
}

function iso(day: Day | null | undefined): string | null {
  return day == null ? null : isoOf(day);
}

function daysOf({ penaltyDecision, paymentDue, interestFrom }: PaymentAssessment): readonly (string | null)[] {
  return [iso(penaltyDecision?.due), iso(paymentDue), iso(interestFrom)];
}

/** Eight weeks from 6 January 2025 end on 3 March; notice of Monday 2 June: 17 June to 28 July 2025, 1,442 euro. */
const SILENT_2025 = (...events: HandCase['events']): HandCase =>
  received('2025-01-06', notice('2025-06-02'), ...events);

describe('a body that stays silent (4:18, 4:87, 4:100)', () => {
  it('decides by 11 August, pays by 22 September, is in default from 23 September 2025', () => {
    // 28 July + 14 = Monday 11 August; + 42 = Monday 22 September.
    expect(daysOf(paymentsOf(SILENT_2025(), '2025-12-01'))).toEqual(['2025-08-11', '2025-09-22', '2025-09-23']);
  });

  it('owes interest across the change of the rate on 1 January 2026', () => {
    // 8 + 31 + 30 + 31 = 100 days at 6 per cent, 181 days at 4: 1442 × (600 + 724) / 36500 = 52.3071.
    const { interest, outstanding } = paymentsOf(SILENT_2025(), '2026-06-30');
    expect(interest).toEqual({ kind: 'known', cents: 5_231 });
    expect(outstanding).toEqual({ kind: 'known', cents: 144_200 + 5_231 });
  });

  it('and pays part of it on that day: interest first, then the sum (4:92)', () => {
    // 1442 × 600 / 36500 = 23.7041 up to 31 December; 700 leaves 1442 − 676.2959 = 765.7041;
    // 765.7041 × 724 / 36500 = 15.1882. Together 38.8923; open 1442 + 38.89 − 700.
    const paid = SILENT_2025({ type: 'paid', on: '2026-01-01', amount: 700, for: 'administrative' });
    const { interest, outstanding } = paymentsOf(paid, '2026-06-30');
    expect(interest).toEqual({ kind: 'known', cents: 3_889 });
    expect(outstanding).toEqual({ kind: 'known', cents: 78_089 });
  });

  it('can be held to it until 22 September 2030, and five years from an interruption (4:104, 4:110)', () => {
    expect(iso(paymentsOf(SILENT_2025(), '2026-06-30').limitation.administrative)).toBe('2030-09-22');
    const reminded = SILENT_2025({ type: 'limitation-interrupted', on: '2028-03-01', for: 'administrative' });
    expect(iso(paymentsOf(reminded, '2028-06-30').limitation.administrative)).toBe('2033-03-01');
  });
});

describe('interest that joins the sum after a year (BW 6:119(2))', () => {
  // Eight weeks from 6 January 2014 end on 3 March; notice of Tuesday 4 March: 19 March to 29 April 2014, 1,260 euro.
  // Decision by Tuesday 13 May, payment by Tuesday 24 June, default from 25 June 2014.
  const old = received('2014-01-06', notice('2014-03-04'));

  it('has its days', () =>
    expect(daysOf(paymentsOf(old, '2014-12-01'))).toEqual(['2014-05-13', '2014-06-24', '2014-06-25']));

  it('across the change of the rate on 1 January 2015, and into a second year', () => {
    // 25 June to 31 December 2014: 6 + 31 + 31 + 30 + 31 + 30 + 31 = 190 days at 3; to 24 June 2015: 175 days at 2.
    // 1260 × (570 + 350) / 36500 = 31.7589.
    expect(paymentsOf(old, '2015-06-24').interest).toEqual({ kind: 'known', cents: 3_176 });
    // 1291.7589 × 2 % × (190 / 365 + 176 / 366) = 25.8352 × (0.520548 + 0.480874) = 25.8719. Together 57.6308.
    expect(paymentsOf(old, '2016-06-24').interest).toEqual({ kind: 'known', cents: 5_763 });
  });
});

it('eleven months at 2 per cent over 1,442 euro are 26 euro, and not the 138.58 that RBDHA:2023:21823 recites', () => {
  // Notice of 2 December 2019: 17 December to 27 January 2020. The decision of 3 February names 15 April 2020.
  // 260 days of the 366 of 2020, 74 of the 365 of 2021: 28.84 × (0.710383 + 0.202740) = 26.3345.
  const decision = { type: 'penalty-decision', on: '2020-02-03', amount: 1442, payBy: '2020-04-15' };
  const file = received('2019-09-02', notice('2019-12-02'), decision);
  expect(paymentsOf(file, '2021-03-15').interest).toEqual({ kind: 'known', cents: 2_633 });
  const paid = { type: 'paid', on: '2021-03-16', amount: '1580.58', for: 'administrative' };
  // 1580.58 − 1442 − 26.33 = 112.25 too much.
  const found = paymentsOf({ ...file, events: [...file.events, paid] }, '2021-04-01');
  expect([found.outstanding, found.overpaidCents]).toEqual([{ kind: 'known', cents: 0 }, 11_225]);
});

describe('the last day of the penalty moves what follows', () => {
  // Notice of 7 March 2024: from 22 March. Decided on Tuesday 2 April: 11 days up to 1 April, 253 euro.
  const file = application(notice('2024-03-07'), decided('2024-04-02'));

  it('decision by 15 April, payment by 27 May, default from 28 May 2024', () => {
    // 1 April + 14 = Monday 15 April; + 42 = Monday 27 May.
    expect(daysOf(paymentsOf(file, '2024-05-01'))).toEqual(['2024-04-15', '2024-05-27', '2024-05-28']);
  });

  it('a day later where the day of the decision counts', () => {
    expect(daysOf(paymentsOf(file, '2024-05-01', { countAnnouncementDay: true }))).toEqual([
      '2024-04-16',
      '2024-05-28',
      '2024-05-29',
    ]);
  });

  it('on a working day (Atw 1): two weeks that end on a day on a par with holidays', () => {
    // Notice of Friday 18 October 2024: 2 November to 13 December. + 14 = Friday 27 December, a day on a par with holidays,
    // a weekend: Monday 30 December. + 42 = Monday 10 February 2025.
    const winter = received('2024-01-10', notice('2024-10-18'));
    expect(daysOf(paymentsOf(winter, '2025-01-06'))).toEqual(['2024-12-30', '2025-02-10', '2025-02-11']);
  });
});

describe('court costs and fees', () => {
  // 3 June + 14 = 17 June; 18 June to 1 July, the day of the decision, is 14 days of 100.
  const order = {
    type: 'court-order',
    on: '2024-06-03',
    term: 'P2W',
    perDay: 100,
    max: 15_000,
    costs: '437.50',
    fee: 187,
  };
  const file = application(order, decided('2024-07-01'));

  it('stand apart and outside the total', () => {
    const { total, payments } = assessFile(file, '2024-07-15');
    expect(total).toEqual({ kind: 'known', cents: 140_000 });
    expect(payments?.costs.orders).toMatchObject([{ costsCents: 43_750, feeCents: 18_700 }]);
    expect(payments?.outstanding).toEqual({ kind: 'known', cents: 140_000 });
    expect(payments?.costs.outstandingCents).toBe(62_450);
  });

  it('the court penalty lapses day by day, six months after each (Rv 611g)', () => {
    // 18 June lapses after 18 December 2024: on the 19th 100 euro is gone, on 2 January 2025 all of it.
    const lapsed = (at: string) =>
      paymentsOf(file, at).limitation.court.reduce((sum, { lapsedCents }) => sum + lapsedCents, 0);
    expect(['2024-12-18', '2024-12-19', '2024-12-20', '2025-01-02'].map(lapsed)).toEqual([0, 10_000, 20_000, 140_000]);
  });
});
