import { NONE, type SpanFacts, UNDATED } from '../facts/facts.js';
import type { OpenSuspension, TermVersion } from '../facts/outcome.js';
import { next, type Pool, pool } from '../facts/pool.js';
import type { Origin, TermState } from '../facts/workspace.js';
import { ROLL, type Rulebook } from '../law/rulebook.js';
import { addLink, anchor, endOfLinks, rollLastLink } from './chain.js';
import { type Recorder, slot } from './recorder.js';
import { rollEnd, rollTo } from './roll.js';
import { addSpan } from './spans.js';

/** The term as it begins: from its first day, with its own length and nothing on top. */
export function beginTerm(origin: Origin, state: TermState, book: Rulebook): void {
  state.countsFrom = origin.from === NONE ? UNDATED : origin.from;
  state.roll = origin.roll;
  clearTerm(state);
  const fixed = origin.fixedEnd !== NONE;
  const from = fixed ? origin.fixedEnd : origin.from;
  anchor(state.plain, from);
  anchor(state.longer, from);
  state.plain.rolls = origin.yearEnd;
  state.longer.rolls = origin.yearEnd;
  state.ownCovered = origin.covered;
  state.covered = origin.covered;
  state.bare = fixed && !origin.yearEnd;
  state.stated = false;
  state.restarts = origin.restarts;
  if (!fixed && from !== NONE) addBoth(state, origin.months, origin.days, origin.covered, book, null);
  state.ninety = !fixed && origin.roll !== ROLL.court && origin.months === 0 && origin.days === 90;
}

/**
 * A day that was stated or agreed takes the place of all that was known: links, suspended days (running ones too),
 * moratoria. From then on suspended days count after the day on which it was stated.
 */
export function replaceTerm(state: TermState, day: number, statedOn: number): void {
  clearTerm(state);
  anchor(state.plain, day);
  anchor(state.longer, day);
  state.countsFrom = statedOn;
  state.bare = true;
  state.stated = true;
  state.restarts = false;
  state.ninety = false;
}

function clearTerm(state: TermState): void {
  state.ceiling = NONE;
  state.suspendedDays = 0;
  state.running.count = 0;
  state.openRestart = false;
  state.restartBy = NONE;
  state.restartedOn = UNDATED;
  state.spans.count = 0;
  state.links.length = 0;
}

/** Adds a link to the term, with and without the years of moratoria; `covered` as the Atw sees its length. */
export function addBoth(
  state: TermState,
  months: number,
  days: number,
  covered: boolean,
  book: Rulebook,
  rec: Recorder | null,
): void {
  const rolls = covered || state.roll === ROLL.eu;
  rollLastLink(state.plain, state.roll, book, rec, false);
  rollLastLink(state.longer, state.roll, book, rec, true);
  addLink(state.plain, months, days, rolls);
  addLink(state.longer, months, days, rolls);
  state.links.push(months, days, rolls ? 1 : 0);
}

/** Writes the term as it stands from a day on; a version of the same day is replaced. */
export function emitVersion(state: TermState, knownFrom: number, versions: Pool<TermVersion>): void {
  const last = versions.count > 0 ? (versions.items[versions.count - 1] as TermVersion) : null;
  const version = last !== null && last.knownFrom >= knownFrom ? last : next(versions);
  version.knownFrom = last === null ? UNDATED : Math.max(knownFrom, last.knownFrom);
  version.end = state.longer.end;
  version.endWithout = state.plain.end;
  version.ceiling = state.ceiling;
  version.suspendedDays = state.suspendedDays;
  version.roll = state.covered || state.roll === ROLL.eu ? state.roll : ROLL.none;
  version.bare = state.bare;
  version.longSum = version.roll === ROLL.atw && tooLong(state.links);
  version.open = openSuspension(state);
}

/**
 * Are links (as in the state of a term) together more than three months, or than 90 days? More than twelve weeks are 91 days
 * at least. One link that the roll covers never is.
 */
function tooLong(links: readonly number[]): boolean {
  let months = 0;
  let days = 0;
  for (let i = 0; i < links.length; i += 3) {
    months += links[i] as number;
    days += links[i + 1] as number;
  }
  return months > 0 ? days > 0 || months > 3 : days > 90;
}

function openSuspension(state: TermState): OpenSuspension | null {
  if (state.running.count === 0 && !state.openRestart) return null;
  return {
    running: copyOf(state.running),
    counted: copyOf(state.spans),
    restart: state.openRestart ? [...state.links] : null,
    roll: state.roll,
    restartBy: state.restartBy,
  };
}

function copyOf(spans: Pool<SpanFacts>): readonly SpanFacts[] {
  return spans.items.slice(0, spans.count).map(({ from, to }) => ({ from, to }));
}

/** The version that stood on a day; the first has stood since ever. */
export function versionOn(versions: Pool<TermVersion>, day: number): TermVersion {
  let i = versions.count - 1;
  while (i > 0 && (versions.items[i] as TermVersion).knownFrom > day) i--;
  return versions.items[i] as TermVersion;
}

/** Last day of a version, with a suspension still running taken to end on `day`; NONE when not known. */
export function lastDayOf(version: TermVersion, day: number, book: Rulebook, rec: Recorder | null): number {
  if (version.end === NONE) return NONE;
  const end = unrolledEnd(version, day, book);
  if (version.bare && end === version.end) return end;
  if (version.longSum && rollTo(book, end) !== end && slot(book, rec, 'rollSum') === 1) return end;
  return rollEnd(book, rec, version.roll, end);
}

/** The same before the roll. */
export function unrolledEnd(version: TermVersion, day: number, book: Rulebook): number {
  let suspended = version.suspendedDays;
  let end = version.end;
  let without = version.endWithout;
  const { open } = version;
  if (open !== null) {
    if (open.restart !== null) {
      end = Math.max(end, endOfLinks(Math.min(day, open.restartBy), open.restart, open.roll, book));
      without = end;
    }
    suspended += runningDays(open, day);
  }
  return Math.max(without + suspended, Math.min(end + suspended, version.ceiling));
}

/** Days that suspensions without an end have added by `day`, beyond those counted already; a day counts once. */
function runningDays(open: OpenSuspension, day: number): number {
  const spans: Pool<SpanFacts> = pool(() => ({ from: 0, to: 0 }));
  for (const { from, to } of open.counted) addSpan(spans, from, to);
  return open.running.reduce((days, { from, to }) => days + addSpan(spans, from, Math.min(to, day)), 0);
}
