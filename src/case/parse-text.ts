import { issue, listIssues } from './issue.js';
import { jsonFault } from './json-fault.js';
import type { ParseCaseOptions } from './leaves.js';
import { MAX_FILE_CHARS } from './limits.js';
import { type ParsedCase, parseCase } from './parse.js';
import { repeatedKeyIssue, repeatedKeys } from './repeated-keys.js';

/**
 * Makes a case of the JSON text of a case file, as `parseCase` does. A text that is too long, nested too deep or no
 * JSON is refused with one issue; it names the line and column, both counted from 1. A byte order mark is skipped. A key
 * that stands twice in one object is an issue, since a value would be lost.
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
  const parsed = parseCase(input, options);
  const repeated = repeatedKeys(json, input);
  if (repeated.length === 0) return parsed;
  const issues = listIssues(repeated.map((path) => () => repeatedKeyIssue(path)));
  return parsed.ok
    ? { ok: false, id: parsed.case.id, issues }
    : { ok: false, id: parsed.id, issues: [...issues, ...parsed.issues] };
}

function refused(code: string, message: string): ParsedCase {
  return { ok: false, id: null, issues: [issue('', code, message)] };
}
