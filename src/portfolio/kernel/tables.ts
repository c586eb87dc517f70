import { FOREVER, NEVER } from '../../calendar/forever.js';
import { ROLL_MASK, tableBase } from '../../calendar/table.js';
import {
  EVERY_NATION,
  type ProcedureRules,
  ROLL,
  type Rulebook,
  START,
  type TariffRules,
  type TermRules,
} from '../../law/rulebook.js';
import { SLOT } from '../../law/slots.js';
import type { Lengths } from '../columns.js';
import { fitsCalendar, monthsOfCalendar, rolledDays, YEARS } from './calendar.js';
import { courtTables, tariffTables } from './money-tables.js';
import { originTables, startTables } from './start-tables.js';
import { exclusionWindow, supports } from './supports.js';
import type { KernelTables } from './table-types.js';
import { termTables } from './term-tables.js';

export function kernelTables(book: Rulebook, lengths: Lengths): KernelTables {
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
  const fits = fitsCalendar(book);
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
    month: monthsOfCalendar(),
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
