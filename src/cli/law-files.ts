import { readFileSync } from 'node:fs';
import { jsonFault } from '../case/json-fault.js';
import { escapeUnsafe, quote } from '../case/show.js';
import type { LawSet } from '../law/law-set.js';
import { applySupplement } from '../law/supplement/apply.js';
import { parseLawSupplement } from '../law/supplement/parse.js';
import { UsageError } from './exit.js';

/**
 * The law set with the supplements of these files, applied in the order in which they are named. Throws `UsageError` with
 * all that is wrong with the first file that is refused: without its law nothing can be computed.
 */
export function withLawFiles(files: readonly string[], lawSet: LawSet): LawSet {
  return files.reduce(withLawFile, lawSet);
}

function withLawFile(lawSet: LawSet, file: string): LawSet {
  const parsed = parseLawSupplement(valueIn(file), lawSet);
  if (parsed.ok) return applySupplement(lawSet, parsed.supplement);
  const lines = parsed.issues.map(
    ({ path, message }) => `${escapeUnsafe(file)}: ${path === '' ? '' : `${path}: `}${message}`,
  );
  throw new UsageError(lines.join('\n'));
}

function valueIn(file: string): unknown {
  const text = textOf(file);
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  try {
    return JSON.parse(json);
  } catch {
    const { line, column, says } = jsonFault(json);
    throw new UsageError(`${escapeUnsafe(file)}:${line}: no JSON at column ${column}: ${says}`);
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new UsageError(`--law ${quote(file)}: the file cannot be read (${code}).`);
  }
}
