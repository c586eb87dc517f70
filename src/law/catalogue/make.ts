import type { Day } from '../../calendar/day.js';
import type { Duration } from '../../calendar/duration.js';
import type { ActId } from '../acts.js';
import { article, ENCODED, sources } from '../make.js';
import type {
  ExclusionVariant,
  ExtensionRoom,
  Field,
  Procedure,
  RollRule,
  SetBy,
  SuspensionRoom,
  TermRule,
  TermStart,
} from '../procedure.js';
import type { Pivot, Version } from '../provision.js';
import type { Certainty, Text } from '../source.js';
import { APPLICATION, OBJECTION } from './suspensions.js';

/** One term of a procedure in short form; the builder below turns it into a dated version. */
export interface TermRow {
  readonly from?: Day;
  readonly to?: Day;
  readonly length: TermRule['length'];
  /** Receipt, or the end of the lodging period where there is one. */
  readonly start?: TermStart;
  readonly lodgingPeriod?: Duration;
  /** The Algemene termijnenwet for terms set by an act, order in council or ordinance, EU law for terms of EU law. */
  readonly roll?: RollRule;
  /** An act. */
  readonly setBy?: SetBy;
  readonly restarts?: true;
  readonly extensions?: readonly ExtensionRoom[];
  /** The grounds of Awb 4:15 for an application, of 7:10 and 7:14 for an objection. */
  readonly suspensions?: readonly SuspensionRoom[];
  /** The article of this term where it is not that of the procedure, such as `Vw 2u(4)`. */
  readonly article?: string;
  readonly sources: readonly string[];
  readonly certainty?: Certainty;
}

/** A procedure in short form. */
export interface ProcedureRow {
  readonly key: string;
  readonly nl: string;
  readonly en: string;
  readonly act: ActId;
  readonly article: string;
  readonly pivot?: Pivot;
  /** First and last day of lodging to which the procedure belongs (inclusive). */
  readonly lodgedFrom?: Day;
  readonly lodgedTo?: Day;
  readonly terms: readonly TermRow[];
  readonly exclusions?: readonly string[];
  readonly variants?: readonly ExclusionVariant[];
  readonly tariff?: string;
  readonly limits?: string;
  readonly silence?: string;
  readonly decrees?: true;
  readonly notes?: readonly Text[];
}

export function procedure(field: Field, row: ProcedureRow): Procedure {
  return {
    key: row.key,
    field,
    title: { nl: row.nl, en: row.en },
    term: {
      id: `${row.key}.term`,
      title: { nl: `beslistermijn: ${row.nl}`, en: `decision term: ${row.en}` },
      articles: [article(row.act, row.article)],
      pivot: row.pivot ?? 'received',
      known: ENCODED,
      versions: row.terms.map(version),
    },
    lodged: { from: row.lodgedFrom ?? null, to: row.lodgedTo ?? null },
    exclusions: row.exclusions ?? GENERAL,
    tariff: row.tariff ?? 'awb.penalty.tiers',
    ...(row.variants === undefined ? {} : { variants: row.variants }),
    ...(row.limits === undefined ? {} : { limits: row.limits }),
    ...(row.silence === undefined ? {} : { silence: row.silence }),
    ...(field === 'immigration' ? { hold: 'vw.penalty.held-2020' } : {}),
    ...(row.decrees === undefined ? {} : { decrees: row.decrees }),
    ...(row.notes === undefined ? {} : { notes: row.notes }),
  };
}

/** The exclusion that every general procedure knows. */
export const GENERAL: readonly string[] = ['awb.penalty.before-2009'];

function version(row: TermRow): Version<TermRule> {
  return {
    from: row.from ?? null,
    to: row.to ?? null,
    value: termRule(row),
    sources: sources(...row.sources),
    certainty: row.certainty ?? 'verified',
  };
}

/** The keys of a term in short form that make its rule. */
export type TermRuleRow = Omit<TermRow, 'from' | 'to' | 'sources' | 'certainty'>;

/** A term with what is left out filled in. */
export function termRule(row: TermRuleRow): TermRule {
  const objection = row.lodgingPeriod !== undefined;
  const setBy = row.setBy ?? 'act';
  return {
    length: row.length,
    countsFrom: row.start ?? (objection ? 'lodging-period' : 'receipt'),
    roll: row.roll ?? rollOf(setBy),
    setBy,
    extensions: row.extensions ?? [],
    suspensions: row.suspensions ?? (objection ? OBJECTION : APPLICATION),
    ...(row.lodgingPeriod === undefined ? {} : { lodgingPeriod: row.lodgingPeriod }),
    ...(row.restarts === undefined ? {} : { restartsOnSupplement: row.restarts }),
    ...(row.article === undefined ? {} : { article: row.article }),
  };
}

function rollOf(setBy: SetBy): RollRule {
  if (setBy === 'eu') return 'eu';
  return setBy === 'ministerial-regulation' || setBy === 'body' ? 'none' : 'atw';
}
