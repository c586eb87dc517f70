import { describe, expect, it } from 'vitest';
import type { Readings } from '../../src/law/interpretation.js';
import { DIVERGENCES } from './divergences.js';
import { asStated, assessFile, type Fields, linesOf, type Ruling, type Stated } from './shared-cases.js';

// Published rulings and worked examples. A case states only what its source states, and only that is compared, under the
// readings that this court used. `readings` hold what the same case gives under other ones.

const cases = ['rulings.ndjson', 'examples.ndjson'].flatMap((file) => linesOf<Ruling>(file));
const listed = new Set(DIVERGENCES.map(({ id }) => id));

describe('the shared cases', () => {
  it('are all there', () => expect(cases).toHaveLength(195));

  it('have names of their own', () => expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length));

  it('name a category where the source and the rules differ, the same as the list of divergences does', () => {
    const named = cases.flatMap(({ id, divergence }) => (divergence ? [{ id, category: divergence.category }] : []));
    expect(byId(named)).toEqual(byId(DIVERGENCES.map(({ id, category }) => ({ id, category }))));
  });
});

describe('comes out to the day and the cent:', () => {
  it.each(cases.filter(({ id }) => !listed.has(id)))('$id', (ruling) => {
    for (const { interpretations, expect: stated } of [ruling, ...(ruling.readings ?? [])]) {
      expect(found(ruling, interpretations, stated), JSON.stringify(interpretations ?? {})).toEqual(comparable(stated));
    }
  });
});

describe('is listed as a divergence and still is one:', () => {
  it.each(cases.filter(({ id }) => listed.has(id)))('$id', (ruling) => {
    expect(found(ruling, ruling.interpretations, ruling.expect)).not.toEqual(comparable(ruling.expect));
  });
});

/** Of what the library finds, the fields that the source states. */
function found(ruling: Ruling, readings: Readings | undefined, stated: Stated): Stated {
  const result = asStated(assessFile(ruling.case, ruling.at, readings));
  return comparable({
    ...pick(result, Object.keys(stated)),
    ...(stated.administrative && { administrative: pick(result.administrative, Object.keys(stated.administrative)) }),
    ...(stated.court && {
      court: result.court.map((order, i) => pick(order, Object.keys(stated.court?.[i] ?? order))),
    }),
  });
}

/** "No penalty" may be stated as nothing at all or as zero. */
function comparable(stated: Stated): Stated {
  if (stated.administrative === undefined) return stated;
  const zero = (value: unknown) => value === null || value === 0;
  const amounts = ['days', 'amountCents'];
  const entries = Object.entries(stated.administrative).map(([key, value]) =>
    amounts.includes(key) && zero(value) ? [key, 0] : [key, value],
  );
  return { ...stated, administrative: Object.fromEntries(entries) };
}

function pick<T extends object>(from: T, keys: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));
}

function byId<T extends { readonly id: string }>(list: readonly T[]): readonly T[] {
  return [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
}
