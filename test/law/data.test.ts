import { describe, expect, it } from 'vitest';
import { baseLaw } from '../../src/law/base.js';
import { GAPS } from '../../src/law/gaps.js';
import { articleOn } from '../../src/law/provision.js';
import { CERTAINTY_ORDER } from '../../src/law/source.js';
import { inForce, PROVISIONS } from './support.js';

function twice(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('each provision', () => {
  it('has an id of its own', () => {
    expect(twice(PROVISIONS.map(({ id }) => id))).toEqual([]);
    for (const { id } of PROVISIONS) expect(id).toMatch(/^[a-z0-9]+(\.[a-z0-9-]+)+$/);
  });

  it.each(PROVISIONS.map((provision) => [provision.id, provision] as const))('%s is whole', (_, provision) => {
    const { articles, known, title, versions } = provision;
    expect(title.nl).not.toBe('');
    expect(title.en).not.toBe('');
    expect(articles.length).toBeGreaterThan(0);
    expect(articleOn(articles, known.to)?.number).toMatch(/\S/);
    expect(known.from).toBeLessThan(known.to);
    expect(inForce(provision).length).toBeGreaterThan(0);
    for (const version of versions) {
      expect(version.sources.length).toBeGreaterThan(0);
      for (const { ref } of version.sources) expect(ref.trim()).not.toBe('');
      expect(CERTAINTY_ORDER).toContain(version.certainty);
      if (version.from !== null && version.to !== null) expect(version.from).toBeLessThanOrEqual(version.to);
    }
  });

  it.each(PROVISIONS.map((provision) => [provision.id, provision] as const))(
    '%s has one version a day',
    (_, provision) => {
      const spans = inForce(provision).map(
        ({ from, to }) => [from ?? Number.NEGATIVE_INFINITY, to ?? Number.POSITIVE_INFINITY] as const,
      );
      spans.sort(([a], [b]) => a - b);
      for (let i = 1; i < spans.length; i++) {
        expect(spans[i]?.[0]).toBeGreaterThan(spans[i - 1]?.[1] ?? Number.POSITIVE_INFINITY);
      }
    },
  );
});

describe('each procedure', () => {
  const ids = new Set(baseLaw.provisions.map(({ id }) => id));
  const each = baseLaw.procedures.map((procedure) => [procedure.key, procedure] as const);

  it('has a key of its own', () => {
    expect(twice(baseLaw.procedures.map(({ key }) => key))).toEqual([]);
    for (const { key } of baseLaw.procedures) expect(key).toMatch(/^[a-z]+\.[a-z0-9-]+$/);
  });

  it.each(each)('%s is named, and names provisions that exist', (_, procedure) => {
    const { exclusions, limits, lodged, notes = [], silence, tariff, title, variants = [] } = procedure;
    expect([title.nl, title.en, ...notes.flatMap(({ nl, en }) => [nl, en])]).not.toContain('');
    expect(exclusions.length).toBeGreaterThan(0);
    const changed = variants.flatMap(({ drop, add }) => [...drop, ...add]);
    const named = [...exclusions, ...changed, tariff, limits, silence].filter((id) => id !== undefined);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    if (lodged.from !== null && lodged.to !== null) expect(lodged.from).toBeLessThan(lodged.to);
  });

  it.each(each)('%s has terms that are whole', (_, { term, notes = [] }) => {
    for (const { value } of term.versions) {
      expect(value.lodgingPeriod !== undefined).toBe(value.countsFrom === 'lodging-period');
      if (value.countsFrom === 'named-day') expect(notes.map(({ en }) => en).join()).toContain('term-stated');
      for (const room of [...value.extensions, ...value.suspensions]) expect(room.article).toMatch(/\S/);
      for (const { atMost } of value.extensions) expect(atMost === null || atMost.count > 0).toBe(true);
    }
  });

  it('changes its exclusions only by readings that exist', () => {
    for (const { key, variants = [] } of baseLaw.procedures) {
      for (const { reading, value } of variants) {
        const found = baseLaw.interpretations.find((interpretation) => interpretation.key === reading);
        expect(
          found?.options.map((option) => option.value),
          key,
        ).toContain(value);
        expect(value, key).not.toBe(found?.default);
      }
    }
  });
});

describe('each gap', () => {
  it('has an id of its own and names procedures that exist', () => {
    expect(twice(GAPS.map(({ id }) => id))).toEqual([]);
    const keys = baseLaw.procedures.map(({ key }) => key);
    for (const { id, procedures, sources, what, article } of GAPS) {
      for (const key of procedures) expect(keys, id).toContain(key);
      expect(sources.length, id).toBeGreaterThan(0);
      expect([what.nl, what.en, article], id).not.toContain('');
    }
  });

  it('is declared for every procedure whose term the file must state', () => {
    const open = baseLaw.procedures.filter(({ term }) =>
      term.versions.some(({ value }) => value.countsFrom === 'named-day'),
    );
    const declared = GAPS.filter(({ effect }) => effect === 'undetermined').flatMap(({ procedures }) => procedures);
    expect(open.map(({ key }) => key).filter((key) => !declared.includes(key))).toEqual([]);
    expect(open.length).toBeGreaterThanOrEqual(14);
  });
});
