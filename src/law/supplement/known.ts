import type { LawSet } from '../law-set.js';
import type { Pivot } from '../provision.js';
import type { RawSupplement } from './schema.js';

/** Kinds of values that the rules read from a provision, by the key that a supplement gives them. */
export const VALUE_KINDS = ['tiers', 'term', 'percent', 'excluded'] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** A provision whose value the rules read, so that a new one has effect. */
export interface Settable {
  readonly kind: ValueKind;
  readonly pivot: Pivot;
  /** First day for which the provision is known. */
  readonly from: number;
}

/** What a supplement can refer to: the law set, and what the supplement itself adds. */
export interface Known {
  readonly settable: ReadonlyMap<string, Settable>;
  /** All ids of provisions, also of those whose value no rule reads. */
  readonly provisions: readonly string[];
  readonly procedures: readonly string[];
  readonly tariffs: readonly string[];
  readonly exclusions: readonly string[];
  readonly limits: readonly string[];
  readonly silences: readonly string[];
}

/** All that can be referred to in this supplement. */
export function knownTo(raw: RawSupplement, lawSet: LawSet): Known {
  const used = (pick: (p: LawSet['procedures'][number]) => readonly (string | undefined)[]): string[] => [
    ...new Set(lawSet.procedures.flatMap(pick).filter((id) => id !== undefined)),
  ];
  const added = lawSet.supplements.flatMap(({ provisions }) => provisions);
  const isExclusion = ({ versions }: (typeof added)[number]): boolean => versions[0]?.value === 'excluded';
  const tariffs = [...used((p) => [p.tariff]), ...added.filter((p) => !isExclusion(p)).map((p) => p.id)];
  const exclusions = [
    ...used((p) => [...p.exclusions, ...(p.variants ?? []).flatMap((v) => [...v.drop, ...v.add])]),
    ...added.filter(isExclusion).map((p) => p.id),
  ];
  return {
    settable: settableIn(lawSet, tariffs, exclusions),
    provisions: [...lawSet.provisions.map((p) => p.id), ...lawSet.procedures.map((p) => p.term.id)],
    procedures: [...lawSet.procedures.map((p) => p.key), ...(raw.procedures ?? []).map((p) => p.key)],
    tariffs: [...tariffs, ...(raw.tariffs ?? []).map((t) => t.id)],
    exclusions: [...exclusions, ...(raw.exclusions ?? []).map((e) => e.id)],
    limits: used((p) => [p.limits]),
    silences: used((p) => [p.silence]),
  };
}

function settableIn(
  lawSet: LawSet,
  tariffs: readonly string[],
  exclusions: readonly string[],
): ReadonlyMap<string, Settable> {
  const found = new Map<string, Settable>();
  for (const { id, pivot, known } of lawSet.provisions) {
    const kind = kindOf(id, tariffs, exclusions);
    if (kind !== null) found.set(id, { kind, pivot, from: known.from });
  }
  for (const { term } of lawSet.procedures)
    found.set(term.id, { kind: 'term', pivot: term.pivot, from: term.known.from });
  return found;
}

function kindOf(id: string, tariffs: readonly string[], exclusions: readonly string[]): ValueKind | null {
  if (tariffs.includes(id)) return 'tiers';
  if (exclusions.includes(id)) return 'excluded';
  return id === 'bw.interest.rate' ? 'percent' : null;
}
