import { SAMPLE_COLUMNS, type SampleRow } from './row.js';

/** Rows in one piece of text; pieces keep writing fast and memory flat. */
const ROWS_A_PIECE = 1_000;

/** The rows as CSV (RFC 4180, but with line feeds): a header, then a line a row, in pieces of text. */
export function* toCsv(rows: Iterable<SampleRow>): Generator<string, undefined, undefined> {
  yield `${SAMPLE_COLUMNS.join(',')}\n`;
  yield* pieces(rows, csvLine);
}

/** The rows as NDJSON, an object a line without the keys that are empty, in pieces of text. */
export function* toNdjson(rows: Iterable<SampleRow>): Generator<string, undefined, undefined> {
  yield* pieces(rows, jsonLine);
}

function* pieces(rows: Iterable<SampleRow>, line: (row: SampleRow) => string): Generator<string, undefined, undefined> {
  let text = '';
  let held = 0;
  for (const row of rows) {
    text += `${line(row)}\n`;
    if (++held < ROWS_A_PIECE) continue;
    yield text;
    text = '';
    held = 0;
  }
  if (held > 0) yield text;
}

/** Absent keys are left out by `JSON.stringify`; an empty procedure, a planted fault, is left out here. */
function jsonLine(row: SampleRow): string {
  return JSON.stringify(row.procedure === '' ? { ...row, procedure: undefined } : row);
}

function csvLine(row: SampleRow): string {
  let line = '';
  for (const column of SAMPLE_COLUMNS) {
    const value = row[column];
    if (line !== '' || column !== SAMPLE_COLUMNS[0]) line += ',';
    if (value !== undefined) line += typeof value === 'number' ? value : quoted(value);
  }
  return line;
}

const NEEDS_QUOTES = /[",\r\n]/;

function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
