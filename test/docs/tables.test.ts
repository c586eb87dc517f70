import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as limits from '../../src/case/limits.js';
import { EVENT_ORDER } from '../../src/case/types.js';
import { MESSAGES } from '../../src/explain/message.js';
import { baseLaw } from '../../src/law/base.js';
import { PRESETS } from '../../src/law/presets.js';
import { supplementSchema } from '../../src/law/supplement/schema.js';
import { textOf } from './blocks.js';

/** Codes of marks that the rooms which make them write down. */
function emitted(): readonly string[] {
  const room = new URL('../../src/assess/', import.meta.url);
  const sources = readdirSync(room).filter((name) => /marks\.ts$/.test(name));
  const text = sources.map((name) => readFileSync(new URL(name, room), 'utf8')).join('\n');
  return [...text.matchAll(/mark\((?:\w+ \? )?'([a-z-]+)'|code: '([a-z-]+)'| : '(notice-[a-z-]+)'/g)].map(
    (found) => found[1] ?? found[2] ?? found[3] ?? '',
  );
}

describe('tables of the guides say what the data say', () => {
  it('every reading with its default and other values', () => {
    const page = textOf('docs/readings.md');
    for (const { key, default: normal, options } of baseLaw.interpretations) {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${key}\` |`)) ?? '';
      expect(row).toContain(`| ${normal} |`);
      for (const { value } of options) expect(row).toContain(String(value));
    }
    expect([...page.matchAll(/^\| `/gm)]).toHaveLength(baseLaw.interpretations.length + PRESETS.length);
  });

  it('every preset', () => {
    const listed = [...textOf('docs/readings.md').matchAll(/^\| `([a-z-]+)` \| [^|]+ \|$/gm)].map(([, name]) => name);
    expect(listed).toEqual(PRESETS.map(({ name }) => name));
  });

  it('every key of a law supplement', () => {
    const page = textOf('docs/law-supplement.md');
    for (const key of Object.keys(supplementSchema().shape)) expect(page).toContain(`| \`${key}\` |`);
  });

  it('every mark, once, and each of them has a sentence', () => {
    const listed = [...textOf('docs/marks.md').matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code]) => code);
    const sentences = Object.keys(MESSAGES.en).flatMap((key) => (key.startsWith('mark.') ? [key.slice(5)] : []));
    expect([...listed].sort()).toEqual(sentences.filter((code) => code !== 'other').sort());
    expect(emitted().filter((code) => !listed.includes(code))).toEqual([]);
  });

  it('every limit with its number', () => {
    const page = textOf('docs/limits.md');
    for (const [name, value] of Object.entries(limits)) {
      const numbers = typeof value === 'number' ? [value] : Object.values(value);
      const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\` |`)) ?? '';
      for (const number of numbers) expect(row).toContain(String(number));
    }
  });

  it('the events in the order in which ties are resolved', () => {
    const listed = [...textOf('docs/case-file.md').matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name);
    expect(listed).toEqual([...EVENT_ORDER]);
  });
});
