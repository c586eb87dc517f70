import { asDay } from '../calendar/day.js';
import type { Case } from '../case/types.js';
import { baseLaw } from '../law/base.js';
import type { LawSet } from '../law/law-set.js';
import type { Rulebook } from '../law/rulebook.js';
import { hashOf } from './canonical.js';
import type { Receipt, SupplementReceipt } from './types.js';
import { VERSION } from './version.js';

/** Hash of the base law, which the build puts in; there is none while the source runs unbuilt. */
declare const BASE_LAW_HASH: string | undefined;

const lawHashes = new WeakMap<LawSet, string>();
const supplementReceipts = new WeakMap<LawSet, readonly SupplementReceipt[]>();

/** Hash of a law set, worked out once. The order of its provisions means nothing: it is that of their ids. */
export function lawSetHash(lawSet: LawSet): string {
  if (lawSet === baseLaw && typeof BASE_LAW_HASH === 'string') return BASE_LAW_HASH;
  const known = lawHashes.get(lawSet);
  if (known !== undefined) return known;
  const provisions = [...lawSet.provisions].sort((a, b) => (a.id < b.id ? -1 : 1));
  const hash = hashOf({ ...lawSet, provisions });
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
