import type { Assessment } from '../assess/types.js';
import type { Day } from '../calendar/day.js';
import type { Case, CaseEvent } from '../case/types.js';
import type { Provision } from '../law/provision.js';
import { type ArticleCitation, type Citation, citeOn, type FileCitation } from './citation.js';
import { dateText, moneyText } from './format.js';
import type { LawContext } from './law-context.js';
import { type Lang, type MessageKey, say, type ValuesOf } from './message.js';
import { citeRef } from './reference.js';
import type { Step } from './step-types.js';
import type { Sentence } from './types.js';

/** What an application, request, objection or administrative appeal is called. */
export type Matter = 'application' | 'request' | 'objection' | 'appeal';

/** What the sections of one explanation are written from. */
export interface Scope {
  readonly lang: Lang;
  readonly assessment: Assessment;
  readonly file: Case | undefined;
  readonly law: LawContext;
  readonly steps: readonly Step[];
  readonly matter: Matter;
}

const THE_FILE: FileCitation = { kind: 'file', code: '', link: null };

/** A sentence and on what it rests; on the case file when nothing else is known. */
export function sentence<K extends MessageKey>(
  scope: Scope,
  key: K,
  values: ValuesOf<K>,
  citations: readonly (Citation | null | undefined)[],
): Sentence {
  const cited = citations.filter((c) => c !== null && c !== undefined);
  const text = (say as (lang: Lang, key: K, values: ValuesOf<K>) => string)(scope.lang, key, values);
  return { key, text, citations: cited.length === 0 ? [THE_FILE] : distinct(cited) };
}

/** Each citation once. */
function distinct(citations: readonly Citation[]): readonly Citation[] {
  return citations.filter((c, i) => citations.findIndex((other) => other.code === c.code) === i);
}

/** A day in words. */
export function day(scope: Scope, value: Day): string {
  return dateText(scope.lang, value);
}

/** An amount in words. */
export function money(scope: Scope, cents: number): string {
  return moneyText(scope.lang, cents);
}

/** The noun of the case, at the start of a sentence and within it. */
export function matterAtStart({ lang, matter }: Scope): string {
  return say(lang, `Matter.${matter}`);
}

export function matterWithin({ lang, matter }: Scope): string {
  return say(lang, `matter.${matter}`);
}

/** What the procedure of the case is about. */
export function matterOf(law: LawContext): Matter {
  const { procedure } = law;
  if (procedure === undefined) return 'application';
  if (procedure.key.includes('administrative-appeal')) return 'appeal';
  if (procedure.term.versions.some((v) => v.value.lodgingPeriod !== undefined)) return 'objection';
  return procedure.key.includes('request') ? 'request' : 'application';
}

/** The article of a provision of the law set, by the number on the valuation day or on another. */
export function articleOfProvision({ law, assessment }: Scope, id: string, on?: Day): ArticleCitation | null {
  const provision: Provision<unknown> | undefined = law.provisionById.get(id);
  return provision === undefined ? null : citeOn(provision.articles, on ?? assessment.at);
}

/** Whether the file leaves out the amount at stake, so that a penalty for an allowance is an upper bound (Awir 12(2)). */
export function isAtMost({ assessment }: Scope): boolean {
  const days = assessment.episodes.some(({ administrative }) => (administrative.days ?? 0) > 0);
  return days && assessment.marks.some(({ code }) => code === 'amount-at-stake-unknown');
}

/** The rulings among the sources of a step. */
export function rulingsOf(step: Step, most = 2): readonly Citation[] {
  return step.sources
    .map(citeRef)
    .filter((c) => c.kind === 'ruling')
    .slice(0, most);
}

/** Who holds the reading that the assessment used. */
export function readingAuthority({ law, assessment }: Scope, key: string): readonly Citation[] {
  const interpretation = law.lawSet.interpretations.find((i) => i.key === key);
  const value = assessment.receipt?.readings[key] ?? interpretation?.default;
  const option = interpretation?.options.find((o) => o.value === value);
  return (option?.authority ?? []).map(({ ref }) => citeRef(ref));
}

/** The event of the case file that a path names; undefined without the file. */
export function eventAt({ file }: Scope, path: unknown): CaseEvent | undefined {
  const match = /^events\[(\d+)\]/.exec(String(path));
  return match === null ? undefined : file?.events[Number(match[1])];
}
