import type { Day } from '../calendar/day.js';
import { ACTS, type ActId } from '../law/acts.js';
import { articleOn, type DatedArticle } from '../law/provision.js';
import { isoText } from './message.js';

/** An article as it is cited, with a link to the law text. */
export interface ArticleCitation {
  readonly kind: 'article';
  readonly act: CitedAct;
  /** Such as `4:17(3)`, `4:15(1)(a)`, `IIB`. */
  readonly number: string;
  /** Short form in every language: `Awb 4:17(3)`. */
  readonly code: string;
  readonly link: string | null;
}

/** An act that is cited: one of the law set, or a directive on which no provision rests by itself. */
export type CitedAct = ActId | 'dir-2013-32';

const CITED_ACTS: Readonly<Record<CitedAct, { readonly name: string; readonly bwb: string | null }>> = {
  ...ACTS,
  'dir-2013-32': { name: 'Richtlijn 2013/32/EU', bwb: null },
};

/** Acts of the Union, by the address of their text. */
const ELI: Partial<Record<CitedAct, string>> = {
  avg: 'reg/2016/679/oj',
  'dir-2013-32': 'dir/2013/32/oj',
  'reg-1182-71': 'reg/1971/1182/oj',
  'reg-2024-1348': 'reg/2024/1348/oj',
};

type Cited = Omit<DatedArticle, 'act'> & { readonly act: CitedAct };

const known = new Map<Cited, ArticleCitation>();

/** How the article that bore this number on a day is cited; worked out once for each. */
export function citeOn(articles: readonly DatedArticle[], day: Day): ArticleCitation | null {
  const article = articles.length === 1 ? articles[0] : articleOn(articles, day);
  return article === undefined ? null : cite(article);
}

export function cite(article: Cited): ArticleCitation {
  const found = known.get(article);
  if (found !== undefined) return found;
  const { act, number } = article;
  const made: ArticleCitation = {
    kind: 'article',
    act,
    number,
    code: `${CITED_ACTS[act].name} ${number}`,
    link: link(article),
  };
  known.set(article, made);
  return made;
}

/** An article by its act and number, whatever the day. */
export function citeNumber(act: CitedAct, number: string): ArticleCitation {
  const key = `${act} ${number}`;
  const article: Cited = byNumber.get(key) ?? { act, number, from: null, to: null };
  byNumber.set(key, article);
  return cite(article);
}

const byNumber = new Map<string, Cited>();

/** Paragraphs of an article number: `4:15(1)(a)` is article 4:15, paragraph 1, part a. */
export function partsOfNumber(number: string): { article: string; paragraph: string | null; part: string | null } {
  const match = /^([^(]+)(?:\((\d+[a-z]?)\))?(?:\(([a-z])\))?/.exec(number);
  return { article: match?.[1] ?? number, paragraph: match?.[2] ?? null, part: match?.[3] ?? null };
}

/**
 * The address of the law text: Juriconnect (jci 1.3) for acts of the Kingdom, on the last day of a number that an article
 * no longer bears; ELI for acts of the Union; null where neither is known.
 */
function link({ act, number, to }: Cited): string | null {
  const eli = ELI[act];
  if (eli !== undefined) return `https://eur-lex.europa.eu/eli/${eli}`;
  const { bwb } = CITED_ACTS[act];
  if (bwb === null) return null;
  const { article, paragraph } = partsOfNumber(number);
  const lid = paragraph === null ? '' : `&lid=${paragraph}`;
  const day = to === null ? '' : `&z=${isoText(to)}&g=${isoText(to)}`;
  return `https://wetten.overheid.nl/jci1.3:c:${bwb}&artikel=${article}${lid}${day}`;
}
