import { ENCODED, sources as refs } from '../make.js';
import type { Provision } from '../provision.js';
import type { Tier } from '../rulebook.js';
import { articleOf, lawValue, tierOf, versionOf } from './decode-parts.js';
import { decodeProcedure } from './decode-procedure.js';
import { decodeReform } from './decode-reform.js';
import type { RawSupplement } from './schema.js';
import type { AddedVersion, LawSupplement } from './types.js';

/** The supplement of values that were checked. */
export function decodeSupplement(raw: RawSupplement): LawSupplement {
  return {
    id: raw.id,
    title: raw.title,
    sources: refs(...raw.sources),
    holidays: (raw.holidays ?? []).map(({ sources, ...decree }) => ({ ...decree, sources: refs(...sources) })),
    holidaysKnownTo: raw.holidaysKnownTo ?? null,
    provisions: [...(raw.tariffs ?? []).map(tariffOf), ...(raw.exclusions ?? []).map(exclusionOf)],
    versions: (raw.values ?? []).map(addedOf),
    procedures: (raw.procedures ?? []).map(decodeProcedure),
    reforms: (raw.reforms ?? []).map(decodeReform),
  };
}

type Item<K extends keyof RawSupplement> = NonNullable<RawSupplement[K]> extends readonly (infer T)[] ? T : never;

function tariffOf({ id, title, article, versions }: Item<'tariffs'>): Provision<readonly Tier[]> {
  return {
    id,
    title,
    articles: [articleOf(article)],
    pivot: 'notice',
    known: ENCODED,
    versions: versions.map((version) => versionOf(version, version.tiers.map(tierOf))),
  };
}

function exclusionOf({ id, title, article, transition, versions }: Item<'exclusions'>): Provision<'excluded'> {
  return {
    id,
    title,
    articles: [articleOf(article)],
    pivot: transition ?? 'notice',
    known: ENCODED,
    versions: versions.map((version) => versionOf(version, 'excluded' as const)),
  };
}

function addedOf(raw: Item<'values'>): AddedVersion {
  const { provision, from, knownTo = null } = raw;
  return { provision, version: { ...versionOf(raw, lawValue(raw)), from }, knownTo };
}
