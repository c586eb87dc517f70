import { unknown } from './check-names.js';
import { checkOrder, checkValue } from './check-values.js';
import { exclusionId, type RawChange } from './decode-reform.js';
import type { SupplementIssue } from './issue.js';
import type { Known } from './known.js';
import type { RawSupplement } from './schema.js';

/** Reforms: each change names what exists, and a transition that its provision can follow. */
export function checkReforms(raw: RawSupplement, known: Known): readonly SupplementIssue[] {
  return (raw.reforms ?? []).flatMap(({ name, changes }, i) =>
    changes.flatMap((change, j) => {
      const path = `reforms[${i}].changes[${j}]`;
      return [...checkOrder(path, change), ...checkChange(path, change, exclusionId(name, j), known)];
    }),
  );
}

function checkChange(path: string, change: RawChange, id: string, known: Known): readonly SupplementIssue[] {
  if (change.kind === 'value') {
    const pivot = known.settable.get(change.provision)?.pivot;
    const { transition = pivot } = change;
    const issues = checkValue(path, change, known);
    if (pivot === undefined || transition === pivot) return issues;
    const message = `For this provision the day that decides is "${pivot}"; write that, or leave "transition" out.`;
    return [...issues, { path: `${path}.transition`, code: 'wrong-transition', message }];
  }
  const { procedures } = change;
  const missing =
    procedures === 'all'
      ? []
      : procedures.map((key, k) => ({ key, k })).filter(({ key }) => !known.procedures.includes(key));
  const issues = missing.map(({ key, k }) =>
    unknown(`${path}.procedures[${k}]`, 'unknown-procedure', 'procedure', key, known.procedures),
  );
  if (!known.provisions.includes(id)) return issues;
  return [...issues, { path, code: 'taken', message: `The law has a provision "${id}" already; rename the reform.` }];
}
