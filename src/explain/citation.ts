import type { Day } from '../calendar/day.js';
import { isoText } from '../calendar/iso-text.js';
import type { Act, ActId } from '../law/acts.js';
import { actOf, articleOn, type DatedArticle } from '../law/provision.js';

/** An article as it is cited, with a link to the law text. */
export interface ArticleCitation {
  readonly kind: 'article';
  readonly act: ActId;
  /** The act itself where `act` is `other`. */
  readonly own?: Act;
  /** Such as `4:17(3)`, `4:15(1)(a)`, `IIB`. */
  readonly number: string;
  /** Short form in every language: `Awb 4:17(3)`. */
  readonly code: string;
  readonly link: string | null;
}

/** A ruling, by its European case law identifier. */
export interface RulingCitation {
  readonly kind: 'ruling';
  /** The ECLI. */
  readonly code: string;
  readonly link: string;
}

/** A gazette, parliamentary paper, circular or page. */
export interface SourceCitation {
  readonly kind: 'source';
  readonly code: string;
  readonly link: string | null;
}

/** The case file, or one event in it. */
export interface FileCitation {
  readonly kind: 'file';
  /** Path in the file; empty for the file as a whole. */
  readonly code: string;
  readonly link: null;
}

/** On what a sentence rests. */
export type Citation = ArticleCitation | RulingCitation | SourceCitation | FileCitation;

/** Acts of the Union, by the address of their text. */
const ELI: Partial<Record<ActId, string>> = {
  avg: 'reg/2016/679/oj',
  'reg-1182-71': 'reg/1971/1182/oj',
  'reg-2024-1348': 'reg/2024/1348/oj',
  'visa-code': 'reg/2009/810/oj',
};

const known = new Map<DatedArticle, ArticleCitation>();

/** How the article that bore this number on a day is cited; worked out once for each. */
export function citeOn(articles: readonly DatedArticle[], day: Day): ArticleCitation | null {
  const article = articles.length === 1 ? articles[0] : articleOn(articles, day);
  return article === undefined ? null : cite(article);
}

/** How an article is cited. */
export function cite(article: DatedArticle): ArticleCitation {
  const found = known.get(article);
  if (found !== undefined) return found;
  const { act, own, number } = article;
  const code = `${actOf(article).name} ${number}`;
  const link = linkOf(article);
  const made: ArticleCitation = { kind: 'article', act, ...(own === undefined ? {} : { own }), number, code, link };
  known.set(article, made);
  return made;
}

/** An article of which only part is meant: `4:17(6)` with part `a`. */
export function citePart(citation: ArticleCitation, part: string): ArticleCitation {
  const code = `${citation.code}(${part})`;
  const found = parts.get(code);
  if (found !== undefined) return found;
  const made = { ...citation, number: `${citation.number}(${part})`, code };
  parts.set(code, made);
  return made;
}

const parts = new Map<string, ArticleCitation>();

/** What an article number consists of: `4:15(1)(a)` is article 4:15, paragraph 1, part a. */
export interface NumberParts {
  readonly article: string;
  readonly paragraph: string | null;
  readonly part: string | null;
}

export function partsOfNumber(number: string): NumberParts {
  const match = /^([^(]+)(?:\((\d+[a-z]?)\))?(?:\(([a-z])\))?$/.exec(number);
  return { article: match?.[1] ?? number, paragraph: match?.[2] ?? null, part: match?.[3] ?? null };
}

/**
 * The address of the law text: Juriconnect (jci 1.3) for acts of the Kingdom, on the last day of a number that an article
 * no longer bears; ELI for acts of the Union; null where neither is known.
 */
function linkOf(cited: DatedArticle): string | null {
  const { act, number, to } = cited;
  const eli = ELI[act];
  if (eli !== undefined) return `https://eur-lex.europa.eu/eli/${eli}`;
  const { bwb } = actOf(cited);
  if (bwb === null) return null;
  const { article: named, paragraph } = partsOfNumber(number);
  // The books of the Civil Code are acts of their own: 6:119 is article 119 of book 6.
  const article = act === 'bw3' || act === 'bw6' ? named.replace(/^\d:/, '') : named;
  const lid = paragraph === null ? '' : `&lid=${paragraph}`;
  const day = to === null ? '' : `&z=${isoText(to)}&g=${isoText(to)}`;
  return `https://wetten.overheid.nl/jci1.3:c:${bwb}&artikel=${article}${lid}${day}`;
}
