/*
 * Faults and oddities planted on request, to test imports. A: all shares, of the rows of the sample.
 *
 * A `fault` must come out of an import as a reject or a mark; an `oddity` is unusual and right, and must come out of it
 * as neither.
 */

/** What can be planted; the name is the label of the row. */
export type DirtKind =
  | 'duplicate-id'
  | 'decision-before-receipt'
  | 'two-notices'
  | 'unknown-nationality'
  | 'empty-procedure'
  | 'oddity-29-february'
  | 'oddity-month-end'
  | 'oddity-notice-on-free-day';

export const DIRT_SHARES: readonly { readonly kind: DirtKind; readonly share: number }[] = [
  { kind: 'duplicate-id', share: 0.005 },
  { kind: 'decision-before-receipt', share: 0.005 },
  { kind: 'oddity-29-february', share: 0.0005 },
  { kind: 'oddity-month-end', share: 0.0015 },
  { kind: 'oddity-notice-on-free-day', share: 0.003 },
  { kind: 'two-notices', share: 0.002 },
  { kind: 'unknown-nationality', share: 0.001 },
  { kind: 'empty-procedure', share: 0.001 },
];

/** A: days between a decision and the receipt after it, at most. */
export const BEFORE_RECEIPT_MOST_DAYS = 60;

/** The code that some registers write for "unknown" (onbekend); ISO 3166 has no such code. */
export const UNKNOWN_NATIONALITY = 'ONB';

/** A row that is due for dirt and fit for it gets it with this chance, so that dirt does not come in regular steps. */
export const PLANTING_CHANCE = 0.25;

/** Last day of February in the only leap year of the period, and how far a row is moved to be received on it. */
export const LEAP_DAY = '2024-02-29';
export const LEAP_DAY_WITHIN = 180;
