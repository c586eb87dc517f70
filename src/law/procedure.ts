import type { Day } from '../calendar/day.js';
import type { Duration } from '../calendar/duration.js';
import type { ReadingValue } from './interpretation.js';
import type { Provision } from './provision.js';
import type { ReformedPenalties } from './reformed.js';
import type { Certainty, Text } from './source.js';

/** From what day a decision term counts (the day itself is not counted). */
export type TermStart =
  | 'receipt' // the day of receipt, or of forwarding inside the body (Awb 2:24)
  | 'lodging' // the day it was sent or handed in
  | 'payment' // the later of receipt and payment of the fee
  | 'responsibility' // receipt, or responsibility after a Dublin examination
  | 'responsibility-or-lodging' // lodging, or responsibility after a Dublin examination
  | 'lodging-period' // the last day of the period for lodging an objection
  | 'named-day'; // a day that the case file states (`term-stated`); the law gives no day by itself

/** Does the end of the term move to the next working day? `atw`: Algemene termijnenwet 1 and 4; `eu`: Reg. 1182/71. */
export type RollRule = 'atw' | 'eu' | 'none';

/**
 * What sets a term. The Algemene termijnenwet covers acts (1), orders in council (5) and, by the acts on local
 * government, their ordinances; not ministerial regulations, rules of an independent body, or a day that a body names.
 */
export type SetBy = 'act' | 'order-in-council' | 'ordinance' | 'ministerial-regulation' | 'eu' | 'body';

/** Room that the law gives to extend a term. */
export interface ExtensionRoom {
  /** Longest extension; null = a reasonable time. */
  readonly atMost: Duration | null;
  /** How often; null = not limited. */
  readonly times: number | null;
  readonly ground: Text;
  /** The letter must go out within the term, or within this time after receipt. */
  readonly within: 'term' | Duration;
  /** Whose consent it needs; absent = nobody's. */
  readonly consent?: 'applicant' | 'all-parties';
  readonly article: string;
  /** How sure we are of this room, where that differs from the term it extends. */
  readonly certainty?: Certainty;
}

/** Ground of a suspension, by its code in a case file. */
export type SuspensionGround =
  | 'supplement'
  | 'foreign-information'
  | 'third-party-views'
  | 'consent'
  | 'attributable'
  | 'force-majeure';

/** A ground on which a term stands still. */
export interface SuspensionRoom extends Text {
  readonly ground: SuspensionGround;
  readonly article: string;
}

/** A decision term (beslistermijn). */
export interface TermRule {
  /** Length; `year-end` is 31 December of the year of receipt, with another term for what was lodged in its last weeks. */
  readonly length: Duration | { readonly yearEnd: true; readonly lastWeeks: number; readonly otherwise: Duration };
  readonly countsFrom: TermStart;
  /** Period for lodging an objection, from the day after the announcement of the decision objected against. */
  readonly lodgingPeriod?: Duration;
  readonly roll: RollRule;
  readonly setBy: SetBy;
  /** True when a supplement asked for restarts the term on the day it comes in, instead of suspending it. */
  readonly restartsOnSupplement?: true;
  readonly extensions: readonly ExtensionRoom[];
  readonly suspensions: readonly SuspensionRoom[];
  /** The article of this version where it is not that of the procedure, such as `Vw 2u(4)`. */
  readonly article?: string;
}

/** Part of the catalogue to which a procedure belongs. */
export type Field =
  | 'general'
  | 'objection'
  | 'immigration'
  | 'nationality'
  | 'social'
  | 'tax'
  | 'allowances'
  | 'redress'
  | 'openness'
  | 'environment'
  | 'mobility'
  | 'education'
  | 'civil'
  | 'mining';

/** What a reading other than the default changes in the list of exclusions of a procedure. */
export interface ExclusionVariant {
  /** Key and value of the reading. */
  readonly reading: string;
  readonly value: ReadingValue;
  /** Ids of exclusions that do not hold under it, and of those that hold instead. */
  readonly drop: readonly string[];
  readonly add: readonly string[];
}

/** One kind of decision, as an entry of the catalogue. */
export interface Procedure {
  /** `<act>.<matter>`. */
  readonly key: string;
  readonly field: Field;
  readonly title: Text;
  readonly term: Provision<TermRule>;
  /**
   * First and last day of lodging to which the procedure belongs (inclusive; null = open). A file outside it is still
   * counted by these rules, and carries a mark that says so.
   */
  readonly lodged: { readonly from: Day | null; readonly to: Day | null };
  /** Ids of the provisions that exclude the administrative penalty; it is possible when none of them does. */
  readonly exclusions: readonly string[];
  readonly variants?: readonly ExclusionVariant[];
  /** Id of the provision with the amounts. */
  readonly tariff: string;
  /** Id of the provision that limits the amount by what is at stake. */
  readonly limits?: string;
  /** Id of the provision by which silence is a decision (lex silencio positivo, Awb 4:20b). */
  readonly silence?: string;
  /** Id of the provision by which a running administrative penalty was held without more (`forceMajeure2020`). */
  readonly hold?: string;
  /** True where a moratorium on decisions and the collective extensions of the asylum term can apply. */
  readonly decrees?: true;
  /** What a reform changes in the penalties; absent in the law as it is. */
  readonly reformed?: ReformedPenalties;
  readonly notes?: readonly Text[];
}
