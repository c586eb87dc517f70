import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay, isoOf } from '../../src/calendar/day.js';
import { NEVER } from '../../src/calendar/forever.js';
import { NONE } from '../../src/facts/facts.js';
import type { InterruptionFacts } from '../../src/facts/money.js';
import { lapsesOn, lapsingDays, recoverableUntil } from '../../src/rules/limitation.js';
import { day, rules, runs, trackOf } from './payment-support.js';

function interruption(on: string, of: 'both' | 'administrative' | 'court' = 'both'): InterruptionFacts {
  return { index: 0, on: day(on), administrative: of !== 'court', court: of !== 'administrative' };
}

function iso(n: number): string {
  return isoOf(asDay(n));
}

function lapse(due: string, ...interruptions: readonly InterruptionFacts[]): string {
  return iso(lapsesOn(day(due), interruptions, rules));
}

describe('an administrative penalty (Awb 4:104)', () => {
  it('can be claimed until five years after the term of payment', () => {
    // Due by 22 June 2026: five years have passed at the end of 22 June 2031.
    expect(lapse('2026-06-22')).toBe('2031-06-22');
    expect(lapse('2024-02-29')).toBe('2029-02-28');
  });

  it('has a new term of five years from the day after an interruption', () => {
    expect(lapse('2020-06-22', interruption('2024-01-10'))).toBe('2029-01-10');
    expect(lapse('2020-06-22', interruption('2024-01-10'), interruption('2029-01-10'))).toBe('2034-01-10');
  });

  it('of which no term of payment is known lapses on no day', () => {
    expect(lapsesOn(NONE, [interruption('2024-01-10')], rules)).toBe(NONE);
  });

  it('is not interrupted once it has lapsed, nor shortened', () => {
    expect(lapse('2020-06-22', interruption('2025-06-23'))).toBe('2025-06-22');
    expect(lapse('2020-06-22', interruption('2025-06-22'))).toBe('2030-06-22');
    expect(lapse('2020-06-22', interruption('2019-01-01'))).toBe('2025-06-22');
    expect(lapse('2020-06-22', interruption('2024-01-10', 'court'))).toBe('2025-06-22');
  });

  it('paid without being due can be claimed back for five years from the decision (Awb 4:20)', () => {
    expect(iso(recoverableUntil(day('2021-03-05'), rules))).toBe('2026-03-05');
    expect(recoverableUntil(NONE, rules)).toBe(NONE);
  });
});

