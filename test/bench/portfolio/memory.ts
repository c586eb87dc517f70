import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { report } from './contest.js';

/** Peak memory of the command line over a file and over one ten times as long. */
export function benchMemory(folder: string, rows: number): void {
  const [few, many] = [rows, rows * 10].map((count) => peak(folder, count));
  if (few === undefined || many === undefined) return;
  console.log(
    `  peak memory ${Math.round(few / 1024)} MB at ${rows} rows, ${Math.round(many / 1024)} MB at ${rows * 10}`,
  );
  report('peak memory at ten times as many rows', many / few, 1.1, false);
}

/** Peak memory in kilobytes of `dwangsom portfolio` over a sample that another process writes to its standard input. */
function peak(folder: string, rows: number): number {
  // Loaded before the program; it writes the peak to a file, since both outputs belong to the program.
  const probe = join(folder, 'probe.mjs');
  const found = join(folder, 'peak.txt');
  const code = `process.on('exit', () => writeFileSync(${JSON.stringify(found)}, String(process.resourceUsage().maxRSS)));`;
  writeFileSync(probe, `import { writeFileSync } from 'node:fs';\n${code}\n`);
  const node = JSON.stringify(process.execPath);
  const sample = `${node} dist/cli.cjs sample --rows ${rows} 2>/dev/null`;
  const count = `${node} --import ${JSON.stringify(probe)} dist/cli.cjs portfolio - --at 2025-12-31 --by matter,seat --json`;
  const { status } = spawnSync('sh', ['-c', `${sample} | ${count}`], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`dwangsom portfolio ended with ${status}; is the build there?`);
  return Number(readFileSync(found, 'utf8'));
}
