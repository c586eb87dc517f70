import { addDays, type Day } from '../../src/calendar/day.js';
import { addDuration, addMonths, type Duration, earlier, later } from './calendar.js';
import type { Dossier } from './episodes.js';
import { roll } from './holidays.js';
import type { Fact } from './types.js';

/** One link; the year of a moratorium is marked, since a ceiling can take it back. */
export interface Link extends Duration {
  readonly moratorium?: true;
}

/** A term as a chain of links, counted from one day. */
export interface Chain {
  /** The day the links are counted from, or the stated day when there are none. */
  readonly anchor: Day;
  readonly links: readonly Link[];
  /** Links of before a stated day: they decide with the others whether the end rolls. */
  readonly absorbed: readonly Link[];
  readonly suspensions: readonly Fact[];
  /**
   * Supplements that start the links afresh on the day they came in (naturalisation). Suspended days of before,
   * and on that day itself, still count (H-1421, H-1500).
   */
  readonly restarts: readonly Fact[];
  /** Suspended days count only when they lie after this day. */
  readonly countsFrom: Day;
  readonly source: 'statute' | 'eu' | 'year-end' | 'court' | 'unknown';
  /** The last day to which a moratorium can lengthen the term; null without one. */
  readonly ceiling: Day | null;
  /** Was a day stated or agreed, or set by the court as a date? */
  readonly stated: boolean;
  /** Did the court itself name a day? The end of such a term never rolls, whatever comes on top; an agreed day does with days on top. */
  readonly courtDate: boolean;
}

/** First and last day of a suspension as it stands on a day; one still running ends on that day. */
export function suspensionSpan(fact: Fact, day: Day): { first: Day; last: Day } {
  const atOnce = fact.event.ground === 'attributable' || fact.event.ground === 'force-majeure';
  let last = fact.until ?? day;
  if (fact.termSet !== null && fact.event.ground === 'supplement') last = earlier(last, fact.termSet);
  return { first: fact.from ?? (atOnce ? fact.on : addDays(fact.on, 1)), last };
}

/** The suspended days of a chain as known on a day, one by one; days that overlap count once. */
export function suspendedDays(chain: Chain, day: Day): number {
  const days = new Set<Day>();
  for (const fact of chain.suspensions) {
    const { first, last } = suspensionSpan(fact, day);
    for (let d = first; d <= last; d = addDays(d, 1)) if (d > chain.countsFrom) days.add(d);
  }
  return days.size;
}

/** Is a link short enough for the Atw (its article 4)? */
export function isShort({ unit, count }: Duration): boolean {
  if (unit === 'D') return count <= 90;
  if (unit === 'W') return count <= 12;
  return unit === 'M' && count <= 3;
}

/**
 * Do these links of a chain make an end that rolls? Every one of them must be covered, those absorbed by a stated
 * day too (H-0875). A year-end term rolls only where a reading lets 31 December move, not even with days on top of a stated day (H-1567).
 */
function mayRoll(chain: Chain, dossier: Dossier, links: readonly Link[]): boolean {
  const { law } = dossier;
  if (chain.source === 'unknown') return false;
  if (chain.source === 'year-end') return law.rollYearEnd && links.every(isShort);
  if (chain.source === 'court') return law.rollCourtTerm && links.every(isShort);
  if (chain.source === 'eu') return law.rollEuTerm;
  return law.rollDecisionTerm && links.every(isShort);
}

function isMonths(link: Duration): boolean {
  return link.unit === 'M' || link.unit === 'Y';
}

/** Atw 4 on the sum of the links, as a reading: 18 weeks are more than 12, and months with weeks are no term of three months. */
function isLongInSum(links: readonly Link[]): boolean {
  if (links.length < 2) return false;
  const months = links.reduce(
    (sum, { unit, count }) => sum + (unit === 'Y' ? 12 * count : unit === 'M' ? count : 0),
    0,
  );
  const days = links.reduce((sum, { unit, count }) => sum + (unit === 'W' ? 7 * count : unit === 'D' ? count : 0), 0);
  const weeks = links.every(({ unit, count }) => unit === 'W' || (unit === 'D' && count % 7 === 0));
  if (months > 0) return days > 0 || months > 3;
  return days > (weeks ? 84 : 90);
}

/** Adds the links one after another; the last is not rolled before suspended days are added (H-0159); months that follow months are added once from their start. */
function addLinks(chain: Chain, from: Day, rollsEarly: (link: Link) => boolean): Day {
  let end = from;
  let monthsFrom = from;
  let months = 0;
  chain.links.forEach((link, index) => {
    if (isMonths(link)) {
      months += link.unit === 'Y' ? 12 * link.count : link.count;
      end = addMonths(monthsFrom, months);
    } else {
      end = addDuration(end, link);
    }
    const rolled = index < chain.links.length - 1 && rollsEarly(link) ? roll(end) : end;
    if (!isMonths(link) || rolled !== end) {
      months = 0;
      monthsFrom = rolled;
    }
    end = rolled;
  });
  return end;
}

/** 31 December is a link too: where it can move and each link is rolled, it moves before the next is added. */
function rollsFirst({ links }: Chain, { law }: Dossier): boolean {
  return law.rollYearEnd && law.rollEachLink && links.length > 0;
}

/** The end without a ceiling. */
function plainEnd(chain: Chain, dossier: Dossier, day: Day): Day {
  let from = chain.anchor;
  for (const restart of chain.restarts) from = later(from, suspensionSpan(restart, day).last);
  if (chain.source === 'year-end' && !chain.stated && rollsFirst(chain, dossier)) from = roll(from);
  const links = addLinks(chain, from, (link) => dossier.law.rollEachLink && mayRoll(chain, dossier, [link]));
  const suspended = suspendedDays(chain, day);
  const end = addDays(links, suspended);
  if (chain.courtDate || (chain.stated && chain.links.length === 0 && suspended === 0)) return end;
  const long = dossier.law.rollLengthTest === 'sum' && chain.source === 'statute' && isLongInSum(chain.links);
  return !long && mayRoll(chain, dossier, [...chain.absorbed, ...chain.links]) ? roll(end) : end;
}

/**
 * The last day of the term as it stands on a day. The ceiling of a moratorium caps the whole chain, also
 * what comes after the year, but never brings the end before the one without the year (H-0252, H-0476).
 */
export function endOf(chain: Chain, dossier: Dossier, day: Day): Day {
  const end = plainEnd(chain, dossier, day);
  if (chain.ceiling === null || end <= chain.ceiling) return end;
  const without = { ...chain, links: chain.links.filter((link) => link.moratorium !== true) };
  return later(chain.ceiling, plainEnd(without, dossier, day));
}
