// `npm run docs:law`: writes docs/law, a page a procedure and an index, from the data of the built library.
// `test/docs/law-pages.test.ts` fails when the pages are not current.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { makeReady } from './ready.mjs';

makeReady();
const { baseLaw, lawPages } = await import('../dist/law.js');
const folder = new URL('../docs/law/', import.meta.url);
const pages = lawPages(baseLaw, 'en');
mkdirSync(folder, { recursive: true });
for (const { name, text } of pages) writeFileSync(new URL(name, folder), text);
const names = pages.map(({ name }) => name);
for (const name of readdirSync(folder)) if (!names.includes(name)) rmSync(new URL(name, folder));
console.log(`docs/law: ${pages.length} pages`);
