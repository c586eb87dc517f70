import type { Readings } from './interpretation.js';
import type { LawSet } from './law-set.js';
import type { Pivot, Provision } from './provision.js';
import type { ReformedRules } from './reformed.js';
import type { RollTable } from './roll.js';

/** From what day a term counts, as a code. */
export const START = {
  receipt: 0,
  lodging: 1,
  payment: 2,
  responsibility: 3,
  lodgingPeriod: 4,
  namedDay: 5,
  responsibilityOrLodging: 6,
} as const;

/** How the end of a term rolls, as a code. */
export const ROLL = { none: 0, atw: 1, eu: 2, court: 3, yearEnd: 4 } as const;

/** A term in force for a range of pivot days; both inclusive. */
export interface TermRules {
  readonly from: number;
  readonly to: number;
  readonly version: number;
  readonly months: number;
  readonly days: number;
  /** True when the length is one the roll covers (Atw 4: at most 90 days, twelve weeks, three months). */
  readonly covered: boolean;
  readonly roll: number;
  readonly start: number;
  /** Length in days of the lodging period; 0 = none. */
  readonly lodgingDays: number;
  /** Weeks at the end of the year in which `yearEnd` does not apply; 0 = no year-end term. */
  readonly yearEndWeeks: number;
  readonly restartsOnSupplement: boolean;
}

/** Days of a pivot on which the administrative penalty is excluded; both inclusive. */
export interface ExclusionRules {
  readonly pivot: Pivot;
  readonly from: number;
  readonly to: number;
  readonly provision: number;
  readonly version: number;
  /** True when a reading decides whether receipt or sending of the notice counts. */
  readonly disputed: boolean;
}

/** Amount of a number of penalty days: `cents` at the first day of every `everyDays` days. */
export interface Tier {
  readonly days: number;
  readonly cents: number;
  readonly everyDays: number;
}

/** Tariff of the administrative penalty for notices received from … to; both inclusive. */
export interface TariffRules {
  readonly from: number;
  readonly to: number;
  readonly provision: number;
  readonly version: number;
  readonly tiers: readonly Tier[];
  readonly maxCents: number;
  readonly days: number;
  /** True when a tier is an amount a week. */
  readonly weekly: boolean;
  /** Maxima by the amount at stake, the lowest first: the first whose `belowCents` is more than it applies. */
  readonly limits: readonly { readonly belowCents: number; readonly maxCents: number }[];
}

export interface ProcedureRules {
  readonly key: string;
  readonly termProvision: number;
  readonly termPivot: 'received' | 'lodged';
  readonly terms: readonly TermRules[];
  readonly exclusions: readonly ExclusionRules[];
  /** True when a reading decides which exclusions apply. */
  readonly scopeDisputed: boolean;
  readonly tariffs: readonly TariffRules[];
  /** Days after the term in which a decision by operation of law must be announced; 0 = silence is no decision. */
  readonly announceDays: number;
  readonly silenceProvision: number;
  readonly decrees: boolean;
  readonly hold: HoldRules | null;
  /** What a reform changes in the penalties; null in the law as it is. */
  readonly reformed: ReformedRules | null;
}

/** Days (from … to, inclusive) on which a penalty stands still where the term had ended by a day. */
export interface HoldRules {
  readonly from: number;
  readonly to: number;
  readonly termEndedBy: number;
  readonly provision: number;
  readonly version: number;
}

/** A collective extension of the asylum term (generieke verlenging). */
export interface CollectiveRules {
  readonly code: string;
  readonly receivedFrom: number;
  readonly receivedTo: number;
  /** Known from this day; −1 = part of the term from its start. Only terms that had not ended before it are extended. */
  readonly knownFrom: number;
  /** Months added under the reading; 0 = none. */
  readonly months: number;
  readonly provision: number;
  readonly version: number;
}

/** In the place of a nation: a moratorium for everybody. */
export const EVERY_NATION = -2;

/** A moratorium on decisions (besluitmoratorium). */
export interface MoratoriumRules {
  /** Index in `nationIndex`, or EVERY_NATION. */
  readonly nation: number;
  readonly from: number;
  readonly to: number;
  /** Months added to the term under the reading; those of the cap where the term becomes the cap itself. */
  readonly months: number;
  /** Months after lodging at which the extension is capped; 0 = no cap. */
  readonly capMonths: number;
  /** True when it also extends terms that had already ended. */
  readonly revives: boolean;
  /** True when a term that would begin inside it counts from its last day. */
  readonly standstill: boolean;
  readonly provision: number;
  readonly version: number;
}

/** Provisions that rules cite, by their meaning. */
export const CITED = {
  roll: 'atw.roll',
  euRoll: 'eu.periods',
  suspension: 'awb.suspension',
  stated: 'awb.stated-term',
  extension: 'awb.extension',
  lodgingPeriod: 'awb.lodging-period',
  notice: 'awb.notice-of-default',
  firstDay: 'awb.penalty.first-day',
  exceptions: 'awb.penalty.exceptions',
  courtTerm: 'awb.court-term',
  court: 'awb.court-penalty',
  hold: 'awb.penalty.hold',
  announcement: 'awb.announcement',
  collective: 'vw.asylum.collective-extension',
  moratorium: 'vw.asylum.moratorium',
} as const;

/** The law and the readings as tables, scalars and masks of whole numbers: all that the rules read. */
export interface Rulebook {
  /** The law set it was compiled from. */
  readonly law: LawSet;
  /** Every reading with its value, defaults filled in. */
  readonly readings: Readings;
  readonly slots: Int32Array;
  readonly roll: RollTable;
  readonly procedures: readonly ProcedureRules[];
  readonly procedureIndex: ReadonlyMap<string, number>;
  readonly nationIndex: ReadonlyMap<string, number>;
  readonly collective: readonly CollectiveRules[];
  readonly moratoria: readonly MoratoriumRules[];
  /** By the index that the record names. */
  readonly provisions: readonly Provision<unknown>[];
  readonly provisionIndex: ReadonlyMap<string, number>;
  /** Indexes of the provisions that rules cite. */
  readonly cite: { readonly [K in keyof typeof CITED]: number };
}
