import { baseLaw } from '../law/base.js';
import { compile } from '../law/compile.js';
import type { Readings } from '../law/interpretation.js';
import type { LawSet } from '../law/law-set.js';
import { BEHAVIOUR_NOT_COUNTED } from '../law/reforms/option.js';
import type { Rulebook } from '../law/rulebook.js';
import type { Text } from '../law/source.js';
import { Bodies } from './caps/bodies.js';
import { overlapProblem } from './caps/overlap.js';
import type { Lane } from './lane.js';
import { type Scenario, ScenarioError } from './scenarios/types.js';

/** Name of the law as it is, the first of the lanes. */
export const BASELINE = 'baseline';

/**
 * The law as it is and each scenario, compiled. A scenario that changes nothing shares the rulebook of the baseline, so
 * that it differs by exactly zero. Throws `ScenarioError` for a name used twice, a reform of what cannot be reformed, and
 * maxima on sums that overlap.
 */
export function lanesOf(
  scenarios: readonly Scenario[],
  readings: Readings = {},
  lawSet: LawSet = baseLaw,
): readonly Lane[] {
  const base = compile(lawSet, readings);
  const names = new Set([BASELINE]);
  const lanes: Lane[] = [{ name: BASELINE, book: base }];
  for (const scenario of scenarios) {
    if (names.has(scenario.name)) throw new ScenarioError(`There are two scenarios with the name "${scenario.name}".`);
    names.add(scenario.name);
    const caps = scenario.aggregate ?? [];
    const overlap = overlapProblem(caps);
    if (overlap !== null) throw new ScenarioError(`The scenario "${scenario.name}": ${overlap.says}`);
    const law = scenario.reform === undefined ? lawSet : scenario.reform(lawSet);
    const book = compile(law, { ...readings, ...scenario.readings });
    if (!sameIndexes(base, book))
      throw new ScenarioError(
        `The scenario "${scenario.name}" removes or moves procedures, or adds, removes or moves collective extensions or moratoria; that is not possible here.`,
      );
    lanes.push({
      name: scenario.name,
      book,
      limits: limitsOf(scenario),
      ...(scenario.title === undefined ? {} : { title: scenario.title }),
      ...(caps.length === 0 ? {} : { caps }),
    });
  }
  return lanes;
}

/** The rulebooks that differ in what `shapeOf` reads of them, the first lane's before all others. */
export function shapingBooks(lanes: readonly Lane[]): readonly Rulebook[] {
  const books = new Map<string, Rulebook>();
  for (const { book } of lanes) {
    const key = JSON.stringify([book.moratoria, book.procedures.map(({ decrees }) => decrees)]);
    if (!books.has(key)) books.set(key, book);
  }
  return [...books.values()];
}

/** What a scenario does not tell; a behaviour is not counted, whether it says so or not. */
function limitsOf({ limits = [], behaviour }: Scenario): readonly Text[] {
  return [...new Set(behaviour === undefined ? limits : [...limits, BEHAVIOUR_NOT_COUNTED])];
}

/** The bodies that maxima on sums ask for; null when there are none. */
export function bodiesOf(lanes: readonly Lane[]): Bodies | null {
  const caps = lanes.flatMap((lane) => lane.caps ?? []);
  const labels = caps.flatMap(({ bodyLabel }) => (bodyLabel === null ? [] : [bodyLabel]));
  return caps.length === 0 ? null : new Bodies([...new Set(labels)]);
}

/**
 * Facts name procedures, countries and decrees by position: these must mean the same under every law. A law may add
 * procedures: no file of the portfolio has them.
 */
function sameIndexes(a: Rulebook, b: Rulebook): boolean {
  return (
    keeps(a.procedureIndex, b.procedureIndex) &&
    a.nationIndex.size === b.nationIndex.size &&
    keeps(a.nationIndex, b.nationIndex) &&
    a.collective.length === b.collective.length
  );
}

function keeps(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return [...a].every(([key, index]) => b.get(key) === index);
}
