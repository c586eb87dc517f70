import type { Outcome } from '../facts/outcome.js';
import type { Rulebook } from '../law/rulebook.js';
import type { Text } from '../law/source.js';
import { type Affected, createAffected } from './affected.js';
import { type Aggregate, createAggregate } from './aggregate.js';
import type { YearSums } from './caps/year-sums.js';
import type { Lengths } from './columns.js';
import type { KernelTables } from './kernel/table-types.js';
import { kernelTables } from './kernel/tables.js';
import { createResults, type RowResults } from './results.js';
import type { AggregateCap } from './scenarios/types.js';
import type { ScratchFacts } from './scratch.js';
import type { TariffCounts } from './tariff-counts.js';
import { TOUCH, touches } from './touch.js';
import { createTouchedRows, type TouchedRows, touchSameTerms } from './touched-rows.js';

/** One law under which the portfolio is counted: a name and its rulebook. */
export interface Lane {
  readonly name: string;
  readonly book: Rulebook;
  /** What it is, and what it does not tell. */
  readonly title?: Text;
  readonly limits?: readonly Text[];
  /** Maxima on sums, applied when all files have been counted. */
  readonly caps?: readonly AggregateCap[];
}

/** A lane of a run. The first one counts every row; every other one only what it can count otherwise than the first. */
export interface LaneState {
  readonly lane: Lane;
  tables: KernelTables;
  /** Of the first lane all rows, of another one those that it counted itself. */
  readonly results: RowResults;
  /** Of the first lane all money, of another one what differs from it. */
  readonly aggregate: Aggregate;
  readonly affected: Affected;
  /** Of a lane that is not the first: 1 for the rows of the block of which it counted something that may differ. */
  readonly changed: Uint8Array;
  /** By procedure: which rows it can count otherwise than the first lane, as bits of TOUCH. */
  readonly touched: Uint8Array;
  /** All bits of `touched`; 0 when nothing can differ. */
  readonly bits: number;
  /** Results of the terms of a block, for the rows in `rows`; null when the terms are those of the first lane. */
  readonly terms: RowResults | null;
  rows: TouchedRows;
  /** Position of the earlier lane whose terms these are; −1 = its own. */
  sameTerms: number;
  /** The same money by body and year; null unless a maximum on sums asks for it. */
  readonly years: YearSums | null;
  /** True when some of the files were counted without a look at each of them. */
  settled: boolean;
  /** Files of the first lane whose amount is not certain. */
  undetermined: number;
}

/** A run over blocks: every lane side by side while a block is in cache. The first lane is the baseline. */
export interface PortfolioRun {
  readonly at: number;
  readonly lengths: Lengths;
  readonly lanes: readonly LaneState[];
  readonly counts: { rows: number; kernel: number; evaluated: number; checked: number };
  /** Counts from which lanes follow that differ in the amounts a day only; null when there is none. */
  tariffs: TariffCounts | null;
  /** Of the first lane, and of a lane beside it. */
  readonly outcome: Outcome;
  readonly beside: Outcome;
  readonly scratch: ScratchFacts;
}

export function createLane(
  lane: Lane,
  base: Rulebook,
  lengths: Lengths,
  capacity: number,
  years: YearSums | null = null,
): LaneState {
  const touched = touches(base, lane.book);
  const bits = touched.reduce((all, one) => all | one, 0);
  return {
    lane,
    tables: kernelTables(lane.book, lengths),
    results: createResults(capacity),
    aggregate: createAggregate(),
    affected: createAffected(),
    changed: new Uint8Array(capacity),
    touched,
    bits,
    terms: (bits & TOUCH.term) === 0 ? null : createResults(capacity),
    rows: createTouchedRows(touched, (bits & TOUCH.term) === 0 ? 0 : capacity),
    sameTerms: -1,
    settled: false,
    years,
    undetermined: 0,
  };
}

/** Lanes that touch the terms of the same procedures find the rows once; those with equal tables the terms as well. */
export function shareTerms(lanes: readonly LaneState[]): void {
  const keys = lanes.map((lane) => (lane.terms === null ? '' : termKey(lane.tables)));
  lanes.forEach((lane, i) => {
    lane.sameTerms = -1;
    if (lane.terms === null) return;
    const before = lanes.slice(0, i).filter((one) => one.terms !== null && touchSameTerms(one.touched, lane.touched));
    lane.rows = before[0]?.rows ?? lane.rows;
    const same = before.find((one) => keys[lanes.indexOf(one)] === keys[i] && one.tables.day === lane.tables.day);
    lane.sameTerms = same === undefined ? -1 : lanes.indexOf(same);
  });
}

/** All that the first part of the kernel reads of the tables, but the days on which no term ends: one table for each set. */
function termKey(t: KernelTables): string {
  const lists = [
    t.supported,
    t.term,
    t.second,
    t.third,
    t.length,
    t.lodging,
    t.rollMask,
    t.termByLodging,
    t.fromLodging,
    t.restarts,
    t.mode,
    t.first,
    t.rest,
    t.chainMask,
    t.decrees,
    t.collective,
  ];
  return `${lists.map((l) => l.join()).join('|')}|${JSON.stringify([t.classes, t.moratoria, t.stopForAll])}|${t.lateObjection}|${t.rollEachLink}|${t.lodgingMask}|${t.penaltyEach}`;
}
