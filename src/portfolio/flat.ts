import { FLAT_ORDERS } from '../case/flat-form.js';
import { issue } from '../case/issue.js';
import { describe } from '../case/show.js';
import { type FlatColumn, flatColumn } from './flat-columns.js';
import type { FlatRow, FlatValue, RejectIssue } from './input.js';

/** A flat row as a case file in its JSON form, with the way back from a path in it to the column. */
export type FlatCase =
  | { readonly ok: true; readonly file: object; readonly columnAt: (path: string) => string | null }
  | { readonly ok: false; readonly id: string | null; readonly issues: readonly RejectIssue[] };

/** The parts of an event: key in the case file → column. The first is the one that a missing event is missed by. */
type Parts = Readonly<Record<string, string>>;

/** Events of a flat row besides the stated term and the orders, in the order of the case file. */
const EVENTS: readonly (readonly [string, Parts])[] = [
  ['received', { on: 'received', lodged: 'lodged' }],
  ['contested-decision', { on: 'contested_decision' }],
  ['objection-period-ended', { on: 'objection_period_ended' }],
  ['fee-paid', { on: 'fee_paid' }],
  ['responsible-since', { on: 'responsible_since' }],
  ['extended', { by: 'extended_by', on: 'extended_on' }],
  ['suspended', { on: 'suspended_on', until: 'suspended_until', ground: 'suspended_ground' }],
  ['notice-of-default', { on: 'notice', sent: 'notice_sent' }],
  ['appeal-lodged', { on: 'appeal' }],
  ['decided', { on: 'decided' }],
  ['withdrawn', { on: 'withdrawn' }],
];

const ORDERS: readonly Parts[] = Array.from({ length: FLAT_ORDERS }, (_, i) => ({
  on: `order${i + 1}_on`,
  sent: `order${i + 1}_sent`,
  term: `order${i + 1}_term`,
  until: `order${i + 1}_until`,
  perDay: `order${i + 1}_per_day`,
  perWeek: `order${i + 1}_per_week`,
  max: `order${i + 1}_max`,
}));

const AMOUNTS: ReadonlySet<string> = new Set([
  'amount_at_stake',
  ...ORDERS.flatMap((parts) => [parts['perDay'] ?? '', parts['perWeek'] ?? '', parts['max'] ?? '']),
]);

/** The case keys that are columns of their own: key in the case file → column. */
const KEYS: Parts = {
  id: 'id',
  procedure: 'procedure',
  applicants: 'applicants',
  nationality: 'nationality',
  amountAtStake: 'amount_at_stake',
  group: 'group',
};

/**
 * The case file that a flat row stands for; what is wrong with its values is found by parsing that. `term_until` is the
 * last day of the term as it is known from the day of receipt: an extension or suspension of the row counts on top.
 */
export function flatCase(row: FlatRow): FlatCase {
  const names = Object.keys(row);
  return flatCaseOf(
    names,
    names.map((name) => row[name]),
  );
}

/** The same for a row as names and cells of the same number. */
export function flatCaseOf(names: readonly string[], cells: readonly FlatValue[]): FlatCase {
  const columns = columnsOf(names);
  const known = new Map<string, string | number>();
  const labels: Record<string, string> = Object.create(null);
  const issues: RejectIssue[] = [];
  for (let i = 0; i < names.length; i++) {
    const name = names[i] ?? '';
    const column = columns[i] ?? flatColumn(name);
    const cell: unknown = cells[i];
    if (column.kind === 'wrong') issues.push(columnIssue(name, column.code, column.message));
    else if (isBlank(cell)) continue;
    else if (typeof cell === 'object' || typeof cell === 'function' || typeof cell === 'symbol')
      issues.push(
        columnIssue(name, 'not-flat', `A cell holds one value, not ${describe(cell)}; give this case as a case file.`),
      );
    else if (column.kind === 'label') {
      if (column.name in labels) issues.push(twice(name));
      labels[column.name] = String(cell);
    } else if (known.has(column.name)) issues.push(twice(name));
    else if (typeof cell === 'string' && SEVERAL_DAYS.test(cell)) issues.push(severalDays(name));
    else known.set(column.name, cellValue(column.name, cell as string | number | boolean));
  }
  for (const parts of ORDERS) checkTerm(parts, known, issues);
  const id = known.get('id');
  if (issues.length > 0) return { ok: false, id: id === undefined ? null : String(id), issues };
  return fileOf(known, labels);
}

