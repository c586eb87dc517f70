import type { Pivot } from './provision.js';

/**
 * What a reform changes in the penalties of a procedure beside its terms, exclusions and tariff. The law as it is has
 * none of this. Each list names provisions by id; the value of such a provision is the type named here.
 */
export interface ReformedPenalties {
  /** Penalty days end the day before the version begins (`'stops'`, pivot `calendar-day`). */
  readonly administrativeStops: readonly string[];
  readonly courtStops: readonly string[];
  /** No court penalty where the pivot day of the order lies in a version that is not `'court-penalty'`. */
  readonly courtExclusions: readonly string[];
  /** Amounts of the order, where its pivot day lies in a version (`CourtAmounts`). */
  readonly courtAmounts: readonly string[];
  /** Maximum for the whole file (`FileCap`). */
  readonly caps: readonly string[];
}

export const NOTHING_REFORMED: ReformedPenalties = {
  administrativeStops: [],
  courtStops: [],
  courtExclusions: [],
  courtAmounts: [],
  caps: [],
};

/** How a reform changes what courts order. Shares are taken first and rounded down to the cent, then the ceilings. */
export interface CourtAmounts {
  /** Share of the daily (or weekly) amount, in percent. */
  readonly perDayPercent?: number;
  /** Ceiling of the amount a day, in cents; of an amount a week seven times as much. */
  readonly perDayAtMostCents?: number;
  /** Share of the maximum, in percent. */
  readonly maxPercent?: number;
  /** Ceiling of the maximum, in cents; it also limits an order that states none. */
  readonly maxAtMostCents?: number;
}

/** A maximum for everything that one file can cost; days count in their order until it is used up. */
export interface FileCap {
  readonly cents: number;
  /** `applicant`: this much for each of those who applied together. */
  readonly each: 'file' | 'applicant';
  readonly of: PenaltyKind | 'all';
}

export type PenaltyKind = 'administrative' | 'court';

/** A court penalty excluded for a range of pivot days; both inclusive. */
export interface CourtExclusionRules {
  readonly pivot: Pivot;
  readonly from: number;
  readonly to: number;
  readonly provision: number;
  readonly version: number;
}

/** Amounts of orders for a range of pivot days; both inclusive; −1 = not changed. */
export interface CourtAmountRules extends CourtExclusionRules {
  readonly perDayPercent: number;
  readonly perDayAtMostCents: number;
  readonly maxPercent: number;
  readonly maxAtMostCents: number;
}

/** A maximum of the file for a range of days of lodging; both inclusive. */
export interface CapRules {
  readonly from: number;
  readonly to: number;
  readonly cents: number;
  readonly eachApplicant: boolean;
  readonly administrative: boolean;
  readonly court: boolean;
  readonly provision: number;
  readonly version: number;
}

/** `ReformedPenalties` as the rules read it. */
export interface ReformedRules {
  /** First day on which no penalty day counts any more; FOREVER = none. */
  readonly administrativeStopsOn: number;
  readonly courtStopsOn: number;
  readonly courtExclusions: readonly CourtExclusionRules[];
  readonly courtAmounts: readonly CourtAmountRules[];
  readonly caps: readonly CapRules[];
}
