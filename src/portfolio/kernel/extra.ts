import { GROUND } from '../../facts/facts.js';
import type { MoratoriumRules } from '../../law/rulebook.js';
import { type Columns, NONE } from '../columns.js';
import type { RowResults } from '../results.js';
import { TOUCH } from '../touch.js';
import { modeOf, quietStatus, reach, rolled, startOf, termAt } from './steps.js';
import { type CollectiveClass, type KernelTables, MODE } from './table-types.js';

/** The term of a row while its events are applied: days before and after roll, and as it stood on the day of the notice. */
interface Term {
  begins: number;
  end: number;
  mask: number;
  suspended: number;
  judged: number;
}

const term: Term = { begins: 0, end: 0, mask: 0, suspended: 0, judged: 0 };

/**
 * The terms of the rows with an entry in `extra`, in place of what the main loop found for them; when `touched` is given,
 * only those of procedures whose terms another law can make otherwise.
 */
export function extraTerms(c: Columns, t: KernelTables, at: number, out: RowResults, touched: Uint8Array | null): void {
  const { row, lodged, nation, suspendedOn, count } = c.extra;
  const { procedure, received, origin, start, extension, closed, flags } = c;
  const { done, deadline, judgedBy, status } = out;
  const none: typeof NONE = 0x3fffffff;
  for (let k = 0; k < count; k++) {
    const i = row[k]!;
    const p = procedure[i]!;
    if (touched !== null && (touched[p]! & TOUCH.term) === 0) continue;
    const version = termAt(t, p, t.termByLodging[p] === 1 ? lodged[k]! : received[i]!);
    const mode = modeOf(t, origin[i]!, version);
    done[i] = mode === MODE.unknown ? 0 : 1;
    if (mode === MODE.unknown) continue;
    const arrived = t.fromLodging[version] === 1 && mode < MODE.announced ? lodged[k]! : received[i]!;
    const begins = startOf(t, start[i]!, arrived, mode, version);
    let end = reach(t, begins, t.length[version]!);
    let judged = rolled(t, end, t.rollMask[version]!);
    const isDecreed = t.collective[version] === 1 || (t.decrees[version] === 1 && nation[k]! >= 0);
    if (!isDecreed && extension[i] === 0 && suspendedOn[k] === none) end = judged;
    else {
      begin(t, begins, end, version);
      end = isDecreed ? decreedEnd(c, t, at, i, k, version) : eventEnd(c, t, i, k, version);
      judged = term.judged;
    }
    if (end === none) {
      done[i] = 0;
      continue;
    }
    deadline[i] = end;
    judgedBy[i] = judged;
    status[i] = quietStatus(end, closed[i]!, at, flags[i]!);
  }
}

/** The term before anything happens to it. */
function begin(t: KernelTables, begins: number, end: number, version: number): void {
  term.begins = begins;
  term.end = end;
  term.mask = t.rollMask[version]!;
  term.suspended = 0;
  term.judged = lastDay(t);
}

/** The end of a term with an extension or a suspension; NONE when the tables do not tell it. */
function eventEnd(c: Columns, t: KernelTables, i: number, k: number, version: number): number {
  const { extendedFirst } = c.extra;
  if (extendedFirst[k] === 1) extend(c, t, i, version);
  if (!suspend(c, t, i, k, version)) return NONE;
  if (extendedFirst[k] === 0) extend(c, t, i, version);
  return lastDay(t);
}

function lastDay(t: KernelTables): number {
  return rolled(t, term.end + term.suspended, term.mask);
}

function extend(c: Columns, t: KernelTables, i: number, version: number): void {
  const length = c.extension[i]!;
  const on = c.extendedOn[i]!;
  if (length === 0 || on > Math.min(lastDay(t), c.closed[i]!)) return;
  const l = version * t.lengths + length;
  term.end = reach(t, reach(t, term.begins, t.first[l]!), t.rest[l]!);
  term.mask = t.chainMask[l]!;
  if (on <= c.notice[i]!) term.judged = lastDay(t);
}

/** False when the suspension restarts the term, which is left to the rules. */
function suspend(c: Columns, t: KernelTables, i: number, k: number, version: number): boolean {
  const on = c.extra.suspendedOn[k]!;
  if (on === NONE) return true;
  if (t.restarts[version] === 1 && c.extra.ground[k] === GROUND.supplement) return false;
  if (on > Math.min(lastDay(t), c.closed[i]!)) return true;
  const from = Math.max(c.extra.suspendedFrom[k]!, term.begins + 1);
  term.suspended = Math.max(0, c.extra.suspendedUntil[k]! - from + 1);
  if (on <= c.notice[i]!) term.judged = lastDay(t);
  return true;
}

/** The term under collective extensions and moratoria, in the order of their days; these add months to months. */
function decreedEnd(c: Columns, t: KernelTables, at: number, i: number, k: number, version: number): number {
  const length = t.length[version]!;
  if (t.standstill || term.mask !== 0 || (length & 0xffff) !== 0) return NONE;
  const closed = c.closed[i]!;
  const received = c.received[i]!;
  const nation = c.extra.nation[k]!;
  let months = length >> 16;
  let more = 0;
  let ceiling = NONE;
  let end = term.end;
  let next = 0;
  const known = Math.min(at, closed);
  for (let m = 0; m <= t.moratoria.length; m++) {
    const rules = t.moratoria[m];
    if (rules !== undefined && (rules.nation !== nation || received > rules.to)) continue;
    const until = rules?.from ?? NONE;
    for (; next < t.classes.length && t.classes[next]!.knownFrom <= until; next++) {
      const one = t.classes[next]!;
      if (!reaches(one, received, Math.min(known, end))) continue;
      months += one.months;
      end = decreedDay(t, months, more, ceiling);
      if (one.knownFrom <= c.notice[i]!) term.judged = end;
    }
    if (rules === undefined || rules.from > known || (!rules.revives && end < rules.from)) continue;
    more += rules.months;
    ceiling = ceilingOf(t, rules, c.extra.lodged[k]!);
    end = decreedDay(t, months, more, ceiling);
    if (rules.from <= c.notice[i]!) term.judged = end;
  }
  return end;
}

/** Does a collective extension reach a file received on this day, of which the term ran up to `until` at least? */
function reaches(one: CollectiveClass, received: number, until: number): boolean {
  return received >= one.from && received <= one.to && one.knownFrom <= until;
}

/** The end with what moratoria add, at most their ceiling, but never less than without them. */
function decreedDay(t: KernelTables, months: number, more: number, ceiling: number): number {
  const without = reach(t, term.begins, months << 16);
  return more === 0 ? without : Math.max(without, Math.min(reach(t, term.begins, (months + more) << 16), ceiling));
}

function ceilingOf(t: KernelTables, rules: MoratoriumRules, lodged: number): number {
  return rules.capMonths > 0 ? reach(t, lodged, rules.capMonths << 16) : NONE;
}

/** Does a provision exclude the penalty, by the day on which it turns? */
export function isExcluded(c: Columns, t: KernelTables, i: number, k: number): boolean {
  const notice = c.notice[i]!;
  const sent = c.extra.noticeSent[k]!;
  for (const rule of t.exclusions[c.procedure[i]!]!) {
    const day =
      rule.pivot === 'received'
        ? c.received[i]!
        : rule.pivot === 'lodged'
          ? c.extra.lodged[k]!
          : rule.pivot === 'notice-sent' && sent !== NONE
            ? sent
            : notice;
    if (rule.from <= day && day <= rule.to) return true;
  }
  return false;
}
