// Last step of the build: writes what is derived from the built code.
//   dist/schema/NAME.json   the JSON Schemas that the doors export as `jsonSchemas`
//   dist/cli/LICENSES.txt   the licences of the packages that are built into the command line
// dist/schema is always made last: `ready.mjs` takes its age for the age of the build.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const dist = new URL('../dist/', import.meta.url);

const metafile = new URL('metafile-esm.json', dist);
if (existsSync(metafile)) {
  const inputs = Object.keys(JSON.parse(readFileSync(metafile, 'utf8')).inputs);
  const packages = inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  const texts = [...new Set(packages)].sort().map(licenceOf);
  if (texts.length > 0) {
    mkdirSync(new URL('cli/', dist), { recursive: true });
    writeFileSync(new URL('cli/LICENSES.txt', dist), texts.join(`\n${'-'.repeat(80)}\n\n`));
  }
  rmSync(metafile);
}

const cli = new URL('cli.cjs', dist);
if (existsSync(cli) && !readFileSync(cli, 'utf8').startsWith('#!/usr/bin/env node\n')) {
  throw new Error('src/cli/main.ts must start with "#!/usr/bin/env node"');
}

const schemas = {};
for (const door of ['index.js', 'case.js', 'law.js', 'portfolio.js']) {
  const file = new URL(door, dist);
  if (existsSync(file)) Object.assign(schemas, (await import(file.href)).jsonSchemas);
}
mkdirSync(new URL('schema/', dist), { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(new URL(`schema/${name}.json`, dist), `${JSON.stringify(schema, null, 2)}\n`);
}

function licenceOf(name) {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} is built into the command line but has no licence file`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trimEnd()}\n`;
}
