import { describe, expect, it } from 'vitest';
import { generateHistory } from '../../test/oracle/generate.js';
import { differences } from '../../test/properties/compare.js';

// The rules against the slow counting, on few histories: each mutant that is not noticed sooner runs them all.

const EACH = 10;

describe('the rules and the slow counting agree', () => {
  it.each(Array.from({ length: 10 }, (_, i) => i * EACH + 1))('on histories from %i', (first) => {
    for (let seed = first; seed < first + EACH; seed++)
      expect(differences(generateHistory(seed)), `seed ${seed}`).toEqual([]);
  });
});
