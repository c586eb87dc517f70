import { expect, it } from 'vitest';
import { disagreements, HISTORIES, patient, SHARDS } from './agreement.js';

it(
  `the rules and a slow day-by-day counting agree in every field (2 of ${SHARDS}; ${HISTORIES} histories)`,
  patient,
  () => {
    expect(disagreements(1)).toEqual([]);
  },
);
