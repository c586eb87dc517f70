import type { DateAssessment } from '../assess/types.js';
import { dateArticle } from './articles.js';
import { citeNumber } from './citation.js';
import type { OpenStep, StepContext } from './step-entry.js';
import type { StepOf } from './step-types.js';

/** The days that follow from a penalty, in the order of the law, with the name of their step. */
const DATES: readonly (readonly [key: keyof DateAssessment, rule: string])[] = [
  ['noticeFrom', 'notice-possible'],
  ['appealFrom', 'appeal'],
  ['ceiling', 'ceiling'],
  ['penaltyDecisionDue', 'penalty-decision'],
  ['paymentDue', 'payment'],
  ['interestFrom', 'interest'],
];

/** One step for each day that follows from the assessment. */
export function dateSteps<D, A>({ assessment, form }: StepContext<D, A>): readonly StepOf<D, A>[] {
  const steps: StepOf<D, A>[] = [];
  for (const [name, rule] of DATES) {
    const day = assessment.dates[name];
    if (day === null) continue;
    const article = citeNumber(...dateArticle(name));
    steps.push(plainStep(`dates/${rule}`, rule, { on: form.day(day) }, form.article(article), article.link));
  }
  return steps;
}

/** The total of all episodes and orders. */
export function totalStep<D, A>({ assessment }: StepContext<D, A>): StepOf<D, A> {
  const { total, perDayCents } = assessment;
  const known = total.kind === 'known' ? total.cents : null;
  const certain = total.kind === 'undetermined' ? 0 : total.cents;
  return plainStep('total', 'total', { totalCents: known, certainCents: certain, perDayCents }, null, null);
}

function plainStep<D, A>(
  key: string,
  rule: string,
  outcome: StepOf<D, A>['outcome'],
  article: A | null,
  link: string | null,
): OpenStep<D, A> {
  return { key, rule, article, link, inputs: {}, outcome, sources: [], certainty: null, children: [] };
}
