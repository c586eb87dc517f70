import { asDay, type Day } from '../../calendar/day.js';
import { FOREVER, NEVER } from '../../calendar/forever.js';
import type { LawSet } from '../law-set.js';
import type { Procedure } from '../procedure.js';
import type { Provision, Version } from '../provision.js';
import { NOTHING_REFORMED, type ReformedPenalties } from '../reformed.js';
import type { Source } from '../source.js';
import { type ProcedureChoice, ReformError } from './types.js';

/** The sources of a reform that names none. */
export const OWN_ASSUMPTION: readonly Source[] = [{ ref: 'own assumption' }];

/** Does a choice name this procedure? */
export function chosen({ key, field }: Procedure, choice: ProcedureChoice | undefined): boolean {
  if (choice === undefined) return true;
  if (choice.fields?.includes(field)) return true;
  return (
    choice.procedures?.some((name) => (name.endsWith('*') ? key.startsWith(name.slice(0, -1)) : key === name)) ?? false
  );
}

/** The law set with every chosen procedure changed. Throws `ReformError` when a choice names nothing. */
export function mapProcedures(
  law: LawSet,
  choice: ProcedureChoice | undefined,
  change: (procedure: Procedure) => Procedure,
): LawSet {
  checkChoice(law, choice);
  return { ...law, procedures: law.procedures.map((p) => (chosen(p, choice) ? change(p) : p)) };
}

function checkChoice(law: LawSet, choice: ProcedureChoice | undefined): void {
  for (const name of choice?.procedures ?? [])
    if (!law.procedures.some((p) => chosen(p, { procedures: [name] })))
      throw new ReformError(`The law knows no procedure "${name}"; see \`dwangsom law\` for the keys.`);
  for (const field of choice?.fields ?? [])
    if (!law.procedures.some((p) => p.field === field)) throw new ReformError(`No procedure has the field "${field}".`);
}

/** The law set with one more provision; its id gets a number where the id is taken. Returns both. */
export function addProvision<V>(law: LawSet, provision: Provision<V>): { readonly law: LawSet; readonly id: string } {
  const ids = new Set(law.provisions.map((p) => p.id));
  let { id } = provision;
  for (let n = 2; ids.has(id); n++) id = `${provision.id}-${n}`;
  return { law: { ...law, provisions: [...law.provisions, { ...provision, id }] }, id };
}

/** A procedure with one more provision in one of the lists that only reforms fill. */
export function withReformed(procedure: Procedure, list: keyof ReformedPenalties, id: string): Procedure {
  const before = procedure.reformed ?? NOTHING_REFORMED;
  return { ...procedure, reformed: { ...before, [list]: [...before[list], id] } };
}

/** The provision of this id. Throws `ReformError` when there is none. */
export function provisionOf<V>(law: LawSet, id: string): Provision<V> {
  const found = law.provisions.find((p) => p.id === id);
  if (found === undefined) throw new ReformError(`The law has no provision "${id}".`);
  return found as Provision<V>;
}

/**
 * Versions in which, from `from` to `to` of the pivot (inclusive; null = open), the value is changed; parts of versions
 * outside that range stay as they are.
 */
export function changeBetween<V>(
  versions: readonly Version<V>[],
  from: Day | null,
  to: Day | null,
  change: (value: V) => V,
  sources: readonly Source[],
): readonly Version<V>[] {
  return versions.flatMap((version) => {
    if (version.state === 'switched-off') return [version];
    const begins = version.from ?? NEVER;
    const ends = version.to ?? FOREVER;
    const first = Math.max(begins, from ?? NEVER);
    const last = Math.min(ends, to ?? FOREVER);
    if (last < first) return [version];
    const parts: Version<V>[] = [];
    if (begins < first) parts.push({ ...version, to: asDay(first - 1) });
    const days = { from: first === NEVER ? null : asDay(first), to: last === FOREVER ? null : asDay(last) };
    parts.push({ ...version, ...days, value: change(version.value), sources, certainty: 'verified', reformed: true });
    if (last < ends) parts.push({ ...version, from: asDay(last + 1) });
    return parts;
  });
}
