import type { Certainty, Source, Text } from './source.js';

export type ReadingValue = string | number | boolean;

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
}

/** Chosen readings by key; what is left out has its default. */
export type Readings = Readonly<Record<string, ReadingValue>>;
