import { addDays, asDay, type Day } from '../../src/calendar/day.js';
import { addMonths, readDuration } from './calendar.js';
import { type Chain, endOf } from './chain.js';
import { closedBy, type Dossier, type Episode } from './episodes.js';
import { isEstablishedTerm, lodgedDay } from './facts.js';
import { genericClass, isGenericCode, isGranted, SECOND_EXTENSION_BEGAN } from './generic.js';
import { MORATORIA, type Moratorium } from './moratoria.js';
import { startingChain, unknownChain } from './start.js';
import type { Fact } from './types.js';

/** Something that may change the term of an episode. */
type Step =
  | { readonly kind: 'fact'; readonly on: Day; readonly fact: Fact }
  | { readonly kind: 'moratorium'; readonly on: Day; readonly moratorium: Moratorium }
  | { readonly kind: 'generic'; readonly on: Day };

const FROM_THE_START: Day = asDay(-1_000_001);
const NINE_MONTHS = { unit: 'M', count: 9 } as const;

function stepsOf(dossier: Dossier, episode: Episode, chain: Chain): Step[] {
  const steps: Step[] = [];
  if (chain.source !== 'court') {
    for (const moratorium of moratoriaOf(dossier, episode)) {
      steps.push({ kind: 'moratorium', on: moratorium.first, moratorium });
    }
    const group = genericClass(dossier);
    if (group !== null && isGranted(dossier, group)) {
      steps.push({ kind: 'generic', on: group === '2022' ? SECOND_EXTENSION_BEGAN : FROM_THE_START });
    }
  }
  for (const fact of episode.facts) {
    if (['term-stated', 'extended', 'suspended'].includes(fact.type)) {
      steps.push({ kind: 'fact', on: fact.on, fact });
    }
  }
  return steps.sort((a, b) => a.on - b.on);
}

/** The chain with one more link. */
function lengthen(chain: Chain, dossier: Dossier, by: string): Chain {
  const link = readDuration(by);
  const [base] = chain.links;
  const ninety = chain.source === 'statute' && chain.links.length === 1 && base?.unit === 'D' && base.count === 90;
  if (ninety && by === 'P3M' && dossier.law.ninetyDaysView === 'six-months') {
    return { ...chain, links: [{ unit: 'M', count: 6 }] };
  }
  return { ...chain, links: [...chain.links, link] };
}

/** A stated or agreed day takes the place of everything before it. */
function restate(chain: Chain, until: Day, from: Day): Chain {
  return {
    ...chain,
    anchor: until,
    links: [],
    absorbed: [...chain.absorbed, ...chain.links],
    suspensions: [],
    restarts: [],
    countsFrom: from,
    ceiling: null,
    stated: true,
  };
}

/** A delay of which the applicant has to be told (Awb 4:15(3)) and was not. */
function isSilent({ event }: Fact): boolean {
  return event.announced === false && (event.ground === 'attributable' || event.ground === 'force-majeure');
}

/**
 * Takes a statement, extension or suspension. "In time" compares with the rolled end as it stood on the day of
 * the letter (H-0463). A day stated by a court is restated like any other: with days on top it rolls as the
 * procedure's own term (H-0598); only `newTerm` and orders are terms of a court. No history decides: a supplement
 * restarts a statutory term only, and the letter of a generic extension is left to the reading altogether.
 */
function takeFact(chain: Chain, dossier: Dossier, fact: Fact): Chain {
  const end = endOf(chain, dossier, fact.on);
  const inTime = fact.undated || fact.on <= end;
  if (isEstablishedTerm(fact)) return fact.until === null ? chain : restate(chain, fact.until, fact.on);
  if (!inTime) return chain;
  if (fact.type === 'term-stated') {
    return fact.event.basis === '4:14-1' || fact.until === null ? chain : restate(chain, fact.until, fact.on);
  }
  if (fact.type === 'extended') {
    if (isGenericCode(fact)) return chain;
    if (fact.event.by !== undefined) return lengthen(chain, dossier, fact.event.by);
    return fact.until === null || fact.until <= end ? chain : restate(chain, fact.until, fact.on);
  }
  if (isSilent(fact) && dossier.law.unannouncedSuspension === 'defeated') return chain;
  const statutory = chain.source === 'statute' && !chain.stated;
  if (dossier.procedure.restarts && statutory && fact.event.ground === 'supplement') {
    return { ...chain, restarts: [...chain.restarts, fact] };
  }
  return { ...chain, suspensions: [...chain.suspensions, fact] };
}

