import { type Day, isoOf } from '../../calendar/day.js';
import { parseDay } from '../../calendar/parse.js';
import { quote } from '../../case/show.js';
import type { PolicyOption } from '../../law/reforms/option.js';
import { policyOption } from '../../law/reforms/options.js';
import { changeFrom, knownScenarioNames, presetNamed, UnknownScenarioError, unknownScenario } from './named.js';
import type { Scenario } from './types.js';

/**
 * The scenario of a name: a proposal (`opt-06`), one with another first day (`opt-06@2024-01-01`), or a set of readings
 * (`applicant-favourable`). Throws `UnknownScenarioError` with the nearest name.
 */
export function scenarioNamed(text: string): Scenario {
  const split = text.indexOf('@');
  const name = split < 0 ? text : text.slice(0, split);
  const preset = presetNamed(text);
  if (preset !== undefined) return { name: text, title: preset.title, readings: preset.readings };
  const option = policyOption(name);
  if (option === undefined) throw unknownScenario(name, knownScenarioNames());
  if (split < 0) return { ...saidOf(text, option, option.from), ...changeFrom(option, undefined) };
  const read = parseDay(text.slice(split + 1));
  if (!read.ok) throw new UnknownScenarioError(`The first day in ${quote(text)} cannot be read: ${read.message}`);
  return { ...saidOf(text, option, read.day), ...changeFrom(option, read.day) };
}

/** What a result says of a proposal: its title, from when on it is counted, and what it cannot tell. */
function saidOf(name: string, { title, limits }: PolicyOption, from: Day | null): Scenario {
  if (from === null) return { name, title, limits: [limits] };
  const day = isoOf(from);
  return { name, title, limits: [{ nl: `Gerekend vanaf ${day}.`, en: `Counted from ${day} on.` }, limits] };
}
