import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { certainCents } from '../../src/assess/total.js';
import type { Assessment } from '../../src/assess/types.js';
import { isoOf } from '../../src/calendar/day.js';
import { parseCaseWithZone } from '../../src/case/parse-with-zone.js';
import type { Case } from '../../src/case/types.js';
import { baseLaw } from '../../src/law/base.js';
import { on } from '../../src/law/make.js';
import type { RowOutcome } from '../../src/portfolio/details/row-outcome.js';
import type { Reject } from '../../src/portfolio/input.js';
import { assessPortfolio } from '../../src/portfolio/portfolio.js';
import { chargesIn } from '../../src/rules/accrual.js';
import { type History, linesOf } from '../rulings/shared-cases.js';
import { flatRowOf } from './flat-rows.js';
import { plainCase } from './plain-cases.js';

const AT = on('2024-06-30');
const FILES = [
  ...linesOf<History>('./histories.ndjson').map((history) => history.case),
  ...Array.from({ length: 1_500 }, (_, seed) => plainCase(seed + 1)),
].map((file, i) => ({ ...file, id: `F-${i}` }));

const cases: readonly Case[] = FILES.map((file) => {
  const read = parseCaseWithZone(file);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.case;
});
const assessed: readonly Assessment[] = cases.map((file) => assess(file, { at: AT, brief: true }));
/** Flat where a flat row can say it, so that both ways in are taken. */
const INPUT = FILES.map((file) => flatRowOf(file) ?? file);
const rows: RowOutcome[] = [];
const result = assessPortfolio(INPUT, { at: AT, largest: 7, dates: 1_000, onRow: (row) => rows.push(row) });

type Entry = Assessment['schedule'][number];

function centsOf({ from, to, cents, everyDays, nth }: Entry): number {
  return cents * chargesIn(nth, (to ?? from) - from + 1, everyDays);
}

function accrued({ schedule }: Assessment, stream: Entry['stream']): number {
  return sumOf(schedule.filter((entry) => entry.stream === stream).map(centsOf));
}

