import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lawPages } from '../../src/explain/law/docs.js';
import { baseLaw } from '../../src/law/base.js';

// The pages in docs/law are made from the data. When one differs: `npm run docs:law`.

const FOLDER = new URL('../../docs/law/', import.meta.url);
const pages = lawPages(baseLaw, 'en');

describe('docs/law, refreshed by npm run docs:law', () => {
  it('has a page for every procedure, an index, and no other', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(pages.map(({ name }) => name).sort());
    expect(pages).toHaveLength(baseLaw.procedures.length + 1);
  });

  it.each(pages)('$name is current', ({ name, text }) => {
    expect(readFileSync(new URL(name, FOLDER), 'utf8')).toBe(text);
  });

  it('links only to pages that exist', () => {
    const names = new Set(pages.map(({ name }) => name));
    for (const { name, text } of pages) {
      for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
        expect(names.has(target) || target === '../readings.md', `${name}: ${target}`).toBe(true);
      }
    }
  });

  it('says of the index where the term of asylum stands', () => {
    const index = pages[0]?.text ?? '';
    expect(index).toContain(
      '| [`vw.asylum`](vw.asylum.md) | asielvergunning / asylum permit | six months | Vw 2000 42(1), Verordening (EU) 2024/1348 35(4) |',
    );
  });
});
