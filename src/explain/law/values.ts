import type { Day } from '../../calendar/day.js';
import { type Duration, durationText } from '../../calendar/duration.js';
import { isoText } from '../../calendar/iso-text.js';
import type { Provision, Version } from '../../law/provision.js';
import { cite } from '../citation.js';
import type { ArticleJson, ProvisionJson, SpanJson, VersionJson } from './types.js';

/** A range of days as ISO text. */
export function spanJson({ from, to }: { readonly from: Day | null; readonly to: Day | null }): SpanJson {
  return { from: from === null ? null : isoText(from), to: to === null ? null : isoText(to) };
}

/** A provision with all its versions. */
export function provisionJson({ id, title, articles, pivot, known, versions }: Provision<unknown>): ProvisionJson {
  return {
    id,
    title,
    articles: articles.map(articleJson),
    pivot,
    known: spanJson(known),
    versions: versions.map(versionJson),
  };
}

function articleJson(article: Provision<unknown>['articles'][number]): ArticleJson {
  const { code, link } = cite(article);
  return { code, link, ...spanJson(article) };
}

function versionJson({ value, sources, certainty, note, state, ...span }: Version<unknown>): VersionJson {
  return {
    ...spanJson(span),
    value: plain(value, ''),
    sources: sources.map(({ ref }) => ref),
    certainty,
    ...(note === undefined ? {} : { note }),
    ...(state === undefined ? {} : { state }),
  };
}

/** Keys under which the values of provisions hold days. */
const DAY_KEYS: readonly string[] = ['from', 'to', 'receivedFrom', 'receivedTo', 'began'];

/** A value of the law data as plain JSON: durations and days as ISO text, a source as its reference. */
function plain(value: unknown, key: string): unknown {
  if (typeof value === 'number' && DAY_KEYS.includes(key)) return isoText(value as Day);
  if (Array.isArray(value)) return value.map((item) => plain(item, ''));
  if (typeof value !== 'object' || value === null) return value;
  if (isDuration(value)) return durationText(value);
  if ('ref' in value) return value.ref;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner, name)]));
}

function isDuration(value: object): value is Duration {
  return 'unit' in value && 'count' in value;
}
