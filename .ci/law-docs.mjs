// `npm run docs:law`: writes docs/law, a page a procedure and an index, and docs/scenarios, the feature files, from the
// data of the built library. `test/docs/law-pages.test.ts` and `test/exchange` fail when they are not current.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { workedExamples } from './examples.mjs';
import { makeReady } from './ready.mjs';

makeReady();
const { baseLaw, featureFiles, lawPages } = await import('../dist/law.js');
write('law', lawPages(baseLaw, 'en'));
write('scenarios', featureFiles(baseLaw, workedExamples()));

function write(name, pages) {
  const folder = new URL(`../docs/${name}/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const page of pages) writeFileSync(new URL(page.name, folder), page.text);
  const names = pages.map((page) => page.name);
  for (const old of readdirSync(folder)) if (!names.includes(old)) rmSync(new URL(old, folder));
  console.log(`docs/${name}: ${pages.length} files`);
}
