import type { Case } from '../case/types.js';
import { ownText } from './flat-cells.js';
import { LABEL_PREFIX } from './flat-columns.js';

/** Most combinations of labels that are kept apart: their totals are held in memory. */
export const MAX_COMBINATIONS = 200_000;

/**
 * What can be grouped by besides labels; `regime` is the provision that excludes the administrative penalty, see
 * `regimeOf`. A label of the same name is reached with `label:NAME`.
 */
export const CASE_KEYS = ['procedure', 'regime', 'nationality', 'group'] as const;

/** Is this key a part of the case file itself, not a label and not the regime? */
export function isCaseKey(key: string): key is Exclude<(typeof CASE_KEYS)[number], 'regime'> {
  return key !== 'regime' && (CASE_KEYS as readonly string[]).includes(key);
}

/** The label that a key means. */
export function labelName(key: string): string {
  return key.startsWith(LABEL_PREFIX) ? key.slice(LABEL_PREFIX.length) : key;
}

/** Thrown when a portfolio has more combinations of labels than can be kept apart. */
export class TooManyGroupsError extends RangeError {
  constructor(by: readonly string[]) {
    super(
      `There are more than ${MAX_COMBINATIONS} combinations of ${by.join(', ')}; group by fewer or coarser labels.`,
    );
    this.name = 'TooManyGroupsError';
  }
}

type Branch = Map<string, Branch | number>;

/** Numbers for combinations of label values, in the order in which they are met. */
export class Combinations {
  readonly #by: readonly string[];
  readonly #root: Branch = new Map();
  readonly #values: (readonly string[])[] = [];

  constructor(by: readonly string[]) {
    this.#by = by;
  }

  /** The number of the combination that a case of a regime belongs to; what a case does not have is empty. */
  of(file: Case, regime: string): number {
    return this.#by.length === 0 ? 0 : this.ofValues(this.#by.map((key) => labelValue(file, regime, key)));
  }

  /** True when the regime is one of the keys. */
  get asksRegime(): boolean {
    return this.#by.includes('regime');
  }

  /** The number of the combination of these values, one for each key; the list may be used again. */
  ofValues(values: readonly string[]): number {
    if (values.length === 0) return 0;
    let branch = this.#root;
    for (let k = 0; k < values.length; k++) {
      const next = branch.get(values[k] ?? '');
      if (typeof next === 'number') return next;
      if (next === undefined) return this.#add(values);
      branch = next;
    }
    return this.#add(values);
  }

  #add(met: readonly string[]): number {
    if (this.#values.length >= MAX_COMBINATIONS) throw new TooManyGroupsError(this.#by);
    const values = met.map(ownText);
    const number = this.#values.push(values) - 1;
    let branch = this.#root;
    values.forEach((value, k) => {
      if (k === values.length - 1) {
        branch.set(value, number);
        return;
      }
      const next = branch.get(value) ?? new Map();
      branch.set(value, next);
      branch = next as Branch;
    });
    return number;
  }

  /** All combinations with their numbers, sorted by the keys in their order. */
  sorted(): readonly { readonly by: Readonly<Record<string, string>>; readonly group: number }[] {
    return this.#values
      .map((values, group) => ({ values, group }))
      .sort((a, b) => compare(a.values, b.values))
      .map(({ values, group }) => ({ by: Object.fromEntries(this.#by.map((k, i) => [k, values[i] ?? ''])), group }));
  }
}

function labelValue(file: Case, regime: string, key: string): string {
  if (key === 'regime') return regime;
  if (key === 'procedure') return file.procedure;
  if (key === 'nationality') return file.nationality ?? '';
  if (key === 'group') return file.group ?? '';
  return file.labels[labelName(key)] ?? '';
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length; i++) {
    const x = a[i] ?? '';
    const y = b[i] ?? '';
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}
