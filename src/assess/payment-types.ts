import type { Day } from '../calendar/day.js';
import type { Certainty } from '../law/source.js';
import type { Cents } from '../money/cents.js';
import type { Amount, WhyCode } from './amount.js';

/**
 * How far the decision that fixes the penalty is (Awb 4:18). `nil`: it was fixed at nothing, or an exception of 4:17 was
 * found; `not-yet-due`: penalty days can still come; `due`: the two weeks are running; `overdue`: they have passed.
 */
export type PenaltyDecisionState = 'not-yet-due' | 'due' | 'overdue' | 'made' | 'nil';

export interface PenaltyDecisionAssessment {
  readonly state: PenaltyDecisionState;
  /** Last day for it; null when no day is due. */
  readonly due: Day | null;
  /** Day of the last decision known. */
  readonly madeOn: Day | null;
  /** What it fixed; what has accrued by law while there is none. Null when that cannot be known. */
  readonly amountCents: Cents | null;
  /** Why there is no penalty; null when there is one, or when a decision fixed nothing without a known ground. */
  readonly reason: WhyCode | null;
  readonly fixedBy: 'body' | 'court' | null;
  /** True when an objection or appeal against the decision itself also covers this one, as far as disputed (Awb 4:19). */
  readonly ridesAlong: boolean;
}

/** The administrative penalty of one episode as a debt. */
export interface DebtAssessment {
  readonly episode: number;
  readonly penaltyDecision: PenaltyDecisionAssessment;
  /** Last day for payment (Awb 4:87). */
  readonly paymentDue: Day | null;
  /** First day in default (Awb 4:97, 4:100). */
  readonly interestFrom: Day | null;
  readonly principalCents: Cents;
  /** Interest due up to and including the valuation day. */
  readonly interest: Amount;
  readonly paidCents: Cents;
  /** Last day on which it can be claimed or limitation interrupted (Awb 4:104); null when nothing is to be claimed. */
  readonly lapsesOn: Day | null;
  readonly shares: readonly ShareAssessment[];
}

/** One person's equal share of an administrative penalty (Awb 4:17, equal shares, and 7:14a). */
export interface ShareAssessment {
  /** `objector` and `original-applicant` where others objected to a decision on an application. */
  readonly who: 'applicant' | 'objector' | 'original-applicant';
  readonly cents: Cents;
}

/** Days of a penalty that lapse one by one (Rv 611g). All days inclusive. */
export interface LimitationAssessment {
  readonly stream: 'administrative' | 'court';
  /** Position of the episode or of the order. */
  readonly index: number;
  readonly from: Day;
  readonly to: Day;
  /** Last day on which the first day can be claimed. */
  readonly lapsesFrom: Day;
  /** Last day on which the last day can be claimed. */
  readonly lapsesOn: Day;
  readonly cents: Cents;
  /** What of it has lapsed, paid or not. */
  readonly lapsedCents: Cents;
}

/** Costs and court fees, apart from all penalties. */
export interface CostsAssessment {
  readonly orders: readonly {
    /** Position of the event in the file. */
    readonly event: number;
    readonly on: Day;
    readonly costsCents: Cents;
    readonly feeCents: Cents;
  }[];
  readonly costsCents: Cents;
  readonly feeCents: Cents;
  readonly outstandingCents: Cents;
}

/** A change of the balance. Of several on one day the last has the balance at its end. */
export interface BalanceEntry {
  readonly day: Day;
  readonly kind: 'administrative' | 'court' | 'interest' | 'costs' | 'paid';
  /** Added to the balance; negative for payments and for what a decision took away. */
  readonly cents: Cents;
  readonly balanceCents: Cents;
}

/** What is owed at the end of a day, by kind; `balanceCents` is negative when more was paid. */
export interface Balance {
  readonly day: Day;
  readonly administrativeCents: Cents;
  readonly courtCents: Cents;
  readonly interestCents: Cents;
  readonly costsCents: Cents;
  readonly paidCents: Cents;
  readonly balanceCents: Cents;
}

/** What follows the penalty: fixing, payment, interest, limitation, costs, balance. */
export interface PaymentAssessment {
  /** Of the last administrative penalty; null when there is none. */
  readonly penaltyDecision: PenaltyDecisionAssessment | null;
  readonly paymentDue: Day | null;
  readonly interestFrom: Day | null;
  /** One for each episode with a penalty or a penalty decision. */
  readonly debts: readonly DebtAssessment[];
  /** Interest due on all administrative penalties. */
  readonly interest: Amount;
  /** How the payments were booked. */
  readonly paid: {
    readonly administrativeCents: Cents;
    readonly courtCents: Cents;
    readonly interestCents: Cents;
    readonly costsCents: Cents;
  };
  /** Penalties and interest that are still to be paid; costs are apart. */
  readonly outstanding: Amount;
  /** What was paid too much. */
  readonly overpaidCents: Cents;
  readonly limitation: {
    /** Of the last administrative penalty. */
    readonly administrative: Day | null;
    /** Of what a court ordered or fixed. */
    readonly court: readonly LimitationAssessment[];
    /** Last day on which a penalty paid without being due can be claimed back (Awb 4:20); null when none was. */
    readonly recovery: Day | null;
  };
  readonly costs: CostsAssessment;
  readonly balance: readonly BalanceEntry[];
  /** The weakest certainty of the law that these days and amounts rest on. */
  readonly certainty: Certainty;
  /** Ids of the provisions among them that are recalled only. */
  readonly recalled: readonly string[];
}
