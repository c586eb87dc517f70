import { FOREVER } from '../calendar/forever.js';
import type { ProcedureRules, Rulebook, TariffRules } from '../law/rulebook.js';
import { SLOTS, type SlotName } from '../law/slots.js';

/**
 * Which rows another law can count otherwise than the baseline, by procedure, as bits: all of them because the term can
 * differ (and with it the administrative penalty), those with a notice, those with an order because the court penalty
 * can differ, and those whose amounts a day differ and nothing else.
 */
export const TOUCH = { term: 1, notice: 2, order: 4, tariff: 8 } as const;

const { term: TERM, notice: NOTICE, order: ORDER, tariff: TARIFF } = TOUCH;

/** What a slot can change. Slots that are read from tables are compared there. */
const SLOT_TOUCHES: Readonly<Record<SlotName, number>> = {
  freeDays: NOTICE,
  announcementDayCounts: NOTICE,
  complianceDayCounts: ORDER,
  earlyDays: NOTICE | ORDER,
  rollNoticePeriod: NOTICE,
  rollDecisionTerm: TERM,
  rollEachLink: TERM,
  rollCourtTerm: NOTICE | ORDER,
  collective: 0,
  moratoria: 0,
  ninetyDaysAsMonths: TERM,
  sequentialOrders: ORDER,
  courtTermNotice: NOTICE | ORDER,
  lateObjection: TERM,
  rollEuTerm: TERM,
  abolitionPivot: 0,
  abolitionScope: 0,
  newTariffForAll: NOTICE,
  rollYearEnd: TERM,
  rollLodgingPeriod: TERM,
  rollSum: TERM,
  silenceDays: 0,
  penaltyEach: NOTICE,
  silentSuspension: TERM,
  asylumFromLodging: TERM,
  startedWeek: 0,
  takenBackStops: NOTICE,
  decreedHold: NOTICE | ORDER,
};

/** The bits of TOUCH for each procedure of two rulebooks with the same procedures. */
export function touches(base: Rulebook, other: Rulebook): Uint8Array {
  if (base === other) return new Uint8Array(base.procedures.length);
  let everywhere = base.roll === other.roll ? 0 : TERM | NOTICE | ORDER;
  SLOTS.forEach((name, i) => {
    if (base.slots[i] !== other.slots[i]) everywhere |= SLOT_TOUCHES[name];
  });
  const decrees = sameText(decreesOf(base), decreesOf(other)) ? 0 : TERM;
  return Uint8Array.from(base.procedures, (p, i) => {
    const q = other.procedures[i]!;
    return everywhere | (p.decrees ? decrees : 0) | procedureTouches(p, q);
  });
}

function procedureTouches(p: ProcedureRules, q: ProcedureRules): number {
  if (p === q) return 0;
  return (
    (sameText(termOf(p), termOf(q)) ? 0 : TERM) |
    (sameText(noticeOf(p), noticeOf(q)) ? 0 : NOTICE) |
    (sameText(orderOf(p), orderOf(q)) ? 0 : ORDER) |
    (sameText(p.reformed?.caps.map(withoutPlace) ?? [], q.reformed?.caps.map(withoutPlace) ?? [])
      ? 0
      : NOTICE | ORDER) |
    (sameText(p.tariffs.map(contentOf), q.tariffs.map(contentOf)) ? 0 : TARIFF)
  );
}

function decreesOf({ collective, moratoria }: Rulebook): unknown {
  return [collective.map(withoutPlace), moratoria.map(withoutPlace)];
}

function termOf({ terms, termPivot, announceDays, decrees }: ProcedureRules): unknown {
  return [terms.map(({ version: _v, ...rest }) => rest), termPivot, announceDays, decrees];
}

function noticeOf({ exclusions, reformed, hold }: ProcedureRules): unknown {
  return [
    exclusions.map(({ pivot, from, to }) => [pivot, from, to]),
    reformed?.administrativeStopsOn ?? FOREVER,
    withoutPlace(hold),
  ];
}

function orderOf({ reformed, hold }: ProcedureRules): unknown {
  if (reformed === null) return [...NO_COURT_CHANGE, withoutPlace(hold)];
  const { courtStopsOn, courtExclusions, courtAmounts } = reformed;
  return [
    courtStopsOn,
    courtExclusions.map(({ pivot, from, to }) => [pivot, from, to]),
    courtAmounts.map(withoutPlace),
    withoutPlace(hold),
  ];
}

const NO_COURT_CHANGE = [FOREVER, [], []];

/** The content of rules, without where they stand. */
function withoutPlace<T extends { readonly provision: number; readonly version: number }>(rules: T | null): unknown {
  if (rules === null) return null;
  const { provision: _p, version: _v, ...content } = rules;
  return content;
}

/** What a tariff says, without where it stands. */
export function contentOf({ from, to, tiers, limits }: TariffRules): unknown {
  return [from, to, tiers.map(({ days, cents, everyDays }) => [days, cents, everyDays]), limits];
}

function sameText(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
