import Papa from 'papaparse';

/** A record of a CSV file: its cells, or why it cannot be read. */
export type CsvRecord =
  | { readonly kind: 'cells'; readonly line: number; readonly cells: readonly string[] }
  | { readonly kind: 'refused'; readonly line: number; readonly code: string; readonly message: string };

/** Longest record in characters: more means that a quote was never closed. */
export const MAX_RECORD_CHARS = 1_000_000;

interface Dialect {
  readonly delimiter: string;
  readonly newline: '\n' | '\r\n';
}

interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly row?: number; readonly message: string }[];
  readonly meta: { readonly cursor: number };
}

const REPLACEMENT = '\ufffd';

/**
 * The records of a CSV file, the header first, in batches while it is read: only the record that is not complete yet is
 * held. UTF-8, with or without byte order mark; the separator (comma, semicolon or tab) and the line break are those of
 * the header, or the separator is the one that a line before it names (`sep=;`). Blank lines are skipped. `line` is the line on which a record begins, from 1.
 */
export async function* csvRecords(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly CsvRecord[]> {
  const decoder = new TextDecoder('utf-8');
  const reader = new CsvReader();
  for await (const chunk of chunks) {
    const records = reader.push(decoder.decode(chunk, { stream: true }));
    if (records.length > 0) yield records;
    if (reader.isStuck) return;
  }
  const records = reader.end(decoder.decode());
  if (records.length > 0) yield records;
}

class CsvReader {
  /** True when a record is too long for any more of the file to be understood. */
  isStuck = false;
  #held = '';
  #line = 1;
  #dialect: Dialect | undefined;

  push(text: string): readonly CsvRecord[] {
    this.#held += text;
    if (this.#dialect === undefined && !this.#held.includes('\n') && this.#held.length <= MAX_RECORD_CHARS) return [];
    return this.#parse(true);
  }

  end(text: string): readonly CsvRecord[] {
    this.#held += text;
    return this.#held === '' ? [] : this.#parse(false);
  }

  /** The separator that the first line names (`sep=;`), as spreadsheets write it; that line is then taken off. */
  #named(): Dialect | undefined {
    const [line, delimiter] = /^sep=([^\r\n"])\r?\n/i.exec(this.#held) ?? [];
    if (line === undefined || delimiter === undefined) return undefined;
    this.#held = this.#held.slice(line.length);
    this.#line++;
    return { delimiter, newline: line.endsWith('\r\n') ? '\r\n' : '\n' };
  }

  #parse(ignoreLastRow: boolean): readonly CsvRecord[] {
    this.#dialect ??= this.#named() ?? dialectOf(this.#held);
    const text = this.#held;
    const parser = new Papa.Parser({ ...this.#dialect, quoteChar: '"' });
    const { data, errors, meta } = parser.parse(text, 0, ignoreLastRow) as Parsed;
    const faults = new Map(errors.map(({ row, message }) => [row ?? 0, message]));
    const multiline = text.includes('"');
    const suspect = text.includes(REPLACEMENT);
    const records: CsvRecord[] = [];
    for (let i = 0; i < data.length; i++) {
      const cells = data[i] ?? [];
      const fault = faults.get(i);
      const line = this.#line;
      this.#line += multiline ? 1 + breaksIn(cells) : 1;
      if (fault !== undefined) records.push(refused(line, 'invalid-csv', `The line is no CSV: ${fault}.`));
      else if (suspect && cells.some((cell) => cell.includes(REPLACEMENT)))
        records.push(refused(line, 'not-utf8', 'The line is not UTF-8; save the file as UTF-8.'));
      else if (cells.length > 1 || (cells[0] ?? '').trim() !== '') records.push({ kind: 'cells', line, cells });
    }
    this.#held = ignoreLastRow ? text.slice(meta.cursor) : '';
    if (this.#held.length > MAX_RECORD_CHARS) {
      this.isStuck = true;
      const message = `The record is longer than ${MAX_RECORD_CHARS} characters: a quote is not closed, or the line has no end. Nothing after it was read.`;
      records.push(refused(this.#line, 'too-large', message));
    }
    return records;
  }
}

function refused(line: number, code: string, message: string): CsvRecord {
  return { kind: 'refused', line, code, message };
}

function breaksIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++;
  return count;
}

/** Separator and line break of the header: the separator that it has most of. */
function dialectOf(text: string): Dialect {
  const end = text.indexOf('\n');
  const header = end < 0 ? text : text.slice(0, end);
  let delimiter = ',';
  let most = 0;
  for (const candidate of [',', ';', '\t']) {
    const count = header.split(candidate).length - 1;
    if (count <= most) continue;
    most = count;
    delimiter = candidate;
  }
  return { delimiter, newline: header.endsWith('\r') ? '\r\n' : '\n' };
}
