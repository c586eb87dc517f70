import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactCents } from '../../src/money/fraction.js';
import {
  type Account,
  interestDue,
  openAccount,
  owedOn,
  paidInterestOf,
  payInto,
  runInterest,
  unpaidInterest,
} from '../../src/rules/interest.js';
import { day, debtIn, rules, runs, trackOf } from './payment-support.js';

/** Payments in cents by day; the interest of a debt of 1,442 euro up to and including a day. */
function accountOn(
  to: string,
  from: string,
  payments: Readonly<Record<string, number>> = {},
  cents = 144_200,
): Account {
  const account = openAccount(debtIn(cents, from));
  for (const [on, paid] of Object.entries(payments)) {
    runInterest(account, day(on), rules);
    payInto(account, paid, day(on), rules);
  }
  runInterest(account, day(to) + 1, rules);
  return account;
}

function interest(to: string, from: string, payments: Readonly<Record<string, number>> = {}): number {
  return interestDue(accountOn(to, from, payments), rules);
}

describe('interest below ten euro when the sum is paid', () => {
  // 1,442 euro at 7 % of 366 days are 27.579 cents a day: 36 days from 1 January 2024 are 9.928 euro, 5 February the last.
  const paid = { '2024-02-06': 144_200 };

  it('is none, and is none for ever: nothing joins a sum that is paid', () => {
    expect(interest('2024-02-06', '2024-01-01', paid)).toBe(0);
    // Left to run, 9.928 euro would join after a year and pass ten euro within the next.
    expect(interest('2025-12-31', '2024-01-01', paid)).toBe(0);
    const later = accountOn('2027-12-31', '2024-01-01', paid);
    expect([interestDue(later, rules), later.beyondKnown]).toEqual([0, false]);
  });

  it('runs on nothing when all was paid before the default: no rate that is not known matters', () => {
    const early = accountOn('2027-12-31', '2024-01-01', { '2023-12-20': 144_200 });
    expect([interestDue(early, rules), early.beyondKnown]).toEqual([0, false]);
    const more = accountOn('2027-12-31', '2024-01-01', { '2023-12-20': 200_000 });
    expect([interestDue(more, rules), more.beyondKnown]).toEqual([0, false]);
  });

  it('of just the threshold is due', () => {
    const account = openAccount(debtIn(144_200, '2024-01-01'));
    account.gross = exactCents(999);
    expect(interestDue(account, rules)).toBe(0);
    account.gross = exactCents(1000);
    expect(interestDue(account, rules)).toBe(1000);
  });
});

describe('a year of a stated number of days', () => {
  it('has that number in every year', () => {
    // The leap year 2024, counted by 365: 1,442 euro × 7 % × 366 / 365.
    const days = rules.days.map((one) => ({ ...one, value: { ...one.value, yearDays: 365 } }));
    const account = openAccount(debtIn(144_200, '2024-01-01'));
    runInterest(account, day('2025-01-01'), { ...rules, days });
    expect(account.gross.toFixed(2)).toBe('10121.65');
  });
});

describe('interest while penalty days still come', () => {
  it('runs on the sum of each day', () => {
    // Fixed on 20 April 2024 at 3,000 euro for three days; in default from 1 July; two held days of 1,000 euro come on 11
    // and 12 July. Ten days on 3,000, one on 4,000, and 28 from 12 July to 8 August on 5,000: 174,000 × 7 % / 366.
    const track = trackOf(['2024-04-01', '2024-04-03', 100_000], ['2024-07-11', '2024-07-12', 100_000]);
    const fixing = {
      index: 0,
      on: day('2024-04-20'),
      cents: 300_000,
      payBy: day('2024-06-30'),
      byCourt: false,
      episode: 0,
    };
    const debt = { ...debtIn(300_000, '2024-07-01'), track, fixings: [fixing] };
    const account = openAccount(debt);
    runInterest(account, day('2024-08-08') + 1, rules);
    expect(account.gross.toFixed(2)).toBe('3327.87');
  });
});

