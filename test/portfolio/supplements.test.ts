import { describe, expect, it } from 'vitest';
import { asDay, isoOf } from '../../src/calendar/day.js';
import { baseLaw } from '../../src/law/base.js';
import { freeDayOn } from '../../src/law/holidays.js';
import { on } from '../../src/law/make.js';
import type { PortfolioOptions } from '../../src/portfolio/options.js';
import { assessPortfolio } from '../../src/portfolio/portfolio.js';
import type { ScenarioResult } from '../../src/portfolio/result.js';
import { parseScenario } from '../../src/portfolio/scenarios/parse.js';
import { composeScenarios, type Scenario } from '../../src/portfolio/scenarios/types.js';
import { generateHistory } from '../oracle/generate.js';
import { plainCase } from './plain-cases.js';

const AT = on('2025-12-31');

function supplement(id: string, more: Readonly<Record<string, unknown>>): Scenario {
  const title = { nl: id, en: id };
  const read = parseScenario({ format: 'dwangsom/law-supplement@1', id, title, sources: ['fictional'], ...more });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.scenario;
}

function closed(id: string, ...days: readonly string[]): Scenario {
  return supplement(id, { holidays: [{ decree: `decree ${id}`, days, sources: ['fictional'] }] });
}

// Eight weeks from Friday 12 January 2024 end on Friday 8 March; from Wednesday 10 January on Wednesday 6 March. The notice
// of Monday 11 March is in time, unless Friday was a closed day: then the term ends on that Monday itself.
const ROWS = [
  { id: 'A', procedure: 'awb.application', received: '2024-01-12', notice: '2024-03-11' },
  { id: 'B', procedure: 'awb.application', received: '2024-01-12' },
  { id: 'C', procedure: 'awb.application', received: '2024-01-10' },
  { id: 'D', procedure: 'awb.application', received: '2024-01-12', notice: '2024-04-02' },
];
const FRIDAY = closed('friday', '2024-03-08');
const WEDNESDAY = closed('wednesday', '2024-03-06');

function counted(scenarios: readonly Scenario[], more: Partial<PortfolioOptions> = {}): readonly ScenarioResult[] {
  return assessPortfolio(ROWS, { at: AT, scenarios, ...more }).scenarios;
}

/** Id, deadline before and under the law, and the difference in euros. */
function moved(found: ScenarioResult | undefined): unknown {
  return found?.affectedFiles?.map(({ id, deadline, before, differenceCents }) => [
    id,
    before.deadline,
    deadline,
    differenceCents / 100,
  ]);
}

