import { type Facts, NONE } from '../facts/facts.js';

/** Rows in one block: small enough to stay in cache while every scenario passes over it. */
export const BLOCK_ROWS = 4096;

/** Which raw day the column `start` holds; no more than fit in `origin` beside the procedure. */
export const START_FACT = {
  none: 0,
  contestedDecision: 1,
  objectionPeriodEnded: 2,
  feePaid: 3,
  responsibleSince: 4,
} as const;

/** Kinds of raw day, with "none": one more than the last of them. */
export const START_FACTS = 5;

/** Bits of the column `flags`. */
export const ROW = {
  /** Closed by withdrawal of the application, not by a decision. */
  withdrawn: 1,
  /** The term of the order is a day: `orderSent` holds it. */
  orderUntil: 2,
  /** The row is not plain: its facts stand in the side table. */
  side: 4,
  /** The row has an entry in `extra`. */
  extra: 8,
} as const;

/**
 * A block of cases as a struct of typed arrays, 50 bytes a case for the computation; what few rows have stands in
 * `extra`, what does not fit at all (steps, holds, further notices and orders, episodes) as facts in a sparse side table.
 * Days are NONE where there is none. A row of the side table has harmless values in the columns.
 */
export interface Columns {
  count: number;
  readonly capacity: number;
  readonly procedure: Uint16Array;
  readonly applicants: Uint16Array;
  readonly received: Int32Array;
  /** The raw day from which a term may count besides receipt; which one it is, is part of `origin`. */
  readonly start: Int32Array;
  /** Procedure × START_FACTS + the kind of day in `start`. */
  readonly origin: Uint16Array;
  readonly flags: Uint8Array;
  /** Index into `Lengths`; 0 = no extension. */
  readonly extension: Uint16Array;
  readonly extendedOn: Int32Array;
  readonly notice: Int32Array;
  readonly closed: Int32Array;
  readonly orderOn: Int32Array;
  /** Day of the appeal that the order follows from. */
  readonly appealOn: Int32Array;
  readonly orderSent: Int32Array;
  readonly orderTerm: Uint16Array;
  readonly perDay: Int32Array;
  /** Maximum of the order in cents; −1 = none. */
  readonly max: Int32Array;
  /** Index of the combination of labels. */
  readonly label: Uint32Array;
  /** The largest of these so far. */
  mostLabel: number;
  /** Number of the body, as far as the caller fills it in: only maxima on sums ask for it. */
  readonly body: Uint32Array;
  /** Ids and lines of the rows, as far as the caller fills them in. */
  readonly ids: (string | null)[];
  readonly lines: number[];
  /** Positions of the plain rows with a notice or an order: only these can have money. */
  readonly active: Int32Array;
  activeCount: number;
  /** Positions of the plain rows with an extension. */
  readonly extended: Int32Array;
  extendedCount: number;
  readonly extra: Extra;
  /** Facts of the rows that are not plain, by position. */
  readonly side: Map<number, Facts>;
}

/** What few plain rows have: one entry for each row with the flag `ROW.extra`, in the order of the rows. */
export interface Extra {
  count: number;
  /** Position of the row; and, by position, the entry. */
  readonly row: Int32Array;
  readonly entry: Int32Array;
  readonly lodged: Int32Array;
  /** Day of sending of the notice; NONE when not known. */
  readonly noticeSent: Int32Array;
  /** Index of the nation whose moratoria may touch the file; −1 = none. */
  readonly nation: Int32Array;
  /** Day of the invitation, first and last suspended day; NONE without a suspension. */
  readonly suspendedOn: Int32Array;
  readonly suspendedFrom: Int32Array;
  readonly suspendedUntil: Int32Array;
  /** Ground of the suspension, a code of GROUND. */
  readonly ground: Uint8Array;
  /** 1 when the extension of the row comes before the suspension. */
  readonly extendedFirst: Uint8Array;
}

export function createColumns(capacity: number = BLOCK_ROWS): Columns {
  return {
    count: 0,
    capacity,
    procedure: new Uint16Array(capacity),
    applicants: new Uint16Array(capacity),
    received: new Int32Array(capacity),
    start: new Int32Array(capacity),
    origin: new Uint16Array(capacity),
    flags: new Uint8Array(capacity),
    extension: new Uint16Array(capacity),
    extendedOn: new Int32Array(capacity),
    notice: new Int32Array(capacity),
    closed: new Int32Array(capacity),
    orderOn: new Int32Array(capacity),
    appealOn: new Int32Array(capacity),
    orderSent: new Int32Array(capacity),
    orderTerm: new Uint16Array(capacity),
    perDay: new Int32Array(capacity),
    max: new Int32Array(capacity),
    label: new Uint32Array(capacity),
    mostLabel: 0,
    body: new Uint32Array(capacity),
    ids: new Array<string | null>(capacity).fill(null),
    lines: new Array<number>(capacity).fill(0),
    active: new Int32Array(capacity),
    activeCount: 0,
    extended: new Int32Array(capacity),
    extendedCount: 0,
    extra: createExtra(capacity),
    side: new Map(),
  };
}

function createExtra(capacity: number): Extra {
  return {
    count: 0,
    row: new Int32Array(capacity),
    entry: new Int32Array(capacity),
    lodged: new Int32Array(capacity),
    noticeSent: new Int32Array(capacity),
    nation: new Int32Array(capacity),
    suspendedOn: new Int32Array(capacity),
    suspendedFrom: new Int32Array(capacity),
    suspendedUntil: new Int32Array(capacity),
    ground: new Uint8Array(capacity),
    extendedFirst: new Uint8Array(capacity),
  };
}

/** Empties a block so that it can be filled again. */
export function clearColumns(columns: Columns): void {
  columns.count = 0;
  columns.activeCount = 0;
  columns.extendedCount = 0;
  columns.extra.count = 0;
  if (columns.side.size > 0) columns.side.clear();
}

/** One length of a term or extension. */
export interface Length {
  readonly months: number;
  readonly days: number;
  readonly covered: boolean;
}

/** Lengths by index; index 0 stands for none. Shared by all blocks of a run. */
export interface Lengths {
  readonly list: Length[];
  readonly index: Map<number, number>;
}

export function createLengths(): Lengths {
  return { list: [{ months: 0, days: 0, covered: true }], index: new Map() };
}

/** Index of a length; made when it is new. Days and months below 16,384. */
export function lengthIndex(lengths: Lengths, length: Length): number {
  const key = (length.months * 16384 + length.days) * 2 + (length.covered ? 1 : 0);
  const known = lengths.index.get(key);
  if (known !== undefined) return known;
  const { months, days, covered } = length;
  const index = lengths.list.push({ months, days, covered }) - 1;
  lengths.index.set(key, index);
  return index;
}

export { NONE };
