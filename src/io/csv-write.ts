import Papa from 'papaparse';

/** A row to write: column → value; `null` is an empty cell. All rows have the columns of the first, in its order. */
export type CsvRow = Readonly<Record<string, string | number | null>>;

/**
 * Rows as CSV (RFC 4180, with line feeds) under a header. Text that a spreadsheet would compute gets an apostrophe before
 * it. No rows give an empty text.
 */
export function csvText(rows: readonly CsvRow[]): string {
  const [first] = rows;
  if (first === undefined) return '';
  const fields = Object.keys(first);
  const data = rows.map((row) => fields.map((field) => row[field] ?? ''));
  return `${Papa.unparse({ fields, data }, { newline: '\n', escapeFormulae: true })}\n`;
}
