import type { Readings } from '../interpretation.js';
import type { Procedure } from '../procedure.js';
import type { ExclusionRules } from '../rulebook.js';
import { inForce, type Provisions, provisionOf } from './provisions.js';

/** The days on which the readings exclude the administrative penalty of a procedure. */
export function exclusionRules(
  procedure: Procedure,
  provisions: Provisions,
  readings: Readings,
): readonly ExclusionRules[] {
  return idsUnder(procedure, readings).flatMap((id) => {
    const { pivot: usual, pivotUnder: under } = provisionOf(provisions, id);
    const pivot = under !== undefined && readings[under.reading] === under.value ? under.pivot : usual;
    const disputed = under !== undefined;
    return inForce(provisions, id).map(({ value: _, ...range }) => ({ ...range, pivot, disputed }));
  });
}

/** The exclusions that hold under the readings, by id. */
function idsUnder({ exclusions, variants = [] }: Procedure, readings: Readings): readonly string[] {
  const chosen = variants.filter((v) => readings[v.reading] === v.value);
  const kept = exclusions.filter((id) => !chosen.some((v) => v.drop.includes(id)));
  return [...kept, ...chosen.flatMap((v) => v.add)];
}
