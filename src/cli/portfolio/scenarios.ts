import { quote } from '../../case/show.js';
import { applyReform } from '../../law/apply-reform.js';
import type { LawSet } from '../../law/law-set.js';
import { scenarioNamed } from '../../portfolio/scenarios/from-name.js';
import { UnknownScenarioError } from '../../portfolio/scenarios/named.js';
import { composeScenarios, type Scenario } from '../../portfolio/scenarios/types.js';
import { UsageError } from '../exit.js';
import { assumedReadings } from '../law-options.js';
import { isScenarioFile, scenarioFromFile } from './scenario-file.js';

/**
 * The scenarios of `--scenario`: the name of a ready one or of a reform in the law set (from a law supplement), `NAME@DAY`
 * for another first day, `KEY=VALUE` of a reading, a scenario file, a law supplement, or several of these with `+`: each
 * builds on the law of those before it.
 */
export function scenariosOf(texts: readonly string[], lawSet: LawSet): readonly Scenario[] {
  const twice = texts.find((text, i) => texts.indexOf(text) !== i);
  if (twice !== undefined) throw new UsageError(`--scenario ${quote(twice)} is given twice.`);
  return texts.map((text) => scenarioOf(text, lawSet));
}

function scenarioOf(text: string, lawSet: LawSet): Scenario {
  if (isScenarioFile(text)) return scenarioFromFile(text, lawSet);
  let law = lawSet;
  const parts = text.split('+').map((part) => {
    const scenario = partOf(part, law);
    law = scenario.reform?.(law) ?? law;
    return scenario;
  });
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  return composeScenarios(parts.map(({ name }) => name).join('+'), parts);
}

function partOf(part: string, lawSet: LawSet): Scenario {
  if (isScenarioFile(part)) return scenarioFromFile(part, lawSet);
  if (part.includes('=')) return { name: part, readings: assumedReadings([part]) };
  const { reforms } = lawSet;
  const reform = reforms.find(({ name }) => name === part);
  if (reform !== undefined) return { name: part, title: reform.title, reform: (law) => applyReform(law, reform) };
  try {
    return scenarioNamed(part);
  } catch (error) {
    if (!(error instanceof UnknownScenarioError)) throw error;
    const added = reforms.map(({ name }) => name).join(', ');
    throw new UsageError(
      `--scenario: ${error.message}${added === '' ? '' : ` From law supplements: ${added}.`} KEY=VALUE of a reading, or a file that ends in .json, serves too; --scenarios lists them all.`,
    );
  }
}