describe('interest across the rates of 2022 to 2026', () => {
  it('of one year of default', () => {
    // 1 July 2022 – 31 December: 184 days at 2 %; 1 January 2023 – 30 June: 181 days at 4 %, both of 365.
    // 1442 × (0.02 × 184 + 0.04 × 181) / 365 = 1442 × 10.92 / 365 = 43.1415
    expect(interest('2023-06-30', '2022-07-01')).toBe(4314);
  });

  it('of four years, in which the interest of each year joins the sum', () => {
    // Year 1: 43.1415, sum 1485.1415.
    // Year 2: 184 × 6 % / 365 + 182 × 7 % / 366 = 0.030247 + 0.034809; × 1485.1415 = 96.6164, sum 1581.7578.
    // Year 3: 184 × 7 % / 366 + 181 × 6 % / 365 = 0.035191 + 0.029753; × 1581.7578 = 102.7268, sum 1684.4846.
    // Year 4: 184 × 6 % / 365 + 181 × 4 % / 365 = 0.030247 + 0.019836; × 1684.4846 = 84.3627.
    // Together 326.8473.
    expect(interest('2026-06-30', '2022-07-01')).toBe(32_685);
  });

  it('changes its rate on the day of the new one', () => {
    // 17 December 2025 – 31 December: 15 days at 6 %; 1 January 2026 – 15 January: 15 days at 4 %.
    // 1442 × (0.9 + 0.6) / 365 = 5.926; carried exactly, though it is below the threshold.
    const { gross } = accountOn('2026-01-15', '2025-12-17');
    expect(gross.toFixed(4)).toBe('592.6027');
  });

  it('knows no rate after 30 June 2026: what comes later is at least that', () => {
    // 1 January 2026 – 30 June: 181 days at 4 %: 1442 × 7.24 / 365 = 28.6028.
    const known = accountOn('2026-06-30', '2026-01-01');
    const later = accountOn('2026-11-24', '2026-01-01');
    expect([interestDue(known, rules), known.beyondKnown]).toEqual([2860, false]);
    expect([interestDue(later, rules), later.beyondKnown]).toEqual([2860, true]);
  });

  it('starts a year of default on 29 February and ends it on 27 February', () => {
    const account = accountOn('2025-02-27', '2024-02-29');
    expect([account.years, account.unpaid.isZero()]).toEqual([1, true]);
  });
});

describe('the threshold of 10 euro', () => {
  // 1442 × 4 % / 365 a day: 63 days 9.9557, 64 days 10.1138.
  it('is not reached after 63 days', () => expect(interest('2026-03-04', '2026-01-01')).toBe(0));
  it('is reached after 64', () => expect(interest('2026-03-05', '2026-01-01')).toBe(1011));

  it('drops the interest for good when the sum is paid before', () => {
    const account = accountOn('2026-06-30', '2026-01-01', { '2026-03-05': 144_200 });
    expect([interestDue(account, rules), owedOn(account, day('2026-06-30'), rules)]).toEqual([0, 0]);
  });

  it('is looked at over the whole of a debt paid in parts', () => {
    // 40 days over 1442 = 6.3211 of interest: the 400 paid go to it first, 1048.3211 is left.
    // 50 days over that at 4 %: 5.7442. Together 12.0653.
    const account = accountOn('2026-03-31', '2026-01-01', { '2026-02-10': 40_000 });
    expect(interestDue(account, rules)).toBe(1207);
    expect(owedOn(account, day('2026-03-31'), rules)).toBe(144_200 + 1207 - 40_000);
  });
});

