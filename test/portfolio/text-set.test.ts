import { describe, expect, it } from 'vitest';
import { TextSet } from '../../src/portfolio/text-set.js';
import { diceOf } from '../oracle/dice.js';

/** Letters of one byte and more: the last of the short ones, the first of the long ones, and half of a pair. */
const LETTERS = ['a', 'b', '1', ' ', '\u00fe', '\u00ff', '\u0100', '\u20ac', '\ud83d', '\u0000'];

describe('a set of texts in flat memory', () => {
  it('holds what a set of the language holds, in the same order, whatever the characters', () => {
    const dice = diceOf(1);
    const texts = Array.from({ length: 60_000 }, () =>
      Array.from({ length: dice.int(0, 5) }, () => dice.pick(LETTERS)).join(''),
    );
    const set = new TextSet();
    const known = new Set<string>();
    for (const [i, text] of texts.entries()) {
      set.add(text);
      known.add(text);
      if (i % 997 === 0) expect([set.size, set.repeated]).toEqual([known.size, i + 1 - known.size]);
    }
    expect([...set.texts()]).toEqual([...known]);
    // More than fit in the table that it begins with, and many that come again.
    expect(known.size).toBeGreaterThan(8_192);
    expect(set.repeated).toBeGreaterThan(8_192);
    for (const text of known) expect(set.has(text), text).toBe(true);
    for (const text of ['aaaaaa', 'c', '\u00fe\u00ff\u0100\u20acab']) expect(set.has(text), text).toBe(false);
  });

  it('takes long texts and has nothing at first', () => {
    const set = new TextSet();
    expect([set.size, set.has('')]).toEqual([0, false]);
    set.add('');
    set.add('\u20ac'.repeat(500_000));
    set.add('\u20ac'.repeat(500_000));
    expect([set.size, set.repeated, set.has(''), set.has('\u20ac'.repeat(499_999))]).toEqual([2, 1, true, false]);
  });
});
