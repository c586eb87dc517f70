// Makes a fresh clone ready to run: installs the packages and builds `dist`, each only when needed, and quietly.
// Plain Node without packages, since it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Installs and builds what is missing or out of date; ends the process when that fails. */
export function makeReady() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    fail(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  if (!isInstalled()) npm('Installing the packages', 'ci', '--include=dev', '--no-audit', '--no-fund');
  if (!isBuilt()) npm('Building', 'run', 'build');
}

// By content, not by age: a checkout sets the age of the lock file, and npm itself writes it after the packages.
function isInstalled() {
  const installed = packagesIn(join(root, 'node_modules/.package-lock.json'));
  if (!installed) return false;
  return Object.entries(packagesIn(join(root, 'package-lock.json')) ?? {}).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    if (!found) return Boolean(wanted.optional || wanted.devOptional || wanted.peer);
    return found.version === wanted.version;
  });
}

function packagesIn(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : undefined;
}

// The schema folder is the last thing a build makes.
function isBuilt() {
  const schema = join(root, 'dist/schema');
  if (!existsSync(schema)) return false;
  const inputs = [
    'src',
    'package.json',
    'tsconfig.json',
    'tsup.config.ts',
    '.ci/exchange.mjs',
    '.ci/examples.mjs',
    '.ci/cli-chunks.mjs',
    '.ci/schemas.mjs',
  ];
  return Math.max(...inputs.map((input) => newest(join(root, input)))) <= statSync(schema).mtimeMs;
}

// Folders count too: their age changes when a file is added or removed.
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((entry) => newest(join(path, entry))));
}

function npm(what, ...args) {
  process.stderr.write(`${what} …\n`);
  const windows = process.platform === 'win32';
  const { status, error, stdout, stderr } = spawnSync(windows ? 'npm.cmd' : 'npm', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    shell: windows,
  });
  if (status === 0) return;
  fail(`${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}${what} failed.`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
