// A step of the build: puts what a short `dwangsom assess` needs into one file. The bundler cuts shared code into a file
// for each set of commands that use it, and every file costs a short command half a millisecond or more.
//   dist/cli.cjs           the arguments
//   dist/cli/assess-*.cjs  everything that an assessment loads, as JSON or as text
//   dist/cli/*.cjs         what is loaded only for other commands, or for input that is not as it should be
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const entry = `${dist}cli.js`;
/** Exports of the modules that an assessment loads when it gets to them. */
const LOADED_LATER = ['assessFiles', 'toJson', 'explain'];

if (existsSync(entry)) await regroup();

async function regroup() {
  const bundle = await rollup({
    input: entry,
    external: /^node:|^[a-z_]+$/,
    // The code is what it should be; it only goes into other files.
    treeshake: false,
    plugins: [{ name: 'without-idle-require', transform: withoutIdleRequire }],
    onwarn({ message }) {
      throw new Error(message);
    },
  });
  let needed;
  const { output } = await bundle.generate({
    // Loaded at once and without waiting, which ES modules are not.
    format: 'cjs',
    entryFileNames: 'cli.cjs',
    chunkFileNames: 'cli/[name]-[hash].cjs',
    compact: true,
    interop: 'default',
    minifyInternalExports: false,
    manualChunks(id, { getModuleInfo }) {
      needed ??= neededToAssess(getModuleInfo);
      return needed.has(id) ? 'assess' : undefined;
    },
  });
  rmSync(entry);
  for (const file of readdirSync(`${dist}cli`)) if (file.endsWith('.js')) rmSync(`${dist}cli/${file}`);
  for (const { fileName, code } of output) writeFileSync(dist + fileName, code);
}

/** The bundler gives every file a `require`; a file that does not name it can do without. */
function withoutIdleRequire(code) {
  const banner = /^const require = .*;$/m;
  const rest = code.replace(banner, '');
  return /\brequire\b/.test(rest) ? null : { code: rest, map: null };
}

/** The modules that an assessment loads, apart from the entry: the first of them and all that it imports, and so on. */
function neededToAssess(getModuleInfo) {
  const needed = new Set();
  const add = (id) => {
    const found = getModuleInfo(id);
    if (needed.has(id) || found === null || found.isExternal) return;
    needed.add(id);
    for (const imported of found.importedIds) add(imported);
    for (const later of found.dynamicallyImportedIds)
      if (LOADED_LATER.some((name) => getModuleInfo(later)?.exports?.includes(name))) add(later);
  };
  add(entry);
  for (const name of LOADED_LATER)
    if (![...needed].some((id) => getModuleInfo(id).exports.includes(name)))
      throw new Error(`no module of the command line exports ${name}`);
  needed.delete(entry);
  return needed;
}
