// What can only be measured on a process of its own: peak memory and start-up.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
const ROUNDS = 21;

/**
 * Memory of `dwangsom assess` over an NDJSON file, in kilobytes: the peak of the process, and what is still held at the
 * end after a collection. The peak also has what the engine leaves uncollected for a while, which grows with the run.
 */
export function memoryOf(path, folder) {
  return { peak: probed(path, folder, 'process.resourceUsage().maxRSS'), held: probed(path, folder, HELD) };
}

const HELD = '(gc(), process.memoryUsage().heapUsed / 1024)';

function probed(path, folder, value) {
  // Loaded before the program; it writes the peak to a file, since both outputs belong to the program.
  const probe = join(folder, 'probe.mjs');
  const report = join(folder, 'peak.txt');
  const code = `process.on('exit', () => writeFileSync(${JSON.stringify(report)}, String(${value})));`;
  writeFileSync(probe, `import { writeFileSync } from 'node:fs';\n${code}\n`);
  const args = ['--expose-gc', '--import', probe, CLI, 'assess', path, '--json', '--brief', '--at', '2027-01-01'];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0 && status !== 1) throw new Error(`assess ended with ${status}`);
  return Number(readFileSync(report, 'utf8'));
}

/** The median time of a short run of each kind, in turn, so that all see the same machine. */
export function startTimes(folder) {
  const empty = join(folder, 'empty.mjs');
  const file = join(folder, 'case.json');
  writeFileSync(empty, '');
  const events = '[{"type":"received","on":"2024-01-10"},{"type":"notice-of-default","on":"2024-03-07"}]';
  writeFileSync(file, `{"id":"a","procedure":"awb.application","events":${events}}`);
  const kinds = {
    empty: [empty],
    json: [CLI, 'assess', file, '--json', '--at', '2024-05-02'],
    text: [CLI, 'assess', file, '--at', '2024-05-02'],
  };
  const times = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [kind, args] of Object.entries(kinds)) {
      const started = performance.now();
      const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
      if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
      times[kind].push(performance.now() - started);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([kind, all]) => [kind, median(all)]));
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
