import { existsSync, rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

// One build for each way in. All are emptied and written together, so a file left over from an older build cannot hide
// a missing one. A door whose source does not exist yet is skipped here; the packaging checks in `.ci/run` then fail.
rmSync('dist', { recursive: true, force: true });

const shared: Options = {
  target: 'node20.19',
  outDir: 'dist',
  splitting: true,
  clean: false,
  removeNodeProtocol: false,
};

function doors(...names: string[]): Record<string, string> {
  const present = names.filter((name) => existsSync(`src/${name}.ts`));
  return Object.fromEntries(present.map((name) => [name, `src/${name}.ts`]));
}

const builds: Options[] = [
  { ...shared, name: 'esm', format: 'esm', entry: doors('index', 'case', 'law', 'portfolio') },
  { ...shared, name: 'cjs', format: 'cjs', entry: doors('index', 'case', 'law') },
  {
    ...shared,
    name: 'types',
    // Both at once, since reading the types is the slow part of the build. `files` in package.json leaves out what the
    // doors without CommonJS do not need.
    format: ['esm', 'cjs'],
    entry: doors('index', 'case', 'law', 'portfolio'),
    dts: { only: true },
  },
  {
    ...shared,
    name: 'cli',
    format: 'esm',
    entry: existsSync('src/cli/main.ts') ? { cli: 'src/cli/main.ts' } : {},
    // Built in: loading its many small files would take some 30 ms of a short command.
    noExternal: ['zod'],
    metafile: true,
    esbuildOptions(options) {
      options.chunkNames = 'cli/[name]-[hash]';
    },
  },
];

export default defineConfig(builds.filter((build) => Object.keys(build.entry ?? {}).length > 0));
