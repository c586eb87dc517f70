import { asDay, type Day } from '../calendar/day.js';
import { compile } from '../law/compile.js';
import { type FreeDay, freeDayOn } from '../law/holidays.js';
import type { LawSet } from '../law/law-set.js';
import type { Procedure } from '../law/procedure.js';
import type { Provision, Version } from '../law/provision.js';
import type { CollectiveExtension, Moratorium } from '../law/provisions/decrees.js';
import type { MovedDay } from './step-types.js';

/** What an explanation looks up in a law set. */
export interface LawContext {
  readonly lawSet: LawSet;
  readonly procedure: Procedure | undefined;
  /** By the index that the record names. */
  readonly provisions: readonly Provision<unknown>[];
  readonly provisionById: ReadonlyMap<string, Provision<unknown>>;
  /** In the order in which the record counts them. */
  readonly collective: readonly CollectiveExtension[];
  readonly moratoria: readonly Moratorium[];
  readonly equated: ReadonlySet<number>;
  /** Days that were asked before: why a term cannot end on them. */
  readonly free: Map<string, readonly MovedDay<Day>[]>;
}

type Shared = Omit<LawContext, 'procedure'>;

const contexts = new WeakMap<LawSet, Shared>();

export function lawContext(lawSet: LawSet, procedure: string): LawContext {
  const shared = contexts.get(lawSet) ?? share(lawSet);
  return { ...shared, procedure: lawSet.procedures.find((p) => p.key === procedure) };
}

function share(lawSet: LawSet): Shared {
  const { provisions, roll } = compile(lawSet);
  const shared: Shared = {
    lawSet,
    provisions,
    provisionById: new Map(provisions.map((p) => [p.id, p])),
    collective: valuesOf(lawSet.collectiveExtensions.versions),
    moratoria: valuesOf(lawSet.moratoria.versions),
    equated: roll.equated,
    free: new Map(),
  };
  contexts.set(lawSet, shared);
  return shared;
}

function valuesOf<V>(versions: readonly Version<readonly V[]>[]): readonly V[] {
  return versions.flatMap((version) => (version.state === 'switched-off' ? [] : version.value));
}

/** The days from a day (inclusive) to another (exclusive) on which a term cannot end, each with its reason. */
export function movedDays(law: LawContext, from: Day, to: Day): readonly MovedDay<Day>[] {
  const key = `${from}-${to}`;
  const known = law.free.get(key);
  if (known !== undefined) return known;
  const days: MovedDay<Day>[] = [];
  for (let day: number = from; day < to; day++) {
    const why: FreeDay | null = freeDayOn(asDay(day), law.equated);
    if (why !== null) days.push({ day: asDay(day), why });
  }
  law.free.set(key, days);
  return days;
}

/** The decree that equates a day with a holiday; empty when none is known. */
export function decreeOf(law: LawContext, day: Day): string {
  return law.lawSet.equatedDays.find((e) => e.days.includes(day))?.decree ?? '';
}
