import { lawSetHash, supplementsOf } from '../assess/receipt.js';
import type { StatusCode, SupplementReceipt } from '../assess/types.js';
import { VERSION } from '../assess/version.js';
import { asDay, isoOf } from '../calendar/day.js';
import type { Readings } from '../law/interpretation.js';
import type { Text } from '../law/source.js';
import type { AffectedFiles } from './affected.js';
import type { CappedTotals } from './caps/result.js';
import type { AffectedFile } from './details/affected-files.js';
import type { NextDate } from './details/dates.js';
import type { Distribution } from './details/distribution.js';
import type { LargeFile } from './details/largest.js';
import type { Quality } from './details/quality.js';
import type { ReadingEffect } from './details/reading-effects.js';
import type { FilesByNumber, RoundTotal } from './details/rounds.js';
import type { PortfolioRun } from './lane.js';
import type { MonthTotal } from './months.js';
import type { Totals } from './sums.js';

/** How many rows were read and what became of them. */
export interface PortfolioCounts {
  /** assessed + rejected. */
  readonly read: number;
  readonly assessed: number;
  readonly rejected: number;
  /** Assessed, but with an amount of which only a part, or nothing, is certain. */
  readonly undetermined: number;
  /** Assessed rows whose id had been seen before; each counts. */
  readonly duplicateIds: number;
  /** False when there were too many different ids to remember as they are. */
  readonly duplicateIdsExact: boolean;
  /** How ids were compared: as they are, by 64-bit hash, or with the first million only (then a lower bound). */
  readonly duplicateIdsBy: 'text' | 'hash' | 'first-million';
  /** Assessed rows that took the packed kernel, those that took the rules, and those done by both to compare. */
  readonly kernel: number;
  readonly evaluated: number;
  readonly checked: number;
}

export interface GroupTotals {
  readonly by: Readonly<Record<string, string>>;
  readonly totals: Totals;
}

/** Totals, groups and months under one law. */
export interface LaneResult {
  readonly totals: Totals;
  /** One a combination of `by`, sorted by those keys; empty when nothing is grouped by. */
  readonly groups: readonly GroupTotals[];
  readonly months: readonly MonthTotal[];
}

/** The portfolio under another law. Sums are before maxima on sums; what these take off stands apart. */
export interface ScenarioResult extends LaneResult, AffectedFiles, CappedTotals {
  readonly name: string;
  /** What it is; null when nobody said. */
  readonly title: Text | null;
  /** What it does not tell. */
  readonly limits: readonly Text[];
  /** Total of the scenario less that of the baseline, before maxima on sums. */
  readonly differenceCents: number;
  /** The same by combination of labels and by month, with the files that it changes; months without a difference left out. */
  readonly differences: {
    readonly groups: readonly GroupDifference[];
    readonly months: readonly MonthTotal[];
  };
  /** The affected files by their status under the law as it is. */
  readonly affectedStatuses: Readonly<Partial<Record<StatusCode, number>>>;
  /**
   * The files that it changes most. Null where only the amounts a day differ: that follows from counts, without a look at
   * single files, unless every row is asked for.
   */
  readonly affectedFiles: readonly AffectedFile[] | null;
}

/** What another law changes for one combination of labels. */
export interface GroupDifference extends AffectedFiles {
  readonly by: Readonly<Record<string, string>>;
  readonly differenceCents: number;
}

/** What the result rests on. */
export interface PortfolioReceipt {
  readonly library: string;
  readonly lawSet: string;
  readonly lawSetHash: string;
  /** Law supplements in that law set, in the order in which they were applied. */
  readonly supplements: readonly SupplementReceipt[];
  readonly at: string;
  readonly readings: Readings;
  /** What each scenario rests on; its law supplements include those of the baseline. */
  readonly scenarios: readonly ScenarioReceipt[];
}

export interface ScenarioReceipt {
  readonly name: string;
  readonly lawSetHash: string;
  readonly supplements: readonly SupplementReceipt[];
  readonly readings: Readings;
}

/** What is told of the files under the law as it is, besides sums. */
export interface MoreOfPortfolio {
  /** Penalties by round: of the first, second … lateness, and court order, of a file. */
  readonly rounds: { readonly administrative: readonly RoundTotal[]; readonly court: readonly RoundTotal[] };
  /** Files by their number of notices of default, and of court orders. */
  readonly notices: readonly FilesByNumber[];
  readonly orders: readonly FilesByNumber[];
  readonly distribution: Distribution;
  readonly largest: readonly LargeFile[];
  readonly dates: readonly NextDate[];
  readonly quality: Quality;
}

/** A portfolio on one day: plain data, the JSON of `dwangsom portfolio --json`. */
export interface PortfolioResult extends MoreOfPortfolio {
  readonly format: 'dwangsom/portfolio@1';
  /** Valuation day, inclusive, `YYYY-MM-DD`. */
  readonly at: string;
  readonly counts: PortfolioCounts;
  /** Names of the labels that were met, sorted. */
  readonly labels: readonly string[];
  readonly totals: Totals;
  /** One a combination of `by`, sorted by those keys; empty when nothing is grouped by. */
  readonly groups: readonly GroupTotals[];
  /** The months in which the penalty days lie. */
  readonly months: readonly MonthTotal[];
  /** Every other reading, one at a time; empty unless asked for. */
  readonly readings: readonly ReadingEffect[];
  readonly scenarios: readonly ScenarioResult[];
  readonly receipt: PortfolioReceipt;
}

/** The receipt of a run, with its first `lanes` lanes. */
export function receiptOfRun(run: PortfolioRun, lanes: number): PortfolioReceipt {
  const books = run.lanes.slice(0, lanes).map(({ lane }) => ({
    name: lane.name,
    lawSetHash: lawSetHash(lane.book.law),
    supplements: supplementsOf(lane.book.law),
    readings: lane.book.readings,
  }));
  const { law, readings } = run.lanes[0]!.lane.book;
  return {
    library: VERSION,
    lawSet: law.id,
    lawSetHash: lawSetHash(law),
    supplements: supplementsOf(law),
    at: isoOf(asDay(run.at)),
    readings,
    scenarios: books.slice(1),
  };
}