describe('a partial payment', () => {
  it('goes to the interest that has run, then to the sum', () => {
    // 100 days over 1442 = 15.8027. Of the 500 paid that is interest; 957.8027 is left. 50 days over it: 5.2482. Together 21.0510.
    const account = accountOn('2026-05-30', '2026-01-01', { '2026-04-11': 50_000 });
    expect(account.gross.toFixed(2)).toBe('2105.10');
    expect(paidInterestOf(account, rules)).toBe(1580);
    expect(owedOn(account, day('2026-05-30'), rules)).toBe(144_200 + 2105 - 50_000);
  });

  it('before the default lowers the sum, without interest on what it took away', () => {
    // 181 days over 442: 442 × 7.24 / 365 = 8.767, below the threshold; over 1442 it would be 28.60.
    expect(accountOn('2026-06-30', '2026-01-01', { '2025-12-31': 100_000 }).gross.toFixed(2)).toBe('876.73');
  });

  it('on the first day in default bears no interest', () => {
    expect(accountOn('2026-06-30', '2026-01-01', { '2026-01-01': 144_200 }).gross.isZero()).toBe(true);
  });

  it('of all that had accrued so far does not end what comes later', () => {
    // Ten penalty days of EUR 100 from 1 March 2022; EUR 500 is paid on the fifth. EUR 500 is left and in default from
    // 1 July 2022: one year of 10.92 / 365 (see above) is 14.9589.
    const track = trackOf(['2022-03-01', '2022-03-10', 10_000]);
    const account = openAccount({ ...debtIn(0, '2022-07-01'), track, fixings: [] });
    payInto(account, 50_000, day('2022-03-05'), rules);
    runInterest(account, day('2023-07-01'), rules);
    expect(interestDue(account, rules)).toBe(1496);
  });

  it('is counted to the cent: half a cent of interest is a cent', () => {
    const account = openAccount(debtIn(144_200, '2026-01-01'));
    account.unpaid = exactCents('10.5');
    expect(unpaidInterest(account)).toBe(11);
  });

  it('of everything ends it', () => {
    // 100 days = 15.8027: 1457.80 pays all.
    const account = accountOn('2026-06-30', '2026-01-01', { '2026-04-11': 145_780 });
    expect([interestDue(account, rules), paidInterestOf(account, rules)]).toEqual([1580, 1580]);
    expect(owedOn(account, day('2026-06-30'), rules)).toBe(0);
  });
});

describe('for any payments', () => {
  const from = '2021-03-01';
  const last = day('2026-06-30');
  const payment = fc.record({
    on: fc.integer({ min: day(from) - 40, max: last }),
    cents: fc.integer({ min: 1, max: 90_000 }),
  });
  const payments = fc.array(payment, { maxLength: 5 });

  function interestAfter(list: readonly { readonly on: number; readonly cents: number }[]): number {
    const account = openAccount(debtIn(144_200, from));
    for (const { on, cents } of [...list].sort((a, b) => a.on - b.on)) {
      runInterest(account, on, rules);
      payInto(account, cents, on, rules);
    }
    runInterest(account, last + 1, rules);
    return interestDue(account, rules);
  }

  it('interest is never negative', () => {
    fc.assert(
      fc.property(payments, (list) => {
        expect(interestAfter(list)).toBeGreaterThanOrEqual(0);
      }),
      runs(300),
    );
  });

  it('to pay one of them earlier never raises it', () => {
    fc.assert(
      fc.property(payments, payment, fc.integer({ min: 1, max: 900 }), (list, one, days) => {
        const earlier = interestAfter([...list, { ...one, on: one.on - days }]);
        expect(earlier).toBeLessThanOrEqual(interestAfter([...list, one]));
      }),
      runs(300),
    );
  });

  it('to count in one run or day by day is the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1900 }), (days) => {
        const whole = openAccount(debtIn(144_200, from));
        const steps = openAccount(debtIn(144_200, from));
        runInterest(whole, day(from) + days, rules);
        for (let i = 1; i <= days; i++) runInterest(steps, day(from) + i, rules);
        expect(steps.gross.minus(whole.gross).abs().toNumber()).toBeLessThan(1e-30);
      }),
      runs(30),
    );
  });
});
