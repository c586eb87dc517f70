import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/facts/facts.js';
import { type PaymentFacts, PURPOSE } from '../../src/facts/money.js';
import type { Outcome } from '../../src/facts/outcome.js';
import type { PaymentRules } from '../../src/law/payment-rules.js';
import { costsUpTo, type Ledger, openLedger, runLedger } from '../../src/rules/balance.js';
import { interestDue, openAccount } from '../../src/rules/interest.js';
import { book, day, debtIn, rules, trackOf } from './payment-support.js';

// A body with two administrative penalties of EUR 1,000 and EUR 500, both due in 2026, two court penalties of EUR 300
// (1 to 3 March 2026) and EUR 200 (1 and 2 April 2026), and costs of EUR 60. The interest of the first days stays below
// the threshold of Awb 4:98(2), unless a test says otherwise.

function payment(on: string, euros: number, purpose: number = PURPOSE.any, index = 0): PaymentFacts {
  return { index, on: day(on), countsFrom: day(on), cents: euros * 100, purpose, offset: false };
}

function ledger(payments: readonly PaymentFacts[], keys: Partial<Ledger> = {}): Ledger {
  const courts = [trackOf(['2026-03-01', '2026-03-03', 10_000]), trackOf(['2026-04-01', '2026-04-02', 10_000])];
  return {
    accounts: [debtIn(100_000, '2026-05-01'), debtIn(50_000, '2026-05-15')].map(openAccount),
    courts: courts.map((track) => ({ track, paidCents: 0 })),
    costs: [{ index: 0, on: day('2026-01-05'), costsCents: 4_000, feeCents: 2_000 }],
    rules,
    payments,
    booked: 0,
    paidCents: 0,
    costsPaidCents: 0,
    strayCents: 0,
    ...keys,
  };
}

/** Euros booked on each administrative penalty, each court penalty, costs, and nothing at all. */
function booked(
  to: string,
  payments: readonly PaymentFacts[],
  keys: Partial<Ledger> = {},
): readonly (readonly number[])[] {
  const run = ledger(payments, keys);
  runLedger(run, day(to));
  return [
    run.accounts.map(({ paidCents }) => paidCents / 100),
    run.courts.map(({ paidCents }) => paidCents / 100),
    [run.costsPaidCents / 100, run.strayCents / 100],
  ];
}

describe('costs that were awarded', () => {
  it('count from their day on', () => {
    const costs = [
      { on: day('2024-03-01'), costsCents: 100, feeCents: 20, index: 0 },
      { on: day('2024-03-05'), costsCents: 3, feeCents: 0, index: 1 },
    ];
    const upTo = (iso: string) => costsUpTo({ costs: costs as never }, day(iso));
    expect(['2024-02-29', '2024-03-01', '2024-03-04', '2024-03-05'].map(upTo)).toEqual([0, 120, 120, 123]);
  });
});

describe('a payment for nothing in particular', () => {
  it('goes to the administrative penalties, the oldest first', () => {
    expect(booked('2026-04-30', [payment('2026-04-10', 1_200)])).toEqual([
      [1_000, 200],
      [0, 0],
      [0, 0],
    ]);
  });

  it('then to the court penalties, then to costs; the rest is a credit on the last administrative penalty', () => {
    expect(booked('2026-04-30', [payment('2026-04-10', 1_950)])).toEqual([
      [1_000, 500],
      [300, 150],
      [0, 0],
    ]);
    expect(booked('2026-04-30', [payment('2026-04-10', 2_040)])).toEqual([
      [1_000, 500],
      [300, 200],
      [40, 0],
    ]);
    expect(booked('2026-04-30', [payment('2026-04-10', 2_100)])).toEqual([
      [1_000, 540],
      [300, 200],
      [60, 0],
    ]);
  });

  it('is a credit on the last court penalty where there is no administrative one, and on nothing where there is neither', () => {
    expect(booked('2026-04-30', [payment('2026-04-10', 600)], { accounts: [] })).toEqual([[], [300, 240], [60, 0]]);
    expect(booked('2026-04-30', [payment('2026-04-10', 600)], { accounts: [], courts: [] })).toEqual([
      [],
      [],
      [60, 540],
    ]);
  });

  it('takes account of what was paid before', () => {
    const payments = [payment('2026-04-10', 1_600), payment('2026-04-11', 250), payment('2026-04-12', 170)];
    // 100 of the first goes to the first court penalty; 200 and 50 of the second to both; 150 to the second and 20 to costs.
    expect(booked('2026-04-11', payments)).toEqual([
      [1_000, 500],
      [300, 50],
      [0, 0],
    ]);
    expect(booked('2026-04-12', payments)).toEqual([
      [1_000, 500],
      [300, 200],
      [20, 0],
    ]);
    expect(booked('2026-04-13', [...payments, payment('2026-04-13', 50)])).toEqual([
      [1_000, 510],
      [300, 200],
      [60, 0],
    ]);
  });

  it('goes to no penalty day that is still to come', () => {
    // On 1 April the first day of the second court penalty has come, and no more.
    expect(booked('2026-04-30', [payment('2026-04-01', 1_900)])).toEqual([
      [1_000, 500],
      [300, 100],
      [0, 0],
    ]);
  });
});

