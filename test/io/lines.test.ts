import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, LineSplitter } from '../../src/io/lines.js';

const encoder = new TextEncoder();

/** The lines of these chunks, as a stream would give them. */
function linesOf(chunks: readonly Uint8Array[], maxBytes = 1_000): readonly Line[] {
  const splitter = new LineSplitter(maxBytes);
  return [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.end()];
}

function texts(text: string, maxBytes?: number): readonly (string | null)[] {
  return linesOf([encoder.encode(text)], maxBytes).map((line) => line.text);
}

describe('lines', () => {
  it('are counted from 1, with or without a line break at the end', () => {
    const expected = [
      { number: 1, text: 'a' },
      { number: 2, text: '' },
      { number: 3, text: 'b' },
    ];
    expect(linesOf([encoder.encode('a\n\nb\n')])).toEqual(expected);
    expect(linesOf([encoder.encode('a\n\nb')])).toEqual(expected);
  });

  it('keep what is in them, and only the first loses a byte order mark', () => {
    expect(texts('\ufeffa\r\n\ufeffb\n')).toEqual(['a\r', '\ufeffb']);
  });

  it('that are too long lose their text and no other line does', () => {
    expect(texts(`ab\n${'c'.repeat(11)}\n${'d'.repeat(10)}`, 10)).toEqual(['ab', null, 'd'.repeat(10)]);
  });

  it('that are too long take no memory: any number of chunks', () => {
    const endless = Array.from({ length: 1_000 }, () => new Uint8Array(1_000).fill(0x61));
    expect(linesOf([...endless, encoder.encode('\nb')], 10)).toEqual([
      { number: 1, text: null, fault: 'too-long' },
      { number: 2, text: 'b' },
    ]);
  });

  it('that are no UTF-8 lose their text and no other line does', () => {
    const bytes = [...encoder.encode('a\n'), 0xff, 0xfe, ...encoder.encode('\nb\n')];
    expect(linesOf([Uint8Array.from(bytes)])).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: null, fault: 'not-utf8' },
      { number: 3, text: 'b' },
    ]);
  });

  it('are the same however the bytes are cut into chunks', () => {
    const content = fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replaceAll('\n', '')));
    fc.assert(
      fc.property(content, fc.array(fc.nat(20)), (lines, sizes) => {
        const bytes = encoder.encode(lines.map((line) => `${line}\n`).join(''));
        const expected = new TextDecoder().decode(bytes).split('\n').slice(0, -1);
        expect(linesOf(cut(bytes, sizes)).map((line) => line.text)).toEqual(expected);
      }),
    );
  });
});

function cut(bytes: Uint8Array, sizes: readonly number[]): readonly Uint8Array[] {
  const chunks: Uint8Array[] = [];
  let at = 0;
  for (const size of sizes) {
    chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return [...chunks, bytes.subarray(at)];
}
