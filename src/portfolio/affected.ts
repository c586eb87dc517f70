import { STATUS_WORDS } from '../assess/codes.js';
import type { StatusCode } from '../assess/types.js';

/**
 * Files that another law changes, by combination of labels: with another deadline or amount; of these with less and with
 * more to pay, and with another deadline.
 */
export interface Affected {
  counts: Float64Array;
  /** All of them by their status under the law as it is, a code of STATUS. */
  readonly statuses: Float64Array;
}

const WIDTH = 4;

export function createAffected(): Affected {
  return { counts: new Float64Array(WIDTH * 64), statuses: new Float64Array(STATUS_WORDS.length) };
}

/**
 * Counts files of a combination, with a status under the law as it is, of which the total changes by some cents; `moved`:
 * the deadline changes too.
 */
export function addAffected(a: Affected, group: number, status: number, cents: number, files = 1, moved = false): void {
  a.statuses[status] = a.statuses[status]! + files;
  const at = group * WIDTH;
  if (at + WIDTH > a.counts.length) {
    const grown = new Float64Array(Math.max(a.counts.length * 2, at + WIDTH));
    grown.set(a.counts);
    a.counts = grown;
  }
  a.counts[at] = a.counts[at]! + files;
  if (cents < 0) a.counts[at + 1] = a.counts[at + 1]! + files;
  else if (cents > 0) a.counts[at + 2] = a.counts[at + 2]! + files;
  if (moved) a.counts[at + 3] = a.counts[at + 3]! + files;
}

/** The affected files by their status under the law as it is. */
export function affectedStatuses({ statuses }: Affected): Readonly<Partial<Record<StatusCode, number>>> {
  const found: Partial<Record<StatusCode, number>> = {};
  for (const [code, word] of STATUS_WORDS.entries()) if (statuses[code]! > 0) found[word] = statuses[code]!;
  return found;
}

/** How many files another law changes. */
export interface AffectedFiles {
  /** Another deadline or amount than in the baseline. */
  readonly filesAffected: number;
  /** Of these: less, and more, to pay on the valuation day. */
  readonly filesLess: number;
  readonly filesMore: number;
  /** Of these: another deadline, with or without another amount on the valuation day. */
  readonly filesMoved: number;
}

/** Those of one combination; of all of them when none is named. */
export function affectedOf(a: Affected, group?: number): AffectedFiles {
  const sums = [0, 0, 0, 0];
  const from = group === undefined ? 0 : group * WIDTH;
  const to = group === undefined ? a.counts.length : from + WIDTH;
  for (let k = from; k < Math.min(to, a.counts.length); k++) sums[k % WIDTH] = sums[k % WIDTH]! + a.counts[k]!;
  return { filesAffected: sums[0]!, filesLess: sums[1]!, filesMore: sums[2]!, filesMoved: sums[3]! };
}
