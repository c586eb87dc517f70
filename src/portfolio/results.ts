/** Most penalty days that the tables hold; a tariff with more is left to the rules. */
export const MOST_DAYS = 63;

/** What a run finds for each row of a block. Cents are whole; `status` is a code of STATUS. */
export interface RowResults {
  /** Last day of the term as it stands, and as it stood on the day of the notice. */
  readonly deadline: Int32Array;
  readonly judgedBy: Int32Array;
  readonly status: Uint8Array;
  /**
   * Of rows that may have money: days of lateness from the first penalty day on (at most MOST_DAYS, whatever the tariff),
   * that first day (NONE when none is due), and the tariff.
   */
  readonly days: Uint8Array;
  readonly firstDay: Int32Array;
  readonly tariff: Uint16Array;
  /** Of rows that may have money: last day of the court term; NONE without an order. */
  readonly termEnd: Int32Array;
  /** What a day of the order costs, and its state: 0 none, 1 waiting, 2 accruing, 3 full. */
  readonly rate: Int32Array;
  readonly courtState: Uint8Array;
  /** The same state of the notice; of a row with an order that the kernel has done, the part of the order in what follows. */
  readonly noticeState: Uint8Array;
  readonly courtPerDay: Float64Array;
  readonly courtPotential: Float64Array;
  readonly administrative: Float64Array;
  readonly court: Float64Array;
  readonly perDay: Float64Array;
  readonly potential: Float64Array;
  /** 1 for rows that the kernel has done. */
  readonly done: Uint8Array;
  /** Positions of rows that took a step more for their term; scratch of the kernel. */
  readonly steps: Int32Array;
  /** Positions whose money may not be zero. */
  readonly touched: Int32Array;
  touchedCount: number;
}

export function createResults(capacity: number): RowResults {
  return {
    deadline: new Int32Array(capacity),
    judgedBy: new Int32Array(capacity),
    status: new Uint8Array(capacity),
    days: new Uint8Array(capacity),
    firstDay: new Int32Array(capacity),
    tariff: new Uint16Array(capacity),
    termEnd: new Int32Array(capacity),
    rate: new Int32Array(capacity),
    courtState: new Uint8Array(capacity),
    noticeState: new Uint8Array(capacity),
    courtPerDay: new Float64Array(capacity),
    courtPotential: new Float64Array(capacity),
    administrative: new Float64Array(capacity),
    court: new Float64Array(capacity),
    perDay: new Float64Array(capacity),
    potential: new Float64Array(capacity),
    done: new Uint8Array(capacity),
    steps: new Int32Array(capacity),
    touched: new Int32Array(capacity),
    touchedCount: 0,
  };
}
