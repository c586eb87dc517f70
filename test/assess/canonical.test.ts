import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from '../../src/assess/canonical.js';

/** The same, slow and obvious: an object made anew with its keys in order. */
function slow(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => {
    if (typeof member !== 'object' || member === null || Array.isArray(member)) return member;
    // Numeric keys always come first in an object; the property leaves them out.
    return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('"', '\\', '\u2028', '\ud800', 'é'));
const key = text.filter((name) => !/^\d+$/.test(name) && name !== '__proto__');
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.integer(),
    fc.boolean(),
    fc.constantFrom(null, 1.5, 1e21),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('value')), { maxLength: 20 }).map((entries) => Object.fromEntries(entries)),
  ),
}));

it('has the keys of every object in order, and is otherwise what JSON is', () => {
  fc.assert(
    fc.property(value, (any) => {
      expect(canonicalJson(any)).toBe(slow(any));
    }),
    { numRuns: 1000 },
  );
});

it('leaves out keys without a value and takes a hole in a list for null', () => {
  expect(canonicalJson({ b: [undefined, 1], a: undefined, A: 'x' })).toBe('{"A":"x","b":[null,1]}');
});
