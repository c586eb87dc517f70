import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { balanceOn } from '../../src/assess/payment-on.js';
import type { BalanceEntry, PaymentAssessment } from '../../src/assess/payment-types.js';
import { asDay, isoOf } from '../../src/calendar/day.js';
import { parseCase } from '../../src/case/parse.js';
import type { Case } from '../../src/case/types.js';
import { day, runs } from '../rules/payment-support.js';
import { assessed, fileOf, iso, marksOf, payments, SILENT } from './payment-support.js';

/** Two weeks from 20 March 2023, then 100 a day up to 1,500: 4 – 18 April 2023. */
const ORDER = { type: 'court-order', on: '2023-03-20', term: 'P2W', perDay: 100, max: 1500 };

function paid(on: string, amount: number, keys: object = {}): object {
  return { type: 'paid', on, amount, ...keys };
}

function last(entries: readonly BalanceEntry[]): number {
  return entries.at(-1)?.balanceCents ?? 0;
}

describe('payments', () => {
  it('without a purpose go to the administrative penalty, then to the court penalty, then to costs', () => {
    const order = { ...ORDER, costs: 437.5, fee: 187 };
    const found = payments('2023-06-01', [order, paid('2023-05-20', 3000)]);
    expect(found.paid).toEqual({
      administrativeCents: 144_200,
      courtCents: 150_000,
      interestCents: 0,
      costsCents: 5800,
    });
    expect(found.outstanding).toEqual({ kind: 'known', cents: 0 });
    expect(found.costs.outstandingCents).toBe(62_450 - 5800);
  });

  it('go where the body says (4:92(2))', () => {
    const found = payments('2023-06-01', [ORDER, paid('2023-05-20', 1500, { for: 'court' })]);
    expect(found.paid).toMatchObject({ administrativeCents: 0, courtCents: 150_000 });
    expect(found.outstanding).toEqual({ kind: 'known', cents: 144_200 });
  });

  it('of interest go to interest', () => {
    // 27 June – 31 December 2023: 44.2477; the next year up to 29 February 2024: 60 days at 7 %: 16.5475. Together 60.7951.
    const found = payments('2024-03-01', [
      paid('2024-03-01', 60.8, { for: 'interest' }),
      paid('2024-03-01', 1442, { for: 'administrative' }),
    ]);
    expect(found.paid).toMatchObject({ administrativeCents: 144_200, interestCents: 6080 });
    expect([found.interest, found.outstanding]).toEqual([
      { kind: 'known', cents: 6080 },
      { kind: 'known', cents: 0 },
    ]);
  });

  it('of the sum alone leave as much as the interest that they first went to (4:92(1))', () => {
    const found = payments('2024-03-01', [paid('2024-03-01', 1442, { for: 'administrative' })]);
    expect(found.paid).toMatchObject({ administrativeCents: 138_120, interestCents: 6080 });
    // One day over the 60.80 that is left: 0.0116.
    expect(found.outstanding).toEqual({ kind: 'known', cents: 6081 });
  });

  it('in advance are booked on what accrues later', () => {
    const found = payments('2023-04-03', [paid('2023-03-25', 500)]);
    expect([found.outstanding, found.overpaidCents]).toEqual([{ kind: 'known', cents: 0 }, 17_800]);
    expect(payments('2023-05-10', [paid('2023-03-25', 500)]).outstanding).toEqual({ kind: 'known', cents: 94_200 });
  });

  it('of too much can be claimed back for five years (4:20)', () => {
    const decision = { type: 'penalty-decision', on: '2023-05-03', amount: 1400 };
    const found = assessed('2023-06-01', [...SILENT, decision, paid('2023-05-20', 1442)]);
    expect(found.payments).toMatchObject({ overpaidCents: 4200, outstanding: { kind: 'known', cents: 0 } });
    expect(iso(found.payments?.limitation.recovery)).toBe('2028-05-03');
    expect(marksOf(found)).toContain('paid-too-much');
  });

  it('without a debt stay visible', () => {
    const found = assessed('2023-02-01', [...SILENT.slice(0, 1), paid('2023-01-20', 100)]).payments;
    expect(found).toMatchObject({ overpaidCents: 10_000, penaltyDecision: null, debts: [] });
    expect(last(found?.balance ?? [])).toBe(-10_000);
  });
});

