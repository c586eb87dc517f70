import { jsonFault } from '../case/json-fault.js';
import { MAX_FILE_CHARS } from '../case/limits.js';
import { type Line, LineSplitter } from './lines.js';

/** Where in its source a case stands: its line (from 1) in NDJSON, its position (from 0) in an array, nothing when alone. */
export interface Place {
  readonly line?: number;
  readonly index?: number;
}

/** A case file as found in a source: its JSON text, its value when that was read already, or why it cannot be read. */
export type FoundCase = Place &
  (
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'value'; readonly value: unknown }
    | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  );

/** Largest array that is read, in bytes, since it is read whole. NDJSON has no limit. */
export const MAX_ARRAY_BYTES = 200_000_000;

/** More than any line within `MAX_FILE_CHARS` takes in UTF-8. */
const MAX_LINE_BYTES = 3 * MAX_FILE_CHARS + 3;

const FAULTS = {
  'too-long': ['too-large', `The line is too long; a case file has at most ${MAX_FILE_CHARS} characters.`],
  'not-utf8': ['not-utf8', 'The text is not UTF-8; save the file as UTF-8.'],
} as const;

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
  try {
    for await (const chunk of all(ahead, source)) {
      bytes += chunk.length;
      if (bytes > MAX_ARRAY_BYTES) {
        const message = `The array is larger than ${MAX_ARRAY_BYTES} bytes; write one case a line (NDJSON) instead.`;
        return yield [{ kind: 'refused', code: 'too-large', message }];
      }
      text += decoder.decode(chunk, { stream: true });
    }
    text += decoder.decode();
  } catch {
    return yield [refusedAs('not-utf8')];
  }
  yield ofArray(text);
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
  return Array.isArray(value) ? value.map((item: unknown, index) => ({ kind: 'value', index, value: item })) : [];
}

async function* inLines(ahead: readonly Uint8Array[], source: Chunks): AsyncGenerator<readonly FoundCase[]> {
  const splitter = new LineSplitter(MAX_LINE_BYTES);
  const head = new Head();
  for await (const chunk of all(ahead, source)) {
    const lines = splitter.push(chunk);
    const found = head.isNdjson ? lines.flatMap(ofLine) : lines.flatMap((line) => head.push(line));
    if (found.length > 0) yield found;
    if (head.isTooLarge) return;
  }
  const found = [...splitter.end().flatMap((line) => head.push(line)), ...head.end()];
  if (found.length > 0) yield found;
}

/** The lines of a source of which it is not known yet whether they are one case file together or one each. */
class Head {
  isNdjson = false;
  isTooLarge = false;
  #held: Line[] = [];
  /** Lines with content among those held, and blank lines before them. */
  #content = 0;
  #blanks = 0;
  #chars = 0;

  push(line: Line): readonly FoundCase[] {
    if (this.isNdjson) return ofLine(line);
    if (this.isTooLarge) return [];
    if (this.#held.length === 0 && isBlank(line)) {
      this.#blanks++;
      return [];
    }
    this.#held.push(line);
    if (!isBlank(line)) this.#content++;
    this.#chars += (line.text?.length ?? 0) + 1;
    if (this.#isNdjsonWith(line)) {
      this.isNdjson = true;
      return this.#held.splice(0).flatMap(ofLine);
    }
    if (this.#chars <= MAX_FILE_CHARS) return [];
    this.isTooLarge = this.#held.length > 1;
    return this.isTooLarge ? [{ kind: 'refused', code: 'too-large', message: FILE_TOO_LARGE }] : [];
  }

  /** What was held turns out to be one case file. */
  end(): readonly FoundCase[] {
    const [first] = this.#held;
    if (this.isNdjson || this.isTooLarge || first === undefined) return [];
    const fault = this.#held.find((line) => line.fault !== undefined)?.fault;
    if (fault !== undefined) return [refusedAs(fault)];
    const text = '\n'.repeat(this.#blanks) + this.#held.map((line) => line.text).join('\n');
    return [{ kind: 'text', text }];
  }

  /** One case a line: when the first line is complete by itself, or a later one is a case file by itself. */
  #isNdjsonWith(line: Line): boolean {
    const [first] = this.#held;
    if (first === undefined || line === first || isBlank(line)) return false;
    if (this.#content === 2 && (first.text === null || isComplete(first.text))) return true;
    return line.text !== null && isCase(line.text);
  }
}

const FILE_TOO_LARGE = `The file is too long; a case file has at most ${MAX_FILE_CHARS} characters.`;

function ofLine(line: Line): readonly FoundCase[] {
  if (isBlank(line)) return [];
  if (line.text === null) return [{ ...refusedAs(line.fault ?? 'not-utf8'), line: line.number }];
  return [{ kind: 'text', line: line.number, text: line.text }];
}

function refusedAs(fault: keyof typeof FAULTS): FoundCase {
  const [code, message] = FAULTS[fault];
  return { kind: 'refused', code, message };
}

function isBlank({ text }: Line): boolean {
  return text !== null && text.trim() === '';
}

function isComplete(text: string): boolean {
  return parsed(text) !== undefined;
}

function isCase(line: string): boolean {
  const trimmed = line.trim();
  if (!trimmed.startsWith('{') || !trimmed.endsWith('}')) return false;
  const value = parsed(trimmed);
  return typeof value === 'object' && value !== null && ('procedure' in value || 'events' in value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
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