describe('a payment for which the body names the debt (Awb 4:92(2))', () => {
  it.each([
    [
      'administrative',
      PURPOSE.administrative,
      [
        [1_000, 800],
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'court',
      PURPOSE.court,
      [
        [0, 0],
        [300, 1_500],
        [0, 0],
      ],
    ],
    [
      'costs',
      PURPOSE.costs,
      [
        [0, 0],
        [0, 0],
        [1_800, 0],
      ],
    ],
    [
      'interest, which has not run',
      PURPOSE.interest,
      [
        [1_000, 800],
        [0, 0],
        [0, 0],
      ],
    ],
  ])('%s: goes to no other', (_name, purpose, expected) => {
    expect(booked('2026-04-30', [payment('2026-04-10', 1_800, purpose)])).toEqual(expected);
  });

  it.each([
    ['court', PURPOSE.court, { courts: [] }],
    ['administrative', PURPOSE.administrative, { accounts: [] }],
  ])('%s, where there is none: goes to nothing', (_name, purpose, keys) => {
    const [accounts, courts, rest] = booked('2026-04-30', [payment('2026-04-10', 70, purpose)], keys);
    expect([accounts, courts].flat().every((euros) => euros === 0)).toBe(true);
    expect(rest).toEqual([0, 70]);
  });

  it('interest: goes to the interest of each before the sum of the first', () => {
    // From 1 July 2022 and from 1 January 2023 to 31 May 2023. EUR 1,000: 184 days at 2 % and 151 days at 4 %, of 365:
    // 10.0822 + 16.5479 = 26.63. EUR 500: 151 days at 4 %: 8.2740, paid in whole cents.
    const accounts = [debtIn(100_000, '2022-07-01'), debtIn(50_000, '2023-01-01')].map(openAccount);
    const run = ledger([payment('2023-06-01', 34.9, PURPOSE.interest)], { accounts });
    runLedger(run, day('2023-06-01'));
    expect(run.accounts.map(({ paidCents }) => paidCents)).toEqual([2_663, 827]);
  });
});

describe('a payment for another debt while interest runs', () => {
  it.each([
    ['court', PURPOSE.court],
    ['costs', PURPOSE.costs],
  ])('%s: goes to no interest', (_name, purpose) => {
    const accounts = [openAccount(debtIn(100_000, '2022-07-01'))];
    const run = ledger([payment('2026-04-10', 30, purpose)], { accounts });
    runLedger(run, day('2026-04-10'));
    expect(run.accounts.map(({ paidCents }) => paidCents)).toEqual([0]);
  });

  it('is a credit on the only court penalty, when it is too much', () => {
    const courts = [{ track: trackOf(['2026-03-01', '2026-03-03', 10_000]), paidCents: 0 }];
    expect(booked('2026-04-30', [payment('2026-04-10', 400, PURPOSE.court)], { courts })).toEqual([
      [0, 0],
      [400],
      [0, 0],
    ]);
  });
});

describe('the days of a payment', () => {
  const debt = () => ({ accounts: [openAccount(debtIn(144_200, '2026-01-01'))] });

  it('come in their order; one that is still to come is not booked', () => {
    const payments = [payment('2026-04-10', 1_000), payment('2026-04-20', 300)];
    expect(booked('2026-04-19', payments)).toEqual([
      [1_000, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(booked('2026-04-20', payments)).toEqual([
      [1_000, 300],
      [0, 0],
      [0, 0],
    ]);
  });

  it('the day of payment bears no interest', () => {
    // EUR 1,442 at 4 % of 365 days: 64 days, 1 January to 5 March, are 10.1138.
    const run = ledger([payment('2026-03-06', 2_000)], debt());
    runLedger(run, day('2026-03-31'));
    expect(run.accounts.map((account) => interestDue(account, rules))).toEqual([1_011]);
  });

  it('the day of payment bears interest where the law says so', () => {
    // 65 days: 10.2718.
    const counted: PaymentRules = {
      ...rules,
      days: rules.days.map((one) => ({ ...one, value: { ...one.value, dayOfPayment: true } })),
    };
    const run = ledger([payment('2026-03-06', 2_000)], { ...debt(), rules: counted });
    runLedger(run, day('2026-03-31'));
    expect(run.accounts.map((account) => interestDue(account, counted))).toEqual([1_027]);
  });
});

describe('the payments of a ledger', () => {
  const facts = { episodes: [], orders: [] } as unknown as Facts;
  const outcome = {} as Outcome;
  const setOff = (index: number, on: string, countsFrom: string): PaymentFacts => ({
    ...payment(on, 100, PURPOSE.any, index),
    countsFrom: day(countsFrom),
    offset: true,
  });

  function order(known: string, ...payments: readonly PaymentFacts[]): readonly number[] {
    const money = { fixings: [], payments, interruptions: [], costs: [] };
    return openLedger(facts, outcome, money, day(known), book, rules).payments.map(({ index }) => index);
  }

  it('stand in the order of the days from which they count, those of one day in the order of the file', () => {
    const list = [payment('2026-03-01', 1, PURPOSE.any, 4), payment('2026-03-10', 1, PURPOSE.any, 2)];
    const same = [payment('2026-03-10', 1, PURPOSE.any, 1), setOff(3, '2026-03-20', '2026-02-01')];
    expect(order('2026-03-31', ...list, ...same)).toEqual([3, 4, 1, 2]);
  });

  it('hold no set-off that nobody knows yet', () => {
    expect(order('2026-03-19', setOff(3, '2026-03-20', '2026-02-01'))).toEqual([]);
    expect(order('2026-03-20', setOff(3, '2026-03-20', '2026-02-01'))).toEqual([3]);
  });
});