describe('a set-off', () => {
  const offset = { offset: true, for: 'administrative' };

  it('works back to the day on which it became possible (BW 6:129)', () => {
    const late = payments('2024-03-01', [paid('2024-02-15', 1442, offset)]);
    // 44.2477; up to 14 February 45 days at 7 %: 12.4107; over the 56.6584 that is left 16 days: 0.1734.
    expect(late.interest).toEqual({ kind: 'known', cents: 5683 });
    const back = payments('2024-03-01', [paid('2024-02-15', 1442, { ...offset, effectiveFrom: '2023-06-01' })]);
    expect([back.interest, back.outstanding]).toEqual([
      { kind: 'known', cents: 0 },
      { kind: 'known', cents: 0 },
    ]);
  });

  it('takes the interest away on the day on which it is told, not before', () => {
    const { balance } = payments('2024-03-01', [paid('2024-02-15', 1442, { ...offset, effectiveFrom: '2023-06-01' })]);
    const told = balance.filter(({ day: on }) => iso(on) === '2024-02-15');
    expect(told.map(({ kind }) => kind)).toEqual(['interest', 'paid']);
    expect(balance.filter(({ kind }) => kind === 'interest').reduce((sum, { cents }) => sum + cents, 0)).toBe(0);
  });

  it('carries a mark: it needs a basis (4:93)', () => {
    const found = assessed('2024-03-01', [...SILENT, paid('2024-02-15', 1442, offset)]);
    expect(found.marks).toContainEqual({
      code: 'set-off-needs-basis',
      path: 'events[2]',
      values: { type: 'paid', on: '2024-02-15' },
    });
  });
});

describe('costs and fees', () => {
  const found = assessed('2023-06-01', [...SILENT, { ...ORDER, costs: 437.5, fee: 187 }]);

  it('stand apart, and in no total of penalties', () => {
    expect(found.payments?.costs).toEqual({
      orders: [{ event: 2, on: day('2023-03-20'), costsCents: 43_750, feeCents: 18_700 }],
      costsCents: 43_750,
      feeCents: 18_700,
      outstandingCents: 62_450,
    });
    expect(found.total).toEqual({ kind: 'known', cents: 294_200 });
    expect(found.payments?.outstanding).toEqual({ kind: 'known', cents: 294_200 });
  });

  it('are in the balance', () => expect(last(found.payments?.balance ?? [])).toBe(294_200 + 62_450));
});

describe('what is not known', () => {
  it('is said of interest after the last known rate', () => {
    const found = assessed('2026-11-24', SILENT);
    expect(found.payments?.interest).toMatchObject({ kind: 'at-least', basis: 'bw.interest.rate' });
    expect(found.payments?.outstanding.kind).toBe('at-least');
    expect(found.marks).toContainEqual({
      code: 'interest-rate-unknown',
      path: 'payments',
      values: { from: '2026-07-01' },
    });
  });

  it('is said of a court penalty without an amount', () => {
    const { perDay: _, max: __, ...unknown } = ORDER;
    expect(payments('2023-06-01', [unknown]).outstanding).toMatchObject({ kind: 'at-least', cents: 144_200 });
  });

  it('is said of law that is only recalled, once interest has run', () => {
    expect(payments('2023-06-26').certainty).toBe('verified');
    expect(payments('2023-08-01').certainty).toBe('recalled');
    expect(marksOf(assessed('2023-08-01', SILENT))).toContain('recalled-law');
  });
});

describe('several latenesses', () => {
  const events = [
    ...SILENT,
    { type: 'decided', on: '2023-04-04' },
    { type: 'decision-annulled', on: '2023-09-01' },
    { type: 'notice-of-default', on: '2023-11-06' },
  ];

  it('are a debt each; the first is paid first', () => {
    // 14 days of the first: 322. Due by 17 April, payment by 29 May, Whit Monday, so 30 May. Up to 9 January: 31 days at
    // 4 %, 184 at 6 %, 9 at 7 %: 322 × 12.28 / 365 + 322 × 0.63 / 366 = 11.3876. The second: term to 27 October, notice of 6 November, 21 November – 1 January 2024.
    const found = assessed('2024-02-01', [...events, paid('2024-01-10', 400, { for: 'administrative' })]).payments;
    expect(found?.debts.map(({ principalCents, paidCents }) => [principalCents, paidCents])).toEqual([
      [32_200, 32_200 + 1139],
      [144_200, 40_000 - 33_339],
    ]);
    expect(iso(found?.penaltyDecision?.due)).toBe('2024-01-15');
  });

  it('have a decision each, by the days that had come', () => {
    const decision = { type: 'penalty-decision', on: '2023-09-20', amount: 322 };
    const found = assessed('2024-02-01', [...events, decision]).payments;
    expect(found?.debts.map(({ penaltyDecision }) => penaltyDecision.state)).toEqual(['made', 'overdue']);
  });
});

