import { type Day, dayOf } from '../../src/calendar/day.js';
import { type Duration, readDay, readDuration } from './calendar.js';

/** Which rules say whether an administrative penalty is possible. */
export type Regime =
  | 'general'
  | 'delayed'
  | 'vw'
  | 'visa'
  | 'asylum'
  | 'wob'
  | 'woo'
  | 'never'
  | 'allowances'
  | 'small-penalty';

/** From what day a term counts. `named-day`: from a day that no event tells; the file states its end. */
export type Start =
  | 'receipt'
  | 'lodging'
  | 'payment'
  | 'responsibility'
  | 'responsibility-or-lodging'
  | 'lodging-period'
  | 'named-day';

/** The term of applications from a day on. */
export interface Term {
  /** First day of receipt (or of lodging, as `pivot` says); null for ever. */
  readonly from: Day | null;
  readonly length: Duration;
  readonly start: Start;
  /** A term of EU law: rolls whatever its length. */
  readonly eu: boolean;
}

export interface Procedure {
  /** By the day from which they hold, the oldest first. */
  readonly terms: readonly Term[];
  /** The day of an application that says which term it has. */
  readonly pivot: 'received' | 'lodged';
  /** Weeks of the lodging period of an objection or administrative appeal; null for applications. */
  readonly lodgingWeeks: number | null;
  readonly regime: Regime;
  /** First and last day of receipt of generated histories. */
  readonly used: readonly [Day, Day];
  /** 31 December of the year of receipt, save in its last six weeks. */
  readonly yearEnd: boolean;
  /** A supplement asked for starts the term afresh. */
  readonly restarts: boolean;
  /** A permit by operation of law follows, and two weeks to announce it. */
  readonly silence: boolean;
  /** Generic extensions and moratoria on decisions can touch it. */
  readonly decrees: boolean;
}

export type Table = Readonly<Record<string, Procedure>>;

interface More {
  readonly start?: Start;
  readonly eu?: true;
  readonly yearEnd?: true;
  readonly restarts?: true;
  readonly silence?: true;
  readonly decrees?: true;
  readonly pivot?: 'lodged';
  /** First and last day of receipt to which the procedure belongs. */
  readonly since?: string;
  readonly until?: string;
  /** Later terms: the day from which, and what changes. */
  readonly later?: readonly { from: string; length?: string; start?: Start; eu?: true }[];
}

function procedure(length: string, regime: Regime, lodgingWeeks: number | null, more: More): Procedure {
  const { start = lodgingWeeks === null ? 'receipt' : 'lodging-period', eu = false } = more;
  const first: Term = { from: null, length: readDuration(length), start, eu };
  const later = (more.later ?? []).map((term) => ({
    from: readDay(term.from),
    length: readDuration(term.length ?? length),
    start: term.start ?? start,
    eu: term.eu ?? eu,
  }));
  return {
    terms: [first, ...later],
    pivot: more.pivot ?? 'received',
    lodgingWeeks,
    regime,
    used: [readDay(more.since ?? '2009-10-01'), more.until === undefined ? dayOf(2027, 6, 30) : readDay(more.until)],
    yearEnd: more.yearEnd ?? false,
    restarts: more.restarts ?? false,
    silence: more.silence ?? false,
    decrees: more.decrees ?? false,
  };
}

/** An application with a term of this length, as in `P8W`, under this regime. */
export function application(length: string, regime: Regime = 'general', more: More = {}): Procedure {
  return procedure(length, regime, null, more);
}

/** An objection or administrative appeal: the term counts from the end of its lodging period. */
export function objection(length: string, regime: Regime = 'general', weeks = 6, more: More = {}): Procedure {
  return procedure(length, regime, weeks, more);
}

/** Counts from a day that the file does not tell: the last day has to be stated. */
export function fromNamedDay(length: string, regime: Regime = 'general', more: More = {}): Procedure {
  return procedure(length, regime, null, { ...more, start: 'named-day' });
}
