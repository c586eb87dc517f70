import type { Columns } from './columns.js';
import { TOUCH } from './touch.js';

/** The rows of a block of which another law can make the term otherwise; shared by laws that touch the same procedures. */
export interface TouchedRows {
  /** By procedure, as bits of TOUCH. */
  readonly touched: Uint8Array;
  /** Positions in the block, ascending. */
  readonly rows: Int32Array;
  count: number;
  /** Number of the block of which these are the rows; −1 = none yet. */
  block: number;
}

export function createTouchedRows(touched: Uint8Array, capacity: number): TouchedRows {
  return { touched, rows: new Int32Array(capacity), count: 0, block: -1 };
}

/** Finds the rows of a block, unless that was done for another law. */
export function selectRows(t: TouchedRows, { count, procedure }: Columns, block: number): void {
  if (t.block === block) return;
  t.block = block;
  const { rows, touched } = t;
  const term: typeof TOUCH.term = 1;
  let n = 0;
  for (let i = 0; i < count; i++) {
    rows[n] = i;
    n += touched[procedure[i]!]! & term;
  }
  t.count = n;
}

/** Do two laws touch the terms of the same procedures? */
export function touchSameTerms(a: Uint8Array, b: Uint8Array): boolean {
  return a.every((bits, i) => ((bits ^ b[i]!) & TOUCH.term) === 0);
}
