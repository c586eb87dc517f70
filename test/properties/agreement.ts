import { generateHistory } from '../oracle/generate.js';
import { differences } from './compare.js';

/** Histories compared: ten thousand, a hundred thousand with DWANGSOM_DEEP=1. */
export const HISTORIES = process.env['DWANGSOM_DEEP'] === '1' ? 100_000 : 10_000;

/** Files that share the histories, so that they run side by side. */
export const SHARDS = 4;

/** Time for the deep run. */
export const patient = { timeout: 1_200_000 };

/** The histories of one shard (0 to SHARDS − 1) in which the rules and the slow counting differ, with the fields. */
export function disagreements(shard: number): readonly string[] {
  const wrong: string[] = [];
  for (let seed = 1 + shard; seed <= HISTORIES; seed += SHARDS) {
    const fields = differences(generateHistory(seed));
    if (fields.length > 0) wrong.push(`seed ${seed}: ${fields.join(', ')}`);
  }
  return wrong;
}
