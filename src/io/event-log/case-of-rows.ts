import { quote } from '../../case/show.js';
import { likely } from '../../law/nearest.js';
import type { PortfolioInput } from '../../portfolio/input.js';
import type { EventMap, MappedActivity } from './map.js';

/** One row of an event log. */
export interface LogRow {
  readonly line: number;
  readonly caseId: string;
  readonly activity: string;
  readonly timestamp: string;
  /** The cell of a column; empty when there is none. */
  readonly cell: (column: string) => string;
}

/** The case file that the rows of one case tell, with the line of each event; or why it cannot be one. */
export function caseOfRows(rows: readonly LogRow[], map: EventMap): PortfolioInput {
  const [first] = rows;
  const line = first?.line ?? 0;
  const events: object[] = [];
  const eventLines: number[] = [];
  for (const row of rows) {
    const mapped = map.activities.get(row.activity);
    if (mapped === null || (mapped === undefined && map.ignoresOthers)) continue;
    if (mapped === undefined) return unknownActivity(row, map);
    events.push(eventOf(row, mapped));
    eventLines.push(row.line);
  }
  const file: Record<string, unknown> = { ...map.constants, id: first?.caseId };
  const labels: Record<string, unknown> = {};
  for (const [key, column] of map.caseColumns) {
    const found = oneValue(rows, column);
    if (typeof found === 'object') return differs(found.line, column, first?.caseId ?? '');
    if (found === '') continue;
    if (key.startsWith(LABEL)) labels[key.slice(LABEL.length)] = found;
    else file[key] = key === 'applicants' && /^\d{1,6}$/.test(found) ? Number(found) : found;
  }
  const constant = map.constants['labels'];
  if (typeof constant === 'object' && constant !== null) Object.assign(labels, { ...constant, ...labels });
  if (Object.keys(labels).length > 0) file['labels'] = labels;
  return { kind: 'value', line, value: { ...file, events }, eventLines };
}

const LABEL = 'label:';

/** Keys of events that are true or false, and how a cell says so. */
const FLAGS: ReadonlySet<string> = new Set([
  ...['defective', 'accepted', 'unreasonablyLate', 'announced'],
  ...['setAside', 'byOperationOfLaw', 'offset'],
]);
const TRUTH: Readonly<Record<string, boolean>> = { true: true, false: false };

/** The event of a row. Days, durations and amounts are text, as a case file may have them. */
function eventOf(row: LogRow, { type, set, columns }: MappedActivity): object {
  const event: Record<string, unknown> = { type, on: row.timestamp, ...set };
  for (const [key, column] of columns) {
    const cell = row.cell(column);
    if (cell === '') continue;
    if (key === 'term.until') event['term'] = { until: cell };
    else event[key] = FLAGS.has(key) && cell in TRUTH ? TRUTH[cell] : cell;
  }
  return event;
}

/** The one value that the rows have in a column; the line of the first row with another one. */
function oneValue(rows: readonly LogRow[], column: string): string | { readonly line: number } {
  let value = '';
  for (const row of rows) {
    const cell = row.cell(column);
    if (cell === '' || cell === value) continue;
    if (value !== '') return { line: row.line };
    value = cell;
  }
  return value;
}

function differs(line: number, column: string, id: string): PortfolioInput {
  const message = `The rows of case ${quote(id)} have different values in the column ${quote(column)}; a case has one.`;
  return { kind: 'refused', line, id, column, code: 'differing-values', message };
}

function unknownActivity({ line, activity, caseId }: LogRow, map: EventMap): PortfolioInput {
  const near = likely(activity, [...map.activities.keys()]);
  const hint = near === undefined ? '' : ` The nearest one in it is ${quote(near)}.`;
  const message = `The activity ${quote(activity)} is not in the map: add it, with null when it says nothing about the term.${hint}`;
  return { kind: 'refused', line, id: caseId, column: map.activityColumn, code: 'unknown-activity', message };
}
