import type { ReformedRules } from '../../law/reformed.js';
import type { ExclusionRules, MoratoriumRules, TariffRules } from '../../law/rulebook.js';

/**
 * From what day a term counts, by term and by the fact in the column `start`. The first three are the later of receipt
 * and that day, with one of them left out; the others take a step more.
 */
export const MODE = { received: 0, start: 1, later: 2, announced: 3, lodgingEnded: 4, unknown: 5 } as const;

/** A class of collective extension: for whom, from when, and the length by months and by index. */
export interface CollectiveClass {
  readonly from: number;
  readonly to: number;
  readonly knownFrom: number;
  readonly months: number;
  readonly length: number;
}

/** What the main loop of the kernel reads of the law. */
export interface OriginTables {
  /** By origin: day of receipt from which the second version of the term applies. */
  readonly second: Int32Array;
  /** By origin × 2 + version: the term in one number, see `PACKED`. */
  readonly packed: Int32Array;
}

/**
 * A term in one number: days (13 bits), roll mask (3), months (12), then one bit each for "receipt does not count" and
 * "the day in `start` does not count": as a number of days the first takes a day out of the later of the two. Below zero:
 * the row takes a step more.
 */
export const PACKED = {
  daysMask: 0x1fff,
  rollShift: 13,
  monthsShift: 16,
  monthsMask: 0xfff,
  leftOut: 0x10000000,
  stepMore: -0x80000000,
} as const;

/**
 * The rulebook for plain rows, packed for the block kernel: every table is read by index, no rule is decided anew. Made
 * once for a rulebook and a set of lengths. `supported` says for which procedures the tables tell the whole law.
 */
export interface KernelTables {
  readonly base: number;
  readonly day: Int32Array;
  readonly month: Int32Array;
  readonly supported: Uint8Array;
  /** By procedure: first of its (at most three) terms, and the pivot days from which the second and third apply. */
  readonly term: Int32Array;
  readonly second: Int32Array;
  readonly third: Int32Array;
  /** By term: months << 16 | days, days of the lodging period, roll mask (0 or 7). */
  readonly length: Int32Array;
  readonly lodging: Int32Array;
  readonly rollMask: Int32Array;
  /** By term: 1 when the term counts from lodging, and when a supplement restarts it. */
  readonly fromLodging: Uint8Array;
  readonly restarts: Uint8Array;
  /** By term × start facts: the mode. */
  readonly mode: Uint8Array;
  /** All that the main loop asks of a row, by its origin. */
  readonly origins: OriginTables;
  /** By term × lengths: months << 16 | days of the first and second part of the chain, and roll mask. */
  readonly lengths: number;
  readonly first: Int32Array;
  readonly rest: Int32Array;
  readonly chainMask: Int32Array;
  /** By term: 1 when decrees touch it, and when a collective extension does. */
  readonly decrees: Uint8Array;
  readonly collective: Uint8Array;
  /** The classes of collective extensions and the moratoria, by the day from which they are known. */
  readonly classes: readonly CollectiveClass[];
  /** `standstill` when a moratorium stops a term, which is left to the rules. */
  readonly moratoria: readonly MoratoriumRules[];
  readonly standstill: boolean;
  /** By procedure: 1 when the version of the term turns on lodging. */
  readonly termByLodging: Uint8Array;
  /** By procedure: days (inclusive) of lodging and notice on which the penalty is possible, where these are one day each. */
  readonly lodgedFrom: Int32Array;
  readonly lodgedTo: Int32Array;
  readonly noticeFrom: Int32Array;
  readonly noticeTo: Int32Array;
  /** By procedure: all that excludes it. */
  readonly exclusions: readonly (readonly ExclusionRules[])[];
  /** By procedure: the day from which there is a tariff, its first tariff, and the days from which others apply. */
  readonly tariffFrom: Int32Array;
  readonly tariff: Int32Array;
  readonly secondTariff: Int32Array;
  readonly thirdTariff: Int32Array;
  /** By tariff × 64: cents after so many days; and by tariff the number of days. */
  readonly cents: Int32Array;
  readonly tariffDays: Int32Array;
  readonly tiers: readonly TariffRules[];
  /** By length: months << 16 | days of a court term, and roll mask. */
  readonly courtLength: Int32Array;
  readonly courtMask: Int32Array;
  readonly freeDays: number;
  readonly earlyDays: number;
  readonly rollNoticeMask: number;
  readonly announcementDay: number;
  readonly complianceDay: number;
  readonly courtTermNotice: number;
  readonly lateObjection: number;
  /** 1 when links are rolled or measured otherwise than once at the end: rows with an extension are then left to the rules. */
  readonly rollEachLink: number;
  /** Roll mask of the lodging period. */
  readonly lodgingMask: number;
  /** 1 when applicants have a penalty each: rows with several are then left to the rules. */
  readonly penaltyEach: number;
  /** By procedure: what a reform changes in the penalties; null in the law as it is. */
  readonly reformed: readonly (ReformedRules | null)[];
  /** 1 when a stop on decisions reaches everybody: rows of procedures with decrees are then left to the rules. */
  readonly stopForAll: number;
  /** By procedure: 1 when decrees can touch its terms. */
  readonly procedureDecrees: Uint8Array;
}
