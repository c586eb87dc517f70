import { type Day, dayOf } from '../../src/calendar/day.js';
import { readDay } from './calendar.js';
import { firstOf, lodgedDay, opensEpisode, readFacts } from './facts.js';
import type { Procedure, Term } from './procedure.js';
import { procedureOf } from './procedures.js';
import { type CaseFile, DEFAULTS, type Fact, type Interpretations } from './types.js';

/** One time in which a decision is due: from the application, or from an annulment or withdrawal. */
export interface Episode {
  /** The annulment or withdrawal that opened it; null for the first. */
  readonly opener: Fact | null;
  readonly facts: readonly Fact[];
  /** The annulment or withdrawal that opened the next one; null for the last. */
  readonly next: Fact | null;
}

/** A case with everything that is known of it at the valuation day. */
export interface Dossier {
  readonly caseFile: CaseFile;
  readonly at: Day;
  readonly law: Interpretations;
  readonly procedure: Procedure;
  readonly facts: readonly Fact[];
  readonly received: Fact | null;
  readonly episodes: readonly Episode[];
}

function splitEpisodes(facts: readonly Fact[]): Episode[] {
  const openers: (Fact | null)[] = [null, ...facts.filter(opensEpisode)];
  return openers.map((opener, index) => {
    const next = openers[index + 1] ?? null;
    const from = opener === null ? 0 : facts.indexOf(opener) + 1;
    return { opener, next, facts: facts.slice(from, next === null ? undefined : facts.indexOf(next)) };
  });
}

export function openDossier(caseFile: CaseFile, at: string, law: Partial<Interpretations>): Dossier {
  const day = readDay(at);
  const facts = readFacts(caseFile, day);
  return {
    caseFile,
    at: day,
    law: { ...DEFAULTS, ...law },
    procedure: procedureOf(caseFile.procedure),
    facts,
    received: firstOf(facts, 'received'),
    episodes: splitEpisodes(facts),
  };
}

/**
 * What closed the episode by the end of this day, when nothing reopened it since: the first decision or
 * withdrawal, and without any the annulment that opened the next one. A second decision, or a withdrawal of
 * the application after a decision, changes nothing.
 */
export function closedBy(episode: Episode, day: Day): Fact | null {
  let closing: Fact | null = null;
  for (const fact of episode.facts) {
    if (fact.on > day) break;
    if (closing === null && (fact.type === 'decided' || fact.type === 'withdrawn')) closing = fact;
    if (fact.type === 'decision-withdrawn' && closing?.type === 'decided') closing = null;
  }
  if (closing === null && episode.next !== null && episode.next.on <= day) return episode.next;
  return closing;
}

/**
 * Was a decision withdrawn on this day, so that the same lateness goes on from the next? A withdrawal that meets no
 * decision in the file has no effect: nothing says since when the lateness had stopped.
 */
export function isReopeningDay(episode: Episode, day: Day): boolean {
  let decided = false;
  let closed = false;
  for (const fact of episode.facts) {
    if (fact.on > day) break;
    if (!closed && (fact.type === 'decided' || fact.type === 'withdrawn')) {
      closed = true;
      decided = fact.type === 'decided';
    }
    if (fact.type !== 'decision-withdrawn' || !decided) continue;
    if (fact.on === day) return true;
    closed = false;
    decided = false;
  }
  return false;
}

/** Is the running penalty held on this day? `ended` is the last day of the term that had passed; null when unknown. */
export function isHeld(dossier: Dossier, day: Day, ended: Day | null): boolean {
  if (isHeldIn2020(dossier, day, ended)) return true;
  return dossier.facts.some(
    (fact) => fact.type === 'penalty-held' && fact.on <= day && fact.until !== null && day <= fact.until,
  );
}

/** As a reading: immigration, 16 March to 15 May 2020, where the term was over on that first day (RBDHA:2020:13717). */
function isHeldIn2020({ caseFile, law }: Dossier, day: Day, ended: Day | null): boolean {
  if (law.forceMajeure2020 === 'stated' || !caseFile.procedure.startsWith('vw.')) return false;
  const first = dayOf(2020, 3, 16);
  return ended !== null && ended <= first && first <= day && day <= dayOf(2020, 5, 15);
}

/** Events that tell that the application had been received. */
const AFTER_RECEIPT = [
  'forwarded',
  'responsible-since',
  'term-stated',
  'extended',
  'suspended',
  'decision-annulled',
  'court-order',
  'decided',
  'withdrawn',
];

/** A day on which the application was certainly there; null when no event tells. */
function surelyReceivedBy(facts: readonly Fact[]): Day | null {
  const first = facts.find((fact) => !fact.undated && (AFTER_RECEIPT.includes(fact.type) || opensEpisode(fact)));
  return first?.on ?? null;
}

function isSameTerm(a: Term, b: Term): boolean {
  return a.length.unit === b.length.unit && a.length.count === b.length.count && a.start === b.start && a.eu === b.eu;
}

/**
 * The term that the law gives this application. Without a receipt it is known only when all terms that had begun by a
 * day on which the application was certainly there say the same; null otherwise.
 */
export function termInForce({ procedure, received, facts }: Dossier): Term | null {
  const { terms, pivot } = procedure;
  if (terms.length === 1) return terms[0] ?? null;
  const day = received === null ? surelyReceivedBy(facts) : pivot === 'lodged' ? lodgedDay(received) : received.on;
  if (day === null) return null;
  const begun = terms.filter(({ from }) => from === null || from <= day);
  const last = begun[begun.length - 1];
  if (last === undefined) return null;
  return received !== null || begun.every((term) => isSameTerm(term, last)) ? last : null;
}

/** Does the law give a permit when this episode's term ends? After an annulment too (H-0351), not when a court set the term. */
export function isUnderSilence({ procedure }: Dossier, episode: Episode): boolean {
  return procedure.silence === true && episode.opener?.event.newTerm === undefined;
}
