// `npm run bench`: how far reading, assessing and writing cases is from the least that could be done, as ratios in one
// process on one machine. Runs the built code. Not part of `npm test`; it decides nothing, it prints.
//   node test/bench/assess.mjs [number of cases]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assess, parseCaseText, parseDay, toJson } from '../../dist/index.js';
import { readLines, writeCases } from './cases.mjs';
import { memoryOf, startTimes } from './processes.mjs';

const COUNT = Number(process.argv[2] ?? 100_000);
const ROUNDS = 3;
const AT = parseDay('2027-01-01').day;
const MODES = [
  ['--brief', 3, { brief: true }],
  ['with steps', 3, { alternatives: false }],
  ['with alternatives and range', 8, {}],
];

const folder = mkdtempSync(join(tmpdir(), 'dwangsom-bench-'));
try {
  console.log(`${COUNT} cases, Node ${process.versions.node}; the lowest ratio of ${ROUNDS} rounds\n`);
  await throughput(join(folder, 'cases.ndjson'));
  await memory(folder);
  start(folder);
} finally {
  rmSync(folder, { recursive: true });
}

async function throughput(path) {
  await writeCases(path, COUNT);
  const lines = await readLines(path);
  for (const [name, wanted, options] of MODES) {
    const ratios = [];
    let bytes = 0;
    for (let round = 0; round < ROUNDS; round++) {
      // In portions, so that the results of all cases need not be in memory at once.
      let ours = 0;
      let least = 0;
      bytes = 0;
      for (let from = 0; from < lines.length; from += 1_000) {
        const portion = lines.slice(from, from + 1_000);
        const started = performance.now();
        const texts = portion.map((line) => result(line, options));
        ours += performance.now() - started;
        const results = texts.map((text) => JSON.parse(text));
        const startedLeast = performance.now();
        for (const line of portion) JSON.parse(line);
        for (const one of results) JSON.stringify(one);
        least += performance.now() - startedLeast;
        for (const text of texts) bytes += Buffer.byteLength(text);
      }
      ratios.push(ours / least);
    }
    const ratio = Math.min(...ratios).toFixed(2);
    const size = Math.round(bytes / lines.length).toLocaleString('en');
    console.log(`${name.padEnd(30)} ${ratio} × JSON alone (aim: at most ${wanted} ×), ${size} bytes a result`);
  }
}

function result(line, options) {
  const parsed = parseCaseText(line);
  if (!parsed.ok) return JSON.stringify({ id: parsed.id, issues: parsed.issues });
  const assessment = assess(parsed.case, { at: AT, ...options });
  return JSON.stringify(toJson(assessment, { lang: 'nl', brief: options.brief === true, file: parsed.case }));
}

async function memory(inFolder) {
  const [few, many] = [20_000, 200_000].map((count) => ({ count, path: join(inFolder, `${count}.ndjson`) }));
  for (const { count, path } of [few, many]) await writeCases(path, count);
  const [less, more] = [few, many].map(({ path }) => memoryOf(path, inFolder));
  const ratio = (key) => (more[key] / less[key]).toFixed(2);
  console.log(
    `\npeak memory of NDJSON          ${ratio('peak')} × at ${many.count} against ${few.count} cases (aim: at most 1.1 ×)`,
  );
  console.log(`held after a collection        ${ratio('held')} ×`);
}

function start(inFolder) {
  const { json, text, empty } = startTimes(inFolder);
  const ratio = (time) => (time / empty).toFixed(2);
  console.log(`\nstart of assess --json         ${ratio(json)} × an empty Node program (aim: at most 1.6 ×)`);
  console.log(`start of assess as text        ${ratio(text)} ×`);
}
