import type { Day } from '../calendar/day.js';
import type { FreeDay } from '../law/holidays.js';
import type { Readings, ReadingValue } from '../law/interpretation.js';
import type { Certainty, Source } from '../law/source.js';
import type { Cents } from '../money/cents.js';
import type { Amount, WhyCode } from './amount.js';
import type { PaymentAssessment } from './payment-types.js';

export type { Amount, WhyCode } from './amount.js';

export type StatusCode =
  | 'undetermined'
  | 'withdrawn'
  | 'decided-in-time'
  | 'decided-late'
  | 'in-term'
  | 'accruing'
  | 'maximum-reached'
  | 'in-grace'
  | 'late';

export type StateCode = 'none' | 'excluded' | 'waiting' | 'accruing' | 'held' | 'full' | 'stopped' | 'undetermined';

export type VerdictCode = 'defective' | 'repeated' | 'valid' | 'not-needed' | 'undetermined' | 'premature';

/** A run of penalty days; from and to inclusive, `to` null while nothing ends it. */
export interface ScheduleEntry {
  readonly stream: 'administrative' | 'court';
  /** Position of the episode or of the order. */
  readonly index: number;
  readonly from: Day;
  readonly to: Day | null;
  /** Cents at the first day of every `everyDays` penalty days. */
  readonly cents: Cents;
  readonly everyDays: number;
  /** Number of the first day within its penalty, from 1. */
  readonly nth: number;
  /** Id of the provision. */
  readonly basis: string;
}

export interface NoticeAssessment {
  /** Position of the event in the file. */
  readonly event: number;
  readonly episode: number;
  readonly on: Day;
  readonly verdict: VerdictCode;
  /** End of the decision term as it stood on that day; null when not known. */
  readonly deadline: Day | null;
  readonly flags: readonly 'unreasonably-late-risk'[];
}

export interface AdministrativeAssessment {
  /** True when the regime is not excluded and a valid notice exists (also during the two weeks); null when undetermined. */
  readonly applies: boolean | null;
  readonly why: WhyCode;
  readonly state: StateCode;
  /** First penalty day, also when still ahead; null when none is to come. */
  readonly firstDay: Day | null;
  /** Last day accrued up to and including the valuation day. */
  readonly lastDay: Day | null;
  /** The last day of the penalty if nothing more is decided. */
  readonly fullOn: Day | null;
  readonly days: number | null;
  readonly amountCents: Cents | null;
  readonly maxCents: Cents | null;
  /** Equal shares of the applicants; spare cents go to the first. */
  readonly sharesCents: readonly Cents[] | null;
  /** Id of the provision that excludes the penalty. */
  readonly excludedBy: string | null;
}

export interface CourtAssessment {
  readonly event: number;
  readonly episode: number;
  readonly state: StateCode;
  readonly termEnds: Day;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  readonly fullOn: Day | null;
  readonly days: number;
  /** Null when the order states no amount and days have run. */
  readonly amountCents: Cents | null;
  /** Null when the order has no maximum. */
  readonly maxCents: Cents | null;
  readonly ecli: string | null;
}

export interface EpisodeAssessment {
  readonly opens: 'application' | 'annulment' | 'withdrawal';
  readonly deadline: Day | null;
  readonly administrative: AdministrativeAssessment;
}

/** Days that follow from the assessment; null where there is none. */
export interface DateAssessment {
  /** First day on which a notice of default would be good. */
  readonly noticeFrom: Day | null;
  /** First day on which an appeal against the lateness can be lodged (Awb 6:12). */
  readonly appealFrom: Day | null;
  /** 21 months from lodging (asylum lodged from 20 July 2015 on); null otherwise. */
  readonly ceiling: Day | null;
  /** Last day for the penalty decision (Awb 4:18). */
  readonly penaltyDecisionDue: Day | null;
  /** Last day for payment (Awb 4:87). */
  readonly paymentDue: Day | null;
  /** First day of default interest (Awb 4:98, 4:100). */
  readonly interestFrom: Day | null;
}

/** Something a reader must know: a fact missing, an event without effect, law that is not sure. */
export interface Mark {
  readonly code: string;
  /** Path of the event, such as `events[3]`; empty for the case as a whole. */
  readonly path: string;
  /** Values for the text of the mark; of a mark about an event also its `type` and `on` (ISO, null without a day). */
  readonly values: Readonly<Record<string, string | number | null>>;
}

/** What another reading would give. */
export interface Alternative {
  readonly interpretation: string;
  readonly value: ReadingValue;
  /** Null when undetermined under this reading. */
  readonly totalCents: Cents | null;
  readonly deadline: Day | null;
  readonly authority: readonly Source[];
}

/** The lowest and highest total over all combinations of the readings that matter. */
export interface TotalRange {
  readonly lowCents: Cents;
  /** The highest; null where under some combination no highest can be said, since a total cannot be determined. */
  readonly highCents: Cents | null;
  /** True when there were too many combinations to try: the ends are those that were found. */
  readonly bound: boolean;
}

/** Same receipt, same result. */
export interface Receipt {
  readonly library: string;
  readonly lawSet: string;
  readonly lawSetHash: string;
  /** Law supplements in that law set, in the order in which they were applied. */
  readonly supplements: readonly SupplementReceipt[];
  readonly at: Day;
  readonly readings: Readings;
  readonly caseHash: string;
}

/** A law supplement that a result rests on, and the hash of what it adds. */
export interface SupplementReceipt {
  readonly id: string;
  readonly hash: string;
}

/** The log of the evaluation that made the numbers; `explain` rebuilds the steps from it. */
export interface EvaluationRecord {
  readonly log: readonly number[];
  /** Readings that the evaluation consulted. */
  readonly consulted: readonly string[];
}

/** Everything the library says of one case on one day: codes and values, no text. */
export interface Assessment {
  readonly id: string | null;
  readonly procedure: string;
  readonly at: Day;
  readonly status: StatusCode;
  readonly deadline: Day | null;
  readonly notices: readonly NoticeAssessment[];
  readonly administrative: AdministrativeAssessment;
  readonly court: readonly CourtAssessment[];
  readonly episodes: readonly EpisodeAssessment[];
  readonly total: Amount;
  /** What one more day after `at` costs; null when a penalty can run on it of which the amount is not known. */
  readonly perDayCents: Cents | null;
  /** What is certain of it. */
  readonly perDayAtLeastCents: Cents;
  readonly dates: DateAssessment;
  /** What has accrued up to and including `at`. */
  readonly schedule: readonly ScheduleEntry[];
  /** What will accrue after `at` if nothing more is decided. */
  readonly potential: readonly ScheduleEntry[];
  /** What follows the penalty; null in brief, and when there is no penalty and no decision, payment or costs. */
  readonly payments: PaymentAssessment | null;
  readonly marks: readonly Mark[];
  /** The weakest certainty of the law that the result rests on. */
  readonly certainty: Certainty;
  readonly applicants: number;
  readonly record: EvaluationRecord | null;
  readonly alternatives: readonly Alternative[];
  readonly range: TotalRange | null;
  readonly receipt: Receipt | null;
}

/** A day that moved the end of a term, and why. */
export interface MovedBy {
  readonly day: Day;
  readonly why: FreeDay;
}
