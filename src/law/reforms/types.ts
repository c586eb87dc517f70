import type { Day } from '../../calendar/day.js';
import type { LawSet } from '../law-set.js';
import type { Field } from '../procedure.js';
import type { Source } from '../source.js';

/**
 * A reform: a pure function from one law set to another. It changes nothing in place and keeps the positions of
 * procedures and collective extensions, because the facts of a case name them by position.
 */
export type LawChange = (law: LawSet) => LawSet;

/** Which procedures a reform reaches: those of any of the fields and those named. All of them when left out. */
export interface ProcedureChoice {
  readonly fields?: readonly Field[];
  /** Keys, such as `vw.asylum`; `vw.asylum*` names all that begin so. */
  readonly procedures?: readonly string[];
}

/** What every reform can say of itself. */
export interface ChangeBase {
  /** The procedures it reaches; all when left out. */
  readonly reach?: ProcedureChoice;
  /** First day of its pivot on which it holds (inclusive); null = always, also for running files. */
  readonly from: Day | null;
  /** Last day of its pivot on which it holds (inclusive); null = open. */
  readonly to?: Day | null;
  /** Where the idea stands; the words "own assumption" when left out. */
  readonly sources?: readonly Source[];
}

/** Thrown when a reform cannot be made of this law set; the sentence says what to do. */
export class ReformError extends RangeError {
  constructor(message: string) {
    super(message);
    this.name = 'ReformError';
  }
}
