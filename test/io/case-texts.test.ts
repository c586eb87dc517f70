import { describe, expect, it } from 'vitest';
import { caseTexts, type FoundCase } from '../../src/io/case-texts.js';

const ONE = '{"procedure":"awb.application","events":[]}';
const PRETTY = JSON.stringify(
  { id: 'a', procedure: 'awb.application', events: [{ type: 'received', on: '2024-01-10' }] },
  null,
  2,
);

/** What is found in a text that comes in chunks of this many bytes. */
async function found(content: string | Uint8Array, size = 16): Promise<readonly FoundCase[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const all: FoundCase[] = [];
  for await (const some of caseTexts(chunks(bytes, size))) all.push(...some);
  return all;
}

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

describe('one case file', () => {
  it.each([
    ONE,
    `${ONE}\n`,
    `\ufeff${ONE}`,
    `\n\n${ONE}\n\n`,
    PRETTY,
    PRETTY.replaceAll('\n', '\r\n'),
    '{',
    'no JSON',
    '5',
  ])('is given whole, without a line: %j', async (text) => {
    const cases = await found(text);
    expect(cases).toHaveLength(1);
    expect(cases[0]).toMatchObject({ kind: 'text' });
    expect(cases[0]).not.toHaveProperty('line');
    expect((cases[0] as { text: string }).text.trim()).toBe(text.replace('\ufeff', '').trim());
  });

  it('keeps its lines, so that a fault can be named by its line', async () => {
    expect(await found('\n\n{\n')).toEqual([{ kind: 'text', text: '\n\n{' }]);
  });

  it('is refused when it is longer than a case file can be', async () => {
    const long = `{\n${'"a": 1,\n'.repeat(300_000)}}`;
    expect(await found(long, 65_536)).toMatchObject([{ kind: 'refused', code: 'too-large' }]);
  });

  it('is refused when it is not UTF-8', async () => {
    expect(await found(Uint8Array.from([0xff, 0xfe, 0x7b, 0x00]))).toMatchObject([
      { kind: 'refused', code: 'not-utf8' },
    ]);
  });
});

describe('NDJSON', () => {
  it('is one case a line, blank lines left out', async () => {
    const expected = [
      { kind: 'text', line: 1, text: ONE },
      { kind: 'text', line: 3, text: ONE },
    ];
    expect(await found(`${ONE}\n\n${ONE}`)).toEqual(expected);
  });

  it('may have lines that are no JSON: the first', async () => {
    expect((await found(`{"id": \n${ONE}\n${ONE}`)).map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  it('may have lines that are no JSON: the others', async () => {
    expect((await found(`${ONE}\n}\n${ONE}`)).map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  it('refuses one line that is too long and goes on', async () => {
    const cases = await found(`${ONE}\n"${'x'.repeat(7_000_000)}"\n${ONE}`, 65_536);
    expect(cases.map(({ kind, line }) => [kind, line])).toEqual([
      ['text', 1],
      ['refused', 2],
      ['text', 3],
    ]);
  });
});

describe('an array', () => {
  it('is read whole; each case has its position', async () => {
    expect(await found(`[${ONE},\n 5]`)).toEqual([
      { kind: 'value', index: 0, value: JSON.parse(ONE) },
      { kind: 'value', index: 1, value: 5 },
    ]);
  });

  it('refuses only the cases in which a key stands twice', async () => {
    const twice = '{"procedure":"awb.application","events":[{"type":"received","on":"2024-05-06","on":"2024-05-07"}]}';
    const [first, second] = await found(`[${ONE},${twice}]`);
    expect(first).toEqual({ kind: 'value', index: 0, value: JSON.parse(ONE) });
    expect(second).toMatchObject({ kind: 'refused', index: 1, code: 'repeated-key' });
    expect((second as { message: string }).message).toContain('events[0].on');
  });

  it('that is no JSON says where', async () => {
    const [only] = await found(`[${ONE},\n]`);
    expect(only).toMatchObject({ kind: 'refused', code: 'invalid-json' });
    expect((only as { message: string }).message).toContain('line 2, column 1');
  });

  it('is NDJSON after all when a line is a case by itself', async () => {
    expect((await found(`[\n${ONE}\n${ONE}`)).map(({ line }) => line)).toEqual([1, 2, 3]);
  });
});

it.each(['', '\n \r\n\t', '\ufeff', '[]', ' [ ] '])('nothing is found in %j', async (text) => {
  expect(await found(text)).toEqual([]);
});

describe('input without an end', () => {
  it.each([
    ['zero bytes', '', '\0'],
    ['a line of digits', '', '7'],
    ['blanks', '', ' '],
    ['a text in a case file', '{"id":"', 'x'],
    ['a line after a case file', `${ONE}\n`, 'x'],
  ])('is read no further than the limit: %s', async (_what, start, repeated) => {
    const read: FoundCase[] = [];
    for await (const some of caseTexts(endless(start, repeated))) read.push(...some);
    const last = read.at(-1);
    expect(last).toMatchObject({ kind: 'refused', code: 'too-large' });
    expect((last as { message: string }).message).toContain('more than 200000000 bytes');
    expect(read).toHaveLength(start.endsWith('\n') ? 2 : 1);
  });

  it('is no line that is too long but ends: the next one is read', async () => {
    const long = `{"id":"${'x'.repeat(6_000_100)}"}`;
    expect(await found(`${ONE}\n${long}\n${ONE}\n`, 65_536)).toMatchObject([
      { kind: 'text', line: 1 },
      { kind: 'refused', line: 2, code: 'too-large' },
      { kind: 'text', line: 3 },
    ]);
  });
});

async function* endless(start: string, repeated: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(start);
  const chunk = new TextEncoder().encode(repeated.repeat(1_000_000));
  for (;;) yield await Promise.resolve(chunk);
}
