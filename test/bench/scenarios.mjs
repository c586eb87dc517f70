// What scenarios cost beside one run: node test/bench/scenarios.mjs [rows]
// Prints ratios from alternating runs in one process, after every law has agreed with itself alone to the cent.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'tsup';

const rows = Number(process.argv[2] ?? 200_000);
if (!Number.isInteger(rows) || rows < 1) throw new Error('give a whole number of rows');
const root = new URL('../../', import.meta.url).pathname;
const folder = mkdtempSync(join(root, 'node_modules', '.bench-'));
try {
  await build({
    entry: { runs: join(root, 'test/bench/portfolio/scenario-runs.ts') },
    outDir: folder,
    format: 'esm',
    target: 'node20.19',
    config: false,
    silent: true,
    splitting: false,
    outExtension: () => ({ js: '.mjs' }),
  });
  const { main } = await import(pathToFileURL(join(folder, 'runs.mjs')).href);
  main(rows);
} finally {
  rmSync(folder, { recursive: true });
}
