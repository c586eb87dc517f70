import { asDay, type Day, dayOf, isoOf } from '../../src/calendar/day.js';
import type { Duration } from '../../src/calendar/duration.js';
import { baseLaw } from '../../src/law/base.js';
import type { ExtensionRoom, Procedure, SuspensionRoom, TermRule } from '../../src/law/procedure.js';
import type { Provision } from '../../src/law/provision.js';
import { addMonths } from '../oracle/calendar.js';
import { roll } from '../oracle/holidays.js';

/**
 * The branches of the catalogue, enumerated from its data: versions of a term × ways to start × rooms to extend × grounds to
 * suspend × regimes of the administrative penalty. For each a case file, and the outcome by arithmetic of its own.
 */

/** A way in which a term of one kind can start. */
export type Start =
  | 'receipt'
  | 'forwarded'
  | 'lodging'
  | 'fee-before'
  | 'fee-after'
  | 'responsible'
  | 'period-computed'
  | 'period-stated'
  | 'period-missed'
  | 'named-day'
  | 'in-the-year';

/** The ways to start that a term allows; messages are forwarded inside the body since 2026 only (Awb 2:24). */
export function startsOf({ countsFrom, length }: TermRule, open: { readonly in2026: boolean }): readonly Start[] {
  const forwarded: readonly Start[] = open.in2026 ? ['forwarded'] : [];
  switch (countsFrom) {
    case 'receipt':
      return ['receipt', ...forwarded];
    case 'lodging':
      return ['lodging'];
    case 'payment':
      return ['fee-before', 'fee-after'];
    case 'responsibility':
      return ['receipt', 'responsible'];
    case 'responsibility-or-lodging':
      return ['lodging', 'responsible'];
    case 'named-day':
      return ['named-day'];
    default: {
      const period: readonly Start[] = ['period-computed', 'period-stated', 'period-missed'];
      return 'yearEnd' in length ? ['in-the-year', ...period] : period;
    }
  }
}

/** A branch: all but the regime, which follows from the days. */
export interface Branch {
  readonly procedure: Procedure;
  readonly rule: TermRule;
  readonly start: Start;
  readonly room: ExtensionRoom | null;
  readonly ground: SuspensionRoom | null;
}

/** A case of a branch, and what is expected of it. */
export interface BranchCase {
  readonly events: readonly object[];
  readonly lodged: Day;
  readonly deadline: Day;
  /** Last day by which a notice is judged. */
  readonly judgedBy: Day;
}

/** An extension without a fixed length is taken as five weeks. */
const REASONABLE: Duration = { unit: 'week', count: 5 };

/** A case of the branch whose application comes in on a day. Days of letters follow the day from which the term counts. */
export function caseOf({ procedure, rule, start, room, ground }: Branch, received: Day): BranchCase {
  const events: object[] = [];
  const lodged = start === 'lodging' ? day(received - 3) : received;
  events.push({ type: 'received', on: isoOf(received), ...(lodged === received ? {} : { lodged: isoOf(lodged) }) });
  const from = startDay(rule, start, received, events);
  const first = day(Math.max(from, received));
  const links = start === 'named-day' || start === 'in-the-year' ? [] : [lengthOf(rule)];
  if (start === 'named-day') events.push({ type: 'term-stated', on: isoOf(received), until: isoOf(from) });
  const letter = start === 'named-day' || start === 'in-the-year' ? received : first;
  if (room !== null) {
    links.push(room.atMost ?? REASONABLE);
    events.push({ type: 'extended', on: isoOf(day(letter + 1)), by: textOf(room.atMost ?? REASONABLE) });
  }
  let suspended = 0;
  let anew: Day | null = null;
  if (ground !== null) {
    const [on, until] = [day(letter + 2), day(letter + 12)];
    events.push({ type: 'suspended', on: isoOf(on), until: isoOf(until), ground: ground.ground });
    if (rule.restartsOnSupplement === true && ground.ground === 'supplement') anew = until;
    else suspended = ground.ground === 'attributable' || ground.ground === 'force-majeure' ? 11 : 10;
  }
  const end = day(chainEnd(anew ?? from, links) + suspended);
  const rolls = rollsBy(rule, start, links, room !== null || ground !== null);
  const deadline = rolls ? roll(end) : end;
  return { events, lodged, deadline, judgedBy: silenceOf(procedure) ? roll(day(deadline + 15)) : deadline };
}

