import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { asDay } from '../../src/calendar/day.js';
import { parseCase } from '../../src/case/parse.js';
import { assessed, fileOf, iso, marksOf, payments, SILENT } from './payment-support.js';

describe('worked example 40', () => {
  // Notice of 2 March 2026: days 17 March – 27 April. Two weeks: Monday 11 May. Six weeks: Monday 22 June.
  const events = [
    { type: 'received', on: '2025-12-01' },
    { type: 'notice-of-default', on: '2026-03-02' },
  ];

  it('of a silent body comes out', () => {
    const { dates } = assessed('2026-06-30', events);
    expect(iso(dates.penaltyDecisionDue)).toBe('2026-05-11');
    expect(iso(dates.paymentDue)).toBe('2026-06-22');
    expect(iso(dates.interestFrom)).toBe('2026-06-23');
  });

  it('is the same in the payments', () => {
    const found = assessed('2026-06-30', events).payments;
    expect([iso(found?.paymentDue), iso(found?.interestFrom)]).toEqual(['2026-06-22', '2026-06-23']);
    expect(iso(found?.limitation.administrative)).toBe('2031-06-22');
    // Eight days: 1442 × 4 % × 8 / 365 = 1.26, below the threshold.
    expect(found?.interest).toEqual({ kind: 'known', cents: 0 });
  });
});

describe('the decision that fixes the penalty', () => {
  function state(at: string, ...more: readonly object[]): string | undefined {
    return payments(at, more).penaltyDecision?.state;
  }

  it.each([
    ['2023-03-21', 'not-yet-due'],
    ['2023-05-01', 'not-yet-due'],
    ['2023-05-02', 'due'],
    ['2023-05-15', 'due'],
    ['2023-05-16', 'overdue'],
  ])('on %s is %s', (at, expected) => expect(state(at)).toBe(expected));

  it('is not there before the first penalty day', () => {
    expect(assessed('2023-03-20', SILENT).payments).toBeNull();
    expect(iso(assessed('2023-03-20', SILENT).dates.penaltyDecisionDue)).toBe('2023-05-15');
  });

  it('made in time sets the payment', () => {
    // Made on 3 May: six weeks later is Wednesday 14 June.
    const found = payments('2023-06-01', [{ type: 'penalty-decision', on: '2023-05-03', amount: 1442 }]);
    expect(found.penaltyDecision).toMatchObject({ state: 'made', amountCents: 144_200, fixedBy: 'body', reason: null });
    expect([iso(found.paymentDue), iso(found.interestFrom)]).toEqual(['2023-06-14', '2023-06-15']);
  });

  it('can name a later day of payment (4:87)', () => {
    const decision = { type: 'penalty-decision', on: '2023-05-03', amount: 1442 };
    const later = payments('2023-06-01', [{ ...decision, payBy: '2023-07-01' }]);
    expect([iso(later.paymentDue), iso(later.interestFrom)]).toEqual(['2023-07-01', '2023-07-02']);
    expect(iso(payments('2023-06-01', [{ ...decision, payBy: '2023-05-20' }]).paymentDue)).toBe('2023-06-14');
  });

  it('made too late moves the payment, not the interest (4:100)', () => {
    const found = payments('2023-09-01', [{ type: 'penalty-decision', on: '2023-08-01', amount: 1442 }]);
    expect([iso(found.paymentDue), iso(found.interestFrom)]).toEqual(['2023-09-12', '2023-06-27']);
    expect(iso(found.limitation.administrative)).toBe('2028-09-12');
  });

  it('that refused and was corrected works back (4:102)', () => {
    const refused = { type: 'penalty-decision', on: '2023-05-03', amount: 0 };
    const nil = payments('2023-09-01', [refused]);
    expect(nil.penaltyDecision).toMatchObject({ state: 'nil', reason: null });
    expect([nil.paymentDue, nil.interestFrom, nil.outstanding]).toEqual([null, null, { kind: 'known', cents: 0 }]);
    const corrected = payments('2023-12-31', [refused, { type: 'penalty-decision', on: '2023-10-02', amount: 1442 }]);
    expect(iso(corrected.interestFrom)).toBe('2023-06-27');
    // 4 days at 4 % and 184 at 6 %: 1442 × 11.2 / 365 = 44.2477.
    expect(corrected.interest).toEqual({ kind: 'known', cents: 4425 });
  });

  it('that differs from the law carries a mark', () => {
    const found = assessed('2023-06-01', [...SILENT, { type: 'penalty-decision', on: '2023-05-03', amount: 1400 }]);
    expect(found.marks).toContainEqual({
      code: 'penalty-decision-differs',
      path: 'payments',
      values: { fixed: '1400.00', computed: '1442.00' },
    });
    expect(found.payments?.outstanding).toEqual({ kind: 'known', cents: 140_000 });
    expect(found.total).toEqual({ kind: 'known', cents: 144_200 });
  });

  it('made while the penalty still runs leaves the days after it on top', () => {
    // By 3 April 14 days had accrued: 322. The other 28 days: 490 + 630.
    const found = payments('2023-05-20', [{ type: 'penalty-decision', on: '2023-04-03', amount: 322 }]);
    expect(found.outstanding).toEqual({ kind: 'known', cents: 144_200 });
  });

  it('covers objection and appeal once the decision itself is there (4:19)', () => {
    const made = { type: 'penalty-decision', on: '2023-04-12', amount: 672 };
    expect(payments('2023-05-01', [made]).penaltyDecision?.ridesAlong).toBe(false);
    const decided = [{ type: 'decided', on: '2023-04-10' }, made];
    expect(payments('2023-05-01', decided).penaltyDecision?.ridesAlong).toBe(true);
  });

  it('by a court moves no day, and its days lapse after six months (8:55c, 4:85(3))', () => {
    const found = payments('2023-09-01', [
      { type: 'penalty-decision', on: '2023-08-01', amount: 1442, fixedBy: 'court' },
    ]);
    expect([iso(found.paymentDue), iso(found.interestFrom)]).toEqual(['2023-06-26', '2023-06-27']);
    expect(found.limitation.administrative).toBeNull();
    expect(found.limitation.court.map(({ stream, lapsesOn }) => [stream, iso(lapsesOn)])).toEqual([
      ['administrative', '2024-02-01'],
      ['administrative', '2024-02-01'],
      ['administrative', '2024-02-01'],
    ]);
  });
});

