import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/calendar/day.js';
import { application, decided, type HandCase, look, notice } from '../rulings/by-hand.js';
import { assessFile, linesOf, type Ruling } from '../rulings/shared-cases.js';

/**
 * The worked examples of general law (EX-…) and the timelines of immigration (W…) that are not among the shared cases:
 * here as a test, or with the reason why they have too few facts for one. Days that a source does not state are stand-ins.
 */

function received(procedure: string, on: string, ...events: HandCase['events']): HandCase {
  return { procedure, events: [{ type: 'received', on }, ...events] };
}

interface Order {
  readonly on: string;
  readonly term: string;
  readonly perDay: number;
  readonly max: number;
}

/** Term and money of an order, on a day by which it is full. */
function orderOf(procedure: string, receivedOn: string, ...orders: readonly Order[]): readonly unknown[] {
  const file = received(procedure, receivedOn, ...orders.map((order) => ({ type: 'court-order', ...order })));
  return look(file, '2026-11-24').court.map((order) => [
    order['termEnds'],
    order['lastDay'],
    order['days'],
    order['amountCents'],
  ]);
}

const TESTED: Readonly<Record<string, () => void>> = {
  'EX-05: notice sent on a Monday, appeal from the Tuesday two weeks later (circular A § 6.2)': () => {
    // Sent on Monday 11 March 2024, received on the 12th; Tuesday two weeks later is 26 March.
    const { appealFrom } = assessFile(application(notice('2024-03-12', { sent: '2024-03-11' })), '2024-04-02').dates;
    expect(appealFrom).not.toBeNull();
    expect(appealFrom === null ? null : isoOf(appealFrom)).toBe('2024-03-26');
  },
  'EX-13: sent on 13 January 2023 and received on the 18th: 15 days, 357 euro; sending decides (RBZWB:2023:7817)':
    () => {
      // 15 days up to 12 January begin on 29 December 2022: notice of 14 December. 14 × 23 + 35.
      const file = (on: string) =>
        received(
          'duo.application',
          '2022-09-01',
          notice('2022-12-14'),
          decided(on, { receivedByApplicant: '2023-01-18' }),
        );
      expect(look(file('2023-01-13'), '2023-02-01').administrative).toMatchObject({ days: 15, amountCents: 35_700 });
      expect(look(file('2023-01-18'), '2023-02-01').administrative['days']).toBe(20);
    },
  'EX-14: dispatch proven on 22 February 2022 only: 19 days, 497 euro, and not 17 days, 427 euro (RBDHA:2023:13735)':
    () => {
      // 19 days up to 21 February begin on 3 February: notice of 19 January.
      const file = (on: string) => received('wlz.indication', '2021-10-04', notice('2022-01-19'), decided(on));
      expect(look(file('2022-02-22'), '2022-03-01').administrative).toMatchObject({ days: 19, amountCents: 49_700 });
      expect(look(file('2022-02-20'), '2022-03-01').administrative).toMatchObject({ days: 17, amountCents: 42_700 });
    },
  'EX-15: notices of 1 April and 1 May 2020 on one objection: one penalty, of five days 115 euro (CRVB:2024:1962)':
    () => {
      const file = (...events: HandCase['events']): HandCase => ({
        procedure: 'awb.objection',
        events: [
          { type: 'contested-decision', on: '2019-12-02' },
          { type: 'received', on: '2019-12-09' },
          notice('2020-04-01'),
          notice('2020-05-01'),
          ...events,
        ],
      });
      const { noticeVerdicts, totalCents } = look(file(), '2020-12-01');
      expect([noticeVerdicts.map(({ verdict }) => verdict), totalCents]).toEqual([['valid', 'repeated'], 144_200]);
      // 1 April + 15 = 16 April; five days are up to the 20th.
      expect(look(file(decided('2020-04-21')), '2020-12-01').administrative).toMatchObject({
        days: 5,
        amountCents: 11_500,
      });
    },
  'EX-33: three competitors with a request each, after a court term of twelve weeks: 1,442 euro each (RBROT:2022:9837)':
    () => {
      // Twelve weeks from Monday 11 March 2024 end on 3 June; the first notice is of 4 June.
      const order = { type: 'court-order', on: '2024-03-11', term: 'P12W', perDay: 100, max: 15_000 };
      const each = [1, 2, 3].map(() => look(application(order, notice('2024-06-04')), '2024-12-31').administrative);
      expect(each.map((one) => one['amountCents'])).toEqual([144_200, 144_200, 144_200]);
      const together = look(
        { ...application(order, notice('2024-06-04')), applicants: 3 },
        '2024-12-31',
      ).administrative;
      expect(together['amountCents']).toBe(144_200);
    },
  'EX-34: request to enforce withdrawn after the penalty had accrued: it stays due (RVS:2025:4412)': () => {
    // 10 January 2024 + 56 = 6 March; 22 March to 1 April is 11 days of 23 euro.
    const file = received('awb.enforcement-request', '2024-01-10', notice('2024-03-07'), {
      type: 'withdrawn',
      on: '2024-04-02',
    });
    const { status, administrative, totalCents } = look(file, '2025-01-06');
    expect([status, administrative['days'], totalCents]).toEqual(['withdrawn', 11, 25_300]);
  },
  'EX-40: last penalty day 27 April 2026: decision by 11 May, payment by 22 June, interest from 23 June': () => {
    const { dates } = assessFile(received('awb.application', '2025-12-01', notice('2026-03-02')), '2026-06-30');
    const { penaltyDecisionDue, paymentDue, interestFrom } = dates;
    expect([penaltyDecisionDue, paymentDue, interestFrom].map((day) => (day === null ? null : isoOf(day)))).toEqual([
      '2026-05-11',
      '2026-06-22',
      '2026-06-23',
    ]);
  },
  'W17, W21: 21 months from lodging': () => {
    const ceiling = (on: string) => assessFile(received('vw.asylum', on), '2025-09-01').dates.ceiling;
    expect(['2021-06-20', '2023-11-07'].map((on) => isoOf(ceiling(on) ?? (0 as never)))).toEqual([
      '2023-03-20',
      '2025-08-07',
    ]);
  },
  'W23: ruling of 8 January 2026, eight weeks, 250 to 37,500': () => {
    // 23 days of January, 28, 5 in March. 150 days from 6 March: 26, 30, 31, 30, 31 and 2 in August.
    const order = { on: '2026-01-08', term: 'P8W', perDay: 250, max: 37_500 };
    expect(orderOf('vw.asylum', '2023-01-10', order)).toEqual([['2026-03-05', '2026-08-02', 150, 3_750_000]]);
  },
  'W27: received 10 November 2022, ruling of 7 July 2025, four weeks, 100 to 15,000; 21 months on 10 August 2024':
    () => {
      // 150 days from 5 August: 27, 30, 31, 30, 31 and 1 in January.
      const order = { on: '2025-07-07', term: 'P4W', perDay: 100, max: 15_000 };
      expect(orderOf('vw.asylum', '2022-11-10', order)).toEqual([['2025-08-04', '2026-01-01', 150, 1_500_000]]);
      const { ceiling } = assessFile(received('vw.asylum', '2022-11-10'), '2025-07-07').dates;
      expect(isoOf(ceiling ?? (0 as never))).toBe('2024-08-10');
    },
  'W31: ruling of 7 September 2020 against the collective extension of 2020: eight weeks, 100 to 7,500, costs 525':
    () => {
      // 23 days of September, 31, 2 in November. 75 days from 3 November: 28, 31 and 16 in January.
      const order = { on: '2020-09-07', term: 'P8W', perDay: 100, max: 7_500 };
      expect(orderOf('vw.asylum', '2020-01-10', order)).toEqual([['2020-11-02', '2021-01-16', 75, 750_000]]);
      const file = received('vw.asylum', '2020-01-10', { type: 'court-order', ...order, costs: 525 });
      const { payments, total, marks } = assessFile(file, '2021-02-01');
      expect(payments?.costs.orders).toMatchObject([{ costsCents: 52_500 }]);
      expect(total).toEqual({ kind: 'known', cents: 750_000 });
      expect(marks.map(({ code }) => code)).toEqual(expect.arrayContaining(['order-off-on-paper', 'not-modelled']));
    },
  'W33: decided on 21 April 2022, order of the 22nd: no administrative penalty, and nothing ran under the order':
    () => {
      const order = { type: 'court-order', on: '2022-04-22', term: 'P2W', perDay: 100, max: 7_500 };
      const file = received('vw.asylum', '2021-05-03', notice('2022-01-10'), decided('2022-04-21'), order);
      const { administrative, court } = look(file, '2022-11-30');
      expect([administrative['state'], administrative['amountCents'], court[0]?.['amountCents']]).toEqual([
        'excluded',
        0,
        0,
      ]);
    },
  'W35: ruling of 19 June 2025, eight weeks or twenty': () => {
    // 11 days of June, 31, 14 in August; 11, 31, 31, 30, 31, 6 in November.
    const order = (term: string) => ({ on: '2025-06-19', term, perDay: 100, max: 15_000 });
    const ends = ['P8W', 'P20W'].map((term) => orderOf('vw.family-reunification', '2024-01-10', order(term))[0]);
    expect(ends.map((row) => (row as unknown[])[0])).toEqual(['2025-08-14', '2025-11-06']);
  },
  'W46: ruling of 23 July 2025, twenty weeks, 100 to 7,500': () => {
    // 8 days of July, 31, 30, 31, 30, 10 in December. 75 days from 11 December: 21, 31 and 23 in February.
    const order = { on: '2025-07-23', term: 'P20W', perDay: 100, max: 7_500 };
    expect(orderOf('vw.family-reunification', '2023-01-10', order)).toEqual([
      ['2025-12-10', '2026-02-23', 75, 750_000],
    ]);
  },
  'W47: two weeks from 4 December 2024, and again from 9 May 2025 at 250 to 37,500': () => {
    const first = { on: '2024-12-04', term: 'P2W', perDay: 100, max: 7_500 };
    const again = { on: '2025-05-09', term: 'P2W', perDay: 250, max: 37_500 };
    // 150 days from 24 May 2025: 8, 30, 31, 31, 30 and 20 in October.
    const rows = orderOf('vw.family-reunification', '2023-01-10', first, again);
    expect(rows.map((row) => (row as unknown[])[0])).toEqual(['2024-12-18', '2025-05-23']);
    expect(rows[1]).toEqual(['2025-05-23', '2025-10-20', 150, 3_750_000]);
  },
  'W48: eight weeks from 1 October 2024': () => {
    const order = { on: '2024-10-01', term: 'P8W', perDay: 100, max: 7_500 };
    expect((orderOf('vw.family-reunification', '2023-01-10', order)[0] as unknown[])[0]).toBe('2024-11-26');
  },
  'W50: twenty weeks from 4 December 2024, two from 7 January 2026 at 200 to 15,000': () => {
    const first = { on: '2024-12-04', term: 'P20W', perDay: 100, max: 7_500 };
    const again = { on: '2026-01-07', term: 'P2W', perDay: 200, max: 15_000 };
    // 27 days of December, 31, 28, 31, 23 in April. 75 days from 22 January: 10, 28, 31 and 6 in April.
    const rows = orderOf('vw.family-reunification', '2023-01-10', first, again);
    expect((rows[0] as unknown[])[0]).toBe('2025-04-23');
    expect(rows[1]).toEqual(['2026-01-21', '2026-04-06', 75, 1_500_000]);
  },
  'W55: objection to a decision of 21 March 2024: four weeks for lodging, nineteen to decide': () => {
    // Thursday 18 April; 12 days of April, 31, 30, 31, 29 in August.
    const events = [
      { type: 'contested-decision', on: '2024-03-21' },
      { type: 'received', on: '2024-04-02' },
    ];
    expect(look({ procedure: 'vw.objection', events }, '2024-05-01').deadline).toBe('2024-08-29');
  },
};

