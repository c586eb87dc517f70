import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_ISSUES } from '../../src/case/limits.js';
import { type ParsedCase, parseCase } from '../../src/case/parse.js';
import { parseCaseText } from '../../src/case/parse-text.js';
import { hostile, hostileKinds, hostileText } from './hostile.js';
import { patient, runs } from './support.js';

const files = 1_000;
const longestMessage = 1_000;

/** What a reading returned, and the milliseconds of work (of the processor, however busy it is) that it took. */
function timed(read: () => ParsedCase): { readonly parsed: ParsedCase; readonly millis: number } {
  const started = process.cpuUsage();
  const parsed = read();
  const { user, system } = process.cpuUsage(started);
  return { parsed, millis: (user + system) / 1000 };
}

/** The file was refused, in less than a second, with issues that do no harm where they are shown. */
function expectRefusal({ parsed, millis }: ReturnType<typeof timed>): void {
  expect(millis).toBeLessThan(1_000);
  const issues = parsed.ok ? [] : parsed.issues;
  expect(issues.length).toBeGreaterThan(0);
  expect(issues.length).toBeLessThanOrEqual(MAX_ISSUES + 1);
  for (const { path, code, message } of issues) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(`${path}${message}`).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
    expect(path.length).toBeLessThan(longestMessage);
    expect(message.length).toBeLessThan(longestMessage);
    expect(message).toMatch(/.\.$/);
  }
}

describe('a thousand malformed files', patient, () => {
  const seen = new Set<string>();

  it('have issues that can be shown, each within a second', () => {
    fc.assert(
      fc.property(hostile, ({ kind, input }) => {
        seen.add(kind);
        expectRefusal(timed(() => parseCase(input)));
      }),
      runs(files),
    );
  });

  it('are of every kind', () => expect([...seen].sort()).toEqual([...hostileKinds].sort()));

  it('have them also as text', () => {
    fc.assert(
      fc.property(hostileText, (text) => expectRefusal(timed(() => parseCaseText(text)))),
      runs(files / 4),
    );
  });

  it('have them also as text that was cut', () => {
    const part = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(hostileText, part, (text, kept) => {
        const cut = text.slice(0, Math.floor(text.length * kept));
        expectRefusal(timed(() => parseCaseText(cut)));
      }),
      runs(files / 4),
    );
  });
});
