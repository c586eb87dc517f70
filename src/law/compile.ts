import { addDays } from '../calendar/day.js';
import { FOREVER, NEVER } from '../calendar/forever.js';
import { byReadings } from './by-readings.js';
import { reformedRules } from './compile-reformed.js';
import type { Readings, ReadingValue } from './interpretation.js';
import type { LawSet } from './law-set.js';
import { coveredByAtw, daysOf, monthsOf } from './lengths.js';
import type { Procedure, TermRule } from './procedure.js';
import type { Provision, Version } from './provision.js';
import { EVERYBODY } from './provisions/decrees.js';
import type { DecreedHold } from './provisions/immigration.js';
import { type ReadingProblem, unknownReading } from './readings.js';
import { rollTable } from './roll.js';
import {
  CITED,
  type CollectiveRules,
  EVERY_NATION,
  type ExclusionRules,
  type HoldRules,
  type MoratoriumRules,
  type ProcedureRules,
  ROLL,
  type Rulebook,
  SLOT,
  SLOTS,
  START,
  type TariffRules,
  type TermRules,
  type Tier,
} from './rulebook.js';

const STARTS: Readonly<Record<TermRule['countsFrom'], number>> = {
  receipt: START.receipt,
  lodging: START.lodging,
  payment: START.payment,
  responsibility: START.responsibility,
  'lodging-period': START.lodgingPeriod,
  'named-day': START.namedDay,
  'responsibility-or-lodging': START.responsibilityOrLodging,
};

/** Thrown when a reading is not known; carries the sentence for the user. */
export class UnknownReadingError extends RangeError {
  readonly problem: ReadingProblem;
  constructor(problem: ReadingProblem) {
    super(problem.message);
    this.name = 'UnknownReadingError';
    this.problem = problem;
  }
}

/**
 * The rulebook of a law set under readings; what is left out has its default. Compiled once for each law set and set of
 * readings. Throws `UnknownReadingError` for an unknown key or value, which lists the known ones.
 */
export function compile(lawSet: LawSet, readings: Readings = {}): Rulebook {
  const compiler = compilerOf(lawSet);
  const asked = JSON.stringify(Object.entries(readings));
  const known = compiler.asked.get(asked);
  if (known !== undefined) return known;
  const problem = unknownReading(lawSet, readings);
  if (problem !== null) throw new UnknownReadingError(problem);
  const full: Record<string, ReadingValue> = {};
  for (const i of lawSet.interpretations) full[i.key] = readings[i.key] ?? i.default;
  const book = compiler.book(full);
  compiler.asked.set(asked, book);
  return book;
}

const variants = new WeakMap<Rulebook, Map<string, Map<ReadingValue, Rulebook>>>();

/** The rulebook that differs from another in one reading, whose value must be one of its options; made once for each. */
export function withReading(book: Rulebook, key: string, value: ReadingValue): Rulebook {
  if (book.readings[key] === value) return book;
  const ofBook = entryOf(variants, book, () => new Map<string, Map<ReadingValue, Rulebook>>());
  const ofKey = entryOf(ofBook, key, () => new Map<ReadingValue, Rulebook>());
  return entryOf(ofKey, value, () => compilerOf(book.law).book({ ...book.readings, [key]: value }));
}

/** What is made of one law set, once. */
interface Compiler {
  /** The rulebook of a full set of readings. */
  readonly book: (full: Readings) => Rulebook;
  /** Rulebooks by the readings that were asked for. */
  readonly asked: Map<string, Rulebook>;
}

const compilers = new WeakMap<LawSet, Compiler>();

function compilerOf(lawSet: LawSet): Compiler {
  return entryOf(compilers, lawSet, () => {
    const build = builderOf(lawSet);
    const books = new Map<string, Rulebook>();
    return {
      book: (full) => entryOf(books, JSON.stringify(full), () => build(full)),
      asked: new Map<string, Rulebook>(),
    };
  });
}

