import { FLAT_COLUMNS, type FlatColumnName } from '../../case/flat-form.js';

/** Place of each column that a flat row knows. */
export const AT: { readonly [K in FlatColumnName]: number } = Object.freeze(
  Object.fromEntries(FLAT_COLUMNS.map((name, place) => [name, place])) as { [K in FlatColumnName]: number },
);

/** Number of places. */
export const PLACES: number = FLAT_COLUMNS.length;

/** What the quick door does with the cells of a column; a row with anything in an unread one is read the slow way. */
export const KIND = { label: 0, text: 1, day: 2, unread: 3 } as const;

const DAYS: readonly FlatColumnName[] = [
  'received',
  'lodged',
  'contested_decision',
  'objection_period_ended',
  'fee_paid',
  'responsible_since',
  'extended_on',
  'suspended_on',
  'suspended_until',
  'notice',
  'notice_sent',
  'appeal',
  'decided',
  'withdrawn',
  'order1_on',
  'order1_sent',
  'order1_until',
];

const UNREAD: readonly FlatColumnName[] = [
  'term_until',
  'amount_at_stake',
  'order1_per_week',
  ...FLAT_COLUMNS.filter((name) => /^order[23]_/.test(name)),
];

/** The kind of each place. */
export const KIND_AT: Uint8Array = Uint8Array.from(FLAT_COLUMNS, (name) => {
  if (DAYS.includes(name)) return KIND.day;
  return UNREAD.includes(name) ? KIND.unread : KIND.text;
});
