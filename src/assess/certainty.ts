import type { Facts } from '../facts/facts.js';
import type { LawSet } from '../law/law-set.js';
import type { TermRule } from '../law/procedure.js';
import type { Version } from '../law/provision.js';
import type { Rulebook } from '../law/rulebook.js';
import { type Certainty, weaker } from '../law/source.js';
import { RECORD_WIDTH, type Recorder, RULE } from '../rules/recorder.js';
import { EFFECT } from '../rules/term-context.js';

/** What one result rests on: a provision, or part of one (a row, a room), and how sure that is. */
export interface Ground {
  /** Id of the provision. */
  readonly provision: string;
  readonly certainty: Certainty;
}

/**
 * Everything in the law that an evaluation applied and how sure it is, each provision once with its weakest part: the
 * versions that the record names, the room of an extension, the moratorium, the decree that puts a free day on a par with
 * holidays, the limits by the amount at stake.
 */
export function groundsOf(rec: Recorder, facts: Facts, book: Rulebook): readonly Ground[] {
  // A handful: looking through them is quicker than a map.
  const grounds: { readonly provision: string; certainty: Certainty }[] = [];
  const add = (provision: string | undefined, certainty: Certainty | undefined): void => {
    if (provision === undefined || certainty === undefined) return;
    for (const known of grounds) {
      if (known.provision !== provision) continue;
      if (known.certainty !== certainty) known.certainty = weaker(known.certainty, certainty);
      return;
    }
    grounds.push({ provision, certainty });
  };
  const log = rec.log ?? [];
  const ownTerm = termId(facts, book);
  let term: Version<TermRule> | undefined;
  for (let i = 0; i < rec.size; i += RECORD_WIDTH) {
    const provision = book.provisions[log[i + 1] as number];
    const version = provision?.versions[log[i + 2] as number];
    add(provision?.id, version?.certainty);
    const a = log[i + 3] as number;
    const b = log[i + 4] as number;
    const c = log[i + 5];
    if (log[i] === RULE.start) term = provision?.id === ownTerm ? (version as Version<TermRule>) : undefined;
    else if (log[i] === RULE.extension && c === EFFECT.applied) add(ownTerm, roomCertainty(term));
    else if (log[i] === RULE.moratorium && c === EFFECT.applied) add(provision?.id, moratoriaOf(book)[a]?.certainty);
    else if (log[i] === RULE.roll) add('atw.holidays', equatedCertainty(book, a, b));
    else if (log[i] === RULE.tariff) add(...limitsOf(facts, book));
  }
  return grounds;
}

/** The least sure of them. */
export function weakestOf(grounds: readonly Ground[]): Certainty {
  return grounds.reduce<Certainty>((weakest, { certainty }) => weaker(weakest, certainty), 'verified');
}

function termId(facts: Facts, book: Rulebook): string | undefined {
  return book.law.procedures[facts.procedure]?.term.id;
}

/** An extension rests on the room that the law gives; where there are several, on the one that is surest. */
function roomCertainty(term: Version<TermRule> | undefined): Certainty | undefined {
  let surest: Certainty | undefined;
  for (const { certainty = term?.certainty } of term?.value.extensions ?? [])
    if (surest === undefined || (certainty !== undefined && weaker(surest, certainty) === surest)) surest = certainty;
  return surest;
}

function moratoriaOf({ law }: Rulebook): readonly { readonly certainty: Certainty }[] {
  return law.moratoria.versions.flatMap(({ state, value }) => (state === 'switched-off' ? [] : value));
}

/** How sure the decrees are whose days a term ran on over, from the first free day up to the day before it ended. */
function equatedCertainty({ law }: Rulebook, from: number, to: number): Certainty | undefined {
  const sure = equatedOf(law);
  let weakest: Certainty | undefined;
  for (let day = from; day < to; day++) {
    const one = sure.get(day);
    if (one !== undefined) weakest = weaker(weakest ?? 'verified', one);
  }
  return weakest;
}

const equated = new WeakMap<LawSet, ReadonlyMap<number, Certainty>>();

/** How sure each equated day is; worked out once for each law set. */
function equatedOf(law: LawSet): ReadonlyMap<number, Certainty> {
  const known = equated.get(law);
  if (known !== undefined) return known;
  const made = new Map<number, Certainty>();
  for (const { days, certainty } of law.equatedDays)
    for (const day of days) made.set(day, weaker(made.get(day) ?? certainty, certainty));
  equated.set(law, made);
  return made;
}

function limitsOf(
  facts: Facts,
  { law, provisions, provisionIndex }: Rulebook,
): [string | undefined, Certainty | undefined] {
  const id = facts.amountAtStake < 0 ? undefined : law.procedures[facts.procedure]?.limits;
  return [id, id === undefined ? undefined : provisions[provisionIndex.get(id) ?? -1]?.versions[0]?.certainty];
}
