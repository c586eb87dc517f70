import { baseLaw } from '../../src/law/base.js';
import type { LawSet } from '../../src/law/law-set.js';
import type { TermRule } from '../../src/law/procedure.js';
import type { Provision, Version } from '../../src/law/provision.js';
import type { Certainty } from '../../src/law/source.js';

/** How sure a version of a provision is to be: the only thing in which a law set of this test differs. */
export type Sureness = (provision: string, version: number) => Certainty;

/** The base law with another certainty for each version, and everything that hangs on a version verified. */
export function withSureness(sureness: Sureness): LawSet {
  const procedures = baseLaw.procedures.map((procedure) => ({ ...procedure, term: termOf(procedure.term, sureness) }));
  return {
    ...baseLaw,
    provisions: baseLaw.provisions.map((provision) => sure(provision, sureness)),
    procedures,
    equatedDays: baseLaw.equatedDays.map((decree) => ({ ...decree, certainty: 'verified' as const })),
    moratoria: { ...baseLaw.moratoria, versions: rowsVerified(baseLaw.moratoria.versions) },
  };
}

function sure<V>(provision: Provision<V>, sureness: Sureness): Provision<V> {
  return {
    ...provision,
    versions: provision.versions.map((version, i) => ({ ...version, certainty: sureness(provision.id, i) })),
  };
}

function termOf(term: Provision<TermRule>, sureness: Sureness): Provision<TermRule> {
  const versions = sure(term, sureness).versions.map((version) => ({
    ...version,
    value: {
      ...version.value,
      extensions: version.value.extensions.map(({ certainty: _, ...room }) => room),
    },
  }));
  return { ...term, versions };
}

function rowsVerified<R extends { readonly certainty: Certainty }>(
  versions: readonly Version<readonly R[]>[],
): readonly Version<readonly R[]>[] {
  return versions.map((version) => ({
    ...version,
    value: version.value.map((row) => ({ ...row, certainty: 'verified' as const })),
  }));
}
