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
  readonly free: Map<number, readonly MovedDay<Day>[]>;
}

/** The contexts of a law set by procedure; made once for each. */
const contexts = new WeakMap<LawSet, Map<string, LawContext>>();

/** What an explanation of a case of this procedure looks up; an unknown procedure has a context without one. */
export function lawContext(lawSet: LawSet, key: string): LawContext {
  const known = contexts.get(lawSet) ?? contextsOf(lawSet);
  return known.get(key) ?? (known.get('') as LawContext);
}

function contextsOf(lawSet: LawSet): Map<string, LawContext> {
  const { provisions, roll } = compile(lawSet);
  const shared: Omit<LawContext, 'procedure'> = {
    lawSet,
    provisions,
    provisionById: new Map(provisions.map((p) => [p.id, p])),
    collective: valuesOf(lawSet.collectiveExtensions.versions),
    moratoria: valuesOf(lawSet.moratoria.versions),
    equated: roll.equated,
    free: new Map(),
  };
  const made = new Map<string, LawContext>([['', { ...shared, procedure: undefined }]]);
  for (const procedure of lawSet.procedures) made.set(procedure.key, { ...shared, procedure });
  contexts.set(lawSet, made);
  return made;
}

function valuesOf<V>(versions: readonly Version<readonly V[]>[]): readonly V[] {
  return versions.flatMap((version) => (version.state === 'switched-off' ? [] : version.value));
}

/** Longest run of free days that is looked up under one number. */
const MOST_DAYS = 64;

/** The days from a day (inclusive) to another (exclusive) on which a term cannot end, each with its reason. */
export function movedDays(law: LawContext, from: Day, to: Day): readonly MovedDay<Day>[] {
  const key = from * MOST_DAYS + Math.min(to - from, MOST_DAYS - 1);
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
