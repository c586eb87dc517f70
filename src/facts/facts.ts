import { FOREVER, NEVER } from '../calendar/forever.js';

/** "No such day" in a field of facts. */
export const NONE = FOREVER;
/** "Before everything else": the day of a letter that nobody knows. */
export const UNDATED = NEVER;

/** Findings of a person, one bit each. */
export const FINDING = {
  late: 1,
  unreasonablyLate: 2,
  notInterestedParty: 4,
  manifestlyInadmissible: 8,
  manifestlyUnfounded: 16,
  notAnApplication: 32,
  noPower: 64,
  abuse: 128,
} as const;

/** A term that a court set: a length, or a day (`until`), the other being nothing. */
export interface SetTermFacts {
  readonly months: number;
  readonly days: number;
  /** True when the length is one that Atw 4 covers. */
  readonly covered: boolean;
  /** Last day; NONE when the term is a length. */
  readonly until: number;
}

/** What happened to a term, in the order in which it counts. */
export const TERM_EVENT = { stated: 0, extended: 1, suspended: 2 } as const;
/** Who stated a term. */
export const STATED_BY = { body: 0, court: 1, established: 2 } as const;
/** Ground of a suspension, as far as rules tell them apart. */
export const GROUND = {
  supplement: 0,
  'foreign-information': 1,
  'third-party-views': 2,
  consent: 3,
  attributable: 4,
  'force-majeure': 5,
} as const;

/** One event of a term; fields that its kind does not use are 0 or NONE. */
export interface TermEventFacts {
  /** Position of the event in the file. */
  index: number;
  kind: number;
  /** Day of the letter, invitation or statement; UNDATED when not known. */
  on: number;
  /** Length of an extension. */
  months: number;
  days: number;
  covered: boolean;
  /** Last day: of a stated term, an agreed end, or a suspension; NONE when open or a length. */
  until: number;
  /** First suspended day; NONE when it follows from the ground. */
  from: number;
  /** Last day of the time given to supplement; NONE when none was set as a day. */
  setUntil: number;
  ground: number;
  statedBy: number;
  /** False when the applicant was not told of the suspension. */
  announced: boolean;
  /** A letter of Awb 4:14(1), which changes nothing. */
  withoutEffect: boolean;
  /** Index of the collective extension whose letter this is; −1 = none. */
  collective: number;
}

/** A notice of default (ingebrekestelling). */
export interface NoticeFacts {
  index: number;
  /** Day of receipt. */
  on: number;
  /** Day of sending; NONE when not known. */
  sent: number;
  defective: boolean;
  accepted: boolean;
  /** Day from which the sender lets the two weeks run; NONE = `on`. */
  effectiveFrom: number;
  /** Bits of 1 = established, 2 = established that not. */
  unreasonablyLate: number;
  /** Day on which the applicant took it back; NONE when not. */
  withdrawnOn: number;
}

/** Days on which a decision stands; both inclusive, `to` FOREVER while it stands. */
export interface StandingFacts {
  from: number;
  to: number;
  /** True when the first day is the day of a decision, false when the application was withdrawn. */
  decision: boolean;
  /** True for the announcement of a decision by operation of law. */
  byOperationOfLaw: boolean;
}

export const OPENS = { application: 0, annulment: 1, withdrawal: 2 } as const;

/** One lateness: from an application or objection, or anew after an annulment or a withdrawal with a new term. */
export interface EpisodeFacts {
  opens: number;
  /** First day of the episode: of the annulment or withdrawal; UNDATED for the first one. */
  on: number;
  /** Day from which a term counts in a later episode: the day the ruling was sent, or of the withdrawal. */
  sent: number;
  newTerm: SetTermFacts | null;
  readonly termEvents: TermEventFacts[];
  readonly notices: NoticeFacts[];
  readonly standing: StandingFacts[];
}

/** How a court penalty is counted. */
export const AMOUNT = { unknown: 0, flat: 1, tiers: 2 } as const;

export interface StepFacts {
  months: number;
  days: number;
  covered: boolean;
  penalty: boolean;
}

/** A ruling that orders the body to decide. */
export interface OrderFacts {
  index: number;
  /** Position of the episode in which it was made. */
  episode: number;
  on: number;
  sent: number;
  /** Day of the appeal that it follows from; NONE when the file does not tell. */
  appealOn: number;
  term: SetTermFacts;
  readonly steps: StepFacts[];
  /** Days on which a hearing was held, in order. */
  readonly hearings: number[];
  amount: number;
  readonly tiers: readonly { readonly days: number; readonly cents: number; readonly everyDays: number }[];
  /** Maximum in cents; −1 = none stated. */
  max: number;
}

/** A run of days, both inclusive. */
export interface SpanFacts {
  from: number;
  to: number;
}

/**
 * One case as whole numbers, folded for a valuation day: what rules see. Raw days; from which of them a term counts is
 * law and stands in the rules.
 */
export interface Facts {
  /** Index of the procedure in the rulebook; −1 when the law set does not know it. */
  procedure: number;
  received: number;
  lodged: number;
  forwarded: number;
  feePaid: number;
  responsibleSince: number;
  contestedDecision: number;
  objectionPeriodEnded: number;
  applicants: number;
  /** Index in the rulebook's nations; −1 = none that matters. */
  nation: number;
  /** Cents; −1 when not stated. */
  amountAtStake: number;
  /** Bits of FINDING. */
  established: number;
  refuted: number;
  readonly episodes: EpisodeFacts[];
  readonly orders: OrderFacts[];
  readonly holds: SpanFacts[];
}
