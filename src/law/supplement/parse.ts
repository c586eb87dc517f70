import { baseLaw } from '../base.js';
import type { LawSet } from '../law-set.js';
import { checkSupplement } from './check.js';
import { decodeSupplement } from './decode.js';
import type { SupplementIssue } from './issue.js';
import { readSupplement } from './read.js';
import type { LawSupplement } from './types.js';

/** A law supplement, or all that is wrong with the file. */
export type ParsedLawSupplement =
  | { readonly ok: true; readonly supplement: LawSupplement }
  | { readonly ok: false; readonly issues: readonly SupplementIssue[] };

/**
 * Makes a law supplement of a file in its JSON form, of which nothing is trusted. `lawSet` is the law that it is to be
 * applied to (the base law when left out; with several supplements, the law with those before it): ids that it refers to
 * must exist there or in the supplement itself. Refuses it with all its issues; never with an exception.
 */
export function parseLawSupplement(value: unknown, lawSet: LawSet = baseLaw): ParsedLawSupplement {
  const read = readSupplement(value);
  if (!read.ok) return read;
  const issues = checkSupplement(read.raw, lawSet);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, supplement: decodeSupplement(read.raw) };
}
