import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
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
export async function sourcesOf(files: readonly string[], world: World): Promise<readonly Source[]> {
  if (files.filter((file) => file === '-').length > 1)
    throw new UsageError('Standard input (-) can be read only once.');
  const problems = (await Promise.all(files.map(problemWith))).filter((problem) => problem !== null);
  if (problems.length > 0) throw new UsageError(problems.join('\ndwangsom: '));
  return files.map((file) =>
    file === '-'
      ? { name: 'standard input', open: () => world.stdin }
      : { name: file, open: () => createReadStream(file) as AsyncIterable<Uint8Array> },
  );
}

async function problemWith(file: string): Promise<string | null> {
  if (file === '-') return null;
  try {
    if ((await stat(file)).isDirectory()) return `${quote(file)} is a folder; name the case files in it.`;
    await access(file, constants.R_OK);
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no file ${quote(file)}.`;
    if (code === 'EACCES' || code === 'EPERM') return `The file ${quote(file)} may not be read.`;
    return `The file ${quote(file)} cannot be read (${String(code ?? 'unknown reason')}).`;
  }
}
