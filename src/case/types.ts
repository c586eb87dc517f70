import type { Day } from '../calendar/day.js';
import type { Duration } from '../calendar/duration.js';
import type { Cents } from '../money/cents.js';

/**
 * A case file (zaakdossier) as parsed: every day is a civil day, every amount whole cents.
 * The names are those of the JSON form; every `until` is the last day.
 */
export interface Case {
  /** Name of the file as the sender knows it; null when the file has none. */
  readonly id: string | null;
  /** Key of the procedure catalogue, such as `vw.asylum`. */
  readonly procedure: string;
  /** Persons who share the administrative penalty equally (Awb 4:17, equal shares), 1–1000. */
  readonly applicants: number;
  /**
   * How many of the `applicants` applied for a decision to which others objected: they share as the objectors do
   * (Awb 7:14a).
   */
  readonly originalApplicants?: number;
  /** ISO 3166 code; matters only where a moratorium on decisions (besluitmoratorium) can apply. */
  readonly nationality?: string;
  /** Amount at stake; matters only where a special tariff depends on it (allowances). */
  readonly amountAtStake?: Cents;
  /** Links connected files. A label with a warning: it changes no amount. */
  readonly group?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly findings: Findings;
  /** In the order of the file; `index` is the position there. */
  readonly events: readonly CaseEvent[];
}

/** What a person has established: true = established, false = established that not, absent = not looked at. */
export interface Findings {
  readonly late?: boolean;
  readonly unreasonablyLate?: boolean;
  readonly notInterestedParty?: boolean;
  readonly manifestlyInadmissible?: boolean;
  readonly manifestlyUnfounded?: boolean;
  readonly notAnApplication?: boolean;
  readonly noPower?: boolean;
  readonly abuse?: boolean;
}

/** A term set by a court: a duration from the day of sending, or a day. */
export type SetTerm = { readonly duration: Duration } | { readonly until: Day };

/** Ground of a suspension of the term (opschorting). */
export type SuspensionGround =
  | 'supplement'
  | 'foreign-information'
  | 'third-party-views'
  | 'consent'
  | 'attributable'
  | 'force-majeure';

/** A step of a court order with a term of its own (such as: hear the applicant within eight weeks). */
export interface OrderStep {
  readonly what: string;
  /** Counted from the day the order was sent. */
  readonly within: Duration;
  /** True when missing this step starts the penalty. */
  readonly penalty: boolean;
}

/** What one day, or one started week, of a court penalty costs. */
export type OrderAmount =
  | { readonly kind: 'per-day'; readonly cents: Cents }
  | { readonly kind: 'per-week'; readonly cents: Cents }
  | { readonly kind: 'tiers'; readonly tiers: readonly { readonly days: number; readonly cents: Cents }[] }
  | { readonly kind: 'unknown' };

interface At {
  /** Position in the `events` of the file, from 0. */
  readonly index: number;
  /** The day it happened. */
  readonly on: Day;
}

export type CaseEvent =
  | (At & { readonly type: 'received'; readonly lodged?: Day })
  | (At & { readonly type: 'forwarded' })
  | (At & { readonly type: 'contested-decision' })
  | (At & { readonly type: 'objection-period-ended' })
  | (At & { readonly type: 'fee-paid' })
  | (At & { readonly type: 'responsible-since' })
  | (At & {
      readonly type: 'term-stated';
      readonly until: Day;
      readonly statedBy?: 'body' | 'court';
      readonly basis?: '4:14-1' | '4:14-3';
    })
  | {
      readonly index: number;
      readonly type: 'extended';
      /** Day of the letter; absent when not known. */
      readonly on?: Day;
      readonly by?: Duration;
      readonly until?: Day;
      readonly ground?: string;
    }
  | (At & {
      readonly type: 'suspended';
      readonly from?: Day;
      readonly until?: Day;
      readonly ground: SuspensionGround;
      /** Time set for the supplement: its last day (as case files write it), or a duration from `on`. */
      readonly termSet?: SetTerm;
      /** False when the applicant was not told (Awb 4:15(3)); taken as told when left out. */
      readonly announced?: boolean;
    })
  | (At & {
      readonly type: 'notice-of-default';
      readonly sent?: Day;
      readonly defective?: boolean;
      readonly effectiveFrom?: Day;
      readonly accepted?: boolean;
      readonly unreasonablyLate?: boolean;
    })
  | (At & {
      /** The applicant took a notice of default back. */
      readonly type: 'notice-withdrawn';
      /** Day on which the body received that notice; the last one before when left out. */
      readonly notice?: Day;
    })
  | (At & { readonly type: 'penalty-held'; readonly until: Day })
  | (At & { readonly type: 'appeal-lodged' })
  | (At & { readonly type: 'decision-annulled'; readonly newTerm?: SetTerm; readonly sent?: Day })
  | (At & { readonly type: 'decision-withdrawn'; readonly newTerm?: SetTerm })
  | (At & {
      readonly type: 'court-order';
      readonly sent?: Day;
      readonly term: SetTerm;
      readonly steps: readonly OrderStep[];
      readonly amount: OrderAmount;
      readonly max?: Cents;
      readonly ecli?: string;
      /** Legal costs (proceskosten) that the body must pay; no penalty. */
      readonly costs?: Cents;
      /** Court fee (griffierecht) that the body must pay back; no penalty. */
      readonly fee?: Cents;
    })
  | (At & { readonly type: 'hearing' })
  | (At & {
      readonly type: 'decided';
      readonly dated?: Day;
      readonly receivedByApplicant?: Day;
      readonly setAside?: boolean;
      readonly byOperationOfLaw?: boolean;
    })
  | (At & { readonly type: 'withdrawn' })
  | (At & {
      readonly type: 'penalty-decision';
      readonly amount: Cents;
      /** Later day of payment that the decision names (Awb 4:87(1)); last day, inclusive. */
      readonly payBy?: Day;
      /** `court`: the court fixed the amount (Awb 8:55c); the body when left out. */
      readonly fixedBy?: 'body' | 'court';
    })
  | (At & {
      readonly type: 'paid';
      readonly amount: Cents;
      readonly for?: 'administrative' | 'court' | 'interest' | 'costs';
      /** True: set off against a claim of the body (verrekening, Awb 4:93). */
      readonly offset?: boolean;
      /** Day to which a set-off works back (BW 6:129); `on` when left out. */
      readonly effectiveFrom?: Day;
    })
  | (At & {
      /** Limitation was interrupted (stuiting): by an action, an acknowledgment or a written reminder. */
      readonly type: 'limitation-interrupted';
      /** Of which penalty; both when left out. */
      readonly for?: 'administrative' | 'court';
    });

/** The type of an event; ties on one day are resolved in this order. */
export const EVENT_ORDER: readonly CaseEvent['type'][] = [
  'received',
  'forwarded',
  'contested-decision',
  'objection-period-ended',
  'fee-paid',
  'responsible-since',
  'term-stated',
  'extended',
  'suspended',
  'notice-of-default',
  'notice-withdrawn',
  'penalty-held',
  'appeal-lodged',
  'decision-annulled',
  'decision-withdrawn',
  'court-order',
  'hearing',
  'decided',
  'withdrawn',
  'penalty-decision',
  'paid',
  'limitation-interrupted',
];

/** What is wrong with an input, where, and what to do. Nothing is guessed and nothing is dropped. */
export interface Issue {
  /** Path in the file, such as `events[3].until`; empty for the file as a whole. */
  readonly path: string;
  readonly code: string;
  /** A sentence that says what to do and names the nearest known key. */
  readonly message: string;
}