describe('limitation', () => {
  it('of unpaid days of a court penalty is said', () => {
    const found = assessed('2023-10-10', [...SILENT, ORDER]);
    expect(found.marks).toContainEqual({
      code: 'court-penalty-lapsed',
      path: 'payments',
      values: { amount: '600.00' },
    });
    const paidFirst = assessed('2023-10-10', [...SILENT, ORDER, paid('2023-06-01', 600, { for: 'court' })]);
    expect(marksOf(paidFirst)).not.toContain('court-penalty-lapsed');
  });

  it('is put off by an interruption', () => {
    const found = payments('2024-06-01', [ORDER, { type: 'limitation-interrupted', on: '2023-10-01' }]);
    expect(iso(found.limitation.administrative)).toBe('2028-10-01');
    expect(found.limitation.court.map(({ lapsesOn }) => iso(lapsesOn))).toEqual(['2024-04-01']);
  });
});

describe('the balance of any payments', () => {
  const from = day('2023-03-10');
  const to = day('2026-06-30');
  const on = fc.integer({ min: from, max: to }).map((n) => isoOf(asDay(n)));
  const payment = fc.record(
    {
      type: fc.constant('paid'),
      on,
      amount: fc.integer({ min: 0, max: 2000 }),
      for: fc.constantFrom('administrative', 'court', 'interest', 'costs'),
    },
    { requiredKeys: ['type', 'on', 'amount'] },
  );
  const decision = fc.record({
    type: fc.constant('penalty-decision'),
    on,
    amount: fc.constantFrom(0, 322, 1442, 1500),
  });
  const back = fc.record({
    type: fc.constant('paid'),
    on,
    amount: fc.integer({ min: 1, max: 2000 }),
    effectiveFrom: fc.constant('2023-03-10'),
  });
  const money = fc.array(fc.oneof(payment, decision, back), { maxLength: 6 });

  function caseOf(more: readonly object[]): Case {
    const order = { ...ORDER, costs: 437.5 };
    const parsed = parseCase(fileOf([...SILENT, order, ...more]));
    if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
    return parsed.case;
  }

  function found(file: Case, at: number): PaymentAssessment {
    const result = assess(file, { at: asDay(at) }).payments;
    if (result === null) throw new Error('there are costs, so there are payments');
    return result;
  }

  it('is the sum of its changes, and of what is owed', () => {
    fc.assert(
      fc.property(money, fc.integer({ min: day('2023-03-21'), max: to }), (more, at) => {
        const { balance, outstanding, costs, overpaidCents } = found(caseOf(more), at);
        let sum = 0;
        for (const entry of balance) {
          sum += entry.cents;
          expect(entry.balanceCents).toBe(sum);
        }
        if (outstanding.kind !== 'known') throw new Error('all rates are known');
        expect(sum).toBe(outstanding.cents + costs.outstandingCents - overpaidCents);
      }),
      runs(100),
    );
  });

  it('is on each day of a change what it is on that day', () => {
    fc.assert(
      fc.property(money, (more) => {
        const file = caseOf(more);
        const { balance } = found(file, to);
        balance.forEach((entry, i) => {
          if (balance[i + 1]?.day === entry.day) return;
          expect(balanceOn(file, entry.day, { at: asDay(to) }).balanceCents).toBe(entry.balanceCents);
        });
      }),
      runs(50),
    );
  });

  it('books every cent', () => {
    fc.assert(
      fc.property(money, (more) => {
        const { paid: booked, balance } = found(caseOf(more), to);
        const cents = balance.filter(({ kind }) => kind === 'paid').reduce((sum, entry) => sum - entry.cents, 0);
        expect(Object.values(booked).reduce<number>((sum, part) => sum + part, 0)).toBe(cents);
        for (const part of Object.values(booked)) expect(part).toBeGreaterThanOrEqual(0);
      }),
      runs(100),
    );
  });

  it('goes on after the valuation day as if nothing more were decided or paid', () => {
    const file = caseOf([]);
    const at = asDay(day('2023-04-03'));
    expect(balanceOn(file, at, { at }).balanceCents).toBe(32_200 + 43_750);
    expect(balanceOn(file, asDay(day('2023-05-01')), { at })).toMatchObject({
      administrativeCents: 144_200,
      courtCents: 150_000,
      interestCents: 0,
    });
  });
});
