import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { issue } from '../../src/case/issue.js';
import { describe, escapeUnsafe, pathText, quote } from '../../src/case/show.js';
import { editDistance, likely, nearest } from '../../src/law/nearest.js';
import { runs } from './support.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

group('the edits between two words', () => {
  it.each([
    ['', '', 0],
    ['until', 'until', 0],
    ['untill', 'until', 1],
    ['recieved', 'received', 1],
    ['', 'on', 2],
    ['kitten', 'sitting', 3],
  ])('%s and %s: %i', (a, b, edits) => expect(editDistance(a, b)).toBe(edits));

  it('are none only for the same word, as many both ways, and at most the longer length', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const edits = editDistance(a, b);
        expect(edits === 0).toBe(a === b);
        expect(edits).toBe(editDistance(b, a));
        expect(edits).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(edits).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
      runs(2_000),
    );
  });

  it('are one after a deletion, a replacement or a swap', () => {
    fc.assert(
      fc.property(word, fc.nat(6), (text, at) => {
        const [before, after] = [text.slice(0, at), text.slice(at)];
        if (after.length >= 1) expect(editDistance(text, before + after.slice(1))).toBe(1);
        if (after.length >= 1) expect(editDistance(text, `${before}x${after.slice(1)}`)).toBe(1);
        const swapped = before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2);
        if (after.length >= 2) expect(editDistance(text, swapped)).toBe(swapped === text ? 0 : 1);
      }),
      runs(1_000),
    );
  });
});

group('the nearest known word', () => {
  it('is the first of the nearest, whatever the case', () => {
    expect(nearest('ON', ['until', 'on', 'or'])).toBe('on');
    expect(nearest('o', ['on', 'or'])).toBe('on');
    expect(nearest('x', [])).toBeUndefined();
  });

  it('of a very long text is found at once', () => {
    expect(nearest('until'.repeat(1_000_000), ['on', 'until'])).toBe('until');
  });
});

group('what a message shows of a file', () => {
  it('is safe to print', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const path = pathText([text, 3, text]);
        expect(`${quote(text)}${escapeUnsafe(text)}${describe(text)}${path}`).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
      }),
      runs(2_000),
    );
  });

  it('is safe in every issue, however it was written', () => {
    expect(issue('a\u0000', 'some-code', 'b\u001b')).toEqual({
      path: 'a\\u{0000}',
      code: 'some-code',
      message: 'b\\u{001b}',
    });
  });

  it('is cut, also within a pair of surrogates', () => {
    expect(quote('x'.repeat(61))).toBe(`"${'x'.repeat(60)}…"`);
    expect(quote(`${'x'.repeat(59)}\u{1f600}`)).toBe(`"${'x'.repeat(59)}\\u{d83d}…"`);
  });

  it('tells quotes of the file from its own', () => expect(quote('a"b\\c')).toBe('"a\\"b\\\\c"'));

  it.each<[readonly PropertyKey[], string]>([
    [[], ''],
    [['events', 3, 'until'], 'events[3].until'],
    [['labels', 'Den Haag'], 'labels["Den Haag"]'],
    [['labels', ''], 'labels[""]'],
    [['__proto__'], '__proto__'],
    [['x'.repeat(61)], `["${'x'.repeat(60)}…"]`],
  ])('path %j', (path, text) => expect(pathText(path)).toBe(text));

  it.each<[unknown, string]>([
    ['', 'an empty text'],
    ['x', 'the text "x"'],
    [1e21, 'the number 1e+21'],
    [null, 'null'],
    [[], 'a list'],
    [{}, 'an object'],
    [undefined, 'nothing'],
    [10n, 'a bigint'],
    [Symbol('x'), 'a symbol'],
  ])('%o', (value, text) => expect(describe(value)).toBe(text));
});

group('the word that is probably meant', () => {
  const PROCEDURES = ['awb.application', 'uwv.wao', 'vw.asylum'];

  it.each([
    // 2 edits in 9 characters, of which 3 may differ
    ['vw.asyl', PROCEDURES, 'vw.asylum'],
    // one edit, always
    ['ox', ['on'], 'on'],
    // part of the word
    ['notice', ['received', 'notice-of-default'], 'notice-of-default'],
    // f→u, o→w, o→v, b→w, r→o: 5 edits in 7 characters
    ['foo.bar', PROCEDURES, undefined],
    ['__proto__', ['group', 'id'], undefined],
    ['', ['on'], undefined],
    ['x', [], undefined],
  ])('%j among %j: %j', (text, known, meant) => expect(likely(text, known)).toBe(meant));
});
