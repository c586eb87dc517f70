// Part of the build: the law and the worked examples for exchange with others, from the built library.
//   dist/law/provisions.json   the law as data, as `dwangsom law --json` prints it, without a day
//   dist/law/examples.json     the worked examples
//   dist/law/*.feature         the same as scenarios in Gherkin, in Dutch
import { mkdirSync, writeFileSync } from 'node:fs';
import { workedExamples } from './examples.mjs';

const { baseLaw, featureFiles, lawJson } = await import('../dist/law.js');
const folder = new URL('../dist/law/', import.meta.url);
const examples = workedExamples();
mkdirSync(folder, { recursive: true });
write('provisions.json', json(lawJson(baseLaw)));
write('examples.json', json({ format: 'dwangsom/examples@1', examples }));
for (const { name, text } of featureFiles(baseLaw, examples)) write(name, text);

function write(name, text) {
  writeFileSync(new URL(name, folder), text);
}

function json(value) {
  return `${JSON.stringify(value, null, 1)}\n`;
}
