import { FOREVER, NEVER } from '../calendar/forever.js';
import { dayTable, monthTable, ROLL_MASK, ROLL_SHIFT, tableBase } from '../calendar/table.js';
import type { ReformedRules } from '../law/reformed.js';
import { rollDistance } from '../law/roll.js';
import {
  EVERY_NATION,
  type ExclusionRules,
  type MoratoriumRules,
  type ProcedureRules,
  ROLL,
  type Rulebook,
  START,
  type TariffRules,
  type TermRules,
} from '../law/rulebook.js';
import { SLOT } from '../law/slots.js';
import { type Length, type Lengths, START_FACT, START_FACTS } from './columns.js';
import { FIRST_DAY } from './plain.js';
import { MOST_DAYS } from './results.js';

/** From 2008: the long run of free days around New Year 2008 does not fit the three roll bits. */
const YEARS = { firstYear: 2008, lastYear: 2070 } as const;

/**
 * From what day a term counts, by term and by the fact in the column `start`. The first three are the later of receipt
 * and that day, with one of them left out; the others take a step more.
 */
export const MODE = { received: 0, start: 1, later: 2, announced: 3, lodgingEnded: 4, unknown: 5 } as const;

/** A class of collective extension: for whom, from when, and the length by months and by index. */
export interface CollectiveClass {
  readonly from: number;
  readonly to: number;
  readonly knownFrom: number;
  readonly months: number;
  readonly length: number;
}

/** What the main loop of the kernel reads of the law. */
export interface OriginTables {
  /** By origin: day of receipt from which the second version of the term applies. */
  readonly second: Int32Array;
  /** By origin × 2 + version: the term in one number, see `PACKED`. */
  readonly packed: Int32Array;
}

/**
 * A term in one number: days (13 bits), roll mask (3), months (12), then one bit each for "receipt does not count" and
 * "the day in `start` does not count": as a number of days the first takes a day out of the later of the two. Below zero:
 * the row takes a step more.
 */
export const PACKED = {
  daysMask: 0x1fff,
  rollShift: 13,
  monthsShift: 16,
  monthsMask: 0xfff,
  leftOut: 0x10000000,
  stepMore: -0x80000000,
} as const;

/**
 * The rulebook for plain rows, packed for the block kernel: every table is read by index, no rule is decided anew. Made
 * once for a rulebook and a set of lengths. `supported` says for which procedures the tables tell the whole law.
 */
export interface KernelTables {
  readonly base: number;
  readonly day: Int32Array;
  readonly month: Int32Array;
  readonly supported: Uint8Array;
  /** By procedure: first of its (at most three) terms, and the pivot days from which the second and third apply. */
  readonly term: Int32Array;
  readonly second: Int32Array;
  readonly third: Int32Array;
  /** By term: months << 16 | days, days of the lodging period, roll mask (0 or 7). */
  readonly length: Int32Array;
  readonly lodging: Int32Array;
  readonly rollMask: Int32Array;
  /** By term: 1 when the term counts from lodging, and when a supplement restarts it. */
  readonly fromLodging: Uint8Array;
  readonly restarts: Uint8Array;
  /** By term × start facts: the mode. */
  readonly mode: Uint8Array;
  /** All that the main loop asks of a row, by its origin. */
  readonly origins: OriginTables;
  /** By term × lengths: months << 16 | days of the first and second part of the chain, and roll mask. */
  readonly lengths: number;
  readonly first: Int32Array;
  readonly rest: Int32Array;
  readonly chainMask: Int32Array;
  /** By term: 1 when decrees touch it, and when a collective extension does. */
  readonly decrees: Uint8Array;
  readonly collective: Uint8Array;
  /** The classes of collective extensions and the moratoria, by the day from which they are known. */
  readonly classes: readonly CollectiveClass[];
  /** `standstill` when a moratorium stops a term, which is left to the rules. */
  readonly moratoria: readonly MoratoriumRules[];
  readonly standstill: boolean;
  /** By procedure: 1 when the version of the term turns on lodging. */
  readonly termByLodging: Uint8Array;
  /** By procedure: days (inclusive) of lodging and notice on which the penalty is possible, where these are one day each. */
  readonly lodgedFrom: Int32Array;
  readonly lodgedTo: Int32Array;
  readonly noticeFrom: Int32Array;
  readonly noticeTo: Int32Array;
  /** By procedure: all that excludes it. */
  readonly exclusions: readonly (readonly ExclusionRules[])[];
  /** By procedure: the day from which there is a tariff, its first tariff, and the days from which others apply. */
  readonly tariffFrom: Int32Array;
  readonly tariff: Int32Array;
  readonly secondTariff: Int32Array;
  readonly thirdTariff: Int32Array;
  /** By tariff × 64: cents after so many days; and by tariff the number of days. */
  readonly cents: Int32Array;
  readonly tariffDays: Int32Array;
  readonly tiers: readonly TariffRules[];
  /** By length: months << 16 | days of a court term, and roll mask. */
  readonly courtLength: Int32Array;
  readonly courtMask: Int32Array;
  readonly freeDays: number;
  readonly earlyDays: number;
  readonly rollNoticeMask: number;
  readonly announcementDay: number;
  readonly complianceDay: number;
  readonly courtTermNotice: number;
  readonly lateObjection: number;
  /** 1 when links are rolled or measured otherwise than once at the end: rows with an extension are then left to the rules. */
  readonly rollEachLink: number;
  /** Roll mask of the lodging period. */
  readonly lodgingMask: number;
  /** 1 when applicants have a penalty each: rows with several are then left to the rules. */
  readonly penaltyEach: number;
  /** By procedure: what a reform changes in the penalties; null in the law as it is. */
  readonly reformed: readonly (ReformedRules | null)[];
  /** 1 when a stop on decisions reaches everybody: rows of procedures with decrees are then left to the rules. */
  readonly stopForAll: number;
  /** By procedure: 1 when decrees can touch its terms. */
  readonly procedureDecrees: Uint8Array;
}

