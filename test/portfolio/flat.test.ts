import { describe, expect, it } from 'vitest';
import { on } from '../../src/law/make.js';
import { flatColumn } from '../../src/portfolio/flat-columns.js';
import type { FlatRow, Reject } from '../../src/portfolio/input.js';
import { assessPortfolio } from '../../src/portfolio/portfolio.js';
import { readInput } from '../../src/portfolio/read-input.js';
import { type History, linesOf } from '../rulings/shared-cases.js';
import { flatRowOf } from './flat-rows.js';
import { plainCase } from './plain-cases.js';

const AT = on('2026-03-01');

const HISTORIES = linesOf<History>('./histories.ndjson').map((history) => history.case);

function rejectOfRow(row: FlatRow): Reject {
  const rejects: Reject[] = [];
  const { counts } = assessPortfolio([row], { at: AT, onReject: (reject) => rejects.push(reject) });
  expect(counts).toMatchObject({ read: 1, assessed: 0, rejected: 1 });
  const [reject] = rejects;
  if (reject === undefined || rejects.length > 1) throw new Error(`${rejects.length} rejects`);
  return reject;
}

const ROW = { id: 'A', procedure: 'awb.application', received: '2024-01-10', notice: '2024-05-01' };

describe('flat rows', () => {
  it('give what the case files give', () => {
    const all = [...Array.from({ length: 2_000 }, (_, seed) => plainCase(seed + 1)), ...HISTORIES];
    const pairs = all.flatMap((file) => {
      const row = flatRowOf(file);
      return row === null ? [] : [{ file, row }];
    });
    expect(pairs.length).toBeGreaterThan(2_000);
    const whole = assessPortfolio(
      pairs.map(({ file }) => file),
      { at: AT, by: ['procedure'] },
    );
    const flat = assessPortfolio(
      pairs.map(({ row }) => row),
      { at: AT, by: ['procedure'] },
    );
    expect(flat).toEqual(whole);
    expect(flat.totals.totalCents).toBeGreaterThan(0);
  });

  it('hold three orders, a suspension, a stated term and labels', () => {
    const orders = Object.fromEntries(
      [1, 2, 3].flatMap((n) => [
        [`order${n}_on`, `2024-0${n + 5}-01`],
        [`order${n}_term`, 'P2W'],
        [`order${n}_per_day`, n * 100],
        [`order${n}_max`, '7500'],
      ]),
    );
    const suspended = { suspended_on: '2024-01-20', suspended_until: '2024-01-30', suspended_ground: 'supplement' };
    const row = {
      ...ROW,
      ...orders,
      ...suspended,
      term_until: '2024-03-06',
      body: 'IND',
      'label:decide': 'x',
      seat: ' ',
    };
    const read = readInput({ kind: 'value', line: 1, value: row }, {});
    if (!read.ok) throw new Error(read.reject.message);
    expect(read.case.events.filter(({ type }) => type === 'court-order')).toHaveLength(3);
    expect(read.case.events.map(({ type }) => type)).toContain('term-stated');
    expect({ ...read.case.labels }).toEqual({ body: 'IND', decide: 'x' });
  });

  it.each<[string, FlatRow, string, string]>([
    ['a day that does not exist', { ...ROW, decided: '2024-02-30' }, 'decided', 'day'],
    ['a part without its event', { ...ROW, notice: '', notice_sent: '2024-05-01' }, 'notice', ''],
    ['an order without term', { ...ROW, order2_on: '2024-06-01', order2_per_day: 100 }, 'order2_term', ''],
    [
      'an order with two terms',
      { ...ROW, order1_on: '2024-06-01', order1_term: 'P2W', order1_until: '2024-07-01' },
      'order1_until',
      'term-twice',
    ],
    ['a decision before receipt', { ...ROW, decided: '2023-12-31' }, 'decided', ''],
    ['an unknown procedure', { ...ROW, procedure: 'awb.aplication' }, 'procedure', ''],
    ['persons out of range', { ...ROW, applicants: '1001' }, 'applicants', ''],
    ['a column that looks like another', { ...ROW, recieved: '2024-01-01' }, 'recieved', 'column-name'],
    ['a fourth order', { ...ROW, order4_on: '2024-06-01' }, 'order4_on', 'too-many-orders'],
    ['a list in a cell', { ...ROW, decided: ['2024-06-01'] as unknown as string }, 'decided', 'not-flat'],
  ])('name the column of %s', (_, row, column, code) => {
    const reject = rejectOfRow(row);
    expect(reject).toMatchObject({ line: 1, id: 'A', column });
    expect(reject.code).toMatch(code);
    expect(reject.message).toMatch(/[.?]$/);
  });

  it('take a name two edits away for a slip, and others for labels', () => {
    for (const name of ['Decided', 'decidd', 'recievd', 'notices', 'applicant', 'idd'])
      expect(flatColumn(name).kind, name).toBe('wrong');
    for (const name of ['body', 'seat', 'matter', 'by', 'team', 'earlier_notice', 'dirt'])
      expect(flatColumn(name), name).toEqual({ kind: 'label', name });
  });
});
