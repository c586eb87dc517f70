import { FLAT_COLUMNS, FLAT_ORDERS } from '../case/flat-form.js';
import { quote } from '../case/show.js';
import { editDistance } from '../law/nearest.js';

/** Columns whose names a case file has too. */
const IN_CASE_FILES: readonly string[] = ['id', 'procedure', 'applicants', 'nationality', 'group'];

/** Is this a flat row, seen from its columns: no events, and a column that only flat rows have? */
export function isFlatRow(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || 'events' in value) return false;
  return FLAT_COLUMNS.some((name) => !IN_CASE_FILES.includes(name) && Object.hasOwn(value, name));
}

/** What a column of a flat row is: a known one, a label, or neither. */
export type FlatColumn =
  | { readonly kind: 'known'; readonly name: string }
  | { readonly kind: 'label'; readonly name: string }
  | { readonly kind: 'wrong'; readonly name: string; readonly code: string; readonly message: string };

/** Prefix that makes a label of any column. */
export const LABEL_PREFIX = 'label:';

/** Edits within which a name is taken for a slip; of the shortest names one, since nearly every short word is near. */
function slipOf(known: string): number {
  return known.length < 4 ? 1 : 2;
}

const columns = new Map<string, FlatColumn>();
/** Names that are remembered; more are worked out again, so that no input can fill the memory. */
const REMEMBERED = 10_000;

/** What the column with this name is. A name within two edits of a known one is wrong; `label:NAME` forces a label. */
export function flatColumn(name: string): FlatColumn {
  const known = columns.get(name);
  if (known !== undefined) return known;
  const column = judged(name);
  if (columns.size < REMEMBERED) columns.set(name, column);
  return column;
}

function judged(name: string): FlatColumn {
  if ((FLAT_COLUMNS as readonly string[]).includes(name)) return { kind: 'known', name };
  if (name.startsWith(LABEL_PREFIX)) return { kind: 'label', name: name.slice(LABEL_PREFIX.length) };
  if (NOT_FLAT.test(name)) return notFlat(name);
  const further = /^order([4-9]|\d\d+)_/.exec(name);
  if (further !== null) return tooManyOrders(name);
  const slip = name.length > 40 ? undefined : nearColumn(name.toLowerCase());
  if (slip === undefined) return { kind: 'label', name };
  const message = `The column ${quote(name)} looks like ${slip}; write ${slip}, or ${quote(`${LABEL_PREFIX}${name}`)} when it is a label.`;
  return { kind: 'wrong', name, code: 'column-name', message };
}

function nearColumn(name: string): string | undefined {
  let best: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const known of FLAT_COLUMNS) {
    const edits = editDistance(name, known);
    if (edits > slipOf(known) || edits >= fewest) continue;
    best = known;
    fewest = edits;
  }
  return best;
}

/** Names of events of which a flat row has no columns, or of a second one where it has room for one. */
const NOT_FLAT =
  /^(forwarded|term_stated|notice_withdrawn|penalty_held|(decision_)?annulled|decision_withdrawn|court_order|hearing|penalty_decision|paid|limitation_interrupted|(notice|extended|suspended|decided|withdrawn|appeal)_?[2-9](_\w+)?)$/i;

function notFlat(name: string): FlatColumn {
  const message = `A flat row cannot say ${quote(name)}; give this case as a case file (NDJSON) or in an event log, or write ${quote(`${LABEL_PREFIX}${name}`)} when it is a label.`;
  return { kind: 'wrong', name, code: 'not-in-flat-form', message };
}

function tooManyOrders(name: string): FlatColumn {
  const message = `The column ${quote(name)}: a flat row has room for ${FLAT_ORDERS} court orders; give this case as a case file (NDJSON).`;
  return { kind: 'wrong', name, code: 'too-many-orders', message };
}
