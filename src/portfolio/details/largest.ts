import { STATUS_WORDS } from '../../assess/codes.js';
import type { StatusCode } from '../../assess/types.js';
import type { Columns } from '../columns.js';
import { ownText } from '../flat-cells.js';
import type { RowResults } from '../results.js';

/** One of the files that owe most. */
export interface LargeFile {
  readonly id: string | null;
  /** Line in its source, or position in the list, of a file without an id; null otherwise. */
  readonly line: number | null;
  readonly status: StatusCode;
  readonly totalCents: number;
  readonly administrativeCents: number;
  readonly courtCents: number;
  readonly perDayCents: number;
}

/** The files that owe most, the largest first; of equal ones the first that was met. */
export class Largest {
  readonly #most: number;
  #files: LargeFile[] = [];
  /** What a file must owe more than to be among them. */
  #least = 0;

  constructor(most: number) {
    this.#most = most;
  }

  addBlock(c: Columns, r: RowResults): void {
    for (let k = 0; k < r.touchedCount; k++) {
      const i = r.touched[k]!;
      const total = r.administrative[i]! + r.court[i]!;
      if (total > this.#least) this.#add(c, r, i, total);
    }
  }

  #add(c: Columns, r: RowResults, i: number, totalCents: number): void {
    const id = c.ids[i] ?? null;
    this.#files.push({
      id: id === null ? null : ownText(id),
      line: id === null ? (c.lines[i] ?? 0) : null,
      status: STATUS_WORDS[r.status[i]!]!,
      totalCents,
      administrativeCents: r.administrative[i]!,
      courtCents: r.court[i]!,
      perDayCents: r.perDay[i]!,
    });
    this.#files.sort((a, b) => b.totalCents - a.totalCents);
    if (this.#files.length <= this.#most) return;
    this.#files.length = this.#most;
    this.#least = this.#files.at(-1)?.totalCents ?? 0;
  }

  files(): readonly LargeFile[] {
    return [...this.#files];
  }
}