/** Two or more days in one cell. */
const SEVERAL_DAYS = /^\s*\d{4}-\d{2}-\d{2}\s*[;,|/ ]\s*\d{4}-\d{2}-\d{2}/;

function severalDays(column: string): RejectIssue {
  const says = 'The cell holds several days, and a flat row has room for one';
  return columnIssue(column, 'several-values', `${says}; give this case as a case file (NDJSON) or in an event log.`);
}

function isBlank(cell: unknown): boolean {
  return cell === '' || cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

const headers = new WeakMap<readonly string[], readonly FlatColumn[]>();

/** What the columns of a header are, looked up once for all rows under it. */
function columnsOf(names: readonly string[]): readonly FlatColumn[] {
  const known = headers.get(names);
  if (known !== undefined) return known;
  const made = names.map(flatColumn);
  headers.set(names, made);
  return made;
}

/** Text as the case file wants it; whole numbers of persons as a number, amounts as they are. */
function cellValue(column: string, cell: string | number | boolean): string | number {
  if (typeof cell === 'string') return column === 'applicants' && /^\d{1,6}$/.test(cell) ? Number(cell) : cell;
  return typeof cell === 'number' && (column === 'applicants' || AMOUNTS.has(column)) ? cell : String(cell);
}

function checkTerm(parts: Parts, known: ReadonlyMap<string, unknown>, issues: RejectIssue[]): void {
  const { term = '', until = '' } = parts;
  if (!known.has(term) || !known.has(until)) return;
  issues.push(columnIssue(until, 'term-twice', `Fill in ${term} or ${until}, not both.`));
}

function fileOf(known: ReadonlyMap<string, string | number>, labels: object): FlatCase {
  const file: Record<string, unknown> = {};
  const events: object[] = [];
  const columns: Parts[] = [];
  for (const [key, column] of entriesOf(KEYS)) if (known.has(column)) file[key] = known.get(column);
  for (const [type, parts] of EVENTS) add(eventOf(type, parts, known), parts);
  const until = known.get('term_until');
  const from = known.get('received') ?? known.get('responsible_since') ?? until;
  if (until !== undefined) add({ type: 'term-stated', on: from, until }, { until: 'term_until', on: 'term_until' });
  for (const parts of ORDERS) add(orderOf(parts, known), parts);
  if (Object.keys(labels).length > 0) file['labels'] = labels;
  file['events'] = events;
  return { ok: true, file, columnAt: (path) => columnAt(path, columns) };

  function add(event: object | null, parts: Parts): void {
    if (event === null) return;
    events.push(event);
    columns.push(parts);
  }
}

const entries = new Map<Parts, readonly (readonly [string, string])[]>();

/** The entries of one of the constant lists above, made once. */
function entriesOf(parts: Parts): readonly (readonly [string, string])[] {
  const known = entries.get(parts);
  if (known !== undefined) return known;
  const made = Object.entries(parts);
  entries.set(parts, made);
  return made;
}

/** The event of these columns; null when all are empty. */
function eventOf(type: string, parts: Parts, known: ReadonlyMap<string, unknown>): Record<string, unknown> | null {
  let event: Record<string, unknown> | null = null;
  for (const [key, column] of entriesOf(parts)) {
    const value = known.get(column);
    if (value === undefined) continue;
    event ??= { type };
    event[key] = value;
  }
  return event;
}

function orderOf(parts: Parts, known: ReadonlyMap<string, unknown>): object | null {
  const event = eventOf('court-order', parts, known);
  if (event === null || !('until' in event)) return event;
  const { until, ...rest } = event;
  return { ...rest, term: { until } };
}

/** The column of a path in the case file; null when it is about the row as a whole. */
function columnAt(path: string, columns: readonly Parts[]): string | null {
  const event = /^events\[(\d+)\](?:\.(\w+))?(?:\.(\w+))?/.exec(path);
  if (event !== null) {
    const parts = columns[Number(event[1])] ?? {};
    const inner = event[3] === undefined ? undefined : parts[event[3]];
    return inner ?? parts[event[2] ?? ''] ?? Object.values(parts)[0] ?? null;
  }
  const label = /^labels(?:\.(.+)|\["(.*)"\])$/.exec(path);
  if (label !== null) return label[1] ?? label[2] ?? null;
  return KEYS[path] ?? null;
}

function twice(name: string): RejectIssue {
  return columnIssue(name, 'column-twice', 'There are two columns with this name; rename or remove one.');
}

function columnIssue(column: string, code: string, message: string): RejectIssue {
  const safe = issue(column, code, message);
  return { column: safe.path, path: '', code, message: safe.message };
}
