import type { Day } from '../calendar/day.js';
import type { OrderRate } from './parameters-court.js';

/** What kind of file, which decides the parameters that hold for it. */
export type Kind = 'asylum' | 'nareis' | 'regular' | 'naturalisation' | 'objection';

/** A court order under Awb 8:55d. */
export interface SampleOrder extends OrderRate {
  readonly on: Day;
  readonly sent: Day;
  readonly weeks: number;
  /** The day on which the maximum is reached when nothing is decided. */
  readonly fullOn: Day;
}

/** What happens next to a file that is still open on that day. */
export type Step = 'notice' | 'appeal' | 'ruling' | 'full';

/** A file while its story is being written. */
export interface SampleFile {
  readonly kind: Kind;
  readonly procedure: string;
  readonly matter: string;
  readonly received: Day;
  readonly lodged: Day | null;
  readonly contested: Day | null;
  readonly feePaid: Day | null;
  readonly responsibleSince: Day | null;
  readonly extendedOn: Day | null;
  readonly suspendedOn: Day | null;
  readonly suspendedUntil: Day | null;
  readonly applicants: number;
  readonly nationality: string | undefined;
  readonly seat: string;
  /** Last day of the term as the applicant counts it: in asylum the six months. */
  readonly due: Day;
  /** From 0 to 1: a court accepts the collective extension in this file when the share that does is above it. */
  readonly doubt: number;
  /** The day of the next step; null when none is to come. */
  next: Day | null;
  step: Step;
  notice: Day | null;
  noticeSent: Day | null;
  earlierNotice: Day | null;
  appeal: Day | null;
  readonly orders: SampleOrder[];
  end: Day | null;
  withdrawn: boolean;
}

/** What a new file must say; the rest begins empty. */
export interface NewFile {
  readonly kind: Kind;
  readonly procedure: string;
  readonly matter: string;
  readonly received: Day;
  readonly due: Day;
  readonly applicants: number;
  readonly seat: string;
  readonly doubt: number;
  readonly lodged?: Day;
  readonly contested?: Day;
  readonly feePaid?: Day;
  readonly responsibleSince?: Day | null;
  readonly extendedOn?: Day | null;
  readonly suspended?: Suspended | null;
  readonly nationality?: string | undefined;
}

/** A supplement that was asked: day of the request and last day of the suspension. */
export interface Suspended {
  readonly on: Day;
  readonly until: Day;
}

export function newFile(file: NewFile): SampleFile {
  return {
    kind: file.kind,
    procedure: file.procedure,
    matter: file.matter,
    received: file.received,
    lodged: file.lodged ?? null,
    contested: file.contested ?? null,
    feePaid: file.feePaid ?? null,
    responsibleSince: file.responsibleSince ?? null,
    extendedOn: file.extendedOn ?? null,
    suspendedOn: file.suspended?.on ?? null,
    suspendedUntil: file.suspended?.until ?? null,
    applicants: file.applicants,
    nationality: file.nationality,
    seat: file.seat,
    due: file.due,
    doubt: file.doubt,
    next: null,
    step: 'notice',
    notice: null,
    noticeSent: null,
    earlierNotice: null,
    appeal: null,
    orders: [],
    end: null,
    withdrawn: false,
  };
}
