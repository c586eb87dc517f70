import { quote } from '../../case/show.js';
import type { Readings } from '../../law/interpretation.js';
import type { LawSet } from '../../law/law-set.js';
import type { Scenario } from '../../portfolio/scenarios/types.js';
import { UsageError } from '../exit.js';
import { scenariosOf } from '../portfolio/scenarios.js';

/** The law and the readings under which cases are assessed. */
export interface AssessedUnder {
  readonly lawSet: LawSet;
  readonly readings: Readings;
}

/**
 * The law and the readings of a scenario, by name or in a file, on top of these. Maxima on sums and behaviour say nothing of
 * one case: throws `UsageError` when there is nothing else in it.
 */
export function underScenario(text: string, { lawSet, readings }: AssessedUnder): AssessedUnder {
  const [scenario] = scenariosOf([text], lawSet);
  if (scenario?.reform === undefined && scenario?.readings === undefined)
    throw new UsageError(
      `--scenario ${quote(text)} changes neither the law nor a reading; it says nothing of one case.`,
    );
  return { lawSet: reformed(lawSet, scenario), readings: { ...readings, ...scenario.readings } };
}

/** The law set of a scenario, named after it where it has no name of its own: a receipt must not look like that of the law. */
function reformed(lawSet: LawSet, { name, reform }: Scenario): LawSet {
  if (reform === undefined) return lawSet;
  const changed = reform(lawSet);
  return changed.id === lawSet.id ? { ...changed, id: `${lawSet.id}+${name}` } : changed;
}