/** The day from which the term counts, by the way it starts; adds the events that say so. */
function startDay(rule: TermRule, start: Start, received: Day, events: object[]): Day {
  const later = day(received + 20);
  switch (start) {
    case 'forwarded':
      events.push({ type: 'forwarded', on: isoOf(day(received + 2)) });
      return day(received + 2);
    case 'lodging':
      return day(received - 3);
    case 'fee-before':
      events.unshift({ type: 'fee-paid', on: isoOf(day(received - 5)) });
      return received;
    case 'fee-after':
      events.push({ type: 'fee-paid', on: isoOf(later) });
      return later;
    case 'responsible':
      events.push({ type: 'responsible-since', on: isoOf(later) });
      return later;
    case 'named-day':
      return day(received + 100);
    case 'period-stated':
      events.push({ type: 'objection-period-ended', on: isoOf(later) });
      return later;
    case 'period-missed':
      events.unshift({ type: 'contested-decision', on: isoOf(day(received - 200)) });
      return received;
    case 'in-the-year':
    case 'period-computed': {
      const contested = day(received - 14);
      events.unshift({ type: 'contested-decision', on: isoOf(contested) });
      if (start === 'in-the-year') return dayOf(Number(isoOf(received).slice(0, 4)), 12, 31);
      return roll(day(contested + daysIn(rule.lodgingPeriod as Duration)));
    }
    default:
      return received;
  }
}

function lengthOf({ length }: TermRule): Duration {
  return 'yearEnd' in length ? length.otherwise : length;
}

/** Months that follow months are added once from where they began; days and weeks go on top. */
function chainEnd(from: Day, links: readonly Duration[]): Day {
  let [base, months, end] = [from, 0, from];
  for (const link of links) {
    if (link.unit === 'month' || link.unit === 'year') {
      months += link.unit === 'year' ? 12 * link.count : link.count;
      end = addMonths(base, months);
    } else {
      end = day(end + daysIn(link));
      [base, months] = [end, 0];
    }
  }
  return end;
}

/** Does the end run on to a working day? Terms of EU law always; of an act when every link is short enough (Atw 4). */
function rollsBy(rule: TermRule, start: Start, links: readonly Duration[], onTop: boolean): boolean {
  if (start === 'in-the-year' || rule.roll === 'none') return false;
  if (start === 'named-day' && !onTop) return false;
  return rule.roll === 'eu' || [lengthOf(rule), ...links].every(isShort);
}

function isShort({ unit, count }: Duration): boolean {
  return count <= { day: 90, week: 12, month: 3, year: 0 }[unit];
}

function daysIn({ unit, count }: Duration): number {
  return unit === 'week' ? 7 * count : count;
}

function textOf({ unit, count }: Duration): string {
  return `P${count}${unit[0]?.toUpperCase()}`;
}

function silenceOf({ silence }: Procedure): boolean {
  return silence !== undefined;
}

function day(value: number): Day {
  return asDay(value);
}

/** The regime on a lodging and a notice: the first exclusion that holds, or the tariff by its first day, or none. */
export function regimeOf(procedure: Procedure, lodged: Day, notice: Day): string {
  for (const id of procedure.exclusions) {
    const provision = provisionOf(id);
    if (inForce(provision, provision.pivot === 'lodged' || provision.pivot === 'received' ? lodged : notice) >= 0)
      return id;
  }
  return tariffName(procedure, inForce(provisionOf(procedure.tariff), notice));
}

/** A penalty that is not excluded and of which no amount is known. */
export const NO_AMOUNT = 'no amount is known';

/** All regimes that the data of a procedure name. */
export function regimesOf(procedure: Procedure): readonly string[] {
  const { versions } = provisionOf(procedure.tariff);
  const later = versions.every(({ from }) => from === null || from > FIRST_PENALTY);
  return [...procedure.exclusions, ...(later ? [NO_AMOUNT] : []), ...versions.map((_, i) => tariffName(procedure, i))];
}

const FIRST_PENALTY = dayOf(2009, 10, 1);

function tariffName({ tariff }: Procedure, version: number): string {
  return version < 0 ? NO_AMOUNT : `${tariff}, version ${version}`;
}

/** The whole amount of a tariff by its name. */
export function wholeAmount(regime: string): number {
  const [id, version] = regime.split(', version ');
  const tiers = provisionOf(id ?? '').versions[Number(version)]?.value as readonly Tier[];
  return tiers.reduce((sum, { days, cents, everyDays }) => sum + (days / everyDays) * cents, 0);
}

interface Tier {
  readonly days: number;
  readonly cents: number;
  readonly everyDays: number;
}

export function provisionOf(id: string): Provision<unknown> {
  const found = baseLaw.provisions.find((provision) => provision.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

/** Index of the version in force on a day; −1 = none. */
function inForce({ versions }: Provision<unknown>, on: Day): number {
  return versions.findIndex(
    ({ from, to, state }) => state !== 'switched-off' && (from ?? on) <= on && on <= (to ?? on),
  );
}
