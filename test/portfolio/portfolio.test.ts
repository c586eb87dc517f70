import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { certainCents } from '../../src/assess/total.js';
import { isoOf } from '../../src/calendar/day.js';
import { parseCaseWithZone } from '../../src/case/parse-with-zone.js';
import type { Case } from '../../src/case/types.js';
import { on } from '../../src/law/make.js';
import { assessPortfolio } from '../../src/portfolio/portfolio.js';
import { chargesIn } from '../../src/rules/accrual.js';
import { generateHistory } from '../oracle/generate.js';
import { plainCase } from './plain-cases.js';

const AT = on('2026-03-01');
const COUNT = process.env['DWANGSOM_DEEP'] === '1' ? 30_000 : 2_000;
const SEATS = ['Arnhem', 'Den Haag', 'Zwolle'];

function histories(): readonly object[] {
  return Array.from({ length: COUNT }, (_, i) => ({
    ...(i % 2 === 0 ? generateHistory(i + 1).case : plainCase(i + 1)),
    labels: { seat: SEATS[i % 3] ?? '' },
  }));
}

function parsed(file: unknown): Case {
  const read = parseCaseWithZone(file);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.case;
}

describe('a portfolio', () => {
  const files = histories();
  const result = assessPortfolio(files, {
    at: AT,
    by: ['seat'],
    scenarios: [
      { name: 'same', reform: (law) => law },
      { name: 'announcement', readings: { countAnnouncementDay: true } },
    ],
  });

  it('is the sum of its cases under assess: in total, by label and by month', () => {
    let total = 0;
    let perDay = 0;
    const bySeat = new Map<string, number>();
    const byMonth = new Map<string, number>();
    const statuses: Record<string, number> = {};
    for (const file of files.map(parsed)) {
      const one = assess(file, { at: AT, brief: true });
      const cents = certainCents(one.total);
      total += cents;
      perDay += one.perDayAtLeastCents;
      statuses[one.status] = (statuses[one.status] ?? 0) + 1;
      const seat = file.labels['seat'] ?? '';
      bySeat.set(seat, (bySeat.get(seat) ?? 0) + cents);
      for (const part of one.schedule)
        for (let day: number = part.from; day <= (part.to ?? AT); day++) {
          if (chargesIn((part.nth ?? 1) + day - part.from, 1, part.everyDays) === 0) continue;
          const month = isoOf(day as typeof AT).slice(0, 7);
          byMonth.set(month, (byMonth.get(month) ?? 0) + part.cents);
        }
    }
    expect(result.totals.totalCents).toBe(total);
    expect(result.totals.perDayCents).toBe(perDay);
    expect(result.totals.statuses).toEqual(statuses);
    expect(result.groups.map(({ by, totals }) => [by['seat'], totals.totalCents])).toEqual([...bySeat].sort());
    const months = result.months.map((m) => [m.month, m.administrativeCents + m.courtCents]);
    expect(months).toEqual([...byMonth].filter(([, cents]) => cents > 0).sort());
    expect(result.counts).toMatchObject({ read: COUNT, assessed: COUNT, rejected: 0 });
    expect(result.counts.kernel + result.counts.evaluated).toBe(COUNT);
  });

  it('differs by exactly zero under a scenario that changes nothing', () => {
    const [same] = result.scenarios;
    expect(same).toMatchObject({ name: 'same', differenceCents: 0, filesAffected: 0, totals: result.totals });
    expect(same?.groups).toEqual(result.groups);
    expect(same?.months).toEqual(result.months);
  });

  it('gives under a scenario what it gives alone under those readings', () => {
    const alone = assessPortfolio(files, { at: AT, by: ['seat'], readings: { countAnnouncementDay: true } });
    const beside = result.scenarios[1];
    expect(beside?.totals).toEqual(alone.totals);
    expect(beside?.groups).toEqual(alone.groups);
    expect(beside?.months).toEqual(alone.months);
    expect(beside?.differenceCents).toBe(alone.totals.totalCents - result.totals.totalCents);
    expect(beside?.filesAffected).toBeGreaterThan(0);
  });

  it('has the keys that are promised', () => {
    const keys = ['format', 'at', 'counts', 'totals', 'groups', 'months', 'scenarios', 'receipt'];
    expect(Object.keys(JSON.parse(JSON.stringify(result)))).toEqual(expect.arrayContaining(keys));
    const totals = [
      'totalCents',
      'administrativeCents',
      'courtCents',
      'perDayCents',
      'potentialCents',
      'files',
      'statuses',
    ];
    expect(Object.keys(result.totals).sort()).toEqual(totals.sort());
    expect(result.months.map(({ month }) => month)).toEqual(result.months.map(({ month }) => month).sort());
  });

  it('refuses two scenarios of one name', () => {
    const scenarios = [{ name: 'a' }, { name: 'a' }];
    expect(() => assessPortfolio([], { at: AT, scenarios })).toThrow(/two scenarios/);
  });
});
