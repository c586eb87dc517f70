import { asDay, isoOf } from '../../calendar/day.js';
import { FOREVER } from '../../calendar/forever.js';
import type { Facts } from '../../facts/facts.js';
import type { EpisodeOutcome, OrderOutcome, Outcome, Segment, Track } from '../../facts/outcome.js';
import { centsUpTo } from '../../rules/cut.js';
import { type Columns, NONE } from '../columns.js';
import type { LaneState } from '../lane.js';
import { reformedMax } from '../reformed.js';

/** What begins on a day after the valuation day when nothing is decided before it. */
export const DATE_KINDS = ['administrative-starts', 'court-starts'] as const;

/** A coming day on which penalties begin to run. */
export interface NextDate {
  /** First penalty day, `YYYY-MM-DD`. */
  readonly on: string;
  readonly kind: (typeof DATE_KINDS)[number];
  readonly files: number;
  /** What that first day costs, all files together. */
  readonly firstDayCents: number;
  /** What these penalties come to when nothing more is decided; one without a maximum counts with its first day. */
  readonly potentialCents: number;
}

interface Sum {
  files: number;
  firstDayCents: number;
  potentialCents: number;
}

/** Sums by day × kinds + kind. */
export type NextDates = Map<number, Sum>;

function add(dates: NextDates, day: number, kind: number, firstDayCents: number, potentialCents: number): void {
  const key = day * DATE_KINDS.length + kind;
  const known = dates.get(key);
  if (known === undefined) dates.set(key, { files: 1, firstDayCents, potentialCents });
  else {
    known.files++;
    known.firstDayCents += firstDayCents;
    known.potentialCents += potentialCents;
  }
}

/** Adds the open rows that the kernel has done. */
export function addPlainDates(dates: NextDates, c: Columns, { results, tables }: LaneState, at: number): void {
  for (let k = 0; k < c.activeCount; k++) {
    const i = c.active[k]!;
    if (results.done[i] === 0 || c.closed[i] !== NONE) continue;
    const first = results.firstDay[i]!;
    if (first !== NONE && first > at) {
      const { tiers, maxCents } = tables.tiers[results.tariff[i]!]!;
      add(dates, first, 0, tiers[0]!.cents, maxCents);
    }
    const end = results.termEnd[i]!;
    if (end === NONE || end < at || results.courtState[i] === 0) continue;
    const rules = tables.reformed[c.procedure[i]!]!;
    const rate = results.rate[i]!;
    const max = rules === null ? c.max[i]! : reformedMax(rules, c, i);
    const firstDay = max < 0 ? rate : Math.min(rate, max);
    add(dates, end + 1, 1, firstDay, max < 0 ? firstDay : max);
  }
}

/** Adds a row of which the rules made an outcome. */
export function addOutcomeDates(dates: NextDates, facts: Facts, outcome: Outcome, at: number): void {
  const last = facts.episodes.length - 1;
  for (let e = 0; e < outcome.episodes.count; e++)
    addTrack(dates, (outcome.episodes.items[e] as EpisodeOutcome).administrative, 0, at);
  for (let o = 0; o < outcome.orders.count; o++)
    if (facts.orders[o]?.episode === last) addTrack(dates, (outcome.orders.items[o] as OrderOutcome).track, 1, at);
}

function addTrack(dates: NextDates, track: Track, kind: number, at: number): void {
  if (track.segments.count === 0 || track.firstDay === NONE || track.firstDay <= at) return;
  const { segments } = track;
  const end = (segments.items[segments.count - 1] as Segment).to;
  const firstDayCents = centsUpTo(track, track.firstDay);
  add(dates, track.firstDay, kind, firstDayCents, end >= FOREVER ? firstDayCents : centsUpTo(track, end));
}

/** The coming dates, those with most money first. */
export function nextDates(dates: NextDates, most: number): readonly NextDate[] {
  return [...dates]
    .sort(([a, x], [b, y]) => y.potentialCents - x.potentialCents || a - b)
    .slice(0, most)
    .map(([key, { files, firstDayCents, potentialCents }]) => ({
      on: isoOf(asDay(Math.floor(key / DATE_KINDS.length))),
      kind: DATE_KINDS[key % DATE_KINDS.length]!,
      files,
      firstDayCents,
      potentialCents,
    }));
}
