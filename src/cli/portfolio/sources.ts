import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { quote } from '../../case/show.js';
import { type Source, sourcesOf } from '../assess/sources.js';
import { UsageError } from '../exit.js';
import type { World } from '../world.js';

/** A source with its size in bytes where that is known. */
export interface SizedSource extends Source {
  readonly bytes: number | null;
}

/**
 * The sources that the arguments name, patterns among them (`2024-*.csv`, `exports/**` + `/*.csv.gz`), in the order of the
 * arguments and of their names. A file that is named more than once is read once. Throws `UsageError` for a pattern that
 * fits nothing and a file that cannot be read.
 */
export function portfolioSources(files: readonly string[], world: World): readonly SizedSource[] {
  const named = new Map<string, string>();
  for (const file of files.flatMap(matching)) {
    const key = file === '-' ? file : resolve(file);
    if (file === '-' && named.has(key)) throw new UsageError('Standard input (-) can be read only once.');
    if (!named.has(key)) named.set(key, file);
  }
  const unique = [...named.values()];
  const sources = sourcesOf(unique, world);
  return sources.map((source, i) => ({ ...source, bytes: bytesOf(unique[i] ?? '-') }));
}

/** The files that an argument means: itself when it is there, else those that fit it as a pattern. */
function matching(file: string): readonly string[] {
  if (file === '-' || existsSync(file) || !isDynamicPattern(file)) return [file];
  const found = globSync(file, { onlyFiles: true, expandDirectories: false, dot: false }).sort();
  if (found.length === 0) throw new UsageError(`No file fits the pattern ${quote(file)}.`);
  return found;
}

function bytesOf(file: string): number | null {
  if (file === '-') return null;
  const found = statSync(file);
  return found.isFile() ? found.size : null;
}
