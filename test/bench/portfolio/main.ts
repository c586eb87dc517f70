// `npm run bench:portfolio`: how fast portfolios are counted, as ratios on one machine. Contestants take turns and must
// agree to the cent before any time is printed. Not part of `npm test`; it decides nothing, it prints.
//   npm run bench:portfolio -- [number of rows] [--memory]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesOf } from './files.js';
import { benchKernel } from './kernel.js';
import { benchMemory } from './memory.js';
import { benchReading } from './reading.js';
import { benchScenarios } from './scenarios.js';

const rows = Number(process.argv.slice(2).find((text) => /^\d+$/.test(text)) ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'dwangsom-bench-'));
try {
  console.log(`the realistic portfolio, ${rows} rows; Node ${process.versions.node}`);
  const files = filesOf(rows, Math.max(1, Math.floor(rows / 2_000)));
  const share = (count: number): string => `${((100 * count) / rows).toFixed(1)} %`;
  const { plainRows, extraRows, sideRows } = files;
  console.log(
    `  main loop ${share(plainRows)}, with an extra step ${share(extraRows)}, by the rules ${share(sideRows)}`,
  );
  await benchKernel(files, folder);
  await benchScenarios(files);
  await benchReading(folder, rows);
  if (process.argv.includes('--memory')) benchMemory(folder, rows);
  else console.log('  peak memory: --memory measures it (ten times as many rows as well)');
} finally {
  rmSync(folder, { recursive: true });
}
