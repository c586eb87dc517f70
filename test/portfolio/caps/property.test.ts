import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assess/assess.js';
import type { Assessment } from '../../../src/assess/types.js';
import { isoOf } from '../../../src/calendar/day.js';
import { parseCaseWithZone } from '../../../src/case/parse-with-zone.js';
import type { Case } from '../../../src/case/types.js';
import { baseLaw } from '../../../src/law/base.js';
import { on } from '../../../src/law/make.js';
import { assessPortfolio } from '../../../src/portfolio/portfolio.js';
import type { ScenarioResult } from '../../../src/portfolio/result.js';
import type { AggregateCap, Scenario } from '../../../src/portfolio/scenarios/types.js';
import { chargesIn } from '../../../src/rules/accrual.js';
import { generateHistory } from '../../oracle/generate.js';
import { plainCase } from '../plain-cases.js';
import { FREE, NAMED } from '../reforms.js';

const AT = on('2026-03-01');
const COUNT = process.env['DWANGSOM_DEEP'] === '1' ? 20_000 : 400;
const BODIES = ['IND', 'Gouda', '', 'UWV'];

const MAXIMA: readonly AggregateCap[] = [
  { maxCents: 500_000, bodyLabel: 'body' },
  { maxCents: 144_200, bodyLabel: 'body', of: 'administrative' },
  { maxCents: 1_000_001, bodyLabel: null, of: 'court' },
  { maxCents: 0, bodyLabel: 'body', of: 'court', fromYear: 2021, toYear: 2023 },
];

/** Each maximum with the law as it is, with a few readings, and with every other reform; some reforms beside them as well. */
const SCENARIOS: readonly Scenario[] = [
  ...MAXIMA.map((cap, i) => ({ name: `cap ${i}`, aggregate: [cap] })),
  ...MAXIMA.map((cap, i) => ({
    name: `cap ${i} and readings`,
    aggregate: [cap],
    readings: { countAnnouncementDay: true, genericExtensionView: 'announced' },
  })),
  ...[...NAMED, ...FREE].map(([name, reform], i) => ({
    name: `cap and ${name}`,
    reform,
    aggregate: [MAXIMA[i % MAXIMA.length] as AggregateCap],
  })),
  ...FREE.map(([name, reform]) => ({ name, reform })),
];

const files = Array.from({ length: COUNT }, (_, i) => ({
  ...(i % 2 === 0 ? generateHistory(70_000 + i).case : plainCase(70_000 + i)),
  labels: { ...(BODIES[i % 4] === '' ? {} : { body: BODIES[i % 4] ?? '' }), seat: `seat ${i % 3}` },
}));
const cases: readonly Case[] = files.map((file) => {
  const read = parseCaseWithZone(file);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.case;
});

/** The year of each day of a part of a schedule that costs something. */
function yearsOf({ from, to, nth, everyDays }: Assessment['schedule'][number]): readonly number[] {
  const years: number[] = [];
  for (let day: number = from; day <= (to ?? AT); day++)
    if (chargesIn((nth ?? 1) + day - from, 1, everyDays) === 1) years.push(Number(isoOf(day as typeof AT).slice(0, 4)));
  return years;
}

/** What bodies owe for a year above a maximum, from the penalty days of each case. */
function expectedOff({ reform, readings = {} }: Scenario, cap: AggregateCap): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>();
  const lawSet = reform === undefined ? baseLaw : reform(baseLaw);
  for (const file of cases) {
    const body = cap.bodyLabel === null ? 'all' : file.labels[cap.bodyLabel];
    if (body === undefined) continue;
    for (const part of assess(file, { at: AT, brief: true, lawSet, readings }).schedule) {
      if (cap.of !== undefined && cap.of !== part.stream) continue;
      for (const year of yearsOf(part)) {
        if (year < (cap.fromYear ?? 0) || year > (cap.toYear ?? 9999)) continue;
        sums.set(`${body} ${year}`, (sums.get(`${body} ${year}`) ?? 0) + part.cents);
      }
    }
  }
  return [...sums]
    .filter(([, cents]) => cents > cap.maxCents)
    .map(([key, cents]) => [key, cents - cap.maxCents] as const)
    .sort();
}

/** All that is said of a scenario but its maxima. */
function sumsOf(found: ScenarioResult | undefined): unknown {
  const { totals, groups, months, differences, differenceCents, filesAffected } = found as ScenarioResult;
  return { totals, groups, months, differences, differenceCents, filesAffected };
}

describe('what maxima on sums take off', () => {
  const result = assessPortfolio(files, { at: AT, by: ['seat'], scenarios: SCENARIOS });

  it('is the sum over bodies and years of what the cases come to above them', () => {
    let bound = 0;
    for (const [i, scenario] of SCENARIOS.entries()) {
      const [cap] = scenario.aggregate ?? [];
      if (cap === undefined) continue;
      const found = result.scenarios[i];
      const expected = expectedOff(scenario, cap);
      expect(
        found?.aggregateReductions
          .map(({ body, year, aggregateReductionCents }) => [`${body ?? 'all'} ${year}`, aggregateReductionCents])
          .sort(),
        scenario.name,
      ).toEqual(expected);
      expect(found?.aggregateReductionCents).toBe(expected.reduce((sum, [, cents]) => sum + cents, 0));
      if (expected.length > 0) bound++;
    }
    expect(bound).toBeGreaterThan(MAXIMA.length * 2 + FREE.length);
  });

  it('leaves the sums as they are: those of the scenario without them', () => {
    const without = assessPortfolio(files, {
      at: AT,
      by: ['seat'],
      scenarios: SCENARIOS.map(({ aggregate: _, ...scenario }) => scenario),
    });
    for (const [i, { name }] of SCENARIOS.entries()) {
      expect(sumsOf(result.scenarios[i]), name).toEqual(sumsOf(without.scenarios[i]));
      expect(without.scenarios[i]?.aggregateReductionCents).toBe(0);
    }
    expect(result.totals).toEqual(without.totals);
  });
});
