import type { Day } from '../../src/calendar/day.js';

/** One event of a case file as JSON; every key that any type of event knows. */
export interface CaseEvent {
  readonly type: string;
  readonly on?: string;
  readonly until?: string;
  readonly from?: string;
  readonly sent?: string;
  readonly lodged?: string;
  readonly effectiveFrom?: string;
  readonly termSet?: string;
  readonly dated?: string;
  readonly receivedByApplicant?: string;
  readonly by?: string;
  readonly ground?: string;
  readonly announced?: boolean;
  readonly statedBy?: string;
  readonly basis?: string;
  readonly defective?: boolean;
  readonly accepted?: boolean;
  readonly unreasonablyLate?: boolean;
  readonly notice?: string;
  readonly newTerm?: StatedLength;
  readonly term?: StatedLength;
  readonly steps?: readonly OrderStep[];
  readonly perDay?: Euros;
  readonly perWeek?: Euros;
  readonly tiers?: readonly OrderTier[];
  readonly max?: Euros;
  readonly ecli?: string;
  readonly setAside?: boolean;
  readonly byOperationOfLaw?: boolean;
  readonly amount?: Euros;
  readonly for?: string;
}

export type Euros = number | string;
export type StatedLength = string | { readonly until: string };

export interface OrderStep {
  readonly what: string;
  readonly within: string;
  readonly penalty?: boolean;
}

export interface OrderTier {
  readonly days: number;
  readonly perDay: Euros;
}

export interface CaseFile {
  readonly format?: string;
  readonly id?: string;
  readonly procedure: string;
  readonly applicants?: number;
  readonly nationality?: string;
  readonly amountAtStake?: Euros;
  readonly group?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly findings?: Readonly<Record<string, boolean>>;
  readonly events: readonly CaseEvent[];
}

export interface Interpretations {
  readonly firstPenaltyDayOffset: 14 | 15;
  readonly countAnnouncementDay: boolean;
  readonly countComplianceDay: boolean;
  readonly tolerateOneDayEarly: boolean;
  readonly rollNoticePeriod: boolean;
  readonly rollDecisionTerm: boolean;
  readonly rollEachLink: boolean;
  readonly rollCourtTerm: boolean;
  readonly genericExtensionView: 'strict' | 'announced' | 'ind2025';
  readonly moratoriumView: 'year-capped' | 'suspension';
  readonly ninetyDaysView: 'chain' | 'six-months';
  readonly sequentialCourtPenalties: boolean;
  readonly noticeAfterCourtTerm: 'starts' | 'no-effect';
  readonly lateObjectionStart: 'receipt' | 'lodging-period';
  readonly rollEuTerm: boolean;
  readonly noticeTakenBack: 'stops' | 'goes-on';
  readonly abolitionPivot: 'received' | 'sent';
  readonly abolitionScope: 'act' | 'act-and-visa' | 'act-only';
  readonly rollYearEnd: boolean;
  readonly rollLodgingPeriod: boolean;
  readonly rollLengthTest: 'per-link' | 'sum';
  readonly silenceAnnouncement: 14 | 15;
  readonly jointPenalty: 'shared' | 'each';
  readonly unannouncedSuspension: 'counts' | 'defeated';
  readonly asylumStart: 'receipt' | 'lodging';
  readonly startedWeek: boolean;
  readonly tariffTransition: 'notice' | 'new';
  readonly forceMajeure2020: 'stated' | 'immigration';
}

export const DEFAULTS: Interpretations = {
  firstPenaltyDayOffset: 15,
  countAnnouncementDay: false,
  countComplianceDay: true,
  tolerateOneDayEarly: false,
  rollNoticePeriod: false,
  rollDecisionTerm: true,
  rollEachLink: false,
  rollCourtTerm: false,
  genericExtensionView: 'strict',
  moratoriumView: 'year-capped',
  ninetyDaysView: 'chain',
  sequentialCourtPenalties: false,
  noticeAfterCourtTerm: 'starts',
  lateObjectionStart: 'receipt',
  rollEuTerm: true,
  noticeTakenBack: 'stops',
  abolitionPivot: 'received',
  abolitionScope: 'act',
  rollYearEnd: false,
  rollLodgingPeriod: true,
  rollLengthTest: 'per-link',
  silenceAnnouncement: 15,
  jointPenalty: 'shared',
  unannouncedSuspension: 'counts',
  asylumStart: 'receipt',
  startedWeek: true,
  tariffTransition: 'notice',
  forceMajeure2020: 'stated',
};

export type Verdict = 'valid' | 'premature' | 'repeated' | 'not-needed' | 'defective' | 'undetermined';
export type TrackState = 'none' | 'excluded' | 'waiting' | 'accruing' | 'held' | 'full' | 'stopped' | 'undetermined';
export type Status =
  | 'undetermined'
  | 'withdrawn'
  | 'decided-in-time'
  | 'decided-late'
  | 'in-term'
  | 'accruing'
  | 'maximum-reached'
  | 'in-grace'
  | 'late';

export interface NoticeOutcome {
  readonly on: string;
  readonly verdict: Verdict;
  readonly deadline: string | null;
  readonly flags: readonly string[];
}

export interface AdministrativeOutcome {
  readonly applies: boolean | null;
  readonly state: TrackState;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly days: number | null;
  readonly amountCents: number | null;
  readonly maxCents: number | null;
  readonly sharesCents: readonly number[] | null;
}

export interface CourtOutcome {
  readonly state: TrackState;
  readonly termEnds: string | null;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly days: number | null;
  readonly amountCents: number | null;
  readonly maxCents: number | null;
}

/** What the oracle says of a case: the fields on which two implementations must agree. */
export interface Outcome {
  readonly status: Status;
  readonly deadline: string | null;
  readonly notices: readonly NoticeOutcome[];
  readonly administrative: AdministrativeOutcome;
  readonly court: readonly CourtOutcome[];
  readonly totalCents: number | null;
}

/** An event with its days read; `on` is before everything for an extension without a date. */
export interface Fact {
  readonly type: string;
  readonly on: Day;
  readonly undated: boolean;
  readonly until: Day | null;
  readonly from: Day | null;
  readonly sent: Day | null;
  readonly lodged: Day | null;
  readonly effectiveFrom: Day | null;
  readonly termSet: Day | null;
  readonly event: CaseEvent;
}