const dayTables = new WeakMap<object, Int32Array>();
/** Roll tables with a run of free days that is longer than the bits hold: every row under such a law is left to the rules. */
const longRuns = new WeakSet<object>();
const MONTHS = { table: null as Int32Array | null };

/** Day table with the roll bits filled in from the law; one for each set of equated days. */
function rolledDays(book: Rulebook): Int32Array {
  const known = dayTables.get(book.roll);
  if (known !== undefined) return known;
  const days = dayTable(YEARS);
  const base = tableBase(YEARS);
  for (let i = 0; i < days.length; i++) {
    const distance = rollDistance(book.roll, base + i);
    if (distance > ROLL_MASK) longRuns.add(book.roll);
    days[i] = days[i]! | (Math.min(distance, ROLL_MASK) << ROLL_SHIFT);
  }
  dayTables.set(book.roll, days);
  return days;
}

export function kernelTables(book: Rulebook, lengths: Lengths): KernelTables {
  MONTHS.table ??= monthTable(YEARS);
  const n = book.procedures.length;
  const terms: TermRules[] = [];
  const decreed = new Set<TermRules>();
  const tariffs: TariffRules[] = [];
  const t = {
    supported: new Uint8Array(n),
    term: new Int32Array(n),
    second: new Int32Array(n).fill(FOREVER),
    third: new Int32Array(n).fill(FOREVER),
    termByLodging: new Uint8Array(n),
    lodgedFrom: new Int32Array(n).fill(NEVER),
    lodgedTo: new Int32Array(n).fill(FOREVER),
    noticeFrom: new Int32Array(n).fill(NEVER),
    noticeTo: new Int32Array(n).fill(FOREVER),
    tariffFrom: new Int32Array(n),
    tariff: new Int32Array(n),
    secondTariff: new Int32Array(n).fill(FOREVER),
    thirdTariff: new Int32Array(n).fill(FOREVER),
  };
  const classes = collectiveClasses(book, lengths);
  const day = rolledDays(book);
  const fits = !longRuns.has(book.roll);
  book.procedures.map(mergeTerms).forEach((p, i) => {
    const newTariff = p.tariffs.length > 1 && book.slots[SLOT.newTariffForAll] === 1;
    const held = p.hold !== null && book.slots[SLOT.decreedHold] === 1;
    t.supported[i] = fits && supports(p) && !newTariff && !held && exclusionWindow(p, i, t) ? 1 : 0;
    t.term[i] = terms.length;
    t.termByLodging[i] = p.termPivot === 'lodged' ? 1 : 0;
    t.tariff[i] = tariffs.length;
    if (t.supported[i] === 0) {
      terms.push(NO_TERM);
      return;
    }
    terms.push(...p.terms);
    for (const term of p.terms) if (p.decrees && term.roll !== ROLL.eu) decreed.add(term);
    t.second[i] = p.terms[1]?.from ?? FOREVER;
    t.third[i] = p.terms[2]?.from ?? FOREVER;
    tariffs.push(...p.tariffs);
    t.tariffFrom[i] = (p.tariffs[0] as TariffRules).from;
    t.secondTariff[i] = p.tariffs[1]?.from ?? FOREVER;
    t.thirdTariff[i] = p.tariffs[2]?.from ?? FOREVER;
  });
  const starts = startTables(terms, book);
  const termList = termTables(terms, lengths, book);
  return {
    base: tableBase(YEARS),
    day,
    month: MONTHS.table,
    ...t,
    classes,
    moratoria: [...book.moratoria].sort((a, b) => a.from - b.from),
    standstill: book.moratoria.some(({ standstill }) => standstill),
    exclusions: book.procedures.map(({ exclusions }) => exclusions),
    decrees: Uint8Array.from(terms, (term) => (decreed.has(term) ? 1 : 0)),
    collective: Uint8Array.from(terms, (term) => (decreed.has(term) && classes.length > 0 ? 1 : 0)),
    ...starts,
    ...termList,
    origins: originTables(t, starts.mode, termList),
    lengths: lengths.list.length,
    ...tariffTables(tariffs),
    ...courtTables(lengths, book),
    reformed: book.procedures.map(({ reformed }) => reformed),
    procedureDecrees: Uint8Array.from(book.procedures, ({ decrees }) => (decrees ? 1 : 0)),
    stopForAll: book.moratoria.some(({ nation }) => nation === EVERY_NATION) ? 1 : 0,
    ...slotsOf(book),
  };
}