describe('a court penalty (Rv 611g)', () => {
  // 15 days of 100 euro: 4 – 18 April 2023.
  const track = trackOf(['2023-04-04', '2023-04-18', 10_000]);

  function lapsing(at: string, ...interruptions: readonly InterruptionFacts[]): readonly (readonly unknown[])[] {
    return lapsingDays(track, day(at), NEVER, interruptions, rules).map((run) => [
      iso(run.from),
      iso(run.to),
      iso(run.lapsesFrom),
      iso(run.lapsesOn),
      run.lapsedCents,
    ]);
  }

  it('lapses day by day, six months after each', () => {
    expect(lapsing('2023-04-18')).toEqual([['2023-04-04', '2023-04-18', '2023-10-04', '2023-10-18', 0]]);
  });

  it('has lapsed from the day after', () => {
    // On 10 October the days of 4 – 9 April have lapsed (their last day was before it): 6 × 100.
    expect(lapsing('2023-10-10')[0]?.[4]).toBe(60_000);
    expect(lapsing('2023-10-18')[0]?.[4]).toBe(140_000);
    expect(lapsing('2023-10-19')[0]?.[4]).toBe(150_000);
  });

  it('is cut at the valuation day', () => {
    expect(lapsing('2023-04-10')).toEqual([['2023-04-04', '2023-04-10', '2023-10-04', '2023-10-10', 0]]);
  });

  it('has a new term for the days that had not lapsed, and no other', () => {
    // Interrupted on 10 October: 4 – 9 April are gone; 10 – 18 April now last until 10 April 2024.
    expect(lapsing('2023-12-01', interruption('2023-10-10'))).toEqual([
      ['2023-04-04', '2023-04-09', '2023-10-04', '2023-10-09', 60_000],
      ['2023-04-10', '2023-04-18', '2024-04-10', '2024-04-10', 0],
    ]);
  });

  it('by the week lapses with the first day of each week', () => {
    // 100 euro a week on 4, 11 and 18 April. Interrupted on 12 October: 4 to 11 April are gone, 18 April is not.
    const weekly = trackOf(['2023-04-04', '2023-04-24', 10_000]);
    for (const segment of weekly.segments.items) segment.everyDays = 7;
    const cut = lapsingDays(weekly, day('2023-12-01'), NEVER, [interruption('2023-10-12')], rules);
    expect(cut.map(({ from, to, cents, lapsedCents }) => [iso(from), iso(to), cents, lapsedCents])).toEqual([
      ['2023-04-04', '2023-04-11', 20_000, 20_000],
      ['2023-04-12', '2023-04-24', 10_000, 0],
    ]);
  });

  it('keeps a part of one day', () => {
    // Interrupted on 5 October: of 4 April alone the last day, 4 October, was before it; on 18 October: of 18 April not.
    expect(lapsing('2023-12-01', interruption('2023-10-05')).map(([from, to]) => [from, to])).toEqual([
      ['2023-04-04', '2023-04-04'],
      ['2023-04-05', '2023-04-18'],
    ]);
    expect(lapsing('2023-12-01', interruption('2023-10-18')).map(([from, to]) => [from, to])).toEqual([
      ['2023-04-04', '2023-04-17'],
      ['2023-04-18', '2023-04-18'],
    ]);
  });

  it('is not interrupted for days that are still to come', () => {
    expect(lapsing('2023-12-01', interruption('2023-04-10'))).toEqual([
      ['2023-04-04', '2023-04-10', '2023-10-10', '2023-10-10', 70_000],
      ['2023-04-11', '2023-04-18', '2023-10-11', '2023-10-18', 80_000],
    ]);
    const own = [['2023-04-04', '2023-04-18', '2023-10-04', '2023-10-18', 0]];
    expect(lapsing('2023-04-18', interruption('2023-03-01'))).toEqual(own);
  });

  it('is not interrupted by what is about the administrative penalty', () => {
    const own = [['2023-04-04', '2023-04-18', '2023-10-04', '2023-10-18', 0]];
    expect(lapsing('2023-04-18', interruption('2023-05-01', 'administrative'))).toEqual(own);
  });

  it('that a court fixed later lapses six months after that, also when it was interrupted before', () => {
    const until = (on: string) =>
      lapsingDays(track, day('2023-09-01'), day('2023-08-01'), [interruption(on)], rules).map((run) =>
        iso(run.lapsesOn),
      );
    expect(until('2023-06-01')).toEqual(['2024-02-01']);
    expect(until('2023-08-15')).toEqual(['2024-02-15']);
  });

  it('can be interrupted again', () => {
    expect(lapsing('2024-05-01', interruption('2023-10-01'), interruption('2024-04-01'))).toEqual([
      ['2023-04-04', '2023-04-18', '2024-10-01', '2024-10-01', 0],
    ]);
    expect(lapsing('2024-05-01', interruption('2023-10-01'), interruption('2024-04-02'))[0]?.[3]).toBe('2024-04-01');
  });

  it('ends on the last day of a shorter month', () => {
    const august = trackOf(['2023-08-29', '2023-09-02', 10_000]);
    const [run] = lapsingDays(august, day('2023-09-02'), NEVER, [], rules);
    expect([iso(run?.lapsesFrom ?? 0), iso(run?.lapsesOn ?? 0)]).toEqual(['2024-02-29', '2024-03-02']);
  });

  it('keeps every cent in one run', () => {
    const on = fc.integer({ min: day('2023-03-01'), max: day('2025-01-01') });
    fc.assert(
      fc.property(fc.array(on, { maxLength: 4 }), on, (days, at) => {
        const interruptions = [...days].sort((a, b) => a - b).map((n) => interruption(iso(n)));
        const list = lapsingDays(track, at, NEVER, interruptions, rules);
        const cents = list.reduce((sum, run) => sum + run.cents, 0);
        expect(cents).toBe(Math.max(0, Math.min(15, at - day('2023-04-04') + 1)) * 10_000);
        for (const run of list) {
          expect(run.lapsesOn).toBeGreaterThanOrEqual(run.lapsesFrom);
          expect(run.lapsedCents === run.cents).toBe(run.lapsesOn < at);
        }
      }),
      runs(300),
    );
  });
});
