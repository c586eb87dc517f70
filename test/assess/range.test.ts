import { describe, expect, it } from 'vitest';
import { application, type HandCase, notice } from '../rulings/by-hand.js';
import { assessFile } from '../rulings/shared-cases.js';

// The range knows every reading on which the total hangs, also where it decides no more than whether a letter was in time.

function rangeOf(file: HandCase, at: string): readonly [number, number] {
  const { range } = assessFile(file, at);
  return [range?.lowCents ?? -1, range?.highCents ?? -1];
}

function received(procedure: string, on: string, ...events: HandCase['events']): HandCase {
  return { procedure, events: [{ type: 'received', on }, ...events] };
}

describe('a letter between the end and the working day to which it moves', () => {
  it('suspends in time only where a term of EU law rolls', () => {
    // One month from 19 March 2025 is Saturday 19 April, before Easter: Tuesday 22 April. Told on the 20th: 20 April to
    // 28 May suspend, 39 days. Where it does not roll the term had ended, and the notice of 27 May is good.
    const held = { type: 'suspended', on: '2025-04-20', until: '2025-05-28', ground: 'attributable' };
    const file = received('avg.request', '2025-03-19', held, notice('2025-05-27'));
    expect(assessFile(file, '2025-12-01').total).toEqual({ kind: 'known', cents: 0 });
    expect(rangeOf(file, '2025-12-01')).toEqual([0, 144_200]);
  });

  it('extends in time only where a term of an act rolls', () => {
    // 13 January 2024 + 56 days is Saturday 9 March: Monday 11 March. The letter of the 10th adds four weeks.
    const extended = { type: 'extended', on: '2024-03-10', by: 'P4W' };
    const file = received('awb.application', '2024-01-13', extended, notice('2024-03-12'));
    expect(assessFile(file, '2024-12-02').notices[0]?.verdict).toBe('premature');
    expect(rangeOf(file, '2024-12-02')).toEqual([0, 144_200]);
  });

  it('of any other day asks no such reading', () => {
    const extended = { type: 'extended', on: '2024-03-04', by: 'P4W' };
    const { record } = assessFile(application(extended, notice('2024-03-12')), '2024-12-02');
    expect(record?.consulted).not.toContain('rollDecisionTerm');
  });
});

it('a decision announced by operation of law on the last day names the reading that makes it late', () => {
  // Eight weeks from 15 December 2022 end on 9 February 2023: announced by Friday 24 February, or by Thursday the 23rd.
  const announced = { type: 'decided', on: '2023-02-24', byOperationOfLaw: true };
  const file = received('wabo.regular', '2022-12-15', announced);
  const { status, record } = assessFile(file, '2023-03-01');
  expect([status, record?.consulted]).toEqual(['decided-in-time', ['silenceAnnouncement']]);
  expect(assessFile(file, '2023-03-01', { silenceAnnouncement: 14 }).status).toBe('decided-late');
});

describe('a total that cannot be determined', () => {
  const rangeAt = (file: HandCase, at: string) => assessFile(file, at).range;

  it('has no highest: a file with nothing but a notice', () => {
    const file = { procedure: 'awb.application', events: [notice('2025-01-06')] };
    expect(assessFile(file, '2025-06-02').total.kind).toBe('undetermined');
    expect(rangeAt(file, '2025-06-02')).toEqual({ lowCents: 0, highCents: null, bound: false });
  });

  it('has no highest while an order without an amount runs; what is certain is the lowest', () => {
    // 6 March + 1 = 7 March: notice; 42 days from 22 March are full on 2 May. The order of 3 June lets its term end on the 17th.
    const order = { type: 'court-order', on: '2024-06-03', term: 'P2W' };
    const file = application(notice('2024-03-07'), order);
    expect(rangeAt(file, '2024-06-17')).toEqual({ lowCents: 144_200, highCents: 144_200, bound: false });
    expect(rangeAt(file, '2024-06-18')).toEqual({ lowCents: 144_200, highCents: null, bound: false });
  });
});

describe('an allowance (Awir 12(2))', () => {
  // Due by 31 December 2024, a notice on 6 January 2025: 10 euro a week from 21 January, 100 euro at most.
  const grant = (stake?: number): HandCase => ({
    ...received(
      'toeslagen.definitive-grant',
      '2024-01-10',
      { type: 'term-stated', on: '2024-01-10', until: '2024-12-31' },
      notice('2025-01-06'),
    ),
    ...(stake === undefined ? {} : { amountAtStake: stake }),
  });

  it('has a range from nothing on while the amount at stake is not known', () => {
    expect(rangeOf(grant(), '2025-12-01')).toEqual([0, 10_000]);
  });

  it('has a range of what is due once it is known', () => {
    expect(rangeOf(grant(500), '2025-12-01')).toEqual([10_000, 10_000]);
    expect(rangeOf(grant(50), '2025-12-01')).toEqual([3_000, 3_000]);
  });
});
