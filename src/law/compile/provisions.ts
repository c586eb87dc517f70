import { FOREVER, NEVER } from '../../calendar/forever.js';
import type { LawSet } from '../law-set.js';
import type { Provision } from '../provision.js';

/** The provisions of a law set, those of its own and then the term of each procedure, with the position of each id. */
export interface Provisions {
  readonly list: readonly Provision<unknown>[];
  readonly index: ReadonlyMap<string, number>;
}

/** A version that is law: its days of the pivot (both inclusive), its value, and where it stands. */
export interface InForce<V> {
  readonly from: number;
  readonly to: number;
  readonly value: V;
  /** Position of the provision, and of the version in it. */
  readonly provision: number;
  readonly version: number;
}

export function provisionsOf(lawSet: LawSet): Provisions {
  const list = [...lawSet.provisions, ...lawSet.procedures.map((p) => p.term)];
  return { list, index: new Map(list.map((p, i) => [p.id, i])) };
}

/** The position of a provision. Throws RangeError when there is none of this id: a law set names only what it has. */
export function positionOf({ index }: Provisions, id: string): number {
  const found = index.get(id);
  if (found === undefined) throw new RangeError(`law set: no provision "${id}"`);
  return found;
}

/** The provision of an id. That its values are of this type is for the law set, whose tests see to it. */
export function provisionOf<V>(provisions: Provisions, id: string): Provision<V> {
  return provisions.list[positionOf(provisions, id)] as Provision<V>;
}

/** The versions of a provision that are law, in their order; those that are switched off are left out. */
export function inForce<V>(provisions: Provisions, id: string): readonly InForce<V>[] {
  const provision = positionOf(provisions, id);
  return provisionOf<V>(provisions, id).versions.flatMap(({ state, from, to, value }, version) =>
    state === 'switched-off' ? [] : [{ from: from ?? NEVER, to: to ?? FOREVER, value, provision, version }],
  );
}
