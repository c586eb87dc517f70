import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { issue } from '../../src/case/issue.js';
import { describe, escapeUnsafe, pathText, quote } from '../../src/case/show.js';
import { editDistance, likely, nearest, nearestOf } from '../../src/law/nearest.js';
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
    ['ab', 'ba', 1],
    ['abcd', 'badc', 2],
    // Two replacements; no swap, though one letter is found at the neighbour's place.
    ['ab', 'xy', 2],
    ['ab', 'bx', 2],
    ['ab', 'xa', 2],
    // A swapped pair is not changed again: one swap and one insertion between them would be two.
    ['ca', 'abc', 3],
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

const LONG = 'x'.repeat(60);

group('words of more than forty characters', () => {
  it.each([
    ['nearest', (text: string, known: readonly string[]) => nearest(text, known)],
    ['likely', (text: string, known: readonly string[]) => likely(text, known)],
    ['nearestOf', (text: string, known: readonly string[]) => nearestOf(text, known, 1)[0]],
  ])('are compared by the first forty: %s', (_name, find) => {
    // One edit in the first forty characters of the one, two in the other.
    expect(find(`yy${'x'.repeat(38)}`, [`yyzz${'x'.repeat(36)}`, `y${LONG}`])).toBe(`y${LONG}`);
    expect(find(`y${LONG}`, [`yyy${'x'.repeat(37)}`, `yy${'x'.repeat(38)}`])).toBe(`yy${'x'.repeat(38)}`);
    expect(find('until'.repeat(1_000_000), ['on', 'until'.repeat(8)])).toBe('until'.repeat(8));
  });
});

group('the nearest known words', () => {
  it('are in order, those that hold the text first', () => {
    const known = ['on', 'not-ice', 'notice-of-default', 'notices'];
    expect(nearestOf('notice', known, 3)).toEqual(['notices', 'notice-of-default', 'not-ice']);
    expect(nearestOf('NOTICE', known, 3)).toEqual(['notices', 'notice-of-default', 'not-ice']);
    expect(nearestOf('notice', known, 9)).toHaveLength(4);
    expect(nearestOf('a', ['b', 'ab'], 2)).toEqual(['ab', 'b']);
  });

  it('are found whatever the case', () => {
    expect(nearestOf('ON', ['or', 'on'], 1)).toEqual(['on']);
    expect(nearestOf('on', ['or', 'XON-Y'], 1)).toEqual(['XON-Y']);
  });

  it('of no text are the shortest', () => expect(nearestOf('', ['abc', 'a', 'ab'], 2)).toEqual(['a', 'ab']));
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
    ['not', ['received', 'notice-of-default'], 'notice-of-default'],
    ['no', ['received', 'notice-of-default'], undefined],
    // 3 edits; of the nine characters of the longer word three may differ
    ['aceghi', ['abcdefghi'], 'abcdefghi'],
    // f→u, o→w, o→v, b→w, r→o: 5 edits in 7 characters
    ['foo.bar', PROCEDURES, undefined],
    ['__proto__', ['group', 'id'], undefined],
    ['', ['on'], undefined],
    ['x', [], undefined],
  ])('%j among %j: %j', (text, known, meant) => expect(likely(text, known)).toBe(meant));
});
