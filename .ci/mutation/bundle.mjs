import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';

/** Loaded as they are: they hold nothing that a mutant could change. */
const OUTSIDE = ['vitest', 'zod', 'luxon', 'decimal.js', 'fast-check', 'node:*'];

/**
 * Test files and all that they import as one script. `load(vitest)` runs it afresh, so that nothing a mutant left behind
 * in a cache is seen by the next one, and returns a function for each file that loads that file.
 */
export async function bundle(root, files) {
  const lines = files.map((file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(resolve(root, file))})`);
  const { outputFiles } = await build({
    stdin: { contents: `module.exports = {${lines.join(',\n')}};`, resolveDir: root },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: OUTSIDE,
    logLevel: 'error',
    plugins: [ownUrl],
  });
  const script = new Script(`(function (module, require) {${outputFiles[0].text}\n})`, {
    filename: 'mutation-tests.cjs',
  });
  const run = script.runInThisContext();
  const outside = createRequire(resolve(root, 'package.json'));
  return function load(vitest) {
    const module = { exports: {} };
    run(module, (name) => (name === 'vitest' ? vitest : outside(name)));
    return module.exports;
  };
}

/** Tests read files beside them by `import.meta.url`, which one script does not have. */
const ownUrl = {
  name: 'own-url',
  setup(building) {
    building.onLoad({ filter: /[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    }));
  },
};
