import type {
  BalanceEntry,
  LimitationAssessment,
  PenaltyDecisionState,
  ShareAssessment,
} from '../assess/payment-types.js';
import type { WhyCode } from '../assess/types.js';
import type { Certainty } from '../law/source.js';
import type { IsoDay } from './iso-day.js';

export interface PenaltyDecisionJson {
  readonly state: PenaltyDecisionState;
  readonly due: IsoDay | null;
  readonly madeOn: IsoDay | null;
  readonly amountCents: number | null;
  readonly reason: WhyCode | null;
  readonly fixedBy: 'body' | 'court' | null;
  readonly ridesAlong: boolean;
}

/** Interest due: null when it is not known, then what is certain of it and the provision on which the rest hangs. */
export interface InterestJson {
  readonly interestCents: number | null;
  readonly interestAtLeastCents?: number;
  readonly interestBasis?: string;
}

/** The administrative penalty of one episode as a debt. */
export interface DebtJson extends InterestJson {
  readonly episode: number;
  readonly penaltyDecision: PenaltyDecisionJson;
  readonly paymentDue: IsoDay | null;
  readonly interestFrom: IsoDay | null;
  readonly principalCents: number;
  readonly paidCents: number;
  readonly lapsesOn: IsoDay | null;
  readonly shares: readonly { readonly who: ShareAssessment['who']; readonly cents: number }[];
}

export interface LimitationJson {
  readonly stream: LimitationAssessment['stream'];
  readonly index: number;
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly lapsesFrom: IsoDay;
  readonly lapsesOn: IsoDay;
  readonly cents: number;
  readonly lapsedCents: number;
}

export interface CostsJson {
  readonly orders: readonly {
    readonly event: number;
    readonly on: IsoDay;
    readonly costsCents: number;
    readonly feeCents: number;
  }[];
  readonly costsCents: number;
  readonly feeCents: number;
  readonly outstandingCents: number;
}

export interface BalanceEntryJson {
  readonly day: IsoDay;
  readonly kind: BalanceEntry['kind'];
  readonly cents: number;
  readonly balanceCents: number;
}

/** What follows the penalty. */
export interface PaymentsJson extends InterestJson {
  readonly penaltyDecision: PenaltyDecisionJson | null;
  readonly paymentDue: IsoDay | null;
  readonly interestFrom: IsoDay | null;
  readonly debts: readonly DebtJson[];
  readonly paid: {
    readonly administrativeCents: number;
    readonly courtCents: number;
    readonly interestCents: number;
    readonly costsCents: number;
  };
  /** Null when not known; then what is certain of it and the provision on which the rest hangs. */
  readonly outstandingCents: number | null;
  readonly outstandingAtLeastCents?: number;
  readonly outstandingBasis?: string;
  readonly overpaidCents: number;
  readonly limitation: {
    readonly administrative: IsoDay | null;
    readonly court: readonly LimitationJson[];
    readonly recovery: IsoDay | null;
  };
  readonly costs: CostsJson;
  readonly balance: readonly BalanceEntryJson[];
  readonly certainty: Certainty;
}
