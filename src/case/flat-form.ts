/*
 * The names of the flat form: a case in one row.
 */

/** Court orders that a flat row has room for. */
export const FLAT_ORDERS = 3;

const CASE_COLUMNS = [
  'id',
  'procedure',
  'received',
  'lodged',
  'contested_decision',
  'objection_period_ended',
  'fee_paid',
  'responsible_since',
  'term_until',
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
  'amount_at_stake',
  'group',
] as const;

const ORDER_PARTS = ['on', 'sent', 'term', 'until', 'per_day', 'per_week', 'max'] as const;

/** Name of a column that a flat row knows. */
export type FlatColumnName = (typeof CASE_COLUMNS)[number] | `order${1 | 2 | 3}_${(typeof ORDER_PARTS)[number]}`;

/** The columns that a flat row knows, in the order of the documentation. Every other column is a label. */
export const FLAT_COLUMNS: readonly FlatColumnName[] = [
  ...CASE_COLUMNS,
  ...([1, 2, 3] as const).flatMap((order) => ORDER_PARTS.map((part) => `order${order}_${part}` as const)),
];
