import type { Day } from '../../calendar/day.js';
import { PRESETS } from '../../law/presets.js';
import type { OptionKind } from '../../law/reforms/option.js';
import { POLICY_OPTIONS } from '../../law/reforms/options.js';
import type { Source, Text } from '../../law/source.js';

/** What can be said of a scenario that is ready by name. */
export interface KnownScenario {
  readonly name: string;
  readonly title: Text;
  readonly kind: OptionKind;
  readonly sources: readonly Source[];
  /** Null for a set of readings: these concern every file. */
  readonly transition: Text | null;
  readonly limits: Text | null;
  /** First day unless another is given; null = always, or none can be given. */
  readonly from: Day | null;
}

/** Every scenario that is ready by name: proposals, then sets of readings. */
export function knownScenarios(): readonly KnownScenario[] {
  const proposals = POLICY_OPTIONS.map(({ name, title, kind, sources, transition, limits, from }) => ({
    name,
    title,
    kind,
    sources,
    transition,
    limits,
    from: kind === 'reform' ? from : null,
  }));
  const presets = PRESETS.map(({ name, title }) => ({
    name,
    title,
    kind: 'reading' as const,
    sources: [],
    transition: null,
    limits: null,
    from: null,
  }));
  return [...proposals, ...presets];
}
