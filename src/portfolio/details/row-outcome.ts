import { STATUS_WORDS } from '../../assess/codes.js';
import type { StatusCode } from '../../assess/types.js';
import { asDay, isoOf } from '../../calendar/day.js';
import { type Columns, NONE } from '../columns.js';
import type { RowResults } from '../results.js';

/** What was found for one row. A file whose amount is undetermined has what is certain. */
export interface RowOutcome {
  /** Line in its source, or position in the list, from 1. */
  readonly line: number;
  readonly id: string | null;
  readonly status: StatusCode;
  /** Last day of the term of the last episode, `YYYY-MM-DD`; null when it cannot be known. */
  readonly deadline: string | null;
  readonly totalCents: number;
  readonly administrativeCents: number;
  readonly courtCents: number;
  /** What one more day after the valuation day costs. */
  readonly perDayCents: number;
  /** When nothing more is decided and everything that has a maximum reaches it. */
  readonly potentialCents: number;
}

/** The outcome of a row of a block that was counted. */
export function rowOutcome(c: Columns, r: RowResults, i: number): RowOutcome {
  const deadline = r.deadline[i]!;
  return {
    line: c.lines[i] ?? 0,
    id: c.ids[i] ?? null,
    status: STATUS_WORDS[r.status[i]!]!,
    deadline: deadline === NONE ? null : isoOf(asDay(deadline)),
    totalCents: r.administrative[i]! + r.court[i]!,
    administrativeCents: r.administrative[i]!,
    courtCents: r.court[i]!,
    perDayCents: r.perDay[i]!,
    potentialCents: r.potential[i]!,
  };
}
