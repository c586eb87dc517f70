import type { LawChange } from './types.js';

/** Several reforms one after the other as one; without any, the law as it is. */
export function composeReforms(reforms: readonly LawChange[]): LawChange {
  return (law) => reforms.reduce((before, reform) => reform(before), law);
}
