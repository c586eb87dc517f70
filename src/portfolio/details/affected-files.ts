import { STATUS_WORDS } from '../../assess/codes.js';
import type { StatusCode } from '../../assess/types.js';
import { asDay, isoOf } from '../../calendar/day.js';
import { type Columns, NONE } from '../columns.js';
import { ownText } from '../flat-cells.js';
import type { LaneState } from '../lane.js';
import type { RowResults } from '../results.js';

/** A file that another law changes: what it has under the law as it is, and under that one. */
export interface AffectedFile {
  readonly id: string | null;
  /** Line in its source, or position in the list, of a file without an id; null otherwise. */
  readonly line: number | null;
  /** Under the scenario; `YYYY-MM-DD`, null when it cannot be known. */
  readonly deadline: string | null;
  readonly status: StatusCode;
  readonly totalCents: number;
  /** The same under the law as it is. */
  readonly before: {
    readonly deadline: string | null;
    readonly status: StatusCode;
    readonly totalCents: number;
  };
  readonly differenceCents: number;
}

/** The files that another law changes most: the largest difference first, of equal ones the first that was met. */
export class AffectedFiles {
  readonly #most: number;
  #files: AffectedFile[] = [];
  /** Difference that a file must have more than to be among them. */
  #least = -1;

  constructor(most: number) {
    this.#most = most;
    if (most === 0) this.#least = Number.POSITIVE_INFINITY;
  }

  /** Adds the rows of a block that a lane counted otherwise than the first one. */
  addBlock(c: Columns, base: RowResults, { changed, results }: LaneState): void {
    for (let i = changed.indexOf(1); i >= 0; i = changed.indexOf(1, i + 1)) {
      if (Math.abs(totalOf(results, i) - totalOf(base, i)) <= this.#least) continue;
      const same =
        results.administrative[i] === base.administrative[i] &&
        results.court[i] === base.court[i] &&
        results.deadline[i] === base.deadline[i];
      if (!same) this.#add(c, base, results, i);
    }
  }

  #add(c: Columns, base: RowResults, results: RowResults, i: number): void {
    const id = c.ids[i] ?? null;
    const { totalCents, ...under } = partOf(results, i);
    const before = partOf(base, i);
    this.#files.push({
      id: id === null ? null : ownText(id),
      line: id === null ? (c.lines[i] ?? 0) : null,
      ...under,
      totalCents,
      before,
      differenceCents: totalCents - before.totalCents,
    });
    this.#files.sort((a, b) => Math.abs(b.differenceCents) - Math.abs(a.differenceCents));
    if (this.#files.length < this.#most) return;
    this.#files.length = this.#most;
    this.#least = Math.abs(this.#files.at(-1)?.differenceCents ?? 0);
  }

  files(): readonly AffectedFile[] {
    return [...this.#files];
  }
}

function totalOf(r: RowResults, i: number): number {
  return r.administrative[i]! + r.court[i]!;
}

function partOf(r: RowResults, i: number): AffectedFile['before'] {
  const deadline = r.deadline[i]!;
  return {
    deadline: deadline === NONE ? null : isoOf(asDay(deadline)),
    status: STATUS_WORDS[r.status[i]!]!,
    totalCents: totalOf(r, i),
  };
}
