import { quote } from '../../case/show.js';
import { scenarioNamed } from '../../portfolio/scenarios/from-name.js';
import { UnknownScenarioError } from '../../portfolio/scenarios/named.js';
import { composeScenarios, type Scenario } from '../../portfolio/scenarios/types.js';
import { UsageError } from '../exit.js';
import { assumedReadings } from '../law-options.js';
import { isScenarioFile, scenarioFromFile } from './scenario-file.js';

/**
 * The scenarios of `--scenario`: the name of a ready one, `NAME@DAY` for another first day, `KEY=VALUE` of a reading, a
 * scenario file or law supplement, or several of these with `+`.
 */
export function scenariosOf(texts: readonly string[]): readonly Scenario[] {
  const twice = texts.find((text, i) => texts.indexOf(text) !== i);
  if (twice !== undefined) throw new UsageError(`--scenario ${quote(twice)} is given twice.`);
  return texts.map(scenarioOf);
}

function scenarioOf(text: string): Scenario {
  if (isScenarioFile(text)) return scenarioFromFile(text);
  const parts = text.split('+').map((part) => partOf(part, text));
  const [first] = parts;
  return parts.length === 1 && first !== undefined ? first : composeScenarios(text, parts);
}

function partOf(part: string, whole: string): Scenario {
  if (isScenarioFile(part)) return scenarioFromFile(part);
  if (part.includes('=')) return { name: whole, readings: assumedReadings([part]) };
  try {
    return scenarioNamed(part);
  } catch (error) {
    if (!(error instanceof UnknownScenarioError)) throw error;
    throw new UsageError(
      `--scenario: ${error.message} KEY=VALUE of a reading, or a file that ends in .json, serves too; --scenarios lists them all.`,
    );
  }
}
