import { describe, expect, it } from 'vitest';
import { acceptance, acceptanceTable } from '../../src/sample/acceptance.js';
import { generateSample } from '../../src/sample/generate.js';
import { paymentsOn } from '../../src/sample/money.js';
import { seen } from '../../src/sample/seen.js';
import { day, options, sample } from './support.js';

const ROWS = 100_000;

describe('a tenth of the published figures', () => {
  it.each([1, 2, 3])('is met by the portfolio of seed %i', (seed) => {
    const result = acceptance(generateSample(options({ rows: ROWS, seed })), { rows: ROWS, preset: 'real' });
    process.stdout.write(`\nseed ${seed}\n${acceptanceTable(result)}`);
    expect(result.lines.filter(({ met }) => met === false)).toEqual([]);
    expect(result.calibrated).toBe(true);
  });
});

describe('the acceptance table', () => {
  it('scales what depends on the size and nothing else', () => {
    const { lines } = acceptance([], { rows: 50_000, preset: 'real' });
    const target = (quantity: string): number | undefined => lines.find((line) => line.quantity === quantity)?.target;
    expect(target('notices 2022')).toBe(991.5);
    expect(target('nareis decided in time 2024, percent')).toBe(7);
  });

  it('names what is missed', () => {
    const result = acceptance([], { rows: ROWS, preset: 'real' });
    expect(result.calibrated).toBe(false);
    expect(acceptanceTable(result)).toMatch(/notices 2022 +1983 +0 {2}15 % +MISSED\n/);
    expect(acceptanceTable(result)).toMatch(/court orders 2023 +420 +0 {2}none\n/);
    expect(acceptanceTable(result)).toMatch(/rows with days out of order +0 +0 {2}\+\/- 0 +met\n/);
    expect(acceptanceTable(result)).toContain('calibrated: false\n');
  });
});

describe('payments, computed apart from the rules', () => {
  const [any] = sample({ rows: 1 });
  if (any === undefined) throw new Error('no row');
  const nareis = { ...any, procedure: 'vw.family-reunification', received: '2023-01-02', extended_by: 'P3M' };
  const bare = { suspended_on: undefined, suspended_until: undefined, withdrawn: undefined, order1_on: undefined };
  const row = { ...nareis, ...bare, lodged: undefined, earlier_notice: undefined };

  it('a notice of 4 July 2023 decided on 2 August gives fourteen days of 23 euros in October', () => {
    const file = seen({ ...row, notice: '2023-07-04', decided: '2023-08-02' });
    expect(paymentsOn(file)).toEqual([{ stream: 'administrative', euros: 322, on: day('2023-10-04') }]);
  });

  it('42 days give 1,442 euros, decided early enough nothing', () => {
    expect(paymentsOn(seen({ ...row, notice: '2023-07-04', decided: '2024-01-01' }))[0]?.euros).toBe(1_442);
    expect(paymentsOn(seen({ ...row, notice: '2023-07-04', decided: '2023-07-19' }))).toEqual([]);
    expect(paymentsOn(seen({ ...row, notice: '2023-07-03', decided: '2024-01-01' }))).toEqual([]);
    expect(paymentsOn(seen({ ...row, notice: '2025-04-15', decided: '2025-12-01' }))).toEqual([]);
  });

  const order = {
    order1_on: '2024-01-10',
    order1_sent: '2024-01-11',
    order1_term: 'P8W',
    order1_per_day: 100,
    order1_max: 7_500,
  };

  it('a court order counts from the day after its term to the day of the decision, to the maximum', () => {
    const late = { ...row, notice: undefined, ...order };
    const decided = paymentsOn(seen({ ...late, decided: '2024-03-10' }));
    expect(decided).toEqual([{ stream: 'court', euros: 300, on: day('2024-05-09') }]);
    expect(paymentsOn(seen({ ...late, decided: '2024-03-07' }))).toEqual([]);
    expect(paymentsOn(seen({ ...late, decided: '2025-12-01' }))).toEqual([
      { stream: 'court', euros: 7_500, on: day('2024-07-20') },
    ]);
    const withdrawn = seen({ ...late, decided: undefined, withdrawn: '2024-03-10' });
    expect(paymentsOn(withdrawn)[0]?.euros).toBe(200);
  });
});
