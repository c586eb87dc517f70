import { STATUS_WORDS } from '../../assess/codes.js';
import type { StatusCode } from '../../assess/types.js';
import { asDay, isoOf } from '../../calendar/day.js';
import { type Columns, NONE } from '../columns.js';
import type { LaneState } from '../lane.js';
import type { RowResults } from '../results.js';

/** What was found for one row. A file whose amount is undetermined has what is certain. */
export interface RowOutcome extends RowFigures {
  /** Line in its source, or position in the list, from 1. */
  readonly line: number;
  readonly id: string | null;
  /** The scenarios under which anything of this differs; left out when nothing is counted under another law. */
  readonly scenarios?: readonly RowUnderScenario[];
}

/** The figures of one row under one law. */
export interface RowFigures {
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

/** The figures of one row under a scenario that changes any of them. */
export interface RowUnderScenario extends RowFigures {
  readonly name: string;
  /** Total under the scenario less that of the row. */
  readonly differenceCents: number;
}

/** The outcome of a row of a block that was counted: under the first lane, and under the others where these differ. */
export function rowOutcome(c: Columns, base: RowResults, others: readonly LaneState[], i: number): RowOutcome {
  const figures = figuresOf(base, i);
  const row = { line: c.lines[i] ?? 0, id: c.ids[i] ?? null, ...figures };
  if (others.length === 0) return row;
  const scenarios = others.flatMap(({ lane, changed, results }) => {
    if (changed[i] === 0) return [];
    const under = figuresOf(results, i);
    if (FIGURES.every((key) => under[key] === figures[key])) return [];
    return [{ name: lane.name, ...under, differenceCents: under.totalCents - figures.totalCents }];
  });
  return { ...row, scenarios };
}

const FIGURES = [
  'status',
  'deadline',
  'administrativeCents',
  'courtCents',
  'perDayCents',
  'potentialCents',
] as const satisfies readonly (keyof RowFigures)[];

function figuresOf(r: RowResults, i: number): RowFigures {
  const deadline = r.deadline[i]!;
  return {
    status: STATUS_WORDS[r.status[i]!]!,
    deadline: deadline === NONE ? null : isoOf(asDay(deadline)),
    totalCents: r.administrative[i]! + r.court[i]!,
    administrativeCents: r.administrative[i]!,
    courtCents: r.court[i]!,
    perDayCents: r.perDay[i]!,
    potentialCents: r.potential[i]!,
  };
}
