import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { type AssessOptions, assess } from '../../src/assess/assess.js';
import { certainCents } from '../../src/assess/total.js';
import type { Assessment } from '../../src/assess/types.js';
import { isoOf } from '../../src/calendar/day.js';
import { parseCaseWithZone } from '../../src/case/parse-with-zone.js';
import type { Case } from '../../src/case/types.js';
import { baseLaw } from '../../src/law/base.js';
import { on } from '../../src/law/make.js';
import type { PortfolioOptions } from '../../src/portfolio/options.js';
import { assessPortfolio } from '../../src/portfolio/portfolio.js';
import type { ScenarioResult } from '../../src/portfolio/result.js';
import type { Scenario } from '../../src/portfolio/scenarios/types.js';
import { chargesIn } from '../../src/rules/accrual.js';
import { generateHistory } from '../oracle/generate.js';
import { plainCase } from './plain-cases.js';
import { FREE, NAMED } from './reforms.js';

const AT = on('2026-03-01');
const DEEP = process.env['DWANGSOM_DEEP'] === '1';
const SEATS = ['Arnhem', 'Den Haag', 'Zwolle'];

const REFORMS: readonly Scenario[] = [...NAMED, ...FREE].map(([name, reform]) => ({ name, reform }));
const READINGS: readonly Scenario[] = baseLaw.interpretations.flatMap(({ key, default: usual, options }) =>
  options
    .filter(({ value }) => value !== usual)
    .map(({ value }) => ({ name: `${key}=${String(value)}`, readings: { [key]: value } })),
);
const BOTH: Scenario = {
  name: 'a reform and readings',
  readings: { countAnnouncementDay: true, genericExtensionView: 'announced' },
  ...(NAMED[1] === undefined ? {} : { reform: NAMED[1][1] }),
};
const SCENARIOS: readonly Scenario[] = [{ name: 'nothing' }, ...REFORMS, ...READINGS, BOTH];

function histories(from: number, count: number): readonly object[] {
  return Array.from({ length: count }, (_, i) => ({
    ...(i % 2 === 0 ? generateHistory(from + i).case : plainCase(from + i)),
    labels: { seat: SEATS[i % 3] ?? '' },
  }));
}

/** The scenario alone: the same files under its law set and readings, as a baseline. */
function alone(files: readonly object[], { reform, readings }: Scenario, options: PortfolioOptions) {
  const lawSet = reform === undefined ? baseLaw : reform(baseLaw);
  return assessPortfolio(files, { ...options, lawSet, ...(readings === undefined ? {} : { readings }) });
}

