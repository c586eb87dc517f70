import type { Day } from '../calendar/day.js';
import type { FreeDay } from '../law/holidays.js';
import type { Certainty } from '../law/source.js';
import type { ArticleCitation } from './citation.js';

/** A day on which a term cannot end, and why: a Saturday, a holiday, a day that a decree equates. */
export interface MovedDay<D> {
  readonly day: D;
  readonly why: FreeDay;
}

/** A value that a step names: a day, cents, a count, a code; null where there is none. */
export type StepValue<D> = D | number | string | boolean | null | readonly MovedDay<D>[];

export type StepValues<D> = Readonly<Record<string, StepValue<D>>>;

/** One step of an evaluation: a rule, the article and version it applied, what went in and what came out. */
export interface StepOf<D, A> {
  /** Stable within a file: `e0/notice:4`. */
  readonly key: string;
  /** Name of the rule, such as `extension` or `first-day`. */
  readonly rule: string;
  /** Id of the provision that it applied, and the place of the version among its versions. */
  readonly provision: string | null;
  readonly version: number | null;
  readonly article: A | null;
  /** Address of the law text. */
  readonly link: string | null;
  readonly inputs: StepValues<D>;
  readonly outcome: StepValues<D>;
  /** Where the applied version of the law stands. */
  readonly sources: readonly string[];
  readonly certainty: Certainty | null;
  readonly children: readonly StepOf<D, A>[];
}

/** A step as `explain` gives it. */
export type Step = StepOf<Day, ArticleCitation>;
