import { addDays, asDay, type Day } from '../calendar/day.js';
import { FOREVER, NEVER } from '../calendar/forever.js';
import type { Provision, Version } from './provision.js';

/**
 * The provision with a new version in force on its own days (both inclusive; `to` null = open) and, on all other days, what
 * was in force before. What the new version covers in part is cut, what it covers whole is left out; a version that it cuts
 * in two keeps its sources in both. Versions that are switched off stay. `knownTo` (inclusive) is the last day for which the
 * provision is then known, the same as before when left out; it never moves back.
 */
export function overlay<V>(
  provision: Provision<V>,
  version: Version<V> & { readonly from: Day },
  knownTo: Day | null = null,
): Provision<V> {
  const kept = provision.versions.flatMap((old) => (old.state === 'switched-off' ? [old] : outside(old, version)));
  const { from, to } = provision.known;
  const versions = [...kept, version].sort((a, b) => (a.from ?? NEVER) - (b.from ?? NEVER));
  return { ...provision, known: { from, to: asDay(Math.max(to, knownTo ?? to)) }, versions };
}

/** The parts of an old version before and after the new one. */
function outside<V>(old: Version<V>, { from, to }: { readonly from: Day; readonly to: Day | null }): Version<V>[] {
  const parts: Version<V>[] = [];
  if ((old.from ?? NEVER) < from) {
    const before = addDays(from, -1);
    parts.push((old.to ?? FOREVER) < from ? old : { ...old, to: before });
  }
  if (to !== null && (old.to ?? FOREVER) > to) {
    const after = addDays(to, 1);
    parts.push((old.from ?? NEVER) > to ? old : { ...old, from: after });
  }
  return parts;
}