describe('no penalty', () => {
  it.each([
    ['unreasonablyLate', 'unreasonably-late'],
    ['notInterestedParty', 'not-interested-party'],
    ['manifestlyInadmissible', 'manifestly-inadmissible'],
    ['manifestlyUnfounded', 'manifestly-unfounded'],
  ])('for the ground %s is nil with the reason %s', (finding, reason) => {
    const found = payments('2023-06-01', [], { findings: { [finding]: true } });
    expect(found.penaltyDecision).toMatchObject({ state: 'nil', amountCents: 0, reason, due: null });
    expect([found.debts, found.outstanding, found.balance]).toEqual([[], { kind: 'known', cents: 0 }, []]);
  });

  it('fixed at nil keeps the ground', () => {
    const nil = { type: 'penalty-decision', on: '2023-05-03', amount: 0 };
    const found = payments('2023-06-01', [nil], { findings: { notInterestedParty: true } });
    expect(found.penaltyDecision).toMatchObject({ state: 'nil', reason: 'not-interested-party' });
    expect(iso(found.penaltyDecision?.madeOn)).toBe('2023-05-03');
  });

  it('means nothing to tell', () => {
    expect(assessed('2023-02-01', SILENT.slice(0, 1)).payments).toBeNull();
    expect(assessed('2023-06-01', [...SILENT, { type: 'decided', on: '2023-03-15' }]).payments).toBeNull();
  });

  it('is left out in brief', () => {
    const parsed = parseCase(fileOf(SILENT));
    if (!parsed.ok) throw new Error('the file is right');
    const at = asDay(19_600);
    expect(assess(parsed.case, { at }).payments).not.toBeNull();
    expect(assess(parsed.case, { at, brief: true }).payments).toBeNull();
  });
});

describe('a notice that the applicant takes back', () => {
  const back = (on: string, notice = '2023-03-06'): object => ({ type: 'notice-withdrawn', on, notice });

  it.each(['2023-03-06', '2023-03-20', '2023-03-21'])('on %s was no notice', (on) => {
    const found = assessed('2023-06-01', [...SILENT, back(on)]);
    expect(found.notices[0]?.verdict).toBe('defective');
    expect(found.administrative).toMatchObject({ applies: false, amountCents: 0 });
    expect(marksOf(found)).toContain('notice-taken-back');
  });

  it('leaves room for a new one', () => {
    const again = { type: 'notice-of-default', on: '2023-04-03' };
    const found = assessed('2023-08-01', [...SILENT, back('2023-03-15'), again]);
    expect(found.notices.map(({ verdict }) => verdict)).toEqual(['defective', 'valid']);
    expect(iso(found.administrative.firstDay)).toBe('2023-04-18');
  });

  it('later stops the penalty; what had accrued stays due', () => {
    const found = assessed('2023-06-01', [...SILENT, back('2023-03-24')]);
    expect(found.administrative).toMatchObject({ state: 'stopped', days: 3, amountCents: 6900 });
    expect(marksOf(found)).toContain('notice-taken-back-late');
    expect(iso(found.payments?.penaltyDecision?.due)).toBe('2023-04-06');
  });

  it('later changes nothing under the other reading', () => {
    const found = assessed('2023-06-01', [...SILENT, back('2023-03-24')], {}, { noticeTakenBack: 'goes-on' });
    expect(found.administrative).toMatchObject({ state: 'full', amountCents: 144_200 });
  });

  it('shows what the other reading gives', () => {
    const found = assessed('2023-06-01', [...SILENT, back('2023-03-24')]);
    expect(found.alternatives.find(({ interpretation }) => interpretation === 'noticeTakenBack')?.totalCents).toBe(
      144_200,
    );
  });

  it('is the last one when the event names none', () => {
    const { notice: _, ...unnamed } = back('2023-03-15') as { notice: string };
    expect(assessed('2023-06-01', [...SILENT, unnamed]).notices[0]?.verdict).toBe('defective');
  });

  it('that never came is an event without effect', () => {
    const found = assessed('2023-06-01', [...SILENT, back('2023-03-24', '2023-03-07')]);
    expect(found.administrative.amountCents).toBe(144_200);
    expect(marksOf(found)).toContain('no-effect');
  });
});

describe('the shares', () => {
  it('are equal, spare cents to the first (4:17)', () => {
    const found = payments('2023-06-01', [], { applicants: 3 });
    expect(found.debts[0]?.shares).toEqual([
      { who: 'applicant', cents: 48_067 },
      { who: 'applicant', cents: 48_067 },
      { who: 'applicant', cents: 48_066 },
    ]);
  });

  it('are shared with the applicant where another objected (7:14a)', () => {
    const found = payments('2023-06-01', [], { applicants: 3, originalApplicants: 1 });
    expect(found.debts[0]?.shares.map(({ who }) => who)).toEqual(['objector', 'objector', 'original-applicant']);
  });
});
