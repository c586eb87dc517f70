import { jsonFault } from '../case/json-fault.js';
import { MAX_FILE_CHARS } from '../case/limits.js';
import { type RepeatedKey, repeatedKeys } from '../case/repeated-keys.js';
import { CaseHead } from './case-head.js';
import { type FoundCase, isCase, ofLine, refusedAs, refusedForKey } from './found-case.js';
import { LineSplitter, MAX_SKIPPED_BYTES } from './lines.js';

export type { FoundCase, Place } from './found-case.js';

/** Largest array that is read, in bytes, since it is read whole. NDJSON has no limit. */
export const MAX_ARRAY_BYTES = 200_000_000;

/** More than any line within `MAX_FILE_CHARS` takes in UTF-8. */
const MAX_LINE_BYTES = 3 * MAX_FILE_CHARS + 3;

/**
 * The case files in a source: one, an array, or NDJSON with one a line; which of these is seen from the content. NDJSON
 * is handed on while it is read and takes no more memory as it gets longer. A source without content gives nothing.
 */
export async function* caseTexts(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly FoundCase[]> {
  const source = chunks[Symbol.asyncIterator]();
  const ahead = await firstContent(source);
  if (ahead === null) return;
  yield* ahead.isArray ? inArray(ahead.chunks, source) : inLines(ahead.chunks, source);
}

interface Ahead {
  readonly chunks: readonly Uint8Array[];
  readonly isArray: boolean;
}

type Chunks = AsyncIterator<Uint8Array, unknown>;

/** The chunks up to and including the one in which the content begins; null when there is none. */
async function firstContent(source: Chunks): Promise<Ahead | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (let next = await source.next(); !next.done; next = await source.next()) {
    chunks.push(next.value);
    bytes += next.value.length;
    const first = next.value.find((byte) => !BLANK.has(byte));
    if (first !== undefined) return { chunks, isArray: first === OPENING_BRACKET };
    if (bytes > MAX_LINE_BYTES) return { chunks, isArray: false };
  }
  return null;
}

const OPENING_BRACKET = 0x5b;
/** Tab, line feed, carriage return, blank, and the three bytes of a byte order mark. */
const BLANK: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf]);

async function* inArray(ahead: readonly Uint8Array[], source: Chunks): AsyncGenerator<readonly FoundCase[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  for await (const chunk of all(ahead, source)) {
    bytes += chunk.length;
    if (bytes > MAX_ARRAY_BYTES) return yield [{ kind: 'refused', code: 'too-large', message: ARRAY_TOO_LARGE }];
    const decoded = decode(decoder, chunk);
    if (decoded === null) return yield [refusedAs('not-utf8')];
    text += decoded;
  }
  const rest = decode(decoder);
  const found = rest === null ? [refusedAs('not-utf8')] : ofArray(text + rest);
  if (found.length > 0) yield found;
}

const ARRAY_TOO_LARGE = `The array is larger than ${MAX_ARRAY_BYTES} bytes; write one case a line (NDJSON) instead.`;

/** The text of a chunk, or of what is left after the last one; null when it is no UTF-8. */
function decode(decoder: InstanceType<typeof TextDecoder>, chunk?: Uint8Array): string | null {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    return null;
  }
}

function ofArray(text: string): readonly FoundCase[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const lines = text.split('\n');
    if (lines.some(isCase)) return lines.flatMap((line, i) => ofLine({ number: i + 1, text: line }));
    const { line, column, says } = jsonFault(text);
    const message = `The file is no JSON at line ${line}, column ${column}: ${says}`;
    return [{ kind: 'refused', code: 'invalid-json', message }];
  }
  if (!Array.isArray(value)) return [];
  const repeated = new Map<unknown, RepeatedKey>();
  for (const path of repeatedKeys(text, value)) if (!repeated.has(path[0])) repeated.set(path[0], path);
  return value.map((item: unknown, index) => {
    const path = repeated.get(index);
    return path === undefined ? { kind: 'value', index, value: item } : { ...refusedForKey(path.slice(1)), index };
  });
}

async function* inLines(ahead: readonly Uint8Array[], source: Chunks): AsyncGenerator<readonly FoundCase[]> {
  const splitter = new LineSplitter(MAX_LINE_BYTES, MAX_SKIPPED_BYTES);
  const head = new CaseHead();
  for await (const chunk of all(ahead, source)) {
    const lines = splitter.push(chunk);
    const found = head.isNdjson ? lines.flatMap(ofLine) : lines.flatMap((line) => head.push(line));
    if (found.length > 0) yield found;
    if (head.isTooLarge) return;
    if (splitter.isEndless) break;
  }
  const found = [...splitter.end().flatMap((line) => head.push(line)), ...head.end()];
  if (found.length > 0) yield found;
}

/** All chunks; the source is closed when nobody wants more. */
async function* all(ahead: readonly Uint8Array[], source: Chunks): AsyncGenerator<Uint8Array> {
  try {
    yield* ahead;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  } finally {
    await source.return?.();
  }
}
