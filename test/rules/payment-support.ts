import type fc from 'fast-check';
import { dayOf } from '../../src/calendar/day.js';
import { FOREVER } from '../../src/calendar/forever.js';
import { NONE } from '../../src/facts/facts.js';
import type { Segment, Track } from '../../src/facts/outcome.js';
import { baseLaw } from '../../src/law/base.js';
import { compile } from '../../src/law/compile.js';
import { paymentRules } from '../../src/law/payment-rules.js';
import type { Debt } from '../../src/rules/payment.js';

export const book = compile(baseLaw);
export const rules = paymentRules(baseLaw);

/** Random cases per property: `usual`, or fifty times as many with DWANGSOM_DEEP=1. */
export function runs(usual: number): fc.Parameters<unknown> {
  return { numRuns: process.env['DWANGSOM_DEEP'] === '1' ? usual * 50 : usual };
}

/** A day from ISO text. */
export function day(iso: string): number {
  return dayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
}

/** A penalty of these runs of days, each with the same cents a day. */
export function trackOf(...runsOfDays: readonly (readonly [from: string, to: string, cents: number])[]): Track {
  let nth = 1;
  const items = runsOfDays.map(([from, to, cents]): Segment => {
    const segment = { from: day(from), to: day(to), cents, everyDays: 1, nth };
    nth += segment.to - segment.from + 1;
    return segment;
  });
  return {
    fixed: -1,
    opensOn: items[0]?.from ?? NONE,
    pauseFrom: NONE,
    pauseTo: NONE,
    heldFrom: NONE,
    heldTo: NONE,
    firstDay: items[0]?.from ?? NONE,
    fullOn: items.at(-1)?.to ?? NONE,
    stoppedOn: FOREVER,
    maxCents: items.reduce((sum, { from, to, cents }) => sum + (to - from + 1) * cents, 0),
    segments: { items, count: items.length, make: () => ({ from: 0, to: 0, cents: 0, everyDays: 1, nth: 1 }) },
  };
}

/** A debt of so many cents, fixed long before, in default from a day on. */
export function debtIn(cents: number, interestFrom: string): Debt {
  const from = day(interestFrom);
  const fixing = { index: 0, on: from - 60, cents, payBy: NONE, byCourt: false, episode: 0 };
  return {
    episode: 0,
    track: trackOf(),
    fixings: [fixing],
    decisionDue: from - 60,
    paymentDue: from - 1,
    interestFrom: from,
  };
}
