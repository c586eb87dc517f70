import { unknown } from './check-names.js';
import { checkTerm } from './check-term.js';
import { checkOrder, checkSpans } from './check-values.js';
import type { SupplementIssue } from './issue.js';
import type { Known } from './known.js';
import type { RawSupplement } from './schema.js';

/** Procedures: what they refer to exists, and their terms fit. */
export function checkProcedures(raw: RawSupplement, known: Known): readonly SupplementIssue[] {
  return (raw.procedures ?? []).flatMap((procedure, i) => {
    const path = `procedures[${i}]`;
    const { tariff, limits, silence, exclusions = [], terms, lodged = {} } = procedure;
    return [
      ...refers(`${path}.tariff`, 'tariff', tariff, known.tariffs),
      ...refers(`${path}.limits`, 'list of limits', limits, known.limits),
      ...refers(`${path}.silence`, 'rule on silence', silence, known.silences),
      ...exclusions.flatMap((id, j) => refers(`${path}.exclusions[${j}]`, 'exclusion', id, known.exclusions)),
      ...checkOrder(`${path}.lodged`, lodged),
      ...checkSpans(`${path}.terms`, terms),
      ...terms.flatMap((term, j) => checkTerm(`${path}.terms[${j}]`, term)),
    ];
  });
}

function refers(
  path: string,
  what: string,
  id: string | undefined,
  known: readonly string[],
): readonly SupplementIssue[] {
  return id === undefined || known.includes(id) ? [] : [unknown(path, 'unknown-provision', what, id, known)];
}
