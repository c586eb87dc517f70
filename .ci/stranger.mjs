// Does the packed package work for a stranger? Installs the tarball given as argument into an empty folder, opens every
// door the way its `exports` promise, and asks the command for its version.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const tarball = resolve(process.argv[2] ?? '');
const folder = mkdtempSync(join(tmpdir(), 'dwangsom-stranger-'));

try {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  run('npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts', tarball);
  const manifest = JSON.parse(readFileSync(join(folder, 'node_modules/dwangsom/package.json'), 'utf8'));

  for (const [path, target] of Object.entries(manifest.exports)) {
    const door = join('dwangsom', path).replaceAll('\\', '/');
    if (path.includes('*')) continue;
    if (path.endsWith('.json')) {
      run('node', '-e', `require('${door}')`);
      continue;
    }
    const imported = names(`import * as door from '${door}'; const names = Object.keys(door);`);
    assert.notEqual(imported.length, 0, `${door} exports nothing`);
    if (target.require) assert.deepEqual(names(`const names = Object.keys(require('${door}'));`), imported);
    console.log(`${door}: ${imported.length} names${target.require ? ', the same by require' : ''}`);
  }

  const cli = join(folder, 'node_modules', '.bin', 'dwangsom');
  assert.equal(run(cli, '--version').trim(), manifest.version);
  console.log(`dwangsom --version: ${manifest.version}`);
} finally {
  rmSync(folder, { recursive: true });
}

function names(code) {
  const type = code.startsWith('import') ? 'module' : 'commonjs';
  const printed = run('node', `--input-type=${type}`, '-e', `${code} console.log(JSON.stringify(names.sort()))`);
  return JSON.parse(printed).filter((name) => name !== 'default' && name !== 'module.exports');
}

function run(command, ...args) {
  return execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
