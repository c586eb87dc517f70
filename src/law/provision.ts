import { asDay, type Day } from '../calendar/day.js';
import { FOREVER, NEVER } from '../calendar/forever.js';
import type { Span } from '../calendar/span.js';
import { ACTS, type Act, type ActId } from './acts.js';
import type { ReadingValue } from './interpretation.js';
import type { Certainty, Source, Text } from './source.js';

/**
 * The day that decides which version applies. They differ per rule:
 * `received` and `lodged` of the application, receipt or sending of the notice of default, lodging of the appeal,
 * the day of the ruling, or the calendar day itself.
 */
export type Pivot = 'received' | 'lodged' | 'notice' | 'notice-sent' | 'appeal' | 'ruling' | 'calendar-day';

/** An article and the days on which it bore this number; both inclusive, null = open. */
export interface DatedArticle {
  readonly act: ActId;
  /** The act itself where `act` is `other`: one that only a law supplement knows. */
  readonly own?: Act;
  /** Such as `4:17(2)`. */
  readonly number: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** The act that an article belongs to. */
export function actOf({ act, own }: Pick<DatedArticle, 'act' | 'own'>): Act {
  return own ?? ACTS[act];
}

/** One value of a provision. */
export interface Version<V> {
  /** First day (inclusive); null = since before the provision is known. */
  readonly from: Day | null;
  /** Last day (inclusive); null = open. */
  readonly to: Day | null;
  readonly value: V;
  readonly sources: readonly Source[];
  readonly certainty: Certainty;
  /** What the provision is called in this version, where that is not its title. */
  readonly title?: Text;
  /** What a reader must know beside the value. */
  readonly note?: Text;
  /** `switched-off`: a bill or option that is not law; only a scenario applies it. */
  readonly state?: 'switched-off';
  /** True in a law set that a reform made: what the reform says, and not the law. */
  readonly reformed?: true;
}

/** A rule by its meaning (`awb.penalty.tiers`), with its dated article and its dated values. */
export interface Provision<V> {
  readonly id: string;
  readonly title: Text;
  readonly articles: readonly DatedArticle[];
  readonly pivot: Pivot;
  /** The day that decides under a reading, where that differs from `pivot`. */
  readonly pivotUnder?: { readonly reading: string; readonly value: ReadingValue; readonly pivot: Pivot };
  /** First and last day for which the versions are known to be right; both inclusive. */
  readonly known: Span;
  readonly versions: readonly Version<V>[];
}

/** The answer of the law for one day; never a guess. */
export type Lookup<V> =
  | { readonly kind: 'in-force'; readonly version: Version<V>; readonly index: number }
  | { readonly kind: 'not-yet'; readonly from: Day }
  | { readonly kind: 'ended'; readonly on: Day }
  | { readonly kind: 'outside'; readonly known: Span };

/**
 * The version in force on a day of the provision's pivot. Versions that are switched off are passed over.
 * Between two versions the answer is `ended` on the last day of the earlier one.
 */
export function lookup<V>(provision: Provision<V>, day: Day): Lookup<V> {
  if (day < provision.known.from || day > provision.known.to) return { kind: 'outside', known: provision.known };
  let ended = NEVER;
  let next = FOREVER;
  for (let index = 0; index < provision.versions.length; index++) {
    const version = provision.versions[index] as Version<V>;
    if (version.state === 'switched-off') continue;
    const from = version.from ?? NEVER;
    const to = version.to ?? FOREVER;
    if (day < from) next = Math.min(next, from);
    else if (day > to) ended = Math.max(ended, to);
    else return { kind: 'in-force', version, index };
  }
  if (ended > NEVER) return { kind: 'ended', on: asDay(ended) };
  return next < FOREVER ? { kind: 'not-yet', from: asDay(next) } : { kind: 'outside', known: provision.known };
}

/** The number an article bore on a day; the earliest when the day lies before all of them. */
export function articleOn(articles: readonly DatedArticle[], day: Day): DatedArticle | undefined {
  return articles.find((a) => (a.from ?? NEVER) <= day && day <= (a.to ?? FOREVER)) ?? articles[0];
}
