import { FOREVER } from '../calendar/forever.js';
import type { SpanFacts } from './facts.js';
import { type Pool, pool } from './pool.js';
import { createWorkspace, type Workspace } from './workspace.js';

/** The term as it stood from `knownFrom` on, until the next version. */
export interface TermVersion {
  knownFrom: number;
  /** End before suspended days and roll; NONE when not known. */
  end: number;
  /** The same without the years of moratoria; equal to `end` when there are none. */
  endWithout: number;
  /** Last day to which a moratorium lengthens; NONE when not capped. */
  ceiling: number;
  /** Suspended days known at that moment, without those of a suspension still running. */
  suspendedDays: number;
  /** A suspension still running; null when none runs. */
  open: OpenSuspension | null;
  /** 0 = the end does not roll; else a code of ROLL. */
  roll: number;
  /** True when the end is a day that was stated or agreed, which does not roll without days on top. */
  bare: boolean;
  /** True when each link is one that the roll covers, but not all of them together. */
  longSum: boolean;
}

/** Suspensions without a stated end, and what their end will change. */
export interface OpenSuspension {
  /** Each from its first suspended day; `to` is the last day at which it ends, NONE when nobody set one. */
  readonly running: readonly SpanFacts[];
  /** Suspended days that are known already, disjoint. */
  readonly counted: readonly SpanFacts[];
  /** Links, as in the state of a term, that count anew from the day it ends; null when it only adds days. */
  readonly restart: readonly number[] | null;
  /** How those links roll, a code of ROLL. */
  readonly roll: number;
  /** Day on which an awaited restart happens at the latest; NONE when nobody set one. */
  readonly restartBy: number;
}

/** A verdict on one notice. */
export interface NoticeOutcome {
  index: number;
  on: number;
  verdict: number;
  /** End of the decision term as it stood on that day; NONE when not known. */
  deadline: number;
  /** Last day by which the notice was judged (later than `deadline` where silence is a decision). */
  judgedBy: number;
  unreasonablyLateRisk: boolean;
}

/** A run of penalty days: from … to (inclusive, FOREVER when open), `cents` at the first of every `everyDays` days. */
export interface Segment {
  from: number;
  to: number;
  cents: number;
  everyDays: number;
  /** Number of the first day within its penalty, from 1. */
  nth: number;
}

/** One penalty on its way: what accrues if nothing more is decided. */
export interface Track {
  /** A code of STATE for tracks that never run (none, excluded, undetermined); −1 when the schedule decides. */
  fixed: number;
  /** First day on which it can run, whatever blocks it; NONE when it never can. */
  opensOn: number;
  /** Days between a step that was done late and the end of the term, on which nothing runs; NONE when there are none. */
  pauseFrom: number;
  pauseTo: number;
  /** Days on which it stands still though the file does not say so; NONE when there are none. */
  heldFrom: number;
  heldTo: number;
  /** First day that counts or would count; NONE when none is to come. */
  firstDay: number;
  /** Last day of the schedule at which it is full; NONE when it never is. */
  fullOn: number;
  /** Day from which nothing more accrues because of a decision or withdrawal; NONE while open. */
  stoppedOn: number;
  maxCents: number;
  readonly segments: Pool<Segment>;
}

export interface EpisodeOutcome {
  readonly term: Pool<TermVersion>;
  readonly notices: Pool<NoticeOutcome>;
  /** End of the term as it stands at the valuation day, or stood when the file was closed; NONE when not known. */
  deadline: number;
  /** Position of the valid notice among the notices; −1 = none. */
  valid: number;
  why: number;
  /** Index of the provision that excludes the penalty; −1 = none. */
  excludedBy: number;
  readonly administrative: Track;
}

export interface OrderOutcome {
  /** Last day of the term the court set. */
  termEnds: number;
  /** False when the amount is not known: the days are. */
  amountKnown: boolean;
  readonly track: Track;
}

/** Everything one evaluation finds; the caller owns it and may use it again. */
export interface Outcome {
  readonly episodes: Pool<EpisodeOutcome>;
  readonly orders: Pool<OrderOutcome>;
  /** Scratch of the rules; holds nothing of value between two evaluations. */
  readonly work: Workspace;
}

function track(): Track {
  return {
    fixed: -1,
    opensOn: FOREVER,
    pauseFrom: FOREVER,
    pauseTo: FOREVER,
    heldFrom: FOREVER,
    heldTo: FOREVER,
    firstDay: FOREVER,
    fullOn: FOREVER,
    stoppedOn: FOREVER,
    maxCents: 0,
    segments: pool(() => ({ from: 0, to: 0, cents: 0, everyDays: 1, nth: 1 })),
  };
}

/** An empty outcome, to be filled and used again by evaluations. */
export function createOutcome(): Outcome {
  return {
    episodes: pool(() => ({
      term: pool(() => ({
        knownFrom: 0,
        end: FOREVER,
        endWithout: FOREVER,
        ceiling: FOREVER,
        suspendedDays: 0,
        open: null,
        roll: 0,
        bare: false,
        longSum: false,
      })),
      notices: pool(() => ({
        index: 0,
        on: 0,
        verdict: 0,
        deadline: FOREVER,
        judgedBy: FOREVER,
        unreasonablyLateRisk: false,
      })),
      deadline: FOREVER,
      valid: -1,
      why: 0,
      excludedBy: -1,
      administrative: track(),
    })),
    orders: pool(() => ({ termEnds: 0, amountKnown: true, track: track() })),
    work: createWorkspace(),
  };
}
