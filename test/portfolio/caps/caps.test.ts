import { describe, expect, it } from 'vitest';
import { on } from '../../../src/law/make.js';
import { assessPortfolio } from '../../../src/portfolio/portfolio.js';
import type { ScenarioResult } from '../../../src/portfolio/result.js';
import { scenarioNamed } from '../../../src/portfolio/scenarios/from-name.js';
import { parseScenario } from '../../../src/portfolio/scenarios/parse.js';
import { type AggregateCap, composeScenarios, type Scenario } from '../../../src/portfolio/scenarios/types.js';

const AT = on('2025-12-31');

// The notice of 7 December 2024 makes 22 December the first penalty day: ten days of 23 euro lie in 2024 (230), and
// 4 × 23 + 14 × 35 + 14 × 45 = 1,212 in 2025. The court term ends on 15 November: 46 days of 100 euro lie in 2024 (4,600),
// the other 29 up to 7,500 in 2025 (2,900).
const FILE = { procedure: 'awb.application', received: '2024-01-10', notice: '2024-12-07' };
const COURT = { order1_on: '2024-11-01', order1_term: 'P2W', order1_per_day: '100', order1_max: '7500' };
const ROWS = [
  { ...FILE, id: 'A', body: 'X' },
  { ...FILE, id: 'B', body: 'Y', ...COURT },
  { ...FILE, id: 'C', body: 'X' },
];
// X owes 460 and 2,424, Y 4,830 and 4,112: 11,826 together.
const TOTAL = 1_182_600;

function scenario(name: string, ...aggregate: readonly AggregateCap[]): Scenario {
  return { name, aggregate };
}

function counted(one: Scenario, rows: readonly object[] = ROWS): ScenarioResult {
  const [found] = assessPortfolio(rows, { at: AT, scenarios: [one] }).scenarios;
  if (found === undefined) throw new Error('no scenario');
  return found;
}

const perBody = (max: number, more: Partial<AggregateCap> = {}): AggregateCap => ({
  maxCents: max * 100,
  bodyLabel: 'body',
  ...more,
});

/** Body, year, what it owes and what is taken off, in euros. */
function off({ aggregateReductions }: ScenarioResult): readonly unknown[] {
  return aggregateReductions.map((one) => [one.body, one.year, one.sumCents / 100, one.aggregateReductionCents / 100]);
}

