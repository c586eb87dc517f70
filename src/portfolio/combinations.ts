import type { Case } from '../case/types.js';

/** Most combinations of labels that are kept apart: their totals are held in memory. */
export const MAX_COMBINATIONS = 200_000;

/** What can be grouped by besides labels. A label of the same name is reached with `label:NAME`. */
export const CASE_KEYS = ['procedure', 'nationality', 'group'] as const;

/** Thrown when a portfolio has more combinations of labels than can be kept apart. */
export class TooManyGroupsError extends RangeError {
  constructor(by: readonly string[]) {
    super(
      `There are more than ${MAX_COMBINATIONS} combinations of ${by.join(', ')}; group by fewer or coarser labels.`,
    );
    this.name = 'TooManyGroupsError';
  }
}

/** Numbers for combinations of label values, in the order in which they are met. */
export class Combinations {
  readonly #by: readonly string[];
  readonly #index = new Map<string, number>();
  readonly #values: (readonly string[])[] = [];

  constructor(by: readonly string[]) {
    this.#by = by;
  }

  /** The number of the combination that a case belongs to; what a case does not have is empty. */
  of(file: Case): number {
    if (this.#by.length === 0) return 0;
    const values = this.#by.map((key) => labelValue(file, key));
    const key = values.length === 1 ? (values[0] ?? '') : JSON.stringify(values);
    const known = this.#index.get(key);
    if (known !== undefined) return known;
    if (this.#values.length >= MAX_COMBINATIONS) throw new TooManyGroupsError(this.#by);
    this.#index.set(key, this.#values.length);
    return this.#values.push(values) - 1;
  }

  /** All combinations with their numbers, sorted by the keys in their order. */
  sorted(): readonly { readonly by: Readonly<Record<string, string>>; readonly group: number }[] {
    return this.#values
      .map((values, group) => ({ values, group }))
      .sort((a, b) => compare(a.values, b.values))
      .map(({ values, group }) => ({ by: Object.fromEntries(this.#by.map((k, i) => [k, values[i] ?? ''])), group }));
  }
}

function labelValue(file: Case, key: string): string {
  if (key === 'procedure') return file.procedure;
  if (key === 'nationality') return file.nationality ?? '';
  if (key === 'group') return file.group ?? '';
  return file.labels[key.startsWith('label:') ? key.slice('label:'.length) : key] ?? '';
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length; i++) {
    const x = a[i] ?? '';
    const y = b[i] ?? '';
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}
