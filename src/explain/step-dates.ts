import type { DateAssessment } from '../assess/types.js';
import { citeOn } from './citation.js';
import { type OpenStep, refsOf, type StepContext } from './step-entry.js';
import type { StepOf } from './step-types.js';

/** The days that follow, in the order of the law: name of the step, and id of the provision they rest on. */
const DATES: readonly (readonly [key: keyof DateAssessment, rule: string, provision: string])[] = [
  ['noticeFrom', 'notice-possible', 'awb.notice-of-default'],
  ['appealFrom', 'appeal', 'awb.appeal'],
  ['ceiling', 'ceiling', 'vw.asylum.ceiling'],
  ['penaltyDecisionDue', 'penalty-decision', 'awb.penalty.decision'],
  ['paymentDue', 'payment', 'awb.payment'],
  ['interestFrom', 'interest', 'awb.payment.interest'],
];

/** One step for each day that follows from the assessment. */
export function dateSteps<D, A>({ assessment, law, form }: StepContext<D, A>): readonly StepOf<D, A>[] {
  const steps: StepOf<D, A>[] = [];
  for (const [name, rule, id] of DATES) {
    const day = assessment.dates[name];
    if (day === null) continue;
    const provision = law.provisionById.get(id);
    const article = provision === undefined ? null : citeOn(provision.articles, assessment.at);
    const version = provision?.versions.find((v) => (v.from ?? day) <= day && day <= (v.to ?? day));
    steps.push({
      ...plainStep<D, A>(`dates/${rule}`, rule, { on: form.day(day) }),
      provision: provision?.id ?? null,
      version: version === undefined ? null : (provision?.versions.indexOf(version) ?? null),
      article: article === null ? null : form.article(article),
      link: article === null ? null : article.link,
      sources: version === undefined ? [] : refsOf(version.sources),
      certainty: version === undefined ? null : version.certainty,
    });
  }
  return steps;
}

/** The total of all episodes and orders. */
export function totalStep<D, A>({ assessment }: StepContext<D, A>): StepOf<D, A> {
  const { total, perDayCents } = assessment;
  const known = total.kind === 'known' ? total.cents : null;
  const certain = total.kind === 'undetermined' ? 0 : total.cents;
  return plainStep<D, A>('total', 'total', { totalCents: known, certainCents: certain, perDayCents });
}

function plainStep<D, A>(key: string, rule: string, outcome: StepOf<D, A>['outcome']): OpenStep<D, A> {
  return {
    key,
    rule,
    provision: null,
    version: null,
    article: null,
    link: null,
    inputs: {},
    outcome,
    sources: [],
    certainty: null,
    children: [],
  };
}
