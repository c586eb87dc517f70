import type { Day } from '../calendar/day.js';
import type { LawSet } from './law-set.js';
import { nearest } from './nearest.js';
import { overlay } from './overlay.js';
import type { Procedure, TermRule } from './procedure.js';
import type { Version } from './provision.js';
import type { NewExclusion, Reform, ReformChange } from './reform.js';

/** Thrown when a law set has no reform of that name, or lacks what the reform changes; carries the sentence for the user. */
export class UnknownReformError extends RangeError {
  constructor(message: string) {
    super(message);
    this.name = 'UnknownReformError';
  }
}

/** The reform with a name. Throws `UnknownReformError`, which names the nearest one and lists the known ones. */
export function reformNamed(lawSet: LawSet, name: string): Reform {
  const found = lawSet.reforms.find((reform) => reform.name === name);
  if (found !== undefined) return found;
  const known = lawSet.reforms.map((reform) => reform.name);
  const near = nearest(name, known);
  throw new UnknownReformError(
    near === undefined
      ? `There is no reform "${name}"; this law has none. A law supplement can add one.`
      : `There is no reform "${name}"; the nearest is "${near}". Use one of: ${known.join(', ')}.`,
  );
}

/**
 * The law set as it would be under a reform: a new one, with the same procedures in the same order and the reform's name
 * added to its id. The given law set stays as it is. Throws `UnknownReformError` when a change names a provision or a
 * procedure that the law set does not have.
 */
export function applyReform(lawSet: LawSet, reform: Reform): LawSet {
  const changed = reform.changes.reduce(applied, lawSet);
  return { ...changed, id: `${lawSet.id}+${reform.name}` };
}

function applied(lawSet: LawSet, change: ReformChange): LawSet {
  return change.kind === 'value' ? withVersion(lawSet, change.provision, change.version) : excluded(lawSet, change);
}

/**
 * The law set with another version of one provision, which may be the term of a procedure. `knownTo` (inclusive): until when
 * the provision is then known, as before when left out. Throws `UnknownReformError` when there is no such provision.
 */
export function withVersion(
  lawSet: LawSet,
  id: string,
  version: Version<unknown> & { readonly from: Day },
  knownTo: Day | null = null,
): LawSet {
  const provisions = replaced(
    lawSet.provisions,
    (p) => p.id === id,
    (p) => overlay(p, version, knownTo),
  );
  if (provisions !== null) return { ...lawSet, provisions };
  // That the value is a term is for whoever made the change: the parser of supplements sees to it.
  const procedures = replaced(
    lawSet.procedures,
    (p) => p.term.id === id,
    (p) => ({ ...p, term: overlay(p.term, version as Version<TermRule> & { readonly from: Day }, knownTo) }),
  );
  if (procedures !== null) return { ...lawSet, procedures };
  throw new UnknownReformError(`There is no provision "${id}" in the law set ${lawSet.id}.`);
}

function excluded(lawSet: LawSet, { provision, procedures }: NewExclusion): LawSet {
  const known = lawSet.procedures.map((p) => p.key);
  const missing = procedures === 'all' ? undefined : procedures.find((key) => !known.includes(key));
  if (missing !== undefined) {
    const near = nearest(missing, known);
    const says = near === undefined ? 'the law has none' : `the nearest is "${near}"`;
    throw new UnknownReformError(`There is no procedure "${missing}"; ${says}.`);
  }
  const reached = (p: Procedure): boolean => procedures === 'all' || procedures.includes(p.key);
  return {
    ...lawSet,
    provisions: [...lawSet.provisions, provision],
    procedures: lawSet.procedures.map((p) => (reached(p) ? { ...p, exclusions: [...p.exclusions, provision.id] } : p)),
  };
}

/** The list with the one that is meant replaced; null when there is none. */
function replaced<T>(list: readonly T[], isMeant: (one: T) => boolean, change: (one: T) => T): readonly T[] | null {
  const index = list.findIndex(isMeant);
  const meant = list[index];
  return meant === undefined ? null : list.with(index, change(meant));
}
