import type { PolicyOption } from './option.js';
import { COUNTERFACTUALS } from './options-counterfactual.js';
import { EARLY_OPTIONS } from './options-early.js';
import { LATE_OPTIONS } from './options-late.js';

/** Every scenario that is ready by name: the proposals OPT-01 to OPT-16, and the law without what was changed. */
export const POLICY_OPTIONS: readonly PolicyOption[] = [...EARLY_OPTIONS, ...LATE_OPTIONS, ...COUNTERFACTUALS];

/** The scenario of a name, in either case; `undefined` when there is none. */
export function policyOption(name: string): PolicyOption | undefined {
  const wanted = name.toLowerCase();
  return POLICY_OPTIONS.find((option) => option.name === wanted);
}
