import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepsAllKeys } from '../../src/case/keeps-all-keys.js';
import { parseCaseText } from '../../src/case/parse-text.js';
import { repeatedKeys } from '../../src/case/repeated-keys.js';

describe('keys that stand twice', () => {
  it.each([
    ['no text at all', '1', []],
    ['the same key in two objects', '[{"a":1},{"a":2},{"b":{"a":3}}]', []],
    ['a value equal to a key', '{"a":"a","b":["a","a"]}', []],
    ['brackets, commas and quotes in a text', '{"a":"{\\"a\\",[\\"a\\"","b":"\\\\","c":1}', []],
    ['at the top', '{"a":1,"a":1}', [['a']]],
    ['three times', '{"a":1,"a":1,"a":2}', [['a'], ['a']]],
    ['written with an escape', '{"on":1,"\\u006fn":2}', [['on']]],
    ['after an inner object', '{"a":{"b":1},"b":1,"a":2}', [['a']]],
    ['in the second event', '{"events":[{"on":1},{"on":1,"type":2,"on":3}]}', [['events', 1, 'on']]],
    ['after an empty list and blanks', '{ "x" : [ ] ,\n"y":{},"x" :1}', [['x']]],
    ['named as something of every object', '{"__proto__":1,"constructor":2,"__proto__":3}', [['__proto__']]],
  ])('%s', (_, text, expected) => {
    expect(repeatedKeys(text, JSON.parse(text))).toEqual(expected);
  });

  it('leaves what is nested too deep to its own issue', () => {
    const deep = `${'{"a":'.repeat(50_000)}{"b":1,"b":2}${'}'.repeat(50_000)}`;
    expect(repeatedKeys(deep, JSON.parse(deep))).toEqual([]);
  });
});

describe('the quick count of keys', () => {
  it.each([
    ['no blanks', '{"a":1,"b":[{"c":"x"}],"labels":{"d":":"}}', false],
    ['a colon inside a text', '{"ecli":"ECLI:NL:RVS:2024:1","a":"b: c"}', true],
    ['blanks after the colons', '{ "a": 1,\n "b": [ { "c": null } ] }', true],
    ['a key of every object', '{"__proto__":1,"toString":2}', true],
    ['a key twice, and a text that begins with a colon', '{"a":":","a":1}', false],
    ['a key twice, once before a blank', '{"a" :1,"a":1}', false],
  ])('%s', (_, text, expected) => {
    expect(keepsAllKeys(text, JSON.parse(text))).toBe(expected);
  });
});

it('finds the same keys with the quick count as without it', () => {
  const gap = fc.constantFrom('', '', ' ', '\n\t');
  const key = fc.constantFrom('a', 'b', ':', 'a:', '\\"', '\\u0061', '__proto__');
  const { text } = fc.letrec<{ text: string }>((tie) => ({
    text: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('1', '":"', '"a: b"', '"\\":"', '[]'),
      fc.array(fc.tuple(key, gap, gap, tie('text')), { maxLength: 3 }).map((members) => {
        const all = members.map(([name, before, after, value]) => `"${name}"${before}:${after}${value}`);
        return `{${all.join(',')}}`;
      }),
      fc.array(tie('text'), { maxLength: 3 }).map((items) => `[${items.join(',')}]`),
    ),
  }));
  let repeating = 0;
  fc.assert(
    fc.property(text, (json) => {
      // Nothing has as many keys as a text with keys.
      const expected = repeatedKeys(json, null);
      expect(repeatedKeys(json, JSON.parse(json))).toEqual(expected);
      if (expected.length > 0) repeating++;
    }),
    { numRuns: 500 },
  );
  expect(repeating).toBeGreaterThan(20);
});

describe('a case file with a key that stands twice', () => {
  const received = '{"type":"received","on":"2024-05-06"}';

  it('is refused, with the place, instead of losing the first list of events', () => {
    const text = `{"id":"Z-1","procedure":"awb.application","events":[${received}],"events":[${received}]}`;
    expect(parseCaseText(text)).toMatchObject({
      ok: false,
      id: 'Z-1',
      issues: [{ path: 'events', code: 'repeated-key' }],
    });
  });

  it('has its other issues too', () => {
    const text = `{"procedure":"awb.application","applicants":0,"events":[{"type":"received","on":"2024-05-06","on":"2024-05-07"}]}`;
    const parsed = parseCaseText(text);
    expect(parsed.ok ? [] : parsed.issues.map(({ path, code }) => [path, code])).toEqual([
      ['events[0].on', 'repeated-key'],
      ['applicants', 'out-of-range'],
    ]);
  });
});
