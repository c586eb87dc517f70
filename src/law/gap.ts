import type { Day } from '../calendar/day.js';
import { on } from './make.js';

/**
 * What a gap does to a result that meets it: nothing can be said of the amount, the amount is the least, or the result
 * stands and carries a mark.
 */
export type GapEffect = 'undetermined' | 'at-least' | 'mark';

/** By what a case file shows that it meets a gap, when its procedure, nationality and days are those of the gap. */
export type GapSign =
  | 'file' // nothing more is needed
  | 'own-term' // its term is the one of the procedure: nobody stated another
  | 'term-unknown' // its term is not known: nobody stated the day that the law leaves open
  | 'supplement' // a supplement was asked for
  | 'not-treated' // the decision is one not to treat the application
  | 'new-term' // a court set a new term when it annulled a decision
  | 'no-tariff' // a good notice came on a day for which no amount is known
  | 'court-penalty-lapsed' // days of a court penalty have lapsed
  | 'court-demand' // payment of a court penalty was demanded
  | 'interest-rate-unknown' // interest ran over days for which no rate is known
  | 'calendar-unknown' // the term ends after the last day for which the equated days are known
  | 'unseen'; // no case file can show it

/** A construct of the law that is not modelled, without its text. */
export interface GapRule {
  readonly id: string;
  readonly article: string;
  /** First day on which it can matter; null = always. A file that was closed before it does not meet the gap. */
  readonly since: Day | null;
  readonly effect: GapEffect;
  readonly sign: GapSign;
  /** Procedures whose files can meet it; empty = any. */
  readonly procedures: readonly string[];
  /** Only files of these nationalities. */
  readonly nationalities?: readonly string[];
  /** Only files lodged on these days (inclusive; null = open). */
  readonly lodged?: { readonly from: Day | null; readonly to: Day | null };
}

type Row = Omit<GapRule, 'since' | 'lodged'> & {
  readonly since?: string;
  readonly lodged?: readonly [from: string | null, to: string | null];
};

/** Gaps from rows that hold days as ISO text. */
export function gapRules(rows: readonly Row[]): readonly GapRule[] {
  return rows.map(({ since, lodged, ...row }) => ({
    ...row,
    since: dayOf(since),
    ...(lodged === undefined ? {} : { lodged: { from: dayOf(lodged[0]), to: dayOf(lodged[1]) } }),
  }));
}

function dayOf(iso: string | null | undefined): Day | null {
  return iso == null ? null : on(iso);
}
