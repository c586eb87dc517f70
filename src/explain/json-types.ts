import type { AlertType } from '../alerts/types.js';
import type {
  AdministrativeAssessment,
  EpisodeAssessment,
  ScheduleEntry,
  StateCode,
  StatusCode,
  SupplementReceipt,
  VerdictCode,
} from '../assess/types.js';
import type { Readings, ReadingValue } from '../law/interpretation.js';
import type { Preset } from '../law/presets.js';
import type { Certainty } from '../law/source.js';
import type { IsoDay } from './iso-day.js';
import type { PaymentsJson } from './json-payment-types.js';
import type { StepOf } from './step-types.js';

export type { IsoDay } from './iso-day.js';

export interface NoticeJson {
  readonly on: IsoDay;
  readonly verdict: VerdictCode;
  readonly deadline: IsoDay | null;
  readonly flags: readonly string[];
}

export interface AdministrativeJson {
  readonly applies: boolean | null;
  readonly why: AdministrativeAssessment['why'];
  readonly state: StateCode;
  readonly firstDay: IsoDay | null;
  readonly lastDay: IsoDay | null;
  readonly fullOn: IsoDay | null;
  readonly days: number | null;
  readonly amountCents: number | null;
  readonly maxCents: number | null;
  readonly sharesCents: readonly number[] | null;
  /** Id of the provision that excludes the penalty; absent when none does. */
  readonly excludedBy?: string;
}

export interface CourtJson {
  readonly state: StateCode;
  readonly termEnds: IsoDay;
  readonly firstDay: IsoDay | null;
  readonly lastDay: IsoDay | null;
  readonly fullOn: IsoDay | null;
  readonly days: number;
  readonly amountCents: number | null;
  readonly maxCents: number | null;
  /** Absent when the case file names none. */
  readonly ecli?: string;
}

export interface EpisodeJson {
  readonly opens: EpisodeAssessment['opens'];
  readonly deadline: IsoDay | null;
  readonly administrative: AdministrativeJson;
}

export interface DatesJson {
  readonly noticeFrom: IsoDay | null;
  readonly appealFrom: IsoDay | null;
  readonly ceiling: IsoDay | null;
  readonly penaltyDecisionDue: IsoDay | null;
  readonly paymentDue: IsoDay | null;
  readonly interestFrom: IsoDay | null;
}

export interface ScheduleJson {
  readonly stream: ScheduleEntry['stream'];
  readonly index: number;
  readonly from: IsoDay;
  readonly to: IsoDay | null;
  readonly cents: number;
  readonly everyDays: number;
  readonly nth: number;
  readonly basis: string;
}

export interface AlertJson {
  readonly key: string;
  readonly on: IsoDay;
  readonly type: AlertType;
  readonly text: string;
  /** True when the day has passed and what was due was not done; absent otherwise. */
  readonly overdue?: true;
}

export interface AlternativeJson {
  readonly interpretation: string;
  readonly value: ReadingValue;
  /** Null when undetermined under this reading. */
  readonly totalCents: number | null;
  readonly deadline: IsoDay | null;
  /** Who holds the reading. */
  readonly authority: string;
}

export interface MarkJson {
  readonly code: string;
  readonly path: string;
  readonly text: string;
}

/** A step: days are ISO text, the article is its short form such as `Awb 4:17(3)`. */
export type StepJson = StepOf<IsoDay, string>;

export interface ReceiptJson {
  readonly library: string;
  readonly lawSet: string;
  readonly lawSetHash: string;
  /** Law supplements that were added; absent when there are none. */
  readonly supplements?: readonly SupplementReceipt[];
  readonly at: IsoDay;
  /** Name of the preset that these readings are; absent when they are those of none. */
  readonly preset?: Preset['name'];
  readonly readings: Readings;
  readonly caseHash: string;
}

/** The object that `assess --json` prints with `--brief`. */
export interface BriefAssessmentJson {
  readonly format: 'dwangsom/assessment@1';
  readonly id: string | null;
  readonly procedure: string;
  readonly at: IsoDay;
  readonly status: StatusCode;
  readonly deadline: IsoDay | null;
  readonly notices: readonly NoticeJson[];
  readonly administrative: AdministrativeJson;
  readonly court: readonly CourtJson[];
  readonly episodes: readonly EpisodeJson[];
  /** Null when undetermined. */
  readonly totalCents: number | null;
  /** What is certain, when the total is undetermined; absent otherwise. */
  readonly totalAtLeastCents?: number;
  /** Id of the provision on which the undetermined amount hangs; absent when the total is known. */
  readonly totalBasis?: string;
  /** Null when not known; then what is certain of it. */
  readonly perDayCents: number | null;
  readonly perDayAtLeastCents?: number;
  readonly dates: DatesJson;
  readonly schedule: readonly ScheduleJson[];
  readonly potentialSchedule: readonly ScheduleJson[];
  readonly marks: readonly MarkJson[];
  readonly certainty: Certainty;
}

/** The object that `assess --json` prints. */
export interface AssessmentJson extends BriefAssessmentJson {
  /** What follows the penalty; null when there is none and the file tells of no money. */
  readonly payments?: PaymentsJson | null;
  readonly alerts?: readonly AlertJson[];
  readonly alternatives?: readonly AlternativeJson[];
  readonly range?: { readonly lowCents: number; readonly highCents: number | null; readonly bound: boolean } | null;
  readonly steps?: readonly StepJson[];
  readonly receipt?: ReceiptJson | null;
}
