/** A cell of a flat row. Empty text and `null` mean that the case does not have it. */
export type FlatValue = string | number | boolean | null | undefined;

/** One case in one row: column → value. The columns are those of `FLAT_COLUMNS`; every other one is a label. */
export type FlatRow = Readonly<Record<string, FlatValue>>;

/** Something that a portfolio is made of, with the place where it stands. */
export type PortfolioInput =
  /** A case file in its JSON form, or a flat row: the one with `events` is a case file. */
  | {
      readonly kind: 'value';
      readonly line: number;
      readonly value: unknown;
      /** The lines on which the events stand, when these have lines of their own. */
      readonly eventLines?: readonly number[];
    }
  /** A flat row as names and cells of the same number. */
  | {
      readonly kind: 'cells';
      readonly line: number;
      readonly names: readonly string[];
      readonly cells: readonly FlatValue[];
    }
  /** A row that could not be read. */
  | {
      readonly kind: 'refused';
      readonly line: number;
      readonly id?: string;
      readonly column?: string;
      readonly code: string;
      readonly message: string;
    };

/** One thing that is wrong with a row. */
export interface RejectIssue {
  /** Column of a flat row; null when the row as a whole is meant, or in a case file. */
  readonly column: string | null;
  /** Path in a case file; empty otherwise. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** A row that was not assessed, with all that is wrong with it; the first of these stands in the row itself. */
export interface Reject extends RejectIssue {
  /** Line in its source, or position in the list, from 1. */
  readonly line: number;
  readonly id: string | null;
  readonly issues: readonly RejectIssue[];
}

/** The reject with these issues, of which there is at least one. */
export function rejectOf(line: number, id: string | null, issues: readonly RejectIssue[]): Reject {
  const first = issues[0] ?? { column: null, path: '', code: 'unreadable', message: 'The row cannot be read.' };
  return { line, id, column: first.column, path: first.path, code: first.code, message: first.message, issues };
}
