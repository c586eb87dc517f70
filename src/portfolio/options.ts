import type { Day } from '../calendar/day.js';
import type { Readings } from '../law/interpretation.js';
import type { LawSet } from '../law/law-set.js';
import type { RowOutcome } from './details/row-outcome.js';
import type { IdHash } from './hash-table.js';
import type { Reject } from './input.js';
import type { Scenario } from './scenarios/types.js';

/** How a portfolio is counted. */
export interface PortfolioOptions {
  /** Valuation day, inclusive: a penalty day where nothing was decided by then. */
  readonly at: Day;
  /** Labels to group by, or `procedure`, `regime`, `nationality`, `group`. */
  readonly by?: readonly string[];
  /** Readings that differ from the defaults, in the baseline and in every scenario. */
  readonly readings?: Readings;
  readonly scenarios?: readonly Scenario[];
  /** The law; the base law when left out. */
  readonly lawSet?: LawSet;
  /** IANA zone of timestamps without offset; without it such a timestamp is rejected. */
  readonly zone?: string | undefined;
  /** A 64-bit hash by which ids beyond the first million are compared; without it these are compared with the first million. */
  readonly hashId?: IdHash;
  /** The files that owe most which are listed, 20 when left out. */
  readonly largest?: number;
  /** The files that each scenario changes most which are listed, 20 when left out. */
  readonly affected?: number;
  /** The coming dates which are listed, those with most money first, 20 when left out. */
  readonly dates?: number;
  /** True counts the portfolio under every other reading as well, one at a time. */
  readonly readingEffects?: boolean;
  /** True counts the marks of the assessment of every file; each is then assessed in full, which is far slower. */
  readonly marks?: boolean;
  /** Told of every row that is not assessed, in the order of the input. */
  readonly onReject?: (reject: Reject) => void;
  /**
   * Told of every row that is assessed, in the order of the input and in turn with `onReject`, with what each scenario
   * changes of it.
   */
  readonly onRow?: (row: RowOutcome) => void;
}
