import { asDay, type Day } from '../calendar/day.js';
import { addMonths } from '../calendar/months.js';
import { daysOf, monthsOf } from '../law/lengths.js';
import type { ExtensionRoom, TermRule } from '../law/procedure.js';
import type { Provision } from '../law/provision.js';
import { type ArticleCitation, citeOn, citePart } from './citation.js';
import type { LawContext } from './law-context.js';
import { articleOfRef } from './reference.js';
import type { StepValues } from './step-types.js';

/** Parts of the article on exceptions (Awb 4:17(6), since 2026 4:17(5)). */
const EXCEPTION_PARTS: Readonly<Record<string, string>> = {
  'unreasonably-late': 'a',
  'not-interested-party': 'b',
  'manifestly-inadmissible': 'c',
  'manifestly-unfounded': 'c',
};

/** What a step applied: the provision with what is cited of it. */
export interface Applied {
  readonly provision: Provision<unknown> | undefined;
  readonly article: ArticleCitation | null;
}

/** What of the evaluation so far decides which article is cited. */
export interface ArticleContext {
  readonly law: LawContext;
  readonly term: TermRule | null;
  readonly annulled: boolean;
}

/** Rules of a term that a court or the body itself can have set. */
const SET_TERM: readonly string[] = ['start', 'length', 'deadline'];

/** Rules that apply the decision term of the procedure itself, whose version can have an article of its own. */
const OWN_ARTICLE: readonly string[] = ['lodging-period', 'start', 'length', 'deadline'];

/**
 * The article that a step applies, by the number in force on a day. It is more exact than the provision of the record
 * where the facts are: by the ground of a suspension, the length of an extension, the exception that a person found.
 */
export function applied<D>(
  { law, term, annulled }: ArticleContext,
  rule: string,
  noted: Provision<unknown> | undefined,
  inputs: StepValues<D>,
  outcome: StepValues<D>,
  day: Day,
): Applied {
  if (noted === undefined) return { provision: noted, article: null };
  const own = noted.id === law.procedure?.term.id && term?.article !== undefined ? articleOfRef(term.article) : null;
  if (noted.id === 'awb.court-term' && SET_TERM.includes(rule))
    return { provision: noted, article: annulled ? articleOfRef('Awb 8:72(4)') : null };
  if (own !== null && OWN_ARTICLE.includes(rule)) return { provision: noted, article: own };
  switch (rule) {
    case 'suspension':
      return {
        provision: noted,
        article: suspensionArticle(term, String(inputs['ground'])) ?? citeOn(noted.articles, day),
      };
    case 'extension':
      return { provision: noted, article: extensionArticle(term, inputs) };
    case 'stated':
      return { provision: noted, article: inputs['statedBy'] === 'body' ? citeOn(noted.articles, day) : null };
    case 'roll':
      return found(inputs['kind'] === 'eu' ? law.provisionById.get('eu.periods') : undefined, noted, day);
    case 'finding':
      return finding(law, noted, String(outcome['why']), day);
    default:
      return found(undefined, noted, day);
  }
}

function found(provision: Provision<unknown> | undefined, noted: Provision<unknown>, day: Day): Applied {
  const used = provision ?? noted;
  return { provision: used, article: citeOn(used.articles, day) };
}

/** Without a valid notice no penalty runs (4:17(3)); an exclusion has its own step; a finding its part of 4:17(6). */
function finding(law: LawContext, noted: Provision<unknown>, why: string, day: Day): Applied {
  if (why === 'no-valid-notice' || why === 'undetermined')
    return found(law.provisionById.get('awb.notice-of-default'), noted, day);
  if (why === 'excluded') return { provision: undefined, article: null };
  const article = citeOn(noted.articles, day);
  const part = EXCEPTION_PARTS[why];
  if (part !== undefined && article !== null) return { provision: noted, article: citePart(article, part) };
  return { provision: noted, article: articleOfRef('Awb 4:17(1)') };
}

function suspensionArticle(term: TermRule | null, ground: string): ArticleCitation | null {
  const room = term?.suspensions.find((s) => s.ground === ground);
  return room === undefined ? null : articleOfRef(room.article);
}

/** The room of the law that an extension uses: by consent for an agreed day, else the one of its length or longer. */
function extensionArticle<D>(term: TermRule | null, inputs: StepValues<D>): ArticleCitation | null {
  if (term === null) return null;
  if (inputs['until'] !== null) {
    const agreed = term.extensions.find((room) => room.consent === 'applicant');
    return agreed === undefined ? suspensionArticle(term, 'consent') : articleOfRef(agreed.article);
  }
  const length = approximate(Number(inputs['months']), Number(inputs['days']));
  const lengths = term.extensions.map((room) => roomLength(room));
  const fit = lengths.includes(length) ? length : (lengths.find((l) => l >= length) ?? lengths[0]);
  const rooms = term.extensions.filter((_, i) => lengths[i] === fit);
  const first = rooms[0];
  if (first === undefined) return null;
  const whole = withoutPart(first.article);
  return articleOfRef(
    rooms.length > 1 && rooms.every((room) => withoutPart(room.article) === whole) ? whole : first.article,
  );
}

/** `Vw 42(4)` of `Vw 42(4)(a)`: the grounds of one paragraph are not told apart by their length. */
function withoutPart(article: string): string {
  return article.replace(/\([a-z]\)$/, '');
}

function roomLength({ atMost }: ExtensionRoom): number {
  return atMost === null ? Number.POSITIVE_INFINITY : approximate(monthsOf(atMost), daysOf(atMost));
}

/** Days of a length from a fixed day on: only to compare lengths. */
function approximate(months: number, days: number): number {
  return addMonths(asDay(0), months, 'clip') + days;
}