/** The value of a key, made when it is asked for the first time. */
function entryOf<K, V>(map: { get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Makes rulebooks of one law set. What does not hang on readings, or hangs on the same ones, is shared by all of them. */
function builderOf(lawSet: LawSet): (readings: Readings) => Rulebook {
  const provisions: readonly Provision<unknown>[] = [...lawSet.provisions, ...lawSet.procedures.map((p) => p.term)];
  const provisionIndex = new Map(provisions.map((p, i) => [p.id, i]));
  const nationIndex = new Map<string, number>();
  for (const version of inForce(lawSet.moratoria.versions))
    for (const m of version.value)
      if (m.nationality !== EVERYBODY && !nationIndex.has(m.nationality))
        nationIndex.set(m.nationality, nationIndex.size);
  const same = {
    law: lawSet,
    roll: rollTable(new Set(lawSet.equatedDays.flatMap((e) => e.days as readonly number[])), lawSet.equatedKnownTo),
    procedureIndex: new Map(lawSet.procedures.map((p, i) => [p.key, i])),
    nationIndex,
    provisions,
    provisionIndex,
    cite: Object.fromEntries(
      Object.entries(CITED).map(([name, id]) => [name, at(provisionIndex, id)]),
    ) as Rulebook['cite'],
  };
  const procedures = byReadings((readings) =>
    lawSet.procedures.map((p) => procedureRules(p, provisions, provisionIndex, readings)),
  );
  const collective = byReadings((readings) => collectiveRules(lawSet, readings, provisionIndex));
  const moratoria = byReadings((readings) => moratoriumRules(lawSet, readings, nationIndex, provisionIndex));
  return (readings) => ({
    ...same,
    readings,
    slots: slotValues(readings),
    procedures: procedures(readings),
    collective: collective(readings),
    moratoria: moratoria(readings),
  });
}

function slotValues(readings: Readings): Int32Array {
  const slots = new Int32Array(SLOTS.length);
  slots[SLOT.freeDays] = Number(readings['firstPenaltyDayOffset']) - 1;
  slots[SLOT.announcementDayCounts] = Number(readings['countAnnouncementDay']);
  slots[SLOT.complianceDayCounts] = Number(readings['countComplianceDay']);
  slots[SLOT.earlyDays] = Number(readings['tolerateOneDayEarly']);
  slots[SLOT.rollNoticePeriod] = Number(readings['rollNoticePeriod']);
  slots[SLOT.rollDecisionTerm] = Number(readings['rollDecisionTerm']);
  slots[SLOT.rollEachLink] = Number(readings['rollEachLink']);
  slots[SLOT.rollCourtTerm] = Number(readings['rollCourtTerm']);
  slots[SLOT.ninetyDaysAsMonths] = Number(readings['ninetyDaysView'] === 'six-months');
  slots[SLOT.sequentialOrders] = Number(readings['sequentialCourtPenalties']);
  slots[SLOT.courtTermNotice] = Number(readings['noticeAfterCourtTerm'] === 'no-effect');
  slots[SLOT.lateObjection] = Number(readings['lateObjectionStart'] === 'lodging-period');
  slots[SLOT.rollEuTerm] = Number(readings['rollEuTerm']);
  slots[SLOT.newTariffForAll] = Number(readings['tariffTransition'] === 'new');
  slots[SLOT.rollYearEnd] = Number(readings['rollYearEnd']);
  slots[SLOT.rollLodgingPeriod] = Number(readings['rollLodgingPeriod']);
  slots[SLOT.rollSum] = Number(readings['rollLengthTest'] === 'sum');
  slots[SLOT.penaltyEach] = Number(readings['jointPenalty'] === 'each');
  slots[SLOT.silentSuspension] = Number(readings['unannouncedSuspension'] === 'defeated');
  slots[SLOT.asylumFromLodging] = Number(readings['asylumStart'] === 'lodging');
  slots[SLOT.decreedHold] = Number(readings['forceMajeure2020'] === 'immigration');
  slots[SLOT.takenBackStops] = Number(readings['noticeTakenBack'] === 'stops');
  return slots;
}

function inForce<V>(versions: readonly Version<V>[]): readonly Version<V>[] {
  return versions.filter((v) => v.state !== 'switched-off');
}

function procedureRules(
  procedure: Procedure,
  provisions: readonly Provision<unknown>[],
  index: ReadonlyMap<string, number>,
  readings: Readings,
): ProcedureRules {
  const silence = procedure.silence === undefined ? undefined : provisions[at(index, procedure.silence)];
  const announce = silence?.versions.find((v) => v.state !== 'switched-off')?.value as
    | { announceDays: number }
    | undefined;
  return {
    key: procedure.key,
    termProvision: at(index, procedure.term.id),
    termPivot: procedure.term.pivot === 'lodged' ? 'lodged' : 'received',
    terms: procedure.term.versions.flatMap((v, i) => (v.state === 'switched-off' ? [] : [termRules(v, i)])),
    exclusions: exclusionsUnder(procedure, readings).flatMap((id) =>
      exclusionRules(provisions, at(index, id), readings),
    ),
    scopeDisputed: procedure.variants !== undefined,
    tariffs: tariffRules(provisions, at(index, procedure.tariff), limitsOf(procedure, provisions, index), readings),
    announceDays: announce === undefined ? 0 : Number(readings['silenceAnnouncement'] ?? announce.announceDays),
    silenceProvision: procedure.silence === undefined ? -1 : at(index, procedure.silence),
    decrees: procedure.decrees === true,
    hold: holdRules(procedure, provisions, index),
    reformed: reformedRules(procedure.reformed, provisions, (id) => at(index, id)),
  };
}

function termRules(version: Version<TermRule>, index: number): TermRules {
  const rule = version.value;
  const yearEnd = 'yearEnd' in rule.length;
  const length = 'yearEnd' in rule.length ? rule.length.otherwise : rule.length;
  return {
    from: version.from ?? NEVER,
    to: version.to ?? FOREVER,
    version: index,
    months: monthsOf(length),
    days: daysOf(length),
    covered: coveredByAtw(length),
    roll: ROLL[rule.roll],
    start: STARTS[rule.countsFrom],
    lodgingDays: rule.lodgingPeriod === undefined ? 0 : daysOf(rule.lodgingPeriod),
    yearEndWeeks: yearEnd && 'yearEnd' in rule.length ? rule.length.lastWeeks : 0,
    restartsOnSupplement: rule.restartsOnSupplement === true,
  };
}

/** The exclusions of a procedure under the readings. */
function exclusionsUnder(procedure: Procedure, readings: Readings): readonly string[] {
  const chosen = (procedure.variants ?? []).filter((v) => readings[v.reading] === v.value);
  const kept = procedure.exclusions.filter((id) => !chosen.some((v) => v.drop.includes(id)));
  return [...kept, ...chosen.flatMap((v) => v.add)];
}

function exclusionRules(
  provisions: readonly Provision<unknown>[],
  provision: number,
  readings: Readings,
): readonly ExclusionRules[] {
  const { pivot: usual, pivotUnder, versions } = provisions[provision] as Provision<unknown>;
  const other = pivotUnder !== undefined && readings[pivotUnder.reading] === pivotUnder.value;
  const pivot = other ? pivotUnder.pivot : usual;
  const disputed = pivotUnder !== undefined;
  return versions.flatMap((v, version) =>
    v.state === 'switched-off'
      ? []
      : [{ pivot, from: v.from ?? NEVER, to: v.to ?? FOREVER, provision, version, disputed }],
  );
}

function holdRules(
  procedure: Procedure,
  provisions: readonly Provision<unknown>[],
  index: ReadonlyMap<string, number>,
): HoldRules | null {
  if (procedure.hold === undefined) return null;
  const provision = at(index, procedure.hold);
  const { versions } = provisions[provision] as Provision<DecreedHold>;
  const version = versions.findIndex(({ state }) => state !== 'switched-off');
  const value = versions[version]?.value;
  return value === undefined ? null : { ...value, provision, version };
}

function limitsOf(
  procedure: Procedure,
  provisions: readonly Provision<unknown>[],
  index: ReadonlyMap<string, number>,
): TariffRules['limits'] {
  if (procedure.limits === undefined) return [];
  const { versions } = provisions[at(index, procedure.limits)] as Provision<TariffRules['limits']>;
  return inForce(versions)[0]?.value ?? [];
}

function tariffRules(
  provisions: readonly Provision<unknown>[],
  provision: number,
  limits: TariffRules['limits'],
  readings: Readings,
): readonly TariffRules[] {
  const { versions } = provisions[provision] as Provision<readonly Tier[]>;
  return versions.flatMap((v, version) =>
    v.state === 'switched-off'
      ? []
      : [
          {
            from: v.from ?? NEVER,
            to: v.to ?? FOREVER,
            provision,
            version,
            tiers: readings['startedWeek'] === false ? v.value.flatMap(wholeWeeks) : v.value,
            maxCents: v.value.reduce((sum, t) => sum + Math.ceil(t.days / t.everyDays) * t.cents, 0),
            days: v.value.reduce((sum, t) => sum + t.days, 0),
            weekly: v.value.some((t) => t.everyDays !== 1),
            limits,
          },
        ],
  );
}

/** A tier a week as days: nothing until the week is whole. */
function wholeWeeks(tier: Tier): readonly Tier[] {
  if (tier.everyDays === 1) return [tier];
  const week = [
    { days: tier.everyDays - 1, cents: 0, everyDays: 1 },
    { days: 1, cents: tier.cents, everyDays: 1 },
  ];
  return Array.from({ length: Math.floor(tier.days / tier.everyDays) }, () => week).flat();
}

function collectiveRules(
  lawSet: LawSet,
  readings: Readings,
  index: ReadonlyMap<string, number>,
): readonly CollectiveRules[] {
  const view = readings['genericExtensionView'];
  const counts = (code: string): boolean => view === 'announced' || (view === 'ind2025' && code !== 'wbv-2023-26');
  return lawSet.collectiveExtensions.versions.flatMap((v, version) =>
    v.state === 'switched-off'
      ? []
      : v.value.map((c) => ({
          code: c.code,
          receivedFrom: c.receivedFrom ?? NEVER,
          receivedTo: c.receivedTo,
          knownFrom: c.began ?? NEVER,
          months: counts(c.code) ? c.months : 0,
          provision: at(index, lawSet.collectiveExtensions.id),
          version,
        })),
  );
}

function moratoriumRules(
  lawSet: LawSet,
  readings: Readings,
  nations: ReadonlyMap<string, number>,
  index: ReadonlyMap<string, number>,
): readonly MoratoriumRules[] {
  const suspension = readings['moratoriumView'] === 'suspension';
  const whole = readings['moratoriumView'] === 'twenty-one-months';
  return lawSet.moratoria.versions.flatMap((v, version) =>
    v.state === 'switched-off'
      ? []
      : v.value.map((m) => {
          const standstill = suspension || m.standstill === true;
          return {
            nation: m.nationality === EVERYBODY ? EVERY_NATION : (nations.get(m.nationality) as number),
            from: m.from,
            to: Math.min(m.to, v.to === null ? FOREVER : addDays(v.to, 0)),
            months: standstill ? m.months : whole && m.capMonths !== null ? m.capMonths : 12,
            capMonths: standstill ? 0 : (m.capMonths ?? 0),
            revives: !standstill,
            standstill,
            provision: at(index, lawSet.moratoria.id),
            version,
          };
        }),
  );
}

function at(index: ReadonlyMap<string, number>, id: string): number {
  const found = index.get(id);
  if (found === undefined) throw new RangeError(`law set: no provision "${id}"`);
  return found;
}
