import type { Interpretation, Readings } from './interpretation.js';
import { PRESETS, type Preset } from './presets.js';

/** Answers given before: the readings of a rulebook are one object for all its cases. */
const known = new WeakMap<Readings, Preset | null>();

/** The preset whose readings these are, all of them; null when they are those of none. */
export function presetOf(readings: Readings, interpretations: readonly Interpretation[]): Preset | null {
  const before = known.get(readings);
  if (before !== undefined) return before;
  const found = PRESETS.find((preset) =>
    interpretations.every((i) => (preset.readings[i.key] ?? i.default) === (readings[i.key] ?? i.default)),
  );
  known.set(readings, found ?? null);
  return found ?? null;
}
