import { FOREVER } from '../calendar/forever.js';
import type { SpanFacts } from './facts.js';
import { type Pool, pool } from './pool.js';

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

/** A term while its events are added one after the other. */
export interface TermState {
  /** The chain without the years of moratoria; the same as `longer` where there are none. */
  readonly plain: Chain;
  /** The chain with the years of moratoria. */
  readonly longer: Chain;
  /** Last day to which a moratorium lengthens; NONE when not capped. */
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

/** Scratch of the rules: holds nothing of value between two evaluations. */
export interface Workspace {
  readonly origin: Origin;
  readonly term: TermState;
  readonly windows: Pool<SpanFacts>;
  readonly blocked: Pool<SpanFacts>;
}

function span(): SpanFacts {
  return { from: 0, to: 0 };
}

function chain(): Chain {
  return { base: FOREVER, run: 0, end: FOREVER, rolls: false };
}

/** An empty workspace, to be filled and used again. */
export function createWorkspace(): Workspace {
  return {
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
  };
}