/** Stands in for the terms of a procedure that the tables do not tell: every row of it is left to the rules. */
const NO_TERM: TermRules = {
  from: NEVER,
  to: FOREVER,
  version: 0,
  months: 0,
  days: 0,
  covered: false,
  roll: ROLL.none,
  start: START.namedDay,
  lodgingDays: 0,
  yearEndWeeks: 0,
  restartsOnSupplement: false,
};

/** Versions that follow each other and say the same are one term for the kernel. */
function mergeTerms(p: ProcedureRules): ProcedureRules {
  const terms: TermRules[] = [];
  for (const term of p.terms) {
    const last = terms.at(-1);
    const same = last !== undefined && last.to === term.from - 1 && contentOf(last) === contentOf(term);
    if (same) terms[terms.length - 1] = { ...term, from: last.from };
    else terms.push(term);
  }
  return { ...p, terms };
}

function contentOf(t: TermRules): string {
  return [t.months, t.days, t.covered, t.roll, t.start, t.lodgingDays, t.yearEndWeeks].join();
}

/** Longest term of a law, so that no end leaves the calendar of the tables. */
const MOST_TERM_MONTHS = 120;
const MOST_TERM_DAYS = 3_650;

/** Terms and daily tariffs that follow each other; no year end, no silence, no limits by amount. */
function supports(p: ProcedureRules): boolean {
  if (!followEachOther(p.terms) || !followEachOther(p.tariffs)) return false;
  if (p.announceDays > 0 || p.terms.some((x) => x.yearEndWeeks > 0 || x.start === START.namedDay)) return false;
  if (p.terms.some((x) => x.months > MOST_TERM_MONTHS || x.days > MOST_TERM_DAYS)) return false;
  if ((p.terms[0] as TermRules).from > FIRST_DAY) return false;
  return p.tariffs.every(
    (x) => x.limits.length === 0 && x.days <= MOST_DAYS && x.tiers.every((tier) => tier.everyDays === 1),
  );
}

/** One to three, without a gap, the last one open. */
function followEachOther(list: readonly { readonly from: number; readonly to: number }[]): boolean {
  if (list.length === 0 || list.length > 3 || list.at(-1)?.to !== FOREVER) return false;
  return list.every((one, i) => i === 0 || one.from === (list[i - 1]?.to ?? 0) + 1);
}

type Windows = Pick<KernelTables, 'lodgedFrom' | 'lodgedTo' | 'noticeFrom' | 'noticeTo'>;

