import { asDay } from '../calendar/day.js';
import type { Case } from '../case/types.js';
import type { LawSet } from '../law/law-set.js';
import type { Rulebook } from '../law/rulebook.js';
import { hashOf } from './canonical.js';
import type { Receipt, SupplementReceipt } from './types.js';
import { VERSION } from './version.js';

const lawHashes = new WeakMap<LawSet, string>();
const supplementReceipts = new WeakMap<LawSet, readonly SupplementReceipt[]>();

/** Hash of a law set, worked out once. */
export function lawSetHash(lawSet: LawSet): string {
  const known = lawHashes.get(lawSet);
  if (known !== undefined) return known;
  const hash = hashOf(lawSet);
  lawHashes.set(lawSet, hash);
  return hash;
}

/** The law supplements of a law set with their hashes, in the order in which they were applied; worked out once. */
export function supplementsOf(lawSet: LawSet): readonly SupplementReceipt[] {
  const known = supplementReceipts.get(lawSet);
  if (known !== undefined) return known;
  const made = lawSet.supplements.map((supplement) => ({ id: supplement.id, hash: hashOf(supplement) }));
  supplementReceipts.set(lawSet, made);
  return made;
}

/** What the result rests on: the same receipt means the same result. */
export function receiptOf(file: Case, book: Rulebook, at: number): Receipt {
  return {
    library: VERSION,
    lawSet: book.law.id,
    lawSetHash: lawSetHash(book.law),
    supplements: supplementsOf(book.law),
    at: asDay(at),
    readings: book.readings,
    caseHash: hashOf(file),
  };
}
