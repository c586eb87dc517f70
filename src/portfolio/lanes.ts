import { baseLaw } from '../law/base.js';
import { compile } from '../law/compile.js';
import type { Readings } from '../law/interpretation.js';
import type { LawSet } from '../law/law-set.js';
import type { Rulebook } from '../law/rulebook.js';
import type { Lane } from './lane.js';
import type { Scenario } from './scenarios/types.js';

/** Name of the law as it is, the first of the lanes. */
export const BASELINE = 'baseline';

/**
 * The law as it is and each scenario, compiled. A scenario that changes nothing shares the rulebook of the baseline, so
 * that it differs by exactly zero. Throws RangeError for a name used twice or a reform of what cannot be reformed.
 */
export function lanesOf(
  scenarios: readonly Scenario[],
  readings: Readings = {},
  lawSet: LawSet = baseLaw,
): readonly Lane[] {
  const base = compile(lawSet, readings);
  const names = new Set([BASELINE]);
  const lanes = [{ name: BASELINE, book: base }];
  for (const scenario of scenarios) {
    if (names.has(scenario.name)) throw new RangeError(`There are two scenarios with the name "${scenario.name}".`);
    names.add(scenario.name);
    if (scenario.aggregate !== undefined && scenario.aggregate.length > 0)
      throw new RangeError(
        `The scenario "${scenario.name}" has maxima of sums (aggregate); these cannot be applied yet. Leave them out.`,
      );
    const law = scenario.reform === undefined ? lawSet : scenario.reform(lawSet);
    const book = compile(law, { ...readings, ...scenario.readings });
    if (!sameIndexes(base, book))
      throw new RangeError(
        `The scenario "${scenario.name}" adds, removes or moves procedures, collective extensions or moratoria; that is not possible here.`,
      );
    lanes.push({ name: scenario.name, book });
  }
  return lanes;
}

/** Facts name procedures, countries and decrees by position: these must mean the same under every law. */
function sameIndexes(a: Rulebook, b: Rulebook): boolean {
  return (
    sameKeys(a.procedureIndex, b.procedureIndex) &&
    sameKeys(a.nationIndex, b.nationIndex) &&
    a.collective.length === b.collective.length
  );
}

function sameKeys(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([key, index]) => b.get(key) === index);
}
