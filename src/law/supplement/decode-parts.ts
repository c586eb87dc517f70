import type { Day } from '../../calendar/day.js';
import { article as articleIn, sources as refs } from '../make.js';
import type { DatedArticle, Version } from '../provision.js';
import type { Tier } from '../rulebook.js';
import type { Certainty, Text } from '../source.js';
import { decodeTerm, type RawTerm } from './decode-term.js';
import { given } from './given.js';

interface RawArticle {
  readonly act?: DatedArticle['act'] | undefined;
  readonly own?: { readonly name: string; readonly bwb?: string | undefined } | undefined;
  readonly number: string;
}

/** An article that always bore its number. */
export function articleOf({ act, own, number }: RawArticle): DatedArticle {
  if (own === undefined) return articleIn(act ?? 'other', number);
  return { ...articleIn('other', number), own: { name: own.name, bwb: own.bwb ?? null } };
}

interface RawTier {
  readonly days: number;
  readonly perDay?: number | undefined;
  readonly perWeek?: number | undefined;
}

/** A tier of a tariff; amounts are cents by now. */
export function tierOf({ days, perDay, perWeek }: RawTier): Tier {
  return perWeek === undefined ? { days, cents: perDay ?? 0, everyDays: 1 } : { days, cents: perWeek, everyDays: 7 };
}

/** The keys of a value, of which exactly one is there. */
export interface RawValue {
  readonly tiers?: readonly RawTier[] | undefined;
  readonly term?: RawTerm | undefined;
  readonly percent?: number | undefined;
  readonly excluded?: true | undefined;
}

/** The value as its provision holds it. */
export function lawValue({ tiers, term, percent }: RawValue): unknown {
  if (tiers !== undefined) return tiers.map(tierOf);
  if (term !== undefined) return decodeTerm(term);
  return percent === undefined ? 'excluded' : { percent };
}

interface RawDated {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly sources: readonly string[];
  readonly certainty: Certainty;
  readonly note?: Text | undefined;
}

/** A dated version of a value. */
export function versionOf<V>({ from, to, sources, certainty, note }: RawDated, value: V): Version<V> {
  return given({ from: from ?? null, to: to ?? null, value, sources: refs(...sources), certainty, note });
}
