import type { Day } from '../../calendar/day.js';
import type { Duration } from '../../calendar/duration.js';
import type { ActId } from '../acts.js';
import { article, ENCODED, sources } from '../make.js';
import type { ExtensionRoom, Procedure, RollRule, TermRule, TermStart } from '../procedure.js';
import type { Pivot, Version } from '../provision.js';
import type { Certainty, Text } from '../source.js';

/** One term of a procedure in short form; the builder below turns it into a dated version. */
export interface TermRow {
  readonly from?: Day;
  readonly to?: Day;
  readonly length: TermRule['length'];
  readonly start?: TermStart;
  readonly lodgingPeriod?: Duration;
  readonly roll?: RollRule;
  readonly restarts?: true;
  readonly extensions?: readonly ExtensionRoom[];
  readonly suspensions?: readonly Text[];
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
  readonly tariff?: string;
  readonly silence?: string;
  readonly decrees?: true;
  readonly notes?: readonly Text[];
}

/** The exclusion that every general procedure knows. */
export const GENERAL: readonly string[] = ['awb.penalty.before-2009'];
/** Exclusions of the immigration act. */
export const VW: readonly string[] = ['vw.penalty.before-2012', 'vw.penalty.abolished'];
export const ASYLUM: readonly string[] = ['vw.penalty.before-2012', 'vw.asylum.penalty-suspended'];

export function procedure(row: ProcedureRow): Procedure {
  const title: Text = { nl: row.nl, en: row.en };
  return {
    key: row.key,
    title,
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
    ...(row.silence === undefined ? {} : { silence: row.silence }),
    ...(row.decrees === undefined ? {} : { decrees: row.decrees }),
    ...(row.notes === undefined ? {} : { notes: row.notes }),
  };
}

function version(row: TermRow): Version<TermRule> {
  return {
    from: row.from ?? null,
    to: row.to ?? null,
    value: {
      length: row.length,
      countsFrom: row.start ?? (row.lodgingPeriod === undefined ? 'receipt' : 'lodging-period'),
      roll: row.roll ?? 'atw',
      extensions: row.extensions ?? [],
      suspensions: row.suspensions ?? [],
      ...(row.lodgingPeriod === undefined ? {} : { lodgingPeriod: row.lodgingPeriod }),
      ...(row.restarts === undefined ? {} : { restartsOnSupplement: row.restarts }),
    },
    sources: sources(...row.sources),
    certainty: row.certainty ?? 'verified',
  };
}
