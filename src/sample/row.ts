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

/** All columns, in the order in which they are written. */
export const SAMPLE_COLUMNS: readonly SampleColumn[] = [
  'id',
  'procedure',
  'received',
  'lodged',
  'contested_decision',
  'fee_paid',
  'responsible_since',
  'extended_by',
  'extended_on',
  'suspended_on',
  'suspended_until',
  'suspended_ground',
  'notice',
  'notice_sent',
  'appeal',
  'decided',
  'withdrawn',
  'applicants',
  'nationality',
  'order1_on',
  'order1_sent',
  'order1_term',
  'order1_per_day',
  'order1_max',
  'order2_on',
  'order2_sent',
  'order2_term',
  'order2_per_day',
  'order2_max',
  'order3_on',
  'order3_sent',
  'order3_term',
  'order3_per_day',
  'order3_max',
  'body',
  'matter',
  'seat',
  'earlier_notice',
  'dirt',
];
