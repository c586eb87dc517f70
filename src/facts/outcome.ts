import { FOREVER } from '../calendar/forever.js';
import type { SpanFacts } from './facts.js';

/** Verdicts on a notice of default. */
export const VERDICT = {
  defective: 0,
  repeated: 1,
  valid: 2,
  notNeeded: 3,
  undetermined: 4,
  premature: 5,
} as const;

/** States of a penalty track. */
export const STATE = {
  none: 0,
  excluded: 1,
  waiting: 2,
  accruing: 3,
  held: 4,
  full: 5,
  stopped: 6,
  undetermined: 7,
} as const;

/** A list whose items are made once and used again; only the first `count` count. */
export interface Pool<T> {
  readonly items: T[];
  count: number;
  readonly make: () => T;
}

export function pool<T>(make: () => T): Pool<T> {
  return { items: [], count: 0, make };
}

/** The next item of a pool, with whatever it held before. */
export function next<T>(list: Pool<T>): T {
  const item = list.items[list.count];
  list.count++;
  if (item !== undefined) return item;
  const made = list.make();
  list.items.push(made);
  return made;
}

/** The items of a pool that count. */
export function used<T>(list: Pool<T>): readonly T[] {
  return list.items.slice(0, list.count);
}

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

/** Why an administrative penalty applies or does not. */
export const WHY = {
  applies: 0,
  noValidNotice: 1,
  excluded: 2,
  undetermined: 3,
  unreasonablyLate: 4,
  notInterestedParty: 5,
  manifestlyInadmissible: 6,
  manifestlyUnfounded: 7,
  notAnApplication: 8,
  noPower: 9,
  abuse: 10,
  smallAmount: 11,
} as const;

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

/** From what day a term counts, and how long it is. */
export interface Origin {
  /** Day the term counts from (not counted itself); NONE when not known. */
  from: number;
  months: number;
  days: number;
  covered: boolean;
  /** A code of ROLL, or ROLL_COURT. */
  roll: number;
  /** The end itself where the law or a court names a day; NONE otherwise. */
  fixedEnd: number;
  /** True when the end is 31 December, which never rolls. */
  yearEnd: boolean;
  restarts: boolean;
  /** True when collective extensions and moratoria can touch the term. */
  decrees: boolean;
  /** Index of the provision of the term and its version; −1 when none. */
  provision: number;
  version: number;
}

/** A chain of links: months that follow months are added once from where they began. */
export interface Chain {
  base: number;
  run: number;
  end: number;
  /** True when the last link is one that the roll covers. */
  rolls: boolean;
}

export interface TermState {
  readonly plain: Chain;
  /** The chain with the years of moratoria. */
  readonly longer: Chain;
  hasMoratorium: boolean;
  ceiling: number;
  /** Suspended days count only after this day. */
  countsFrom: number;
  covered: boolean;
  /** True when the own term of the procedure is one that the roll covers. */
  ownCovered: boolean;
  roll: number;
  /** True while the end is a day that was stated or agreed, with nothing on top. */
  bare: boolean;
  /** True when a day that was stated or agreed took the place of the term as it began. */
  stated: boolean;
  /** True while a supplement asked for restarts the term instead of suspending it. */
  restarts: boolean;
  /** True while the chain is exactly the 90 days of the law. */
  ninety: boolean;
  suspendedDays: number;
  /** Suspensions without a stated end: first suspended day, and the last at which they end. */
  readonly running: Pool<SpanFacts>;
  /** True when a supplement that restarts the term is still awaited. */
  openRestart: boolean;
  restartBy: number;
  /** Last day on which a supplement restarted the term. */
  restartedOn: number;
  /** Months and days of the links so far and 1 for a link that the roll covers, in turn. */
  readonly links: number[];
  readonly spans: Pool<SpanFacts>;
}

export interface Workspace {
  readonly origin: Origin;
  readonly term: TermState;
  readonly windows: Pool<SpanFacts>;
  readonly blocked: Pool<SpanFacts>;
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

function span(): SpanFacts {
  return { from: 0, to: 0 };
}

function chain(): Chain {
  return { base: FOREVER, run: 0, end: FOREVER, rolls: false };
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
    work: {
      origin: {
        from: FOREVER,
        months: 0,
        days: 0,
        covered: false,
        roll: 0,
        fixedEnd: FOREVER,
        yearEnd: false,
        restarts: false,
        decrees: false,
        provision: -1,
        version: -1,
      },
      term: {
        plain: chain(),
        longer: chain(),
        hasMoratorium: false,
        ceiling: FOREVER,
        countsFrom: FOREVER,
        covered: false,
        ownCovered: false,
        roll: 0,
        bare: false,
        stated: false,
        restarts: false,
        ninety: false,
        suspendedDays: 0,
        running: pool(span),
        openRestart: false,
        restartBy: FOREVER,
        restartedOn: 0,
        links: [],
        spans: pool(span),
      },
      windows: pool(span),
      blocked: pool(span),
    },
  };
}
