/** What a payment is for, as a code; `any` when the file does not say. */
export const PURPOSE = { any: 0, administrative: 1, court: 2, interest: 3, costs: 4 } as const;

/** A payment by the body, or a set-off. */
export interface PaymentFacts {
  /** Position of the event in the file. */
  readonly index: number;
  /** Day on which it became known. */
  readonly on: number;
  /** Day from which it counts: earlier than `on` for a set-off that works back. */
  readonly countsFrom: number;
  readonly cents: number;
  /** A code of PURPOSE. */
  readonly purpose: number;
  readonly offset: boolean;
}

/** A decision (or a court) that fixed an administrative penalty. */
export interface FixingFacts {
  readonly index: number;
  readonly on: number;
  readonly cents: number;
  /** Later day of payment that it names; NONE when it names none. */
  readonly payBy: number;
  readonly byCourt: boolean;
  /** Position of the episode that was open on that day. */
  readonly episode: number;
}

/** An interruption of limitation. */
export interface InterruptionFacts {
  readonly index: number;
  readonly on: number;
  readonly administrative: boolean;
  readonly court: boolean;
}

/** Costs and fee that a ruling awards. */
export interface CostsFacts {
  readonly index: number;
  readonly on: number;
  readonly costsCents: number;
  readonly feeCents: number;
}

/** What a file tells of money, each list in the order of its days. */
export interface MoneyFacts {
  readonly fixings: readonly FixingFacts[];
  readonly payments: readonly PaymentFacts[];
  readonly interruptions: readonly InterruptionFacts[];
  readonly costs: readonly CostsFacts[];
}
