import { assess } from '../../assess/assess.js';
import type { Day } from '../../calendar/day.js';
import type { Case } from '../../case/types.js';
import type { Readings } from '../../law/interpretation.js';
import type { LawSet } from '../../law/law-set.js';
import type { Reject } from '../input.js';

/** Rows that were rejected for one reason. */
export interface RejectCount {
  readonly code: string;
  /** Column of a flat row; null when it is about the row as a whole, or in a case file. */
  readonly column: string | null;
  readonly rows: number;
}

/** How good the data are. */
export interface Quality {
  /** Rejected rows by the first thing that is wrong with each, most frequent first. */
  readonly rejects: readonly RejectCount[];
  /** Assessed rows without an id, and with one that had been seen before. */
  readonly withoutId: number;
  readonly duplicateIds: number;
  /** Assessed rows of which the amount, or a part of it, cannot be known. */
  readonly undetermined: number;
  /** Files by mark of their assessment; null unless asked for. */
  readonly marks: readonly { readonly code: string; readonly files: number }[] | null;
}

/** Reasons and marks that are told apart; more are counted as one. */
const MOST = 1_000;
const OTHERS = 'others';

/** Counts what is wrong with rows, and the marks of the others. */
export class QualityCounter {
  readonly #rejects = new Map<string, { code: string; column: string | null; rows: number }>();
  readonly #marks = new Map<string, number>();

  addReject({ code, column }: Reject): void {
    const key = this.#rejects.size < MOST ? `${code} ${column ?? ''}` : OTHERS;
    const known = this.#rejects.get(key);
    if (known === undefined)
      this.#rejects.set(key, key === OTHERS ? { code: OTHERS, column: null, rows: 1 } : { code, column, rows: 1 });
    else known.rows++;
  }

  /** Counts each mark that the assessment of a file carries once. */
  addMarks(file: Case, at: Day, lawSet: LawSet, readings: Readings): readonly string[] {
    const codes = [...new Set(assess(file, { at, lawSet, readings, brief: true }).marks.map(({ code }) => code))];
    for (const code of codes) this.#marks.set(code, (this.#marks.get(code) ?? 0) + 1);
    return codes;
  }

  rejects(): readonly RejectCount[] {
    return [...this.#rejects.values()]
      .map((one) => ({ ...one }))
      .sort((a, b) => b.rows - a.rows || (a.code < b.code ? -1 : 1));
  }

  marks(): readonly { readonly code: string; readonly files: number }[] {
    return [...this.#marks]
      .map(([code, files]) => ({ code, files }))
      .sort((a, b) => b.files - a.files || (a.code < b.code ? -1 : 1));
  }
}
