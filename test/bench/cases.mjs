// The fixed input of the benchmark: the generated histories again and again, each time moved by some weeks.

import { once } from 'node:events';
import { createReadStream, createWriteStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const DAY = /\d{4}-\d{2}-\d{2}/g;
const histories = readFileSync(new URL('../rulings/histories.ndjson', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.stringify(JSON.parse(line).case));

/** Writes this many case files, one a line. The same number gives the same bytes. */
export async function writeCases(path, count) {
  const file = createWriteStream(path);
  for (let n = 0; n < count; n++) {
    const round = Math.floor(n / histories.length);
    const moved = histories[n % histories.length]
      .replace(DAY, (day) => shifted(day, (round % 20) * 7))
      .replace(/"id":"[^"]*"/, `"id":"N-${String(n).padStart(6, '0')}"`);
    if (!file.write(`${moved}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

export async function readLines(path) {
  const lines = [];
  for await (const line of createInterface({ input: createReadStream(path) })) lines.push(line);
  return lines;
}

function shifted(day, by) {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
}
