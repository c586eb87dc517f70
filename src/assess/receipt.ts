import { asDay } from '../calendar/day.js';
import type { Case } from '../case/types.js';
import type { LawSet } from '../law/law-set.js';
import type { Rulebook } from '../law/rulebook.js';
import { hashOf } from './canonical.js';
import type { Receipt } from './types.js';
import { VERSION } from './version.js';

const lawHashes = new WeakMap<LawSet, string>();

/** Hash of a law set, worked out once. */
export function lawSetHash(lawSet: LawSet): string {
  const known = lawHashes.get(lawSet);
  if (known !== undefined) return known;
  const hash = hashOf(lawSet);
  lawHashes.set(lawSet, hash);
  return hash;
}

/** What the result rests on: the same receipt means the same result. */
export function receiptOf(file: Case, book: Rulebook, at: number): Receipt {
  return {
    library: VERSION,
    lawSet: book.law.id,
    lawSetHash: lawSetHash(book.law),
    at: asDay(at),
    readings: book.readings,
    caseHash: hashOf(file),
  };
}
