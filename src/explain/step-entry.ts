import type { Assessment } from '../assess/types.js';
import { asDay, type Day } from '../calendar/day.js';
import { NONE } from '../facts/facts.js';
import type { Source } from '../law/source.js';
import { RULE } from '../rules/recorder.js';
import { articleOf } from './articles.js';
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
  const provision = law.provisions[log[start + 1] as number];
  const version = provision?.versions[log[start + 2] as number];
  const article =
    provision === undefined ? null : articleOf(law, fields.rule, provision, inputs, dayOf(context, code, start));
  return {
    key,
    rule: fields.rule,
    article: article === null ? null : form.article(article),
    link: article === null ? null : article.link,
    inputs,
    outcome,
    sources: version === undefined ? NO_SOURCES : refsOf(version.sources),
    certainty: version === undefined ? null : version.certainty,
    children: [],
  };
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
