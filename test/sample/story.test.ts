import { describe, expect, it } from 'vitest';
import { PERIOD_END } from '../../src/sample/period.js';
import type { SampleRow } from '../../src/sample/row.js';
import { isWorkingDay } from '../../src/sample/working-day.js';
import { day, sample } from './support.js';

const rows = [...sample({ rows: 20_000 }), ...sample({ rows: 10_000, preset: 'late', seed: 2 })];

/** The days of a row that tell the story of its penalty, those that it has, in the order in which they must come. */
function story(row: SampleRow): readonly (readonly [string, string])[] {
  const steps = {
    earlier_notice: row.earlier_notice,
    notice: row.notice,
    appeal: row.appeal,
    order1_on: row.order1_on,
    order2_on: row.order2_on,
    order3_on: row.order3_on,
  };
  return Object.entries(steps).flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]));
}

function end(row: SampleRow): string | undefined {
  return row.decided ?? row.withdrawn;
}

/** Rows for which something holds, so that a test shows them when there should be none. */
function those(fails: (row: SampleRow) => boolean): readonly SampleRow[] {
  return rows.filter(fails);
}

describe('the days of a row', () => {
  it('follow each other: notice, appeal, order, next order', () => {
    const wrong = those((row) => story(row).some(([, text], i, all) => i > 0 && text <= (all[i - 1]?.[1] ?? '')));
    expect(wrong).toEqual([]);
  });

  it('come after the receipt and before the end', () => {
    expect(those((row) => story(row).some(([, text]) => text < row.received))).toEqual([]);
    expect(those((row) => story(row).some(([, text]) => text >= (end(row) ?? '9999-12-31')))).toEqual([]);
    expect(those((row) => (end(row) ?? row.received) < row.received)).toEqual([]);
    expect(those((row) => row.decided !== undefined && row.withdrawn !== undefined)).toEqual([]);
  });

  it('leave two weeks between notice and appeal, and the term and the maximum between two orders', () => {
    const soon = ({ notice, appeal }: SampleRow): boolean =>
      notice !== undefined && appeal !== undefined && day(appeal) - day(notice) < 15;
    expect(those(soon)).toEqual([]);
    const unfinished = (row: SampleRow): boolean => {
      const { order1_sent: sent, order1_term: term, order1_max: max, order1_per_day: perDay, order2_on: next } = row;
      if (next === undefined || sent === undefined || max === undefined || perDay === undefined) return false;
      return day(next) <= day(sent) + 7 * Number.parseInt(term?.slice(1) ?? '', 10) + max / perDay;
    };
    expect(those(unfinished)).toEqual([]);
  });

  it('lie within what is known at the end of 2025', () => {
    const known = [
      'received',
      'fee_paid',
      'extended_on',
      'suspended_on',
      'notice',
      'appeal',
      'decided',
      'withdrawn',
    ] as const;
    expect(those((row) => known.some((column) => day(row[column] ?? row.received) > PERIOD_END))).toEqual([]);
  });

  it('are working days for what arrives and is decided', () => {
    const arrives = ['received', 'notice', 'appeal', 'order1_on', 'decided', 'withdrawn'] as const;
    expect(those((row) => arrives.some((column) => !isWorkingDay(day(row[column] ?? row.received))))).toEqual([]);
  });

  it('say when a notice was sent: not after its receipt', () => {
    const dated = those((row) => row.notice_sent !== undefined);
    expect(dated.length).toBeGreaterThan(100);
    expect(dated.filter((row) => (row.notice_sent ?? '') > (row.notice ?? ''))).toEqual([]);
  });
});

describe('what belongs to a procedure', () => {
  const nareis = those(({ procedure }) => procedure === 'vw.family-reunification');

  it('nareis received before 28 March 2025 has its letter within the first 90 days, unless decided before', () => {
    const old = nareis.filter(({ received }) => received < '2025-03-28');
    const without = old.filter(({ extended_on: on }) => on === undefined);
    expect(without.filter((row) => end(row) === undefined || day(end(row) ?? '') - day(row.received) > 95)).toEqual([]);
    expect(without.length / old.length).toBeLessThan(0.2);
    const letters = old.filter(({ extended_on: on }) => on !== undefined);
    expect(
      letters.filter((row) => row.extended_by !== 'P3M' || day(row.extended_on ?? '') > day(row.received) + 90),
    ).toEqual([]);
  });

  it('nareis received later has none, and the day of lodging from which its nine months count', () => {
    const late = nareis.filter(({ received }) => received >= '2025-03-28');
    expect(late.length).toBeGreaterThan(100);
    expect(late.filter((row) => row.extended_on !== undefined)).toEqual([]);
    expect(late.filter((row) => day(row.received) - day(row.lodged ?? row.received) < 1)).toEqual([]);
  });

  it('an order has a term, an amount a day and a maximum', () => {
    const ordered = those((row) => row.order1_on !== undefined);
    expect(ordered.length).toBeGreaterThan(1_000);
    const whole = ordered.filter(({ order1_sent, order1_term, order1_per_day, order1_max }) =>
      [order1_sent, order1_term, order1_per_day, order1_max].every((value) => value !== undefined),
    );
    expect(whole).toHaveLength(ordered.length);
    expect(new Set(ordered.map((row) => row.order1_max))).toEqual(new Set([7_500, 15_000]));
    expect(new Set(ordered.map((row) => row.order1_term))).toEqual(new Set(['P2W', 'P8W', 'P16W', 'P20W']));
  });

  it('in asylum no order carries a penalty before 24 March 2022', () => {
    const asylum = those(({ procedure }) => procedure === 'vw.asylum');
    expect(asylum.filter(({ order1_on: on }) => on !== undefined && on < '2022-03-24')).toEqual([]);
    expect(asylum.filter(({ order1_on: on }) => on !== undefined).length).toBeGreaterThan(500);
  });

  it('no Syrian file is decided during the moratorium before its 21 months', () => {
    const inside = ({ nationality, decided = '' }: SampleRow): boolean =>
      nationality === 'SY' && decided >= '2025-01-01' && decided <= '2025-05-31';
    const decided = those(inside);
    expect(decided.filter((row) => day(row.decided ?? '') - day(row.received) < 635)).toEqual([]);
  });
});
