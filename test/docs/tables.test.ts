import { describe, expect, it } from 'vitest';
import * as limits from '../../src/case/limits.js';
import { EVENT_ORDER } from '../../src/case/types.js';
import { baseLaw } from '../../src/law/base.js';
import { PRESETS } from '../../src/law/presets.js';
import { supplementSchema } from '../../src/law/supplement/schema.js';
import { textOf } from './blocks.js';

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
