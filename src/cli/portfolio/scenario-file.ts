import { existsSync, readFileSync } from 'node:fs';
import { quote } from '../../case/show.js';
import type { Issue } from '../../case/types.js';
import type { LawSet } from '../../law/law-set.js';
import { parseScenario } from '../../portfolio/scenarios/parse.js';
import type { Scenario } from '../../portfolio/scenarios/types.js';
import { UsageError } from '../exit.js';

/** Is this the path of a file and not the name of a scenario, or several of these with `+`? */
export function isScenarioFile(text: string): boolean {
  return /\.json$/i.test(text) && (!text.includes('+') || existsSync(text));
}

/** The scenario in a file, or a law supplement as one, for a law. Throws `UsageError` with all that is wrong with it. */
export function scenarioFromFile(path: string, lawSet: LawSet): Scenario {
  const read = parseScenario(jsonOf(path), lawSet);
  if (!read.ok) throw new UsageError(issuesText(path, read.issues));
  return read.scenario;
}

function jsonOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`--scenario ${quote(path)} is not JSON: ${error.message}.`);
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new UsageError(
      code === 'ENOENT'
        ? `--scenario: there is no file ${quote(path)}.`
        : `--scenario ${quote(path)} cannot be read (${code}).`,
    );
  }
}

function issuesText(path: string, issues: readonly Issue[]): string {
  const lines = issues.map(({ path: place, message }) => `  ${place === '' ? '' : `${place}: `}${message}`);
  return [`--scenario ${quote(path)} cannot be used:`, ...lines].join('\n');
}
