import { generateHistory } from '../oracle/generate.js';
import { differences, disputed } from './compare.js';

/** Histories compared: ten thousand, a hundred thousand with DWANGSOM_DEEP=1. */
export const HISTORIES = process.env['DWANGSOM_DEEP'] === '1' ? 100_000 : 10_000;

/** Files that share the histories, so that they run side by side. */
export const SHARDS = 4;

/** Time for the deep run. */
export const patient = { timeout: 1_200_000 };

export interface Agreement {
  /** Histories in which the countings differ, with the fields. */
  readonly wrong: readonly string[];
  /** Histories that differ on the point that was left open. */
  readonly explained: number;
}

/** Compares the rules with the slow counting on the histories of one shard (0 to SHARDS − 1). */
export function compareShard(shard: number): Agreement {
  const wrong: string[] = [];
  let explained = 0;
  for (let seed = 1 + shard; seed <= HISTORIES; seed += SHARDS) {
    const history = generateHistory(seed);
    const fields = differences(history);
    if (fields.length === 0) continue;
    if (disputed(history) === null) wrong.push(`seed ${seed}: ${fields.join(', ')}`);
    else explained++;
  }
  return { wrong, explained };
}
