import { quote } from '../../case/show.js';
import type { IdHash } from '../../portfolio/hash-table.js';
import type { PortfolioInput } from '../../portfolio/input.js';
import { SeenIds } from '../../portfolio/seen-ids.js';
import { caseOfRows, type LogRow } from './case-of-rows.js';
import type { EventMap } from './map.js';

/** Rows of a log that are held at most when its cases are not grouped: some 200 bytes each. */
export const MAX_HELD_ROWS = 10_000_000;

/** Thrown when an event log cannot be read as its map says: nothing that was counted can be trusted. */
export class EventLogError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'EventLogError';
  }
}

/**
 * The case files in an event log: rows of case, activity and moment, joined by case. Where the rows of a case follow each
 * other they are joined while the log is read; a case that comes again throws `EventLogError`. Otherwise all rows are
 * held first, at most `MAX_HELD_ROWS`. The cases come in the order in which they begin.
 */
export async function* casesOfLog(
  batches: AsyncIterable<readonly PortfolioInput[]>,
  map: EventMap,
  hash?: IdHash,
): AsyncGenerator<readonly PortfolioInput[]> {
  const join = map.isGrouped ? new Grouped(map, hash) : new Held(map);
  for await (const batch of batches) {
    const found = batch.flatMap((input) => {
      const row = logRow(input, map);
      return 'kind' in row ? [row] : join.add(row);
    });
    if (found.length > 0) yield found;
  }
  const rest = join.end();
  if (rest.length > 0) yield rest;
}

/** Joins rows that follow each other. */
class Grouped {
  readonly #map: EventMap;
  readonly #seen: SeenIds;
  #rows: LogRow[] = [];

  constructor(map: EventMap, hash: IdHash | undefined) {
    this.#map = map;
    this.#seen = new SeenIds(hash);
  }

  add(row: LogRow): readonly PortfolioInput[] {
    const [first] = this.#rows;
    if (first?.caseId === row.caseId) {
      this.#rows.push(row);
      return [];
    }
    const done = this.end();
    const before = this.#seen.repeated;
    this.#seen.add(row.caseId);
    if (this.#seen.repeated > before)
      throw new EventLogError(
        `Line ${row.line}: the rows of case ${quote(row.caseId)} do not follow each other. Sort the log by case, or write "order": "any" in the map; all rows are then held in memory.`,
      );
    this.#rows = [row];
    return done;
  }

  end(): readonly PortfolioInput[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows.length === 0 ? [] : [caseOfRows(rows, this.#map)];
  }
}

/** Holds all rows until the log ends. */
class Held {
  readonly #map: EventMap;
  readonly #cases = new Map<string, LogRow[]>();
  #rows = 0;

  constructor(map: EventMap) {
    this.#map = map;
  }

  add(row: LogRow): readonly PortfolioInput[] {
    if (++this.#rows > MAX_HELD_ROWS)
      throw new EventLogError(`The log has more than ${MAX_HELD_ROWS} rows; sort it by case and leave out "order".`);
    const known = this.#cases.get(row.caseId);
    if (known === undefined) this.#cases.set(row.caseId, [row]);
    else known.push(row);
    return [];
  }

  end(): readonly PortfolioInput[] {
    const cases = [...this.#cases.values()].map((rows) => caseOfRows(rows, this.#map));
    this.#cases.clear();
    return cases;
  }
}

/** A row of the log; a refused input when it cannot be one. Throws `EventLogError` when the log has not the columns of the map. */
function logRow(input: PortfolioInput, map: EventMap): LogRow | PortfolioInput {
  if (input.kind === 'refused') return input;
  const cell = cellsOf(input);
  const { line } = input;
  const [caseId, activity, timestamp] = [map.caseColumn, map.activityColumn, map.timestampColumn].map(cell);
  for (const [column, value] of [
    [map.caseColumn, caseId],
    [map.activityColumn, activity],
  ] as const)
    if (value === undefined || value === '') return missing(input, column);
  return { line, caseId: caseId ?? '', activity: activity ?? '', timestamp: timestamp ?? '', cell };
}

type Row = Exclude<PortfolioInput, { readonly kind: 'refused' }>;

const positions = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

function cellsOf(input: Row): (column: string) => string {
  if (input.kind === 'value') {
    const row = typeof input.value === 'object' && input.value !== null ? input.value : {};
    return (column) => textOf((row as Readonly<Record<string, unknown>>)[column]);
  }
  const { names, cells } = input;
  const known = positions.get(names) ?? new Map(names.map((name, i) => [name, i]));
  positions.set(names, known);
  return (column) => textOf(cells[known.get(column) ?? -1]);
}

function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim();
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

function missing(input: Row, column: string): PortfolioInput {
  if (input.kind === 'cells' && !input.names.includes(column))
    throw new EventLogError(
      `The log has no column ${quote(column)}; its columns are ${input.names.map((name) => quote(name)).join(', ')}. Name the right one under "columns" in the map.`,
    );
  const message = `The row has nothing in ${quote(column)}; every row of an event log has a case and an activity.`;
  return { kind: 'refused', line: input.line, column, code: 'missing-column', message };
}
