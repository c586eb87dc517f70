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

/**
 * The article that a step applies, by the number in force on a day. It is more exact than the provision of the record
 * where the facts are: by the ground of a suspension, the length of an extension, the exception that a person found.
 */
export function applied<D>(
  law: LawContext,
  rule: string,
  noted: Provision<unknown> | undefined,
  term: TermRule | null,
  inputs: StepValues<D>,
  outcome: StepValues<D>,
  day: Day,
): Applied {
  if (noted === undefined) return { provision: noted, article: null };
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
  const exact = lengths.indexOf(length);
  const room = term.extensions[exact >= 0 ? exact : lengths.findIndex((l) => l >= length)] ?? term.extensions[0];
  return room === undefined ? null : articleOfRef(room.article);
}

function roomLength({ atMost }: ExtensionRoom): number {
  return atMost === null ? Number.POSITIVE_INFINITY : approximate(monthsOf(atMost), daysOf(atMost));
}

/** Days of a length from a fixed day on: only to compare lengths. */
function approximate(months: number, days: number): number {
  return addMonths(asDay(0), months, 'clip') + days;
}
