import { expect, it } from 'vitest';
import { compareShard, HISTORIES, patient, SHARDS } from './agreement.js';

it(
  `the rules and a slow day-by-day counting agree in every field (4 of ${SHARDS}, ${HISTORIES} histories in all)`,
  patient,
  () => {
    const { wrong, explained } = compareShard(3);
    expect(wrong).toEqual([]);
    expect(explained / HISTORIES).toBeLessThan(0.0005);
  },
);
