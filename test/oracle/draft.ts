import { addDays, asDay, type Day, dayOf, isoOf } from '../../src/calendar/day.js';
import { assessSlowly } from './assess.js';
import { readDay } from './calendar.js';
import type { Dice } from './dice.js';
import { openDossier } from './episodes.js';
import type { Procedure } from './procedure.js';
import { procedureOf } from './procedures.js';
import { termOn } from './term.js';
import type { CaseEvent, Interpretations, Outcome } from './types.js';

/** A case file in the making. */
export interface Draft {
  readonly dice: Dice;
  readonly key: string;
  readonly procedure: Procedure;
  readonly nationality: string | null;
  readonly law: Partial<Interpretations>;
  readonly events: CaseEvent[];
  /** First day on which an event of the episode now being made can be. */
  from: Day;
}

const FAR = dayOf(2036, 1, 1);

export function draftFor(dice: Dice, key: string, nationality: string | null, law: Partial<Interpretations>): Draft {
  return { dice, key, procedure: procedureOf(key), nationality, law, events: [], from: asDay(0) };
}

export function add(draft: Draft, type: string, on: Day, more: Partial<CaseEvent> = {}): void {
  draft.events.push({ type, on: isoOf(on), ...more });
}

function caseOf(draft: Draft): { procedure: string; nationality?: string; events: readonly CaseEvent[] } {
  const { key, nationality, events } = draft;
  return { procedure: key, events, ...(nationality === null ? {} : { nationality }) };
}

/** The end of the running term as it looks on a day; some weeks after the start when it is unknown. */
export function endSeen(draft: Draft, day: Day): Day {
  const dossier = openDossier(caseOf(draft), isoOf(FAR), draft.law);
  const episode = dossier.episodes[dossier.episodes.length - 1];
  const end = episode === undefined ? null : termOn(dossier, episode, day);
  return end ?? addDays(draft.from, 56);
}

/** How the case looks on a day, when nothing more happens until then. */
export function outcomeSeen(draft: Draft, at: Day): Outcome {
  return assessSlowly(caseOf(draft), { at: isoOf(at), interpretations: draft.law });
}

/** The days on which something is about to change: ends of terms, first and last penalty days and their tiers; not those generations away. */
export function edgesSeen(draft: Draft, at: Day): Day[] {
  const { deadline, administrative, court } = outcomeSeen(draft, at);
  const edges = [deadline, administrative.firstDay, administrative.lastDay];
  for (const order of court) edges.push(order.termEnds, order.firstDay, order.lastDay);
  const days = edges
    .filter((edge) => edge !== null)
    .map(readDay)
    .filter((day) => day < FAR);
  if (administrative.firstDay !== null) {
    const first = readDay(administrative.firstDay);
    days.push(...[13, 14, 27, 28, 41, 42].map((later) => addDays(first, later)));
  }
  return days;
}

/** A day at most `spread` days away. */
export function near(dice: Dice, day: Day, spread = 1): Day {
  return addDays(day, dice.int(-spread, spread));
}

export function notBefore(day: Day, earliest: Day): Day {
  return day < earliest ? earliest : day;
}

export function lastEventDay(draft: Draft): Day {
  let last = draft.from;
  for (const { on } of draft.events) if (on !== undefined) last = notBefore(readDay(on), last);
  return last;
}