describe('scenarios side by side', () => {
  it('give what each gives alone: in total, by label, by month and by status', () => {
    const files = histories(1, DEEP ? 20_000 : 600);
    const options = { at: AT, by: ['seat'] };
    const result = assessPortfolio(files, { ...options, scenarios: SCENARIOS });
    const changed = new Set<string>();
    for (const [i, scenario] of SCENARIOS.entries()) {
      const found = result.scenarios[i] as ScenarioResult;
      const expected = alone(files, scenario, options);
      expect(found.totals, scenario.name).toEqual(expected.totals);
      expect(found.groups, scenario.name).toEqual(expected.groups);
      expect(found.months, scenario.name).toEqual(expected.months);
      expect(found.differenceCents).toBe(expected.totals.totalCents - result.totals.totalCents);
      expect(found.differences.groups.reduce((sum, g) => sum + g.differenceCents, 0)).toBe(found.differenceCents);
      const months = found.differences.months.reduce((sum, m) => sum + m.administrativeCents + m.courtCents, 0);
      expect(months).toBe(found.differenceCents);
      if (found.filesAffected > 0) changed.add(scenario.name);
    }
    // From 2021 asylum has no administrative penalty anyway; opt-06 begins after the valuation day.
    const quiet = [{ name: 'nothing' }, ...REFORMS].map(({ name }) => name).filter((name) => !changed.has(name));
    expect(quiet).toEqual(['nothing', 'opt-01@2021-06-01', 'opt-06']);
  });

  it('change nothing in each other: in any order, beside others or alone', () => {
    const files = histories(5_000, 150);
    const forward = assessPortfolio(files, { at: AT, scenarios: SCENARIOS });
    const backward = assessPortfolio(files, { at: AT, scenarios: [...SCENARIOS].reverse() });
    expect([...backward.scenarios].reverse()).toEqual(forward.scenarios);
    for (const scenario of SCENARIOS.slice(0, 12)) {
      const [one] = assessPortfolio(files, { at: AT, scenarios: [scenario] }).scenarios;
      expect(one).toEqual(forward.scenarios.find(({ name }) => name === scenario.name));
    }
  });

  it('count each file that they change, with less or more to pay', () => {
    const files = histories(9_000, 200);
    const tariffs = REFORMS.filter(({ name }) => name.includes('tariff'));
    const scenarios = [...REFORMS.slice(0, 12), ...tariffs, ...READINGS.slice(0, 4)];
    const result = assessPortfolio(files, { at: AT, scenarios });
    const cases = files.map(parsed);
    const before = cases.map((file) => assess(file, { at: AT, brief: true }));
    for (const [i, { reform, readings = {} }] of scenarios.entries()) {
      const lawSet = reform === undefined ? baseLaw : reform(baseLaw);
      const after = cases.map((file) => assess(file, { at: AT, brief: true, lawSet, readings }));
      const { affectedStatuses, ...counts } = affectedOf(before, after);
      expect(result.scenarios[i], scenarios[i]?.name).toMatchObject(counts);
      expect(result.scenarios[i]?.affectedStatuses).toEqual(affectedStatuses);
    }
  });

  it('add up to their cases under assess with that law and those readings: in total, by label and by month', () => {
    // All scenarios share the histories: a hundred thousand of them in a deep run.
    const each = DEEP ? Math.ceil(100_000 / SCENARIOS.length) : 40;
    for (const [i, scenario] of SCENARIOS.entries()) {
      const files = histories(20_000 + i * each, each);
      const found = assessPortfolio(files, { at: AT, by: ['seat'], scenarios: [scenario] })
        .scenarios[0] as ScenarioResult;
      const { reform, readings = {} } = scenario;
      const lawSet = reform === undefined ? baseLaw : reform(baseLaw);
      const sums = sumOfCases(files.map(parsed), { at: AT, brief: true, lawSet, readings });
      expect(found.totals.totalCents, scenario.name).toBe(sums.total);
      expect(found.totals.perDayCents, scenario.name).toBe(sums.perDay);
      expect(found.totals.statuses, scenario.name).toEqual(sums.statuses);
      expect(
        found.groups.map(({ by, totals }) => [by['seat'], totals.totalCents]),
        scenario.name,
      ).toEqual(sums.seats);
      expect(
        found.months.map((m) => [m.month, m.administrativeCents + m.courtCents]),
        scenario.name,
      ).toEqual(sums.months);
    }
  });
});

/** How many files differ, by what, and by their status before. */
function affectedOf(before: readonly Assessment[], after: readonly Assessment[]) {
  const affectedStatuses: Record<string, number> = {};
  const counts = { filesAffected: 0, filesLess: 0, filesMore: 0, filesMoved: 0 };
  for (const [k, old] of before.entries()) {
    const now = after[k] as Assessment;
    const cents = certainCents(now.total) - certainCents(old.total);
    const moved = now.deadline !== old.deadline;
    if (cents === 0 && !moved) continue;
    counts.filesAffected++;
    affectedStatuses[old.status] = (affectedStatuses[old.status] ?? 0) + 1;
    if (moved) counts.filesMoved++;
    if (cents < 0) counts.filesLess++;
    if (cents > 0) counts.filesMore++;
  }
  return { ...counts, affectedStatuses };
}

function parsed(file: unknown): Case {
  const read = parseCaseWithZone(file);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.case;
}

function sumOfCases(files: readonly Case[], options: AssessOptions) {
  const sums = { total: 0, perDay: 0 };
  const statuses: Record<string, number> = {};
  const seats = new Map<string, number>();
  const months = new Map<string, number>();
  for (const file of files) {
    const one = assess(file, options);
    const cents = certainCents(one.total);
    sums.total += cents;
    sums.perDay += one.perDayAtLeastCents;
    statuses[one.status] = (statuses[one.status] ?? 0) + 1;
    const seat = file.labels['seat'] ?? '';
    seats.set(seat, (seats.get(seat) ?? 0) + cents);
    for (const part of one.schedule)
      for (let day: number = part.from; day <= (part.to ?? AT); day++) {
        if (chargesIn((part.nth ?? 1) + day - part.from, 1, part.everyDays) === 0) continue;
        const month = isoOf(day as typeof AT).slice(0, 7);
        months.set(month, (months.get(month) ?? 0) + part.cents);
      }
  }
  return {
    ...sums,
    statuses,
    seats: [...seats].sort(),
    months: [...months].filter(([, cents]) => cents > 0).sort(),
  };
}
