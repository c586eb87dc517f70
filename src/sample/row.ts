import { FLAT_COLUMNS, type FlatColumnName } from '../case/flat-form.js';

/**
 * One row of the flat form: one case, the columns of the case file under their column names, then labels. Days are
 * `YYYY-MM-DD`, durations ISO, amounts euros. What the case does not have is `undefined`; every row has every key.
 */
export interface SampleRow {
  readonly id: string;
  readonly procedure: string;
  readonly received: string;
  readonly lodged: string | undefined;
  readonly contested_decision: string | undefined;
  readonly fee_paid: string | undefined;
  readonly responsible_since: string | undefined;
  readonly extended_by: string | undefined;
  readonly extended_on: string | undefined;
  readonly suspended_on: string | undefined;
  readonly suspended_until: string | undefined;
  readonly suspended_ground: string | undefined;
  readonly notice: string | undefined;
  readonly notice_sent: string | undefined;
  readonly appeal: string | undefined;
  readonly decided: string | undefined;
  readonly withdrawn: string | undefined;
  readonly applicants: number;
  readonly nationality: string | undefined;
  readonly order1_on: string | undefined;
  readonly order1_sent: string | undefined;
  readonly order1_term: string | undefined;
  readonly order1_per_day: number | undefined;
  readonly order1_max: number | undefined;
  readonly order2_on: string | undefined;
  readonly order2_sent: string | undefined;
  readonly order2_term: string | undefined;
  readonly order2_per_day: number | undefined;
  readonly order2_max: number | undefined;
  readonly order3_on: string | undefined;
  readonly order3_sent: string | undefined;
  readonly order3_term: string | undefined;
  readonly order3_per_day: number | undefined;
  readonly order3_max: number | undefined;
  /** Label: the deciding body. */
  readonly body: string;
  /** Label: the kind of work within the procedure. */
  readonly matter: string;
  /** Label: the court that would hear, or heard, the appeal. */
  readonly seat: string;
  /** Label: day of an earlier notice that a court found premature. A flat row has room for one notice, the last. */
  readonly earlier_notice: string | undefined;
  /** Label: what was done to this row on purpose. */
  readonly dirt: string | undefined;
}

export type SampleColumn = keyof SampleRow;

/** The labels of a row; every other column is one of the flat form. */
const LABELS = ['body', 'matter', 'seat', 'earlier_notice', 'dirt'] as const satisfies readonly SampleColumn[];

/** Columns of the flat form of which a sample has nothing to tell. */
type Untold =
  | 'objection_period_ended'
  | 'term_until'
  | 'amount_at_stake'
  | 'group'
  | `order${1 | 2 | 3}_${'until' | 'per_week'}`;

const UNTOLD = /^(objection_period_ended|term_until|amount_at_stake|group|order\d_(until|per_week))$/;

/** The columns of the flat form that a sample has: exactly those of `SampleRow`. */
const TOLD: readonly Exclude<FlatColumnName, Untold>[] = FLAT_COLUMNS.filter(
  (name): name is Exclude<FlatColumnName, Untold> => !UNTOLD.test(name),
);

/** All columns, in the order in which they are written: that of the flat form, then the labels. */
export const SAMPLE_COLUMNS: readonly SampleColumn[] = [...TOLD, ...LABELS];
