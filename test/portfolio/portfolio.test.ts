import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { certainCents } from '../../src/assess/total.js';
import type { Assessment } from '../../src/assess/types.js';
import { isoOf } from '../../src/calendar/day.js';
import { parseCaseWithZone } from '../../src/case/parse-with-zone.js';
import type { Case } from '../../src/case/types.js';
import { baseLaw } from '../../src/law/base.js';
import { on } from '../../src/law/make.js';
import { assessPortfolio } from '../../src/portfolio/portfolio.js';
import { chargesIn } from '../../src/rules/accrual.js';
import { generateHistory } from '../oracle/generate.js';
import { plainCase } from './plain-cases.js';

const AT = on('2026-03-01');
const DEEP = process.env['DWANGSOM_DEEP'] === '1';
const COUNT = DEEP ? 30_000 : 2_000;
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

/** Adds what has accrued to the months in which the penalty days lie, day by day. */
function addMonths(byMonth: Map<string, number>, { schedule }: Assessment): void {
  for (const part of schedule)
    for (let day: number = part.from; day <= (part.to ?? AT); day++) {
      if (chargesIn((part.nth ?? 1) + day - part.from, 1, part.everyDays) === 0) continue;
      const month = isoOf(day as typeof AT).slice(0, 7);
      byMonth.set(month, (byMonth.get(month) ?? 0) + part.cents);
    }
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
      addMonths(byMonth, one);
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

  it('is the sum of its cases under every reading', () => {
    const few = files.slice(0, DEEP ? 3_000 : 150);
    const cases = few.map(parsed);
    for (const { key, options, default: standard } of baseLaw.interpretations) {
      for (const { value } of options.filter((option) => option.value !== standard)) {
        const readings = { [key]: value };
        const sums = assessPortfolio(few, { at: AT, by: ['seat'], readings });
        const bySeat = new Map<string, number>();
        const byMonth = new Map<string, number>();
        for (const file of cases) {
          const one = assess(file, { at: AT, brief: true, readings });
          const seat = file.labels['seat'] ?? '';
          bySeat.set(seat, (bySeat.get(seat) ?? 0) + certainCents(one.total));
          addMonths(byMonth, one);
        }
        const seats = sums.groups.map(({ by, totals }) => [by['seat'], totals.totalCents]);
        expect(seats, `${key}=${String(value)}`).toEqual([...bySeat].sort());
        const months = sums.months.map((m) => [m.month, m.administrativeCents + m.courtCents]);
        expect(months, `${key}=${String(value)}`).toEqual([...byMonth].filter(([, cents]) => cents > 0).sort());
      }
    }
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
