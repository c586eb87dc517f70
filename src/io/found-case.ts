import { MAX_FILE_CHARS } from '../case/limits.js';
import { type RepeatedKey, repeatedKeyIssue } from '../case/repeated-keys.js';
import { type Line, MAX_SKIPPED_BYTES } from './lines.js';

/** Where in its source a case stands: its line (from 1) in NDJSON, its position (from 0) in an array, nothing when alone. */
export interface Place {
  readonly line?: number;
  readonly index?: number;
}

/** Why a case file cannot be read. */
export interface Refused {
  readonly kind: 'refused';
  readonly code: string;
  readonly message: string;
}

/** A case file as found in a source: its JSON text, its value when that was read already, or why it cannot be read. */
export type FoundCase = Place &
  ({ readonly kind: 'text'; readonly text: string } | { readonly kind: 'value'; readonly value: unknown } | Refused);

const FAULTS = {
  'too-long': ['too-large', `The line is too long; a case file has at most ${MAX_FILE_CHARS} characters.`],
  endless: [
    'too-large',
    `The line goes on for more than ${MAX_SKIPPED_BYTES} bytes; nothing after them was read. Write one case a line.`,
  ],
  'not-utf8': ['not-utf8', 'The text is not UTF-8; save the file as UTF-8.'],
} as const;

/** The case of one line of NDJSON; nothing when the line is blank. */
export function ofLine(line: Line): readonly FoundCase[] {
  if (isBlank(line)) return [];
  if (line.text === null) return [{ ...refusedAs(line.fault ?? 'not-utf8'), line: line.number }];
  return [{ kind: 'text', line: line.number, text: line.text }];
}

export function refusedAs(fault: keyof typeof FAULTS): Refused {
  const [code, message] = FAULTS[fault];
  return { kind: 'refused', code, message };
}

/** A case file that loses a value, since a key stands twice in one object. */
export function refusedForKey(path: RepeatedKey): Refused {
  const { path: place, code, message } = repeatedKeyIssue(path);
  return { kind: 'refused', code, message: `${place}: ${message}` };
}

export function isBlank({ text }: Line): boolean {
  return text !== null && text.trim() === '';
}

/** Whether a text is JSON by itself. */
export function isComplete(text: string): boolean {
  return parsed(text) !== undefined;
}

/** Whether a line is a case file by itself, right or wrong. */
export function isCase(line: string): boolean {
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
