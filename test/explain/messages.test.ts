import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fill, MESSAGES, type MessageKey, placeholders, say } from '../../src/explain/message.js';
import { filesIn, root } from '../workshop/source-files.js';

const keys = Object.keys(MESSAGES.nl) as MessageKey[];
const folder = join(root, 'src/explain');
const source = filesIn(folder)
  .filter((file) => !file.startsWith('messages/'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');

/** Keys that code puts together: the text before the last dot, or before a part that differs. */
const puttogether = [...source.matchAll(/`([\w.-]*[.-])\$\{/g)].map(([, start = '']) => start);

describe('the messages', () => {
  it('are the same in every language', () => {
    expect(keys.length).toBeGreaterThan(300);
    expect(Object.keys(MESSAGES.en).sort()).toEqual([...keys].sort());
  });

  it('stand in one file each', () => {
    const files = filesIn(join(folder, 'messages/nl')).map((file) => join(folder, 'messages/nl', file));
    const written = files.flatMap((file) => readFileSync(file, 'utf8').match(/^ {2}['\w][\w.-]*'?:/gm) ?? []);
    expect(written).toHaveLength(keys.length);
  });

  it.each(keys)('%s uses no placeholder in English that Dutch has not', (key) => {
    const dutch = placeholders(MESSAGES.nl[key]);
    expect(placeholders(MESSAGES.en[key]).filter((name) => !dutch.includes(name))).toEqual([]);
  });

  it('are all used', () => {
    const unused = keys.filter(
      (key) => !source.includes(`'${key}'`) && !puttogether.some((start) => start !== '' && key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  it('have no text in the code: every sentence ends with a full stop in both languages', () => {
    const sentences = keys.filter((key) => MESSAGES.nl[key].endsWith('.'));
    expect(sentences.filter((key) => !MESSAGES.en[key].endsWith('.'))).toEqual([]);
  });
});

describe('a message', () => {
  it('fills its placeholders and chooses the word by the count', () => {
    expect(say('nl', 'length.day', { count: 'één', n: 1 })).toBe('één dag');
    expect(say('en', 'length.day', { count: 'two', n: 2 })).toBe('two days');
  });

  it('fails for a value that is missing, since a gap in a sentence would be read as law', () => {
    expect(() => fill('from {from} to {to}', { from: 'a' })).toThrow('no value "to"');
  });
});
