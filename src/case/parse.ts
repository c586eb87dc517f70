import { decodeCase } from './decode.js';
import { idOf, issuesOf } from './diagnose.js';
import { historyIssues } from './history.js';
import { issue } from './issue.js';
import type { ParseCaseOptions } from './leaves.js';
import { sentenceFor } from './sentences.js';
import { type Snapshot, snapshotOf } from './snapshot.js';
import type { Case, Issue } from './types.js';

/** A case, or all that is wrong with the file; `id` names the refused file when it has a name. */
export type ParsedCase =
  | { readonly ok: true; readonly case: Case }
  | { readonly ok: false; readonly id: string | null; readonly issues: readonly Issue[] };

/**
 * Makes a case of a case file in its JSON form (zaakdossier), of which nothing is trusted. Refuses it with all its
 * issues, at most `MAX_ISSUES` and one that tells how many more; never with an exception. The input stays as it is.
 */
export function parseCase(input: unknown, options: ParseCaseOptions = {}): ParsedCase {
  const quick = quickly(input, options);
  if (quick !== undefined) return { ok: true, case: quick };
  const snapshot = safely(input);
  const issues = snapshot === undefined ? [] : issuesOf(snapshot, options);
  if (issues.length > 0) return { ok: false, id: idOf(snapshot?.value), issues };
  // Nothing is wrong with the copy: the input itself could not be read, or not twice in the same way.
  const again = snapshot === undefined ? undefined : quickly(snapshot.value, options);
  return again === undefined ? unreadable() : { ok: true, case: again };
}

/** The case of a file that is right; exceptions can only come from accessors and proxies in the input. */
function quickly(input: unknown, options: ParseCaseOptions): Case | undefined {
  try {
    const decoded = decodeCase(input, options);
    return decoded !== undefined && historyIssues(decoded.events).length === 0 ? decoded : undefined;
  } catch {
    return undefined;
  }
}

function safely(input: unknown): Snapshot | undefined {
  try {
    return snapshotOf(input);
  } catch {
    return undefined;
  }
}

function unreadable(): ParsedCase {
  const message = sentenceFor('unreadable', { path: [], value: undefined, known: [] });
  return { ok: false, id: null, issues: [issue('', 'unreadable', message)] };
}
