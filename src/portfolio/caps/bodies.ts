import type { Case } from '../../case/types.js';
import { ownText } from '../flat-cells.js';
import { LABEL_PREFIX } from '../flat-columns.js';

/** Most different bodies that are kept apart: what each pays a year is held in memory, under every scenario with maxima. */
export const MAX_BODIES = 10_000;

/** Thrown when a label that should name the body has more values than there can be bodies. */
export class TooManyBodiesError extends RangeError {
  constructor(labels: readonly string[]) {
    super(
      `There are more than ${MAX_BODIES} different values of ${labels.map((name) => `"${name}"`).join(' with ')}; a maximum on sums wants the label that names the body.`,
    );
    this.name = 'TooManyBodiesError';
  }
}

/** Numbers for the bodies of a portfolio, by the labels that name them, in the order in which they are met. */
export class Bodies {
  /** The labels that name bodies under one scenario or another. */
  readonly labels: readonly string[];
  readonly #numbers = new Map<string, number>();
  readonly #values: (readonly string[])[] = [];
  readonly #files: number[] = [];

  constructor(labels: readonly string[]) {
    this.labels = labels;
  }

  /** The keys by which a flat row is asked for these labels. */
  get keys(): readonly string[] {
    return this.labels.map((name) => `${LABEL_PREFIX}${name}`);
  }

  /** How many different ones were met. */
  get count(): number {
    return this.#values.length;
  }

  /** Counts a case; the number of its body. */
  ofCase({ labels }: Case): number {
    return this.ofValues(this.labels.map((name) => labels[name] ?? ''));
  }

  /** Counts a file with these values of the labels; the number of its body. Throws `TooManyBodiesError`. */
  ofValues(values: readonly string[]): number {
    const key = values.length === 1 ? (values[0] ?? '') : JSON.stringify(values);
    const number = this.#numbers.get(key) ?? this.#add(key, values);
    this.#files[number] = (this.#files[number] ?? 0) + 1;
    return number;
  }

  /** The value that a label has for a body; empty when its files do not have the label. */
  value(number: number, label: string): string {
    return this.#values[number]?.[this.labels.indexOf(label)] ?? '';
  }

  /** Files that do not have a label. */
  filesWithout(label: string): number {
    return this.#files.reduce((sum, files, number) => sum + (this.value(number, label) === '' ? files : 0), 0);
  }

  /** All files. */
  get files(): number {
    return this.#files.reduce((sum, files) => sum + files, 0);
  }

  #add(key: string, values: readonly string[]): number {
    if (this.#values.length >= MAX_BODIES) throw new TooManyBodiesError(this.labels);
    const number = this.#values.push(values.map(ownText)) - 1;
    this.#numbers.set(ownText(key), number);
    return number;
  }
}
