import { existsSync, readFileSync, rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { lawSetHash } from './src/assess/receipt.js';
import { baseLaw } from './src/law/base.js';

// One build for each way in. All are emptied and written together, so a file left over from an older build cannot hide
// a missing one. A door whose source does not exist yet is skipped here; the packaging checks in `.ci/run` then fail.
rmSync('dist', { recursive: true, force: true });

const shared: Options = {
  target: 'node20.19',
  outDir: 'dist',
  splitting: true,
  clean: false,
  removeNodeProtocol: false,
  // Working out the hash of all law data would take a short command longer than the case itself.
  define: { BASE_LAW_HASH: JSON.stringify(lawSetHash(baseLaw)) },
};

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

function doors(...names: string[]): Record<string, string> {
  const present = names.filter((name) => existsSync(`src/${name}.ts`));
  return Object.fromEntries(present.map((name) => [name, `src/${name}.ts`]));
}

/**
 * Two modules of Node that cost a short command some milliseconds, without need. To import `node:process` opens all three
 * standard streams, which the global one does not. commander has `node:child_process` for commands in programs of their
 * own; there are none.
 */
const lightModules: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'light-modules',
  setup(build) {
    build.onResolve({ filter: /^node:process$/ }, ({ kind }) => ({ path: kind, namespace: 'light-process' }));
    build.onLoad({ filter: /.*/, namespace: 'light-process' }, ({ path }) => ({
      contents: path === 'require-call' ? 'module.exports = globalThis.process;' : 'export default globalThis.process;',
    }));
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /node_modules.commander/.test(importer) ? { path: 'none', namespace: 'light-child' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'light-child' }, () => ({ contents: 'module.exports = {};' }));
  },
};

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
    // All packages are built in: finding and loading their many files would take some 40 ms of a short command.
    noExternal: Object.keys(dependencies),
    esbuildPlugins: [lightModules],
    // For packages that are CommonJS.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
    },
    metafile: true,
    esbuildOptions(options) {
      options.chunkNames = 'cli/[name]-[hash]';
      // Less to read at the start; names stay, for the traces of faults.
      options.minifyWhitespace = true;
      options.minifySyntax = true;
    },
  },
];

export default defineConfig(builds.filter((build) => Object.keys(build.entry ?? {}).length > 0));
