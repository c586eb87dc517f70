import type { Day } from '../../calendar/day.js';
import { quote } from '../../case/show.js';
import { likely } from '../../law/nearest.js';
import { PRESETS, type Preset } from '../../law/presets.js';
import type { OptionChange, PolicyOption } from '../../law/reforms/option.js';
import { POLICY_OPTIONS, policyOption } from '../../law/reforms/options.js';

/** Thrown for a scenario that is not known; the sentence names the nearest and says how to list them. */
export class UnknownScenarioError extends RangeError {
  constructor(message: string) {
    super(message);
    this.name = 'UnknownScenarioError';
  }
}

/** The names of the scenarios that are ready: proposals and sets of readings. */
export function knownScenarioNames(): readonly string[] {
  return [...POLICY_OPTIONS.map(({ name }) => name), ...PRESETS.map(({ name }) => name)];
}

/** The proposal of a name. Throws `UnknownScenarioError`. */
export function namedOption(name: string): PolicyOption {
  const found = policyOption(name);
  if (found === undefined)
    throw unknownScenario(
      name,
      POLICY_OPTIONS.map((option) => option.name),
    );
  return found;
}

/** What a proposal changes, from its own first day or another. Throws `UnknownScenarioError` where none can be given. */
export function changeFrom(option: PolicyOption, from: Day | undefined): OptionChange {
  if (from === undefined) return option.change(option.from);
  if (option.kind !== 'reform' || option.undated === true)
    throw new UnknownScenarioError(`The scenario ${quote(option.name)} has no first day; leave the day out.`);
  return option.change(from);
}

/** The set of readings of a name. */
export function presetNamed(name: string): Preset | undefined {
  return PRESETS.find((preset) => preset.name === name);
}

export function unknownScenario(name: string, known: readonly string[] = knownScenarioNames()): UnknownScenarioError {
  const near = likely(name, known);
  const says = near === undefined ? '' : `; the nearest is ${quote(near)}`;
  return new UnknownScenarioError(`There is no scenario ${quote(name)}${says}. Known: ${known.join(', ')}.`);
}
