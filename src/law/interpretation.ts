import type { Day } from '../calendar/day.js';
import type { Certainty, Source, Text } from './source.js';

export type ReadingValue = string | number | boolean;

/** Whom a reading serves: the body that pays or the applicant who is paid. */
export type Party = 'body' | 'applicant';

/** A point on which courts or writers differ: a reading with a name, options and a default. */
export interface Interpretation {
  /** Name after `--assume`. */
  readonly key: string;
  readonly question: Text;
  readonly default: ReadingValue;
  readonly options: readonly ReadingOption[];
  /** Provision the question is about. */
  readonly provision: string;
  readonly certainty: Certainty;
}

export interface ReadingOption {
  readonly value: ReadingValue;
  readonly meaning: Text;
  /** Who holds it. */
  readonly authority: readonly Source[];
  /**
   * First day on which the earliest of them could be relied on; of a ruling of which only the year was seen, 1 January.
   * null = as old as the rule itself.
   */
  readonly since: Day | null;
  /** Whom it serves in most cases; null = that depends on the case. */
  readonly favours: Party | null;
}

/** Chosen readings by key; what is left out has its default. */
export type Readings = Readonly<Record<string, ReadingValue>>;