/**
 * The exclusions as one window of lodging and one of the notice; false when they have another shape. The last comes first,
 * so that an exclusion that ends where the next one begins narrows the window further.
 */
function exclusionWindow(p: ProcedureRules, i: number, t: Windows): boolean {
  for (const rule of [...p.exclusions].sort((a, b) => b.to - a.to)) {
    const lodged = rule.pivot === 'lodged' || rule.pivot === 'received';
    const from = lodged ? t.lodgedFrom : t.noticeFrom;
    const to = lodged ? t.lodgedTo : t.noticeTo;
    if (rule.from === NEVER && rule.to === FOREVER) to[i] = NEVER;
    else if (rule.from === NEVER) from[i] = Math.max(from[i]!, rule.to + 1);
    else if (rule.to >= to[i]!) to[i] = Math.min(to[i]!, rule.from - 1);
    else return false;
  }
  return true;
}

function collectiveClasses(book: Rulebook, lengths: Lengths): KernelTables['classes'] {
  return book.collective
    .filter((c) => c.months > 0)
    .map((c) => ({
      from: c.receivedFrom,
      to: c.receivedTo,
      knownFrom: c.knownFrom,
      months: c.months,
      length: ownLength(lengths, c.months),
    }))
    .sort((a, b) => a.knownFrom - b.knownFrom);
}

function ownLength(lengths: Lengths, months: number): number {
  const found = lengths.list.findIndex((l) => l.months === months && l.days === 0 && !l.covered);
  return found > 0 ? found : lengths.list.push({ months, days: 0, covered: false }) - 1;
}

function pack(months: number, days: number): number {
  return (months << 16) | days;
}

function termTables(terms: readonly TermRules[], lengths: Lengths, book: Rulebook) {
  const n = terms.length;
  const count = lengths.list.length;
  const tables = {
    length: new Int32Array(n),
    lodging: new Int32Array(n),
    rollMask: new Int32Array(n),
    first: new Int32Array(n * count),
    rest: new Int32Array(n * count),
    chainMask: new Int32Array(n * count),
  };
  terms.forEach((term, i) => {
    tables.length[i] = pack(term.months, term.days);
    tables.lodging[i] = term.lodgingDays;
    tables.rollMask[i] = rolls(term, term.covered, book) ? ROLL_MASK : 0;
    for (const [j, length] of lengths.list.entries()) chain(term, length, i * count + j, book, tables);
  });
  return tables;
}

function rolls(term: TermRules, covered: boolean, book: Rulebook): boolean {
  if (term.roll === ROLL.eu) return book.slots[SLOT.rollEuTerm] === 1;
  return term.roll === ROLL.atw && covered && book.slots[SLOT.rollDecisionTerm] === 1;
}

interface ChainTables {
  readonly first: Int32Array;
  readonly rest: Int32Array;
  readonly chainMask: Int32Array;
}

/** A term and an extension as one chain: months that follow months are added once; 90 days and P3M as the reading says. */
function chain(term: TermRules, length: Length, at: number, book: Rulebook, out: ChainTables): void {
  const ninety = term.months === 0 && term.days === 90 && length.months === 3 && length.days === 0;
  const sixMonths = ninety && book.slots[SLOT.ninetyDaysAsMonths] === 1;
  const merged = term.days === 0 && length.days === 0;
  out.first[at] = sixMonths ? pack(6, 0) : merged ? pack(term.months + length.months, 0) : pack(term.months, term.days);
  out.rest[at] = sixMonths || merged ? 0 : pack(length.months, length.days);
  out.chainMask[at] = !sixMonths && rolls(term, term.covered && length.covered, book) ? ROLL_MASK : 0;
  if (sixMonths && term.roll === ROLL.eu) out.chainMask[at] = rolls(term, false, book) ? ROLL_MASK : 0;
}

/** From what day each term counts. */
function startTables(terms: readonly TermRules[], book: Rulebook) {
  const tables = {
    fromLodging: new Uint8Array(terms.length),
    restarts: new Uint8Array(terms.length),
    mode: new Uint8Array(terms.length * START_FACTS),
  };
  const asylum = book.slots[SLOT.asylumFromLodging] === 1;
  terms.forEach((term, i) => {
    const lodging = term.start === START.lodging || term.start === START.responsibilityOrLodging;
    tables.fromLodging[i] = lodging || (asylum && term.start === START.responsibility) ? 1 : 0;
    tables.restarts[i] = term.restartsOnSupplement ? 1 : 0;
    tables.mode.set(modesOf(term), i * START_FACTS);
  });
  return tables;
}

