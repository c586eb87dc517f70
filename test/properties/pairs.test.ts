import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import type { Assessment, ScheduleEntry } from '../../src/assess/types.js';
import { type Day, isoOf } from '../../src/calendar/day.js';
import { parseCase } from '../../src/case/parse.js';
import type { Readings } from '../../src/law/interpretation.js';
import { on } from '../../src/law/make.js';
import { chargesIn } from '../../src/rules/accrual.js';
import { generateHistory } from '../oracle/generate.js';
import { plainCase } from '../portfolio/plain-cases.js';
import { HISTORIES } from './agreement.js';

/** Random histories per property, other ones in each run; a failure prints its seed. */
const RUNS = process.env['DWANGSOM_DEEP'] === '1' ? 10_000 : 400;
/** The same histories in every run: those that the slow counting has been through. */
const SEED = 20_261_125;
const seeds = fc.integer({ min: 1, max: HISTORIES });
const START_FACTS = [
  'received',
  'forwarded',
  'contested-decision',
  'objection-period-ended',
  'fee-paid',
  'responsible-since',
];

interface Event {
  readonly type: string;
  readonly on?: string;
}
interface File {
  readonly procedure: string;
  readonly events: readonly Event[];
}

function total(file: object, at: Day, readings: Readings = {}): Assessment {
  const parsed = parseCase(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return assess(parsed.case, { at, readings, brief: true });
}

function certain({ total: amount }: Assessment): number {
  return amount.kind === 'undetermined' ? 0 : amount.cents;
}

function sum(entries: readonly ScheduleEntry[], stream: string, index: number): number {
  return entries
    .filter((entry) => entry.stream === stream && entry.index === index)
    .reduce((cents, e) => cents + chargesIn(e.nth, (e.to ?? e.from) - e.from + 1, e.everyDays) * e.cents, 0);
}

function later(day: string, days: number): string {
  return isoOf((on(day) + days) as Day);
}

describe('properties of pairs of cases', { timeout: 900_000 }, () => {
  it('a later valuation day never lowers the total, unless it brings a fact about when the term began', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 60 }), (seed, days) => {
        const { case: file, at, interpretations } = generateHistory(seed);
        const until = later(at, days);
        const between = (file as File).events.filter((e) => e.on !== undefined && e.on > at && e.on <= until);
        fc.pre(!between.some(({ type }) => START_FACTS.includes(type) || type === 'term-stated'));
        const readings = interpretations as Readings;
        expect(certain(total(file, on(until), readings))).toBeGreaterThanOrEqual(
          certain(total(file, on(at), readings)),
        );
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  it('a later decision never lowers a penalty', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 90 }), (seed, days) => {
        const file = plainCase(seed) as File;
        fc.pre(file.events.some(({ type }) => type === 'decided'));
        const events = file.events.map((e) => (e.type === 'decided' ? { ...e, on: later(e.on ?? '', days) } : e));
        const at = on('2027-01-01');
        expect(certain(total({ ...file, events }, at))).toBeGreaterThanOrEqual(certain(total(file, at)));
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  it('the order of events in the file changes nothing; those of one day and type keep theirs', () => {
    fc.assert(
      fc.property(seeds, fc.infiniteStream(fc.nat()), (seed, keys) => {
        const { case: file, at, interpretations } = generateHistory(seed);
        const keyOf = new Map<string, number>();
        const key = (e: Event): number => {
          const name = `${e.on}${e.type}`;
          if (!keyOf.has(name)) keyOf.set(name, keys.next().value ?? 0);
          return keyOf.get(name) ?? 0;
        };
        const events = (file as File).events.map((e) => [key(e), e] as const);
        const shuffled = { ...file, events: [...events].sort(([a], [b]) => a - b).map(([, e]) => e) };
        const same = (a: Assessment) => ({
          ...a,
          marks: a.marks.length,
          notices: a.notices.map((n) => ({ ...n, event: 0 })),
          court: a.court.map((c) => ({ ...c, event: 0 })),
        });
        const readings = interpretations as Readings;
        expect(same(total(shuffled, on(at), readings))).toEqual(same(total(file, on(at), readings)));
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  it('every amount equals the sum of its schedule', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { case: file, at, interpretations } = generateHistory(seed);
        const result = total(file, on(at), interpretations as Readings);
        result.episodes.forEach(({ administrative }, i) => {
          if (administrative.amountCents !== null)
            expect(sum(result.schedule, 'administrative', i)).toBe(administrative.amountCents);
        });
        result.court.forEach(({ amountCents }, i) => {
          if (amountCents !== null) expect(sum(result.schedule, 'court', i)).toBe(amountCents);
        });
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  it('n days of suspension move an unrolled end by n, and splitting the period adds up', () => {
    const days = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), days, days, (start, first, second) => {
        const received = later('2010-01-04', start);
        const asked = later(received, 10);
        const suspended = (from: number, to: number) => ({
          type: 'suspended',
          on: asked,
          from: later(asked, from),
          until: later(asked, to),
          ground: 'consent',
        });
        const file = (...events: object[]) => ({
          procedure: 'awb.uniform-preparation',
          events: [{ type: 'received', on: received }, ...events],
        });
        const end = (...events: object[]): number =>
          total(file(...events), on(later(received, 120))).deadline ?? Number.NaN;
        const whole = end(suspended(1, first + second + 2));
        expect(whole - end()).toBe(first + second + 2);
        expect(end(suspended(1, first + 1), suspended(first + 2, first + second + 2))).toBe(whole);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});