describe('a maximum on sums', () => {
  it('takes off what a body owes for a year above it, beside the sums', () => {
    const found = counted(scenario('cap', perBody(1_000)));
    expect(off(found)).toEqual([
      ['X', 2025, 2_424, 1_424],
      ['Y', 2024, 4_830, 3_830],
      ['Y', 2025, 4_112, 3_112],
    ]);
    expect(found).toMatchObject({
      totals: { totalCents: TOTAL },
      differenceCents: 0,
      filesAffected: 0,
      aggregateReductionCents: 836_600,
      totalAfterCapsCents: 346_000,
      differenceAfterCapsCents: -836_600,
      filesWithoutBody: 0,
    });
    expect(found.differences.months).toEqual([]);
  });

  it('of one kind of penalty, of all files together, of some years only', () => {
    expect(off(counted(scenario('a', perBody(1_000, { of: 'administrative' }))))).toEqual([
      ['X', 2025, 2_424, 1_424],
      ['Y', 2025, 1_212, 212],
    ]);
    expect(off(counted(scenario('c', perBody(4_000, { of: 'court' }))))).toEqual([['Y', 2024, 4_600, 600]]);
    expect(off(counted(scenario('n', perBody(5_000, { bodyLabel: null }))))).toEqual([
      [null, 2024, 5_290, 290],
      [null, 2025, 6_536, 1_536],
    ]);
    expect(off(counted(scenario('y', perBody(1_000, { fromYear: 2024, toYear: 2024 }))))).toEqual([
      ['Y', 2024, 4_830, 3_830],
    ]);
    expect(off(counted(scenario('z', perBody(1_000, { fromYear: 2025 }))))).toHaveLength(2);
    expect(off(counted(scenario('none', perBody(0))))).toHaveLength(4);
    expect(counted(scenario('exact', perBody(4_830))).aggregateReductionCents).toBe(0);
  });

  it('counts what a narrower one has taken off only once', () => {
    const narrow = perBody(1_000, { of: 'administrative' });
    const wide = perBody(5_000, { bodyLabel: null });
    const expected = [
      ['X', 2025, 2_424, 1_424],
      ['Y', 2025, 1_212, 212],
      [null, 2024, 5_290, 290],
    ];
    expect(off(counted(scenario('both', narrow, wide)))).toEqual(expected);
    expect(off(counted(scenario('turned', wide, narrow)))).toEqual(expected);
    // Two of the same: the lower one counts.
    expect(counted(scenario('twice', perBody(1_000), perBody(3_000))).aggregateReductionCents).toBe(836_600);
    expect(counted(scenario('turned', perBody(3_000), perBody(1_000))).aggregateReductionCents).toBe(836_600);
  });

  it('goes with other reforms: half the tariff first, then the maximum', () => {
    const both = composeScenarios('both', [scenario('', perBody(1_000)), scenarioNamed('half-administrative-amounts')]);
    const beside = assessPortfolio(ROWS, {
      at: AT,
      by: ['id'],
      scenarios: [both, scenarioNamed('half-administrative-amounts'), scenario('cap', perBody(1_000))],
    });
    const [found, half, cap] = beside.scenarios as readonly [ScenarioResult, ScenarioResult, ScenarioResult];
    expect(off(found)).toEqual([
      ['X', 2025, 1_212, 212],
      ['Y', 2024, 4_715, 3_715],
      ['Y', 2025, 3_506, 2_506],
    ]);
    // Three files pay half of 1,442 euro less.
    expect(found).toMatchObject({ differenceCents: -216_300, differenceAfterCapsCents: -216_300 - 643_300 });
    expect([found.totals, found.groups, found.months]).toEqual([half.totals, half.groups, half.months]);
    expect(half).toMatchObject({ aggregateReductionCents: 0, totalAfterCapsCents: half.totals.totalCents });
    expect(cap.aggregateReductionCents).toBe(836_600);
  });

  it('knows the body of a case file as well, and reaches no file without one', () => {
    const events = [
      { type: 'received', on: FILE.received },
      { type: 'notice-of-default', on: FILE.notice },
    ];
    const file = { procedure: FILE.procedure, events };
    const found = counted(scenario('cap', perBody(1_000)), [
      ...ROWS,
      { ...file, id: 'D', labels: { body: 'X' } },
      { ...FILE, id: 'E' },
    ]);
    expect(off(found)[0]).toEqual(['X', 2025, 3_636, 2_636]);
    expect(found.filesWithoutBody).toBe(1);
    expect(found.totals.totalCents).toBe(TOTAL + 2 * 144_200);
  });

  it('is refused when no file says its body, and when two overlap without an answer', () => {
    const without = ROWS.map(({ body: _, ...row }) => row);
    expect(() => counted(scenario('cap', perBody(1_000)), without)).toThrow(
      /"cap" has a maximum by body, and no file has the label "body"/,
    );
    expect(counted(scenario('all', perBody(1_000, { bodyLabel: null })), without).aggregateReductionCents).toBe(
      982_600,
    );
    const seat = perBody(5, { bodyLabel: 'seat' });
    expect(() => counted(scenario('x', perBody(5), seat))).toThrow(/all penalties by "seat" overlaps/);
    const court = perBody(5, { bodyLabel: null, of: 'court' });
    expect(() => counted(scenario('x', perBody(5), court))).toThrow(/the court penalty of all files overlaps/);
    const apart = [perBody(5, { toYear: 2024 }), { ...seat, fromYear: 2025 }];
    expect(counted(scenario('apart', ...apart), [{ ...ROWS[0], seat: 'Z' }]).aggregateReductions).toHaveLength(2);
  });
});

describe('maxima in a scenario file', () => {
  const parsed = (aggregate: unknown) => parseScenario({ format: 'dwangsom/scenario@1', name: 'x', aggregate });

  it('name the label "body" unless they name another one or none', () => {
    const found = parsed([{ max: 1000, of: 'court', body: 'seat', fromYear: 2025, toYear: 2026 }]);
    expect(found).toMatchObject({
      scenario: { aggregate: [{ maxCents: 100_000, of: 'court', bodyLabel: 'seat', fromYear: 2025, toYear: 2026 }] },
    });
    expect(parsed([{ max: '12.50' }])).toMatchObject({
      scenario: { aggregate: [{ maxCents: 1_250, bodyLabel: 'body' }] },
    });
    expect(parsed([{ max: 1, body: null }])).toMatchObject({ scenario: { aggregate: [{ bodyLabel: null }] } });
  });

  it('are refused with their place', () => {
    const places = (aggregate: unknown) => {
      const read = parsed(aggregate);
      return read.ok ? [] : read.issues.map(({ path, code }) => [path, code]);
    };
    expect(places([{ max: 5, fromYear: 2026, toYear: 2025 }])).toEqual([['aggregate[0].toYear', 'order']]);
    expect(places([{ max: 5 }, { max: 5, body: 'seat' }])).toEqual([['aggregate[1]', 'overlap']]);
    expect(places([{ max: 5, off: 'court' }])).toEqual([['aggregate[0].off', 'unknown-key']]);
    expect(places([{ max: 5, of: 'cort' }])).toEqual([['aggregate[0].of', 'unknown-value']]);
    expect(places([{ max: -5 }])[0]?.[0]).toBe('aggregate[0].max');
    const says = (aggregate: unknown) => {
      const read = parsed(aggregate);
      return read.ok ? '' : read.issues.map(({ path, message }) => `${path}: ${message}`).join(' ');
    };
    expect(says([{}])).toMatch(/^aggregate\[0\]\.max: This key is missing; write an amount in euros/);
    expect(says([{ max: true }])).toMatch(/Here stands true; write an amount in euros/);
    expect(says([{ max: 5, body: '' }])).toMatch(/write at least 1 character\./);
    expect(places([{ max: 5, fromYear: 25 }])[0]?.[0]).toBe('aggregate[0].fromYear');
  });
});
