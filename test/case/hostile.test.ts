import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_ISSUES } from '../../src/case/limits.js';
import { parseCase } from '../../src/case/parse.js';
import { parseCaseText } from '../../src/case/parse-text.js';
import { type Hostile, hostile, hostileKinds } from './hostile.js';
import { patient, runs } from './support.js';

const files = 1_000;
const second = 1_000;

describe('a thousand malformed files', patient, () => {
  const seen = new Map<string, number>();

  it('have issues that can be printed, each within a fraction of a second', () => {
    fc.assert(
      fc.property(hostile, ({ kind, input }) => {
        const started = performance.now();
        const parsed = parseCase(input);
        const millis = performance.now() - started;
        seen.set(kind, Math.max(seen.get(kind) ?? 0, millis));
        expect(millis).toBeLessThan(second);
        expectIssues(parsed);
      }),
      runs(files),
    );
  });

  it('are of every kind', () => expect([...seen.keys()].sort()).toEqual([...hostileKinds].sort()));

  it('are as malformed when they come as text', () => {
    fc.assert(
      fc.property(hostile, (file) => {
        const text = textOf(file);
        const started = performance.now();
        const parsed = parseCaseText(text);
        expect(performance.now() - started).toBeLessThan(second);
        if (file.kind !== 'inherited keys') expectTextIssues(parsed, file, text);
      }),
      runs(files / 4),
    );
  });

  it('are as malformed when their text is cut', () => {
    fc.assert(
      fc.property(hostile, fc.double({ min: 0, max: 0.999, noNaN: true }), (file, part) => {
        const text = textOf(file).trim();
        fc.pre(text.startsWith('{') || text.startsWith('['));
        expectIssues(parseCaseText(text.slice(0, Math.floor(text.length * part))));
      }),
      runs(files / 4),
    );
  });
});