/** What is still to come; nothing of a penalty without an end. */
function ahead({ potential }: Assessment): number {
  const isEndless = (entry: Entry): boolean =>
    potential.some(({ stream, index, to }) => to === null && stream === entry.stream && index === entry.index);
  return sumOf(potential.filter((entry) => !isEndless(entry)).map(centsOf));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

describe('what is told of a portfolio besides sums', () => {
  it('is for every file what assess gives', () => {
    expect(rows).toEqual(
      assessed.map((one, i) => ({
        line: i + 1,
        id: `F-${i}`,
        status: one.status,
        deadline: one.deadline === null ? null : isoOf(one.deadline),
        totalCents: certainCents(one.total),
        administrativeCents: accrued(one, 'administrative'),
        courtCents: accrued(one, 'court'),
        perDayCents: one.perDayAtLeastCents,
        potentialCents: certainCents(one.total) + ahead(one),
      })),
    );
  });

  it('counts files by notices and orders, as the files name them', () => {
    const known = (file: Case, type: string): number =>
      file.events.filter((event) => event.type === type && event.on !== undefined && event.on <= AT).length;
    for (const [list, type] of [
      [result.notices, 'notice-of-default'],
      [result.orders, 'court-order'],
    ] as const) {
      const wanted = new Map<number, number>();
      for (const file of cases) wanted.set(known(file, type), (wanted.get(known(file, type)) ?? 0) + 1);
      expect(list.map(({ number, files }) => [number, files])).toEqual([...wanted].sort(([a], [b]) => a - b));
    }
  });

  it('splits the money by round without losing any', () => {
    const sum = (list: readonly { readonly cents: number }[]): number =>
      list.reduce((all, { cents }) => all + cents, 0);
    expect(sum(result.rounds.administrative)).toBe(result.totals.administrativeCents);
    expect(sum(result.rounds.court)).toBe(result.totals.courtCents);
    const second = assessed.flatMap(({ episodes }) => episodes.slice(1, 2));
    const cents = second.map(({ administrative }): number => administrative.amountCents ?? 0);
    expect(result.rounds.administrative.find(({ round }) => round === 2)).toEqual({
      round: 2,
      files: cents.filter((one) => one > 0).length,
      cents: sumOf(cents),
    });
    const orders = assessed.map(({ court }): number => court[1]?.amountCents ?? 0);
    expect(result.rounds.court.find(({ round }) => round === 2)?.cents).toBe(sumOf(orders));
  });

  it('names the files that owe most, and how the amounts are distributed', () => {
    const totals = assessed.map((one, i) => ({ id: `F-${i}`, cents: certainCents(one.total) }));
    const sorted = [...totals].sort((a, b) => b.cents - a.cents);
    expect(result.largest.map(({ id, totalCents }) => ({ id, cents: totalCents }))).toEqual(sorted.slice(0, 7));
    const owing = totals
      .map(({ cents }) => cents)
      .filter((cents) => cents > 0)
      .sort((a, b) => a - b);
    expect(result.distribution).toMatchObject({ files: owing.length, filesWithout: totals.length - owing.length });
    for (const { share, cents } of result.distribution.quantiles)
      expect(cents, `${share}`).toBe(owing[Math.max(0, Math.ceil(share * owing.length - 1e-9) - 1)]);
    expect(result.distribution.histogram.reduce((all, one) => all + one.cents * one.files, 0)).toBe(
      result.totals.totalCents,
    );
  });

  it('puts the coming dates in order of money: first penalty days after the valuation day', () => {
    const wanted = new Map<string, number>();
    const add = (kind: string, day: number | null): void => {
      if (day === null || day <= AT) return;
      const key = `${isoOf(day as typeof AT)} ${kind}`;
      wanted.set(key, (wanted.get(key) ?? 0) + 1);
    };
    for (const { administrative, court } of assessed) {
      if (administrative.state === 'waiting') add('administrative-starts', administrative.firstDay);
      for (const one of court)
        if (one.state === 'waiting' && one.amountCents !== null) add('court-starts', one.firstDay);
    }
    const found = new Map(result.dates.map(({ on: day, kind, files }) => [`${day} ${kind}`, files]));
    for (const [key, files] of wanted) expect(found.get(key), key).toBe(files);
    const money = result.dates.map(({ potentialCents }) => potentialCents);
    expect(money).toEqual([...money].sort((a, b) => b - a));
  });

  it('tells what every other reading would do, as each does alone', () => {
    const few = INPUT.slice(0, 400);
    const { readings, totals, scenarios, receipt } = assessPortfolio(few, { at: AT, readingEffects: true });
    expect(readings).toHaveLength(baseLaw.interpretations.reduce((n, { options }) => n + options.length - 1, 0));
    expect([scenarios, receipt.scenarios]).toEqual([[], []]);
    for (const { interpretation, value, totalCents, differenceCents } of readings.slice(0, 6)) {
      const alone = assessPortfolio(few, { at: AT, readings: { [interpretation]: value } });
      expect(totalCents, interpretation).toBe(alone.totals.totalCents);
      expect(differenceCents).toBe(alone.totals.totalCents - totals.totalCents);
    }
  });

  it('tells rows and rejects in the order of the input', () => {
    const told: (RowOutcome | Reject)[] = [];
    const input = [INPUT[0], { id: 'X' }, INPUT[1], 5, INPUT[2]];
    const { quality } = assessPortfolio(input, {
      at: AT,
      onRow: (row) => told.push(row),
      onReject: (reject) => told.push(reject),
    });
    expect(told.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
    expect(quality.rejects.reduce((all, { rows: n }) => all + n, 0)).toBe(2);
  });

  it('counts the marks of the assessments when asked', () => {
    const few = INPUT.slice(0, 300);
    const wanted = new Map<string, number>();
    for (const { marks } of assessed.slice(0, 300))
      for (const code of new Set(marks.map((mark) => mark.code))) wanted.set(code, (wanted.get(code) ?? 0) + 1);
    const { quality } = assessPortfolio(few, { at: AT, marks: true });
    expect(new Map(quality.marks?.map(({ code, files }) => [code, files]))).toEqual(wanted);
    expect(result.quality.marks).toBeNull();
  });

  it('groups by the regime of the administrative penalty', () => {
    const day = { procedure: 'vw.regular', received: '2024-01-01' };
    const input = [
      { id: 'old', ...day, notice: '2025-04-14' },
      { id: 'new', ...day, notice: '2025-04-15' },
      { id: 'none', ...day },
      { id: 'woo', procedure: 'woo.request', received: '2024-01-01' },
    ];
    const { groups } = assessPortfolio(input, { at: on('2025-06-01'), by: ['regime'] });
    expect(groups.map(({ by, totals }) => [by['regime'], totals.files])).toEqual([
      ['possible', 1],
      ['vw.penalty.abolished', 2],
      ['woo.penalty.excluded', 1],
    ]);
  });
});