/**
 * A term that would begin inside a standstill counts from its last day, and never counted from another: a notice of
 * before it began is shown the term as it did begin, as with `responsible-since`.
 */
function beginAfterStandstill(chain: Chain, dossier: Dossier, episode: Episode): Chain {
  if (dossier.law.moratoriumView !== 'suspension' || chain.source === 'court') return chain;
  let begun = chain;
  for (const moratorium of moratoriaOf(dossier, episode)) {
    const { first, last } = moratorium;
    if (first > dossier.at || begun.anchor < first || begun.anchor > last) continue;
    begun = { ...begun, anchor: last, countsFrom: last };
  }
  return begun;
}

/** A standstill on top of a running term; one that began inside it or later (on its own day, not a stated one) is not touched. */
function suspend(chain: Chain, dossier: Dossier, moratorium: Moratorium): Chain {
  if (!chain.stated && chain.anchor >= moratorium.first) return chain;
  if (endOf(chain, dossier, moratorium.first) < moratorium.first) return chain;
  return { ...chain, links: [...chain.links, { unit: 'M', count: moratorium.months }] };
}

/** The moratoria that touch an episode: it began before they ended, also inside (no history decides). */
function moratoriaOf({ procedure, caseFile, received }: Dossier, { opener }: Episode): Moratorium[] {
  if (!procedure.decrees || received === null) return [];
  const began = (opener ?? received).on;
  return MORATORIA.filter(({ nationality, last }) => nationality === caseFile.nationality && began <= last);
}

function takeMoratorium(chain: Chain, dossier: Dossier, moratorium: Moratorium): Chain {
  const { received, law } = dossier;
  if (received === null) return chain;
  if (law.moratoriumView === 'suspension') return suspend(chain, dossier, moratorium);
  const ceiling = moratorium.ceiling === null ? null : addMonths(lodgedDay(received), moratorium.ceiling);
  return { ...chain, links: [...chain.links, { unit: 'M', count: 12, moratorium: true }], ceiling };
}

function take(chain: Chain, dossier: Dossier, step: Step): Chain {
  if (step.kind === 'fact') return takeFact(chain, dossier, step.fact);
  if (step.kind === 'moratorium') return takeMoratorium(chain, dossier, step.moratorium);
  // Judged by the term of this episode, also when an earlier one had lapsed before that day (H-0494).
  if (step.on === SECOND_EXTENSION_BEGAN && endOf(chain, dossier, step.on) < step.on) return chain;
  return { ...chain, links: [...chain.links, NINE_MONTHS] };
}

/** The decision term of an episode as it stood on a day; null when unknown. */
export function termOn(dossier: Dossier, episode: Episode, day: Day): Day | null {
  const closing = closedBy(episode, day);
  const standing = closing === null ? day : closing.on;
  const start = startingChain(dossier, episode);
  const established = episode.facts.findLast(isEstablishedTerm) ?? null;
  if (start === null && established === null) return null;
  let chain =
    start === null ? unknownChain(dossier, established?.until ?? day) : beginAfterStandstill(start, dossier, episode);
  let counts = established === null;
  for (const step of stepsOf(dossier, episode, chain)) {
    if (step.kind === 'fact' && step.fact === established) {
      chain = takeFact(chain, dossier, step.fact);
      counts = true;
    } else if (counts && step.on <= standing && closedBy(episode, addDays(step.on, -1)) === null) {
      chain = take(chain, dossier, step);
    }
  }
  return endOf(chain, dossier, standing);
}
