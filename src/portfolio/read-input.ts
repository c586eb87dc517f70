import { type ParseWithZoneOptions, parseCaseWithZone } from '../case/parse-with-zone.js';
import type { Case, Issue } from '../case/types.js';
import { type FlatCase, flatCase, flatCaseOf } from './flat.js';
import { type FlatRow, type PortfolioInput, type Reject, type RejectIssue, rejectOf } from './input.js';

/** A row as a case, or why it is rejected. */
export type ReadInput = { readonly ok: true; readonly case: Case } | { readonly ok: false; readonly reject: Reject };

/** Makes a case of a row: a case file when it has `events`, otherwise a flat row. Never throws. */
export function readInput(input: PortfolioInput, options: ParseWithZoneOptions): ReadInput {
  const { line } = input;
  if (input.kind === 'refused')
    return rejected(line, input.id ?? null, [{ ...ofRow(input.code, input.message), column: input.column ?? null }]);
  if (input.kind === 'cells') return readFlat(line, flatCaseOf(input.names, input.cells), options);
  const { value } = input;
  if (!isFlat(value)) return readFile(line, value, options, input.eventLines);
  return readFlat(line, safelyFlat(value), options);
}

function isFlat(value: unknown): value is FlatRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('events' in value);
}

/** Only an accessor or proxy in the row of a program can throw here. */
function safelyFlat(row: FlatRow): FlatCase {
  try {
    return flatCase(row);
  } catch {
    return { ok: false, id: null, issues: [ofRow('unreadable', 'The row cannot be read; give plain values.')] };
  }
}

function readFile(
  line: number,
  value: unknown,
  options: ParseWithZoneOptions,
  eventLines: readonly number[] = [],
): ReadInput {
  const parsed = parseCaseWithZone(value, options);
  if (parsed.ok) return parsed;
  const event = /^events\[(\d+)\]/.exec(parsed.issues[0]?.path ?? '');
  const own = event === null ? undefined : eventLines[Number(event[1])];
  return rejected(own ?? line, parsed.id, parsed.issues.map(ofFile));
}

function readFlat(line: number, flat: FlatCase, options: ParseWithZoneOptions): ReadInput {
  if (!flat.ok) return rejected(line, flat.id, flat.issues);
  const parsed = parseCaseWithZone(flat.file, options);
  if (parsed.ok) return parsed;
  const issues = parsed.issues.map((found) => ({ ...ofFile(found), column: flat.columnAt(found.path), path: '' }));
  return rejected(line, parsed.id, issues);
}

function rejected(line: number, id: string | null, issues: readonly RejectIssue[]): ReadInput {
  return { ok: false, reject: rejectOf(line, id, issues) };
}

function ofFile({ path, code, message }: Issue): RejectIssue {
  return { column: null, path, code, message };
}

function ofRow(code: string, message: string): RejectIssue {
  return { column: null, path: '', code, message };
}
