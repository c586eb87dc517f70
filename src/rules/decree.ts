import { type EpisodeFacts, type Facts, NONE, OPENS } from '../facts/facts.js';
import type { Origin } from '../facts/workspace.js';
import { type CollectiveRules, EVERY_NATION, type MoratoriumRules, type Rulebook } from '../law/rulebook.js';
import { closedBefore } from './blocked.js';
import { addLink, rollLastLink } from './chain.js';
import { note, type Recorder, RULE, slot } from './recorder.js';
import { EFFECT, lengthFrom, type TermContext, termAsOf } from './term-context.js';
import { addBoth, emitVersion } from './term-state.js';

/** A general event that touches every running file of a group: a collective extension or a moratorium. */
export type Decree =
  | {
      readonly kind: 'collective';
      readonly knownFrom: number;
      readonly rules: CollectiveRules;
      readonly position: number;
    }
  | {
      readonly kind: 'moratorium';
      readonly knownFrom: number;
      readonly rules: MoratoriumRules;
      readonly position: number;
    };

/**
 * The decrees that can touch this episode, in order of the day they are known. A term that would begin inside a
 * standstill is moved to its last day here: it never counted from another.
 */
export function decreesFor(
  facts: Facts,
  episode: EpisodeFacts,
  origin: Origin,
  book: Rulebook,
  at: number,
  rec: Recorder | null,
): readonly Decree[] | null {
  if (!origin.decrees || facts.received === NONE) return null;
  const begins = episode.opens === OPENS.application ? facts.received : episode.on;
  const list: Decree[] = [];
  for (let i = 0; i < book.collective.length; i++) {
    const rules = book.collective[i] as CollectiveRules;
    if (facts.received < rules.receivedFrom || facts.received > rules.receivedTo) continue;
    list.push({ kind: 'collective', knownFrom: rules.knownFrom, rules, position: i });
  }
  for (let i = 0; i < book.moratoria.length; i++) {
    const rules = book.moratoria[i] as MoratoriumRules;
    if (!reaches(rules, facts) || begins > rules.to) continue;
    if (origin.from >= rules.from && origin.from <= rules.to && rules.from <= at) {
      if (rules.standstill) {
        note(
          rec,
          RULE.moratorium,
          rules.provision,
          rules.version,
          i,
          rules.from,
          EFFECT.applied,
          origin.from,
          rules.to,
          0,
          NONE,
        );
        origin.from = rules.to;
      }
    }
    list.push({ kind: 'moratorium', knownFrom: rules.from, rules, position: i });
  }
  return list.sort((a, b) => a.knownFrom - b.knownFrom);
}

/** Is a moratorium one for the nationality of the applicant, or for everybody? */
export function reaches(rules: MoratoriumRules, facts: Facts): boolean {
  return rules.nation === EVERY_NATION || rules.nation === facts.nation;
}

export function applyDecree(ctx: TermContext, decree: Decree): void {
  if (decree.knownFrom > ctx.at || closedBefore(ctx.episode, decree.knownFrom)) return;
  const before = termAsOf(ctx, decree.knownFrom);
  if (decree.kind === 'collective') applyCollective(ctx, decree.rules, decree, before);
  else applyMoratorium(ctx, decree.rules, decree, before);
}

function applyCollective(ctx: TermContext, rules: CollectiveRules, decree: Decree, before: number): void {
  const { state, book, rec, result } = ctx;
  if (before < rules.knownFrom) {
    note(
      rec,
      RULE.collective,
      rules.provision,
      rules.version,
      decree.position,
      decree.knownFrom,
      EFFECT.afterEnd,
      before,
      before,
      0,
    );
    return;
  }
  slot(book, rec, 'collective');
  if (rules.months > 0) {
    addBoth(state, rules.months, 0, false, book, rec);
    state.covered = false;
    state.bare = false;
    emitVersion(state, decree.knownFrom, result.term);
  }
  note(
    rec,
    RULE.collective,
    rules.provision,
    rules.version,
    decree.position,
    decree.knownFrom,
    rules.months > 0 ? EFFECT.applied : EFFECT.byReading,
    before,
    termAsOf(ctx, decree.knownFrom),
    rules.months,
  );
}

/**
 * One year more, capped at months from lodging, also for terms that had ended; or a standstill of its own months, which
 * does not touch a term that begins inside it (that has been moved) or later.
 */
function applyMoratorium(ctx: TermContext, rules: MoratoriumRules, decree: Decree, before: number): void {
  const { state, book, rec, result, facts, origin } = ctx;
  slot(book, rec, 'moratoria');
  if (rules.standstill && !state.stated && origin.from >= rules.from) return;
  if (!rules.revives && before < rules.from) {
    note(
      rec,
      RULE.moratorium,
      rules.provision,
      rules.version,
      decree.position,
      decree.knownFrom,
      EFFECT.afterEnd,
      before,
      before,
      0,
      NONE,
    );
    return;
  }
  if (rules.standstill) addBoth(state, rules.months, 0, false, book, rec);
  else {
    rollLastLink(state.longer, state.roll, book, rec, true);
    addLink(state.longer, rules.months, 0, false);
    state.links.push(0, 0, 0);
    if (rules.capMonths > 0) state.ceiling = lengthFrom(facts.lodged, rules.capMonths, 0);
  }
  state.bare = false;
  emitVersion(state, decree.knownFrom, result.term);
  note(
    rec,
    RULE.moratorium,
    rules.provision,
    rules.version,
    decree.position,
    decree.knownFrom,
    EFFECT.applied,
    before,
    termAsOf(ctx, decree.knownFrom),
    rules.months,
    state.ceiling,
  );
}
