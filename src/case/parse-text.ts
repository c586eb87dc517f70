import { issue } from './issue.js';
import { jsonFault } from './json-fault.js';
import type { ParseCaseOptions } from './leaves.js';
import { MAX_FILE_CHARS } from './limits.js';
import { type ParsedCase, parseCase } from './parse.js';

/**
 * Makes a case of the JSON text of a case file, as `parseCase` does. A text that is too long, nested too deep or no
 * JSON is refused with one issue; it names the line and column, both counted from 1. A byte order mark is skipped.
 */
export function parseCaseText(text: string, options: ParseCaseOptions = {}): ParsedCase {
  if (text.length > MAX_FILE_CHARS) {
    return refused('too-large', `The file has ${text.length} characters; a case file has at most ${MAX_FILE_CHARS}.`);
  }
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    const { line, column, says } = jsonFault(json);
    return refused('invalid-json', `The file is no JSON at line ${line}, column ${column}: ${says}`);
  }
  return parseCase(input, options);
}

function refused(code: string, message: string): ParsedCase {
  return { ok: false, id: null, issues: [issue('', code, message)] };
}
