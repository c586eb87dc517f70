import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { quote } from '../../case/show.js';
import { UsageError } from '../exit.js';
import type { World } from '../world.js';

/** Something to read case files from. */
export interface Source {
  /** As messages name it. */
  readonly name: string;
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** The sources that the arguments name. All are looked at before anything is read, so that a slip costs no work. */
export function sourcesOf(files: readonly string[], world: World): readonly Source[] {
  if (files.filter((file) => file === '-').length > 1)
    throw new UsageError('Standard input (-) can be read only once.');
  const problems = files.map(problemWith).filter((problem) => problem !== null);
  if (problems.length > 0) throw new UsageError(problems.join('\ndwangsom: '));
  return files.map((file) =>
    file === '-' ? { name: 'standard input', open: () => world.stdin } : { name: file, open: () => contentOf(file) },
  );
}

const CHUNK = 32_768;

/** The bytes of a file, read when they are asked for: opening a stream would take a short command some milliseconds. */
async function* contentOf(file: string): AsyncGenerator<Uint8Array> {
  const descriptor = openSync(file, 'r');
  try {
    for (;;) {
      const bytes = new Uint8Array(CHUNK);
      const count = readSync(descriptor, bytes);
      if (count === 0) return;
      yield await Promise.resolve(bytes.subarray(0, count));
    }
  } finally {
    closeSync(descriptor);
  }
}

function problemWith(file: string): string | null {
  if (file === '-') return null;
  try {
    if (statSync(file).isDirectory()) return `${quote(file)} is a folder; name the case files in it.`;
    accessSync(file, constants.R_OK);
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no file ${quote(file)}.`;
    if (code === 'EACCES' || code === 'EPERM') return `The file ${quote(file)} may not be read.`;
    return `The file ${quote(file)} cannot be read (${String(code ?? 'unknown reason')}).`;
  }
}
