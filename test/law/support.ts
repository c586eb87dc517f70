import { baseLaw } from '../../src/law/base.js';
import { on } from '../../src/law/make.js';
import type { Procedure, TermRule } from '../../src/law/procedure.js';
import type { Provision, Version } from '../../src/law/provision.js';

/** Every provision of the law set: those of its own and the term of each procedure. */
export const PROVISIONS: readonly Provision<unknown>[] = [
  ...baseLaw.provisions,
  ...baseLaw.procedures.map((procedure) => procedure.term),
];

export function procedureOf(key: string): Procedure {
  const found = baseLaw.procedures.find((procedure) => procedure.key === key);
  if (found === undefined) throw new Error(`no such procedure: ${key}`);
  return found;
}

/** The term in force on a day of the pivot of a procedure. */
export function termOf(key: string, iso: string): TermRule {
  const day = on(iso);
  const found = procedureOf(key).term.versions.find(
    (version) => (version.from === null || version.from <= day) && (version.to === null || day <= version.to),
  );
  if (found === undefined) throw new Error(`no term of ${key} on ${iso}`);
  return found.value;
}

/** Versions that are law, not only a plan. */
export function inForce<V>(provision: Provision<V>): readonly Version<V>[] {
  return provision.versions.filter((version) => version.state !== 'switched-off');
}
