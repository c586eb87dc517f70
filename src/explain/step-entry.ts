import type { Assessment } from '../assess/types.js';
import { asDay, type Day } from '../calendar/day.js';
import { NONE } from '../facts/facts.js';
import type { TermRule } from '../law/procedure.js';
import type { Provision } from '../law/provision.js';
import type { Source } from '../law/source.js';
import { RULE } from '../rules/recorder.js';
import { applied } from './articles.js';
import type { ArticleCitation } from './citation.js';
import { type RuleFields, STEP_FIELDS } from './fields.js';
import { type LawContext, movedDays } from './law-context.js';
import { readFields } from './read.js';
import type { MovedDay, StepOf, StepValue } from './step-types.js';

/** How days and articles are written in the steps. */
export interface StepForm<D, A> {
  readonly day: (day: Day) => D;
  readonly article: (article: ArticleCitation) => A;
}

/** What the steps of one assessment are read with. */
export interface StepContext<D, A> {
  readonly assessment: Assessment;
  readonly law: LawContext;
  readonly form: StepForm<D, A>;
  readonly log: readonly number[];
  /** The decision term of the episode that is being read; null where a court or the body set it. */
  term: TermRule | null;
  /** True when an annulment opened the episode that is being read. */
  annulled: boolean;
}

/** A step whose children are still being put in. */
export type OpenStep<D, A> = StepOf<D, A> & { readonly children: StepOf<D, A>[] };

const NO_SOURCES: readonly string[] = [];
const refs = new WeakMap<readonly Source[], readonly string[]>();

/** Where sources stand, as text; one list for each list of sources. */
export function refsOf(sources: readonly Source[]): readonly string[] {
  const known = refs.get(sources);
  if (known !== undefined) return known;
  const made = sources.map(({ ref }) => ref);
  refs.set(sources, made);
  return made;
}

/** The entry of a log at `start` as a step without children. */
export function readStep<D, A>(context: StepContext<D, A>, start: number, key: string): OpenStep<D, A> {
  const { law, form, log } = context;
  const code = log[start] as number;
  const fields = STEP_FIELDS[code] as RuleFields;
  const inputs = readFields(log, start, fields.inputs, form.day);
  const outcome = readFields(log, start, fields.outcome, form.day);
  complete(context, code, start, inputs, outcome);
  const noted = law.provisions[log[start + 1] as number];
  const versionIndex = log[start + 2] as number;
  if (code === RULE.start) {
    context.term = termRule(context, noted, versionIndex);
    context.annulled = inputs['opens'] === 'annulment';
  }
  const day = dayOf(context, code, start);
  const { provision, article } = applied(context, fields.rule, noted, inputs, outcome, day);
  const place = provision === noted ? versionIndex : 0;
  const version = provision?.versions[place];
  return {
    key,
    rule: fields.rule,
    provision: version === undefined || provision === undefined ? null : provision.id,
    version: version === undefined ? null : place,
    article: article === null ? null : form.article(article),
    link: article === null ? null : article.link,
    inputs,
    outcome,
    sources: version === undefined ? NO_SOURCES : refsOf(version.sources),
    certainty: version === undefined ? null : version.certainty,
    children: [],
  };
}

/** The version of the procedure's own term that a start applied. */
function termRule<D, A>(
  { law }: StepContext<D, A>,
  noted: Provision<unknown> | undefined,
  version: number,
): TermRule | null {
  const term = law.procedure?.term;
  return term !== undefined && term.id === noted?.id ? (term.versions[version]?.value ?? null) : null;
}

/** What the record names by a number and the law set or the assessment by its content. */
function complete<D, A>(
  { assessment, law, form, log }: StepContext<D, A>,
  code: number,
  start: number,
  inputs: Record<string, StepValue<D>>,
  outcome: Record<string, StepValue<D>>,
): void {
  const first = log[start + 3] as number;
  switch (code) {
    case RULE.collective:
      inputs['class'] = law.collective[first]?.code ?? first;
      break;
    case RULE.moratorium:
      inputs['nationality'] = law.moratoria[first]?.nationality ?? null;
      break;
    case RULE.exclusion:
      inputs['pivot'] = law.provisions[log[start + 1] as number]?.pivot ?? null;
      break;
    case RULE.roll:
      outcome['movedBy'] = rolledDays(law, first, log[start + 4] as number, form);
      break;
    case RULE.lodgingPeriod:
      outcome['movedBy'] = rolledDays(law, log[start + 5] as number, log[start + 6] as number, form);
      break;
    case RULE.administrative:
      accrued(assessment.episodes[log[start + 7] as number]?.administrative, outcome);
      break;
    case RULE.court:
      accrued(assessment.court[first], outcome);
      break;
    default:
  }
}

function rolledDays<D, A>(law: LawContext, from: number, to: number, form: StepForm<D, A>): readonly MovedDay<D>[] {
  if (from === NONE || to === NONE) return [];
  return movedDays(law, asDay(from), asDay(to)).map(({ day, why }) => ({ day: form.day(day), why }));
}

/** What has accrued by the valuation day, beside the potential of the record. */
function accrued<D>(
  found: { readonly days: number | null; readonly amountCents: number | null } | undefined,
  outcome: Record<string, StepValue<D>>,
): void {
  outcome['days'] = found?.days ?? null;
  outcome['amountCents'] = found?.amountCents ?? null;
}

/** The day whose law a step applied: of the notice or decision, else the valuation day. */
function dayOf<D, A>({ assessment, log }: StepContext<D, A>, code: number, start: number): Day {
  let day: number = assessment.at;
  if (code === RULE.notice) day = log[start + 4] as number;
  else if (code === RULE.exclusion || code === RULE.firstDay || code === RULE.tariff) day = log[start + 3] as number;
  return day === NONE ? assessment.at : asDay(day);
}
