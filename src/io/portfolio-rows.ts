import { repeatedKeys } from '../case/repeated-keys.js';
import type { PortfolioInput } from '../portfolio/input.js';
import { caseTexts, type FoundCase } from './case-texts.js';
import { type CsvRecord, csvRecords } from './csv.js';
import { refusedForKey } from './found-case.js';

/**
 * The rows of a portfolio in a source: CSV with a header, or JSON with a case file or flat row a line (NDJSON) or in one
 * array; which of these is seen from the first character. Handed on in batches while it is read.
 */
export async function* portfolioRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly PortfolioInput[]> {
  const { first, all } = await firstByte(chunks);
  if (first === OPENING_BRACE || first === OPENING_BRACKET) {
    for await (const found of caseTexts(all)) yield found.map(ofJson);
    return;
  }
  let header: readonly string[] | undefined;
  for await (const records of csvRecords(all)) {
    const rows: PortfolioInput[] = [];
    for (const record of records) {
      if (header !== undefined) rows.push(ofCsv(record, header));
      else if (record.kind === 'refused') {
        yield [record];
        return;
      } else header = record.cells.map((name) => name.trim());
    }
    if (rows.length > 0) yield rows;
  }
}

const OPENING_BRACE = 0x7b;
const OPENING_BRACKET = 0x5b;
const BLANK: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf]);
/** Bytes within which a source must show what it is. */
const AHEAD = 1_000_000;

/** The first byte with content, and all chunks again. */
async function firstByte(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ readonly first: number | undefined; readonly all: AsyncIterable<Uint8Array> }> {
  const source = chunks[Symbol.asyncIterator]();
  const ahead: Uint8Array[] = [];
  let first: number | undefined;
  let bytes = 0;
  while (first === undefined && bytes < AHEAD) {
    const next = await source.next();
    if (next.done === true) break;
    ahead.push(next.value);
    bytes += next.value.length;
    first = next.value.find((byte) => !BLANK.has(byte));
  }
  return { first, all: again(ahead, source) };
}

async function* again(ahead: readonly Uint8Array[], source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* ahead;
    for (let next = await source.next(); next.done !== true; next = await source.next()) yield next.value;
  } finally {
    await source.return?.();
  }
}

function ofCsv(record: CsvRecord, names: readonly string[]): PortfolioInput {
  if (record.kind === 'refused') return record;
  const { line, cells } = record;
  if (cells.length === names.length) return { kind: 'cells', line, names, cells };
  const message = `The line has ${cells.length} cells and the header ${names.length}; a text with a separator in it must stand in quotes.`;
  return { kind: 'refused', line, code: 'cell-count', message };
}

function ofJson(found: FoundCase): PortfolioInput {
  const line = found.line ?? (found.index ?? 0) + 1;
  if (found.kind === 'refused') return { kind: 'refused', line, code: found.code, message: found.message };
  if (found.kind === 'value') return { kind: 'value', line, value: found.value };
  try {
    const value: unknown = JSON.parse(found.text);
    const repeated = repeatedKeys(found.text, value)[0];
    return repeated === undefined ? { kind: 'value', line, value } : { ...refusedForKey(repeated), line };
  } catch (error) {
    const says = error instanceof Error ? error.message : 'it cannot be read';
    return { kind: 'refused', line, code: 'invalid-json', message: `The line is no JSON: ${says.split('\n', 1)[0]}` };
  }
}
