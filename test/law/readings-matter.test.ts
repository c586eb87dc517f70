import { describe, expect, it } from 'vitest';
import { baseLaw } from '../../src/law/base.js';
import { look } from '../rulings/by-hand.js';
import { assessFile } from '../rulings/shared-cases.js';
import { MATTERS } from './readings-matter.js';

/** Of every open question that is a reading: a case that turns on it, and one that does not. */

const named = MATTERS.map((matter) => ({ ...matter, name: `${matter.key}=${matter.value}` }));

describe('a case that turns on', () => {
  it.each(named)('$name', ({ key, value, changes: { file, at, normal, other } }) => {
    expect(normal).not.toEqual(other);
    expect(look(file, at)).toMatchObject(normal);
    expect(look(file, at, { [key]: value })).toMatchObject(other);
    const alternatives = assessFile(file, at).alternatives.filter((one) => one.interpretation === key);
    expect(alternatives.map((one) => one.value)).toContain(value);
  });
});

describe('a case that does not turn on', () => {
  it.each(named)('$name', ({ key, value, same: { file, at, both } }) => {
    const normal = look(file, at);
    expect(normal).toMatchObject(both);
    expect(look(file, at, { [key]: value })).toEqual(normal);
  });
});

it('there is one of each for every reading and every value that is not its default', () => {
  const wanted = baseLaw.interpretations.flatMap(({ key, default: normal, options }) =>
    options.filter(({ value }) => value !== normal).map(({ value }) => `${key}=${value}`),
  );
  expect(named.map(({ name }) => name).sort()).toEqual([...wanted].sort());
});
