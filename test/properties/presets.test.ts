import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import type { Amount, TotalRange } from '../../src/assess/types.js';
import { decodeCase } from '../../src/case/decode.js';
import { baseLaw } from '../../src/law/base.js';
import type { Readings, ReadingValue } from '../../src/law/interpretation.js';
import { on } from '../../src/law/make.js';
import { PRESETS } from '../../src/law/presets.js';
import { type History, linesOf } from '../rulings/shared-cases.js';

// The range of an assessment is exact: no choice of readings, however made, gives a total outside it.

const files = linesOf<History>('histories.ndjson').map(({ id, case: input, at: iso }) => {
  const file = decodeCase(input, {} as never);
  if (file === undefined) throw new Error(id);
  const at = on(iso);
  const { range, total } = assess(file, { at });
  return { id, file, at, range: range as TotalRange, total: cents(total) };
});

function cents(total: Amount): number {
  return total.kind === 'undetermined' ? 0 : total.cents;
}

function totalUnder(readings: Readings, { file, at }: (typeof files)[number]): number {
  return cents(assess(file, { at, readings, brief: true }).total);
}

/** One option of every reading, by numbers that are the same on every run. */
function someReadings(seed: number): Readings {
  let state = seed;
  const next = (count: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 16) % count;
  };
  return Object.fromEntries(
    baseLaw.interpretations.map(({ key, options }) => [key, options[next(options.length)]?.value as ReadingValue]),
  );
}

const CHOICES: readonly (readonly [string, Readings])[] = [
  ...PRESETS.map(({ name, readings }) => [name, readings] as const),
  ...Array.from({ length: 8 }, (_, i) => [`choice ${i + 1}`, someReadings(i + 1)] as const),
];

describe('on every shared history', () => {
  it.each(CHOICES)('the total under %s lies within the range that the default result names', (_, readings) => {
    let elsewhere = 0;
    for (const one of files) {
      const { id, range, total } = one;
      if (range.bound) continue;
      const found = totalUnder(readings, one);
      expect(found, id).toBeGreaterThanOrEqual(range.lowCents);
      expect(found, id).toBeLessThanOrEqual(range.highCents ?? Number.POSITIVE_INFINITY);
      if (found !== total) elsewhere++;
    }
    if (Object.keys(readings).length > 0) expect(elsewhere).toBeGreaterThan(100);
  });

  it('the ceiling of the exposure is never below the default', () => {
    const ceiling = PRESETS.find(({ name }) => name === 'exposure-ceiling')?.readings ?? {};
    for (const one of files) expect(totalUnder(ceiling, one), one.id).toBeGreaterThanOrEqual(one.total);
  });

  it('is exact, not a bound, for nearly all of them', () => {
    expect(files.filter(({ range }) => range.bound).length).toBeLessThan(files.length / 100);
  });
});
