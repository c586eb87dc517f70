import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../case/hostile.js';
import { patient, runs } from '../case/support.js';
import { caseText, dwangsom, objectsIn, type Ran } from './run.js';

// Case files are untrusted. Whatever is in one: issues and exit 1, no fault, no stack trace, nothing that a terminal would
// obey, and less than a second.

const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

async function timed(stdin: string, ...options: readonly string[]): Promise<Ran> {
  const started = performance.now();
  const ran = await dwangsom(['assess', '-', '--at', '2024-05-02', ...options], { stdin });
  expect(performance.now() - started).toBeLessThan(1_000);
  return ran;
}

function expectHarmless(ran: Ran): void {
  expect(ran.code).toBe(1);
  for (const text of [ran.out, ran.err]) {
    for (const line of text.split('\n')) expect(line).not.toMatch(UNSAFE);
    expect(text).not.toMatch(/^\s+at /m);
  }
}

describe('malformed files', patient, () => {
  it('alone: issues as JSON', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const ran = await timed(text, '--json');
        expectHarmless(ran);
        for (const object of objectsIn(ran)) expect(object['issues']).not.toEqual([]);
      }),
      runs(80),
    );
  });

  it('alone: issues as text', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const ran = await timed(text);
        expectHarmless(ran);
        expect(ran.err).toMatch(/^standard input/);
      }),
      runs(80),
    );
  });

  it('among good ones: every good one is assessed', async () => {
    const line = hostileText.map((text) => text.replace(/[\r\n]/g, ' ')).filter((text) => text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(line, async (text) => {
        const ran = await timed(`${caseText('a')}\n${text}\n${caseText('b')}\n`, '--json', '--brief');
        expectHarmless(ran);
        const ids = objectsIn(ran).flatMap((object) => ('issues' in object ? [] : [object['id']]));
        expect(ids).toEqual(['a', 'b']);
      }),
      runs(40),
    );
  });
});
