import { describe, expect, it } from 'vitest';
import { parseCase } from '../../src/case/parse.js';
import { EVENT_ORDER } from '../../src/case/types.js';
import { blocksOf } from './blocks.js';

// Every event has an example on the page about the case file, and every example is one that a file may hold.

interface Example {
  readonly type: string;
  readonly text: string;
}

const examples = blocksOf('docs/case-file.md')
  .filter(({ language, words }) => language === 'json' && words[0] === 'event')
  .map(({ text }): Example => ({ type: (JSON.parse(text) as Example).type, text }));

describe('the events on the page about the case file', () => {
  it('have an example each', () => {
    expect([...new Set(examples.map(({ type }) => type))].sort()).toEqual([...EVENT_ORDER].sort());
  });

  it.each(examples)('$type: $text', ({ text }) => {
    const parsed = parseCase({ procedure: 'awb.application', events: [JSON.parse(text)] });
    expect(parsed.ok ? [] : parsed.issues).toEqual([]);
  });
});