/** Examples that state too little to be a case, and what stands in for them. */
const TOO_FEW_FACTS: Readonly<Record<string, string>> = {
  'EX-16': 'only an amount, 400 euro, and 18 days under the amounts of before 2019: TT-OLD-18',
  'EX-17': 'no day at all; that a postponement without proof counts for nothing is a finding, not a count',
  W16: 'only that 21 months had passed; the term of two weeks is as W25',
  W22: 'only that 21 months had passed',
  W28: 'the day on which the decision of 15 March 2024 was withdrawn is not stated',
  W29: 'about the admissibility of an appeal, on which no day or amount depends; the term is not stated',
  W54: 'only the amount, 1,442 euro: TT-NEW-42',
};

const shared = new Set(linesOf<Ruling>('examples.ndjson').map(({ id }) => id));

describe('a worked example that is not among the shared cases', () => {
  it.each(Object.entries(TESTED))('%s', (_, test) => test());
});

it('every worked example and timeline is a test, or says why it cannot be one', () => {
  const number = (letters: string, count: number) =>
    Array.from({ length: count }, (_, i) => `${letters}${String(i + 1).padStart(2, '0')}`);
  const all = [...number('EX-', 42), ...number('W', 55)];
  const tested = new Set(Object.keys(TESTED).flatMap((name) => name.split(':')[0]?.split(', ') ?? []));
  const missing = all.filter((id) => !shared.has(id) && !tested.has(id) && TOO_FEW_FACTS[id] === undefined);
  expect(missing).toEqual([]);
  expect(Object.keys(TOO_FEW_FACTS).filter((id) => shared.has(id) || tested.has(id))).toEqual([]);
  const done = all.length - Object.keys(TOO_FEW_FACTS).length;
  process.stdout.write(`law: ${done} of ${all.length} worked examples and timelines are tests\n`);
});