/** The tables above once more, put together for the main loop. */
function originTables(
  { term, second, third }: Pick<KernelTables, 'term' | 'second' | 'third'>,
  mode: Uint8Array,
  { length, rollMask }: Pick<KernelTables, 'length' | 'rollMask'>,
): OriginTables {
  const origins = term.length * START_FACTS;
  const tables = { second: new Int32Array(origins), packed: new Int32Array(origins * 2) };
  for (let o = 0; o < origins; o++) {
    const p = Math.floor(o / START_FACTS);
    tables.second[o] = second[p]!;
    for (let version = 0; version < (second[p] === FOREVER ? 1 : 2); version++) {
      const k = term[p]! + version;
      const how = mode[k * START_FACTS + (o % START_FACTS)]!;
      const months = length[k]! >> 16;
      const days = length[k]! & 0xffff;
      if (months > PACKED.monthsMask || days > PACKED.daysMask)
        throw new RangeError('a term is too long for the tables');
      const leftOut = (how === MODE.start ? 1 : 0) | (how === MODE.received ? 2 : 0);
      const word =
        (leftOut * PACKED.leftOut) | (months << PACKED.monthsShift) | (rollMask[k]! << PACKED.rollShift) | days;
      // A row that may have the third term takes the step more.
      const steps = how > MODE.later || (version === 1 && third[p] !== FOREVER);
      tables.packed[o * 2 + version] = steps ? PACKED.stepMore : word;
    }
  }
  return tables;
}

function modesOf(term: TermRules): Uint8Array {
  const modes = new Uint8Array(START_FACTS);
  if (term.start === START.namedDay) modes.fill(MODE.unknown);
  else if (term.start === START.lodgingPeriod) {
    modes.fill(MODE.unknown);
    modes[START_FACT.contestedDecision] = MODE.announced;
    modes[START_FACT.objectionPeriodEnded] = MODE.lodgingEnded;
  } else if (term.start === START.payment) modes[START_FACT.feePaid] = MODE.later;
  else if (term.start === START.responsibility || term.start === START.responsibilityOrLodging)
    modes[START_FACT.responsibleSince] = MODE.start;
  return modes;
}

function tariffTables(tiers: readonly TariffRules[]) {
  const cents = new Int32Array(Math.max(1, tiers.length) * 64);
  const tariffDays = new Int32Array(tiers.length);
  tiers.forEach((tariff, i) => {
    let sum = 0;
    let day = 0;
    for (const tier of tariff.tiers) for (let d = 0; d < tier.days; d++) cents[i * 64 + ++day] = sum += tier.cents;
    cents.fill(sum, i * 64 + day, i * 64 + 64);
    tariffDays[i] = day;
  });
  return { cents, tariffDays, tiers };
}

function courtTables(lengths: Lengths, book: Rulebook) {
  const rolled = book.slots[SLOT.rollCourtTerm] === 1 ? ROLL_MASK : 0;
  return {
    courtLength: Int32Array.from(lengths.list, (l) => pack(l.months, l.days)),
    courtMask: Int32Array.from(lengths.list, (l) => (l.covered ? rolled : 0)),
  };
}

function slotsOf(book: Rulebook) {
  const { slots } = book;
  return {
    freeDays: slots[SLOT.freeDays]!,
    earlyDays: slots[SLOT.earlyDays]!,
    rollNoticeMask: slots[SLOT.rollNoticePeriod] === 1 ? ROLL_MASK : 0,
    announcementDay: slots[SLOT.announcementDayCounts]!,
    complianceDay: slots[SLOT.complianceDayCounts]!,
    courtTermNotice: slots[SLOT.courtTermNotice]!,
    lateObjection: slots[SLOT.lateObjection]!,
    rollEachLink: slots[SLOT.rollEachLink]! | slots[SLOT.rollSum]!,
    lodgingMask: slots[SLOT.rollLodgingPeriod] === 1 ? ROLL_MASK : 0,
    penaltyEach: slots[SLOT.penaltyEach]!,
  };
}