describe('a law supplement as a scenario', () => {
  it('a newly decreed day shows which files it moves, and the difference', () => {
    const [found] = counted([FRIDAY]);
    expect(found).toMatchObject({
      name: 'friday',
      differenceCents: -144_200,
      filesAffected: 3,
      filesMoved: 3,
      filesLess: 1,
      filesMore: 0,
    });
    expect(moved(found)).toEqual([
      ['A', '2024-03-08', '2024-03-11', -1_442],
      ['B', '2024-03-08', '2024-03-11', 0],
      ['D', '2024-03-08', '2024-03-11', 0],
    ]);
    expect(moved(counted([FRIDAY], { affected: 1 })[0])).toEqual([['A', '2024-03-08', '2024-03-11', -1_442]]);
    expect(counted([FRIDAY], { affected: 0 })[0]?.affectedFiles).toEqual([]);
  });

  it('several at once do not know of each other; composed they are one law', () => {
    const both = composeScenarios('both', [FRIDAY, WEDNESDAY]);
    const wanted = [FRIDAY, WEDNESDAY, both, { name: 'nothing' }].map((one) => counted([one])[0]);
    expect(counted([FRIDAY, WEDNESDAY, both, { name: 'nothing' }])).toEqual(wanted);
    expect(counted([{ name: 'nothing' }, both, WEDNESDAY, FRIDAY])).toEqual([...wanted].reverse());
    expect(moved(wanted[1])).toEqual([['C', '2024-03-06', '2024-03-07', 0]]);
    expect(wanted[2]).toMatchObject({ filesMoved: 4, differenceCents: -144_200 });
    expect(wanted[3]).toMatchObject({ filesAffected: 0, filesMoved: 0, differenceCents: 0, affectedFiles: [] });
  });

  it('stands in the receipt of the scenario, and leaves the baseline alone', () => {
    const { receipt, totals } = assessPortfolio(ROWS, { at: AT, scenarios: [FRIDAY, { name: 'nothing' }] });
    expect(receipt.supplements).toEqual([]);
    expect(receipt.scenarios.map(({ supplements }) => supplements.map(({ id }) => id))).toEqual([['friday'], []]);
    expect(totals.totalCents).toBe(2 * 144_200);
  });

  it('can change amounts, and add procedures that no file has', () => {
    const amounts = supplement('amounts', {
      values: [
        {
          provision: 'awb.penalty.tiers',
          from: '2024-04-01',
          tiers: [{ days: 42, perDay: 10 }],
          sources: ['fictional'],
        },
      ],
      procedures: [
        {
          key: 'demo.permit',
          title: { nl: 'a', en: 'a' },
          article: { own: { name: 'Fietswet' }, number: '3' },
          terms: [{ length: 'P3W', sources: ['fictional'] }],
        },
      ],
    });
    // The notice of D lies after the first day: 420 euro instead of 1,442.
    expect(counted([amounts])[0]).toMatchObject({ differenceCents: 42_000 - 144_200, filesLess: 1, filesMoved: 0 });
  });

  it('a newly decreed day also moves the end of a court term, where these ends move at all', () => {
    // Four weeks from Friday 9 February 2024 end on Friday 8 March; moved to Monday, three days at 100 euro are not due.
    const order = { order1_on: '2024-02-09', order1_term: 'P4W', order1_per_day: '100', order1_max: '15000' };
    const file = { id: 'E', procedure: 'awb.application', received: '2023-06-01', decided: '2024-04-02', ...order };
    const difference = (readings: PortfolioOptions['readings'] = {}): number | undefined =>
      assessPortfolio([file], { at: AT, readings, scenarios: [FRIDAY] }).scenarios[0]?.differenceCents;
    expect(difference({ rollCourtTerm: true })).toBe(-30_000);
    expect(difference({ rollCourtTerm: false })).toBe(0);
  });

  it('gives what the law with it gives as a baseline, on files of every kind', () => {
    const files = Array.from({ length: 400 }, (_, i) =>
      i % 2 === 0 ? generateHistory(40_000 + i).case : plainCase(40_000 + i),
    );
    // Every free Tuesday and Thursday of nine years; and the whole of a September, a run too long for the packed calendar.
    const known = new Set(baseLaw.equatedDays.flatMap(({ days }) => days as readonly number[]));
    const free = (wanted: (day: Date) => boolean): readonly string[] =>
      Array.from({ length: on('2025-01-01') - on('2016-01-01') }, (_, i) => asDay(on('2016-01-01') + i))
        .filter((day) => freeDayOn(day, known) === null && wanted(new Date(`${isoOf(day)}T00:00:00Z`)))
        .map(isoOf);
    const many = closed('many', ...free((day) => [2, 4].includes(day.getUTCDay())));
    const long = closed('long', ...free((day) => day.getUTCFullYear() === 2022 && day.getUTCMonth() === 8));
    const result = assessPortfolio(files, { at: AT, scenarios: [FRIDAY, many, long] });
    for (const [i, law] of [FRIDAY, many, long].entries()) {
      const alone = assessPortfolio(files, { at: AT, lawSet: law.reform?.(baseLaw) ?? baseLaw });
      expect(result.scenarios[i]?.totals, law.name).toEqual(alone.totals);
      expect(result.scenarios[i]?.months, law.name).toEqual(alone.months);
    }
    expect(result.scenarios[1]?.filesMoved).toBeGreaterThan(30);
    expect(result.scenarios[2]?.filesMoved).toBeGreaterThan(0);
  });

  it('is refused with its issues', () => {
    const read = parseScenario({ format: 'dwangsom/law-supplement@1', id: 'x', sources: ['a'] });
    expect(read.ok ? [] : read.issues.map(({ path }) => path)).toContain('title');
  });
});

describe('rows of a portfolio', () => {
  it('say what each scenario changes of them, also where that follows from counts otherwise', () => {
    const half = parseScenario({
      format: 'dwangsom/scenario@1',
      name: 'half',
      reforms: [{ change: 'administrative-amounts', percent: 50 }],
    });
    if (!half.ok) throw new Error('half');
    const rows: unknown[] = [];
    const scenarios = [FRIDAY, half.scenario];
    const result = assessPortfolio(ROWS, { at: AT, scenarios, onRow: (row) => rows.push(row) });
    expect(rows).toMatchObject([
      {
        id: 'A',
        deadline: '2024-03-08',
        totalCents: 144_200,
        scenarios: [
          { name: 'friday', deadline: '2024-03-11', totalCents: 0, differenceCents: -144_200 },
          { name: 'half', deadline: '2024-03-08', totalCents: 72_100, differenceCents: -72_100 },
        ],
      },
      { id: 'B', scenarios: [{ name: 'friday', deadline: '2024-03-11', differenceCents: 0 }] },
      { id: 'C', scenarios: [] },
      { id: 'D', scenarios: [{ name: 'friday' }, { name: 'half', totalCents: 72_100 }] },
    ]);
    const counts = assessPortfolio(ROWS, { at: AT, scenarios });
    expect(counts.scenarios[1]).toEqual({ ...result.scenarios[1], affectedFiles: null });
    expect(result.scenarios[1]?.affectedFiles).toMatchObject([{ id: 'A' }, { id: 'D' }]);
  });
});
