import type { ScenarioStep } from './steps.js';
import { factSteps, outcomeSteps } from './steps.js';
import type { WorkedExample } from './types.js';
import { dayText } from './values.js';

/** A feature in Gherkin, in Dutch: a title, sentences under it, and its scenarios. */
export interface Feature {
  readonly title: string;
  readonly about: readonly string[];
  readonly scenarios: readonly string[];
}

/** The text of a feature file. */
export function featureText({ title, about, scenarios }: Feature): string {
  const head = ['# language: nl', `Functionaliteit: ${title}`, '', ...about.map((line) => `  ${line}`)];
  return `${[head.join('\n'), ...scenarios].join('\n\n')}\n`;
}

/** A worked example as a scenario: the facts, the day on which to look, what comes out. */
export function scenarioText(example: WorkedExample, title: string): string {
  const facts = factSteps(example);
  const outcome = outcomeSteps(example.expect);
  return [
    `  Scenario: ${title}`,
    ...facts.flatMap((step, i) => lines(i === 0 ? 'Stel' : 'En', step)),
    `    Als de stand wordt bepaald op ${dayText(example.at)}`,
    ...outcome.flatMap((step, i) => lines(i === 0 ? 'Dan' : 'En', step)),
  ].join('\n');
}

function lines(keyword: string, { text, rows }: ScenarioStep): readonly string[] {
  return [`    ${keyword} ${text}`, ...table(rows, '      ')];
}

/** Rows under each other in columns. */
export function table(rows: readonly (readonly string[])[], indent: string): readonly string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => cell(row[i]).length)));
  return rows.map((row) => `${indent}| ${row.map((text, i) => cell(text).padEnd(widths[i] ?? 0)).join(' | ')} |`);
}

/** Text of a cell: a bar or backslash in it is escaped. */
function cell(text = ''): string {
  return text.replace(/[\\|]/g, '\\$&');
}
