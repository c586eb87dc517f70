import { withVersion } from '../apply-reform.js';
import type { LawSet } from '../law-set.js';
import type { LawSupplement } from './types.js';

/**
 * The law set with a supplement: a new one, whose id names the supplement; the given one stays as it is. Holidays move ends
 * of terms, new values apply from their first day, procedures can be assessed, reforms wait switched off. Positions of what
 * was there stay the same. Throws `UnknownReformError` when it gives a value to a provision that the law set lacks, and
 * RangeError when the supplement was applied before or adds what is there already; `parseLawSupplement` finds these first.
 */
export function applySupplement(lawSet: LawSet, supplement: LawSupplement): LawSet {
  refuseTwice(lawSet, supplement);
  const added: LawSet = {
    ...lawSet,
    id: `${lawSet.id}+${supplement.id}`,
    provisions: [...lawSet.provisions, ...supplement.provisions],
    procedures: [...lawSet.procedures, ...supplement.procedures],
    equatedDays: [...lawSet.equatedDays, ...supplement.holidays],
    equatedKnownTo: supplement.holidaysKnownTo ?? lawSet.equatedKnownTo,
    reforms: [...lawSet.reforms, ...supplement.reforms],
    supplements: [...lawSet.supplements, supplement],
  };
  return supplement.versions.reduce(
    (law, { provision, version, knownTo }) => withVersion(law, provision, version, knownTo),
    added,
  );
}

function refuseTwice(lawSet: LawSet, { id, provisions, procedures, reforms }: LawSupplement): void {
  const taken =
    first(
      [id],
      lawSet.supplements.map((s) => s.id),
    ) ??
    first(
      provisions.map((p) => p.id),
      lawSet.provisions.map((p) => p.id),
    ) ??
    first(
      procedures.map((p) => p.key),
      lawSet.procedures.map((p) => p.key),
    ) ??
    first(
      reforms.map((r) => r.name),
      lawSet.reforms.map((r) => r.name),
    );
  if (taken !== undefined) throw new RangeError(`law supplement "${id}": the law set has "${taken}" already`);
}

function first(names: readonly string[], taken: readonly string[]): string | undefined {
  return names.find((name) => taken.includes(name));
}
