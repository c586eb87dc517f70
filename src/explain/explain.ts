import type { Assessment } from '../assess/types.js';
import type { Day } from '../calendar/day.js';
import type { Case } from '../case/types.js';
import { baseLaw } from '../law/base.js';
import type { LawSet } from '../law/law-set.js';
import type { ArticleCitation } from './citation.js';
import { lawContext } from './law-context.js';
import type { Lang } from './message.js';
import { matterOf, type Scope } from './scope.js';
import { answer } from './sections/answer.js';
import { sectionsOf } from './sections/sections.js';
import { subtitleOf, titleOf } from './sections/title.js';
import type { StepForm } from './step-entry.js';
import { stepsOf } from './steps.js';
import type { Explanation } from './types.js';

export { toHtml } from './to-html.js';
export { toMarkdown } from './to-markdown.js';
export { toText } from './to-text.js';

export interface ExplainOptions {
  readonly lang: Lang;
  /** The case file: names the steps of an order and the day of the decision. */
  readonly file?: Case;
  /** The law set of the assessment; the base law when left out. */
  readonly lawSet?: LawSet;
}

const FORM: StepForm<Day, ArticleCitation> = { day: (day) => day, article: (article) => article };

/**
 * An assessment in words: the short answer first, then each day and amount with the article or ruling it rests on, what
 * other readings give, and what is unsure. The steps come from the record of the very evaluation that made the numbers;
 * an assessment made with `brief` has none, and only its short answer is given.
 */
export function explain(assessment: Assessment, options: ExplainOptions): Explanation {
  const { lang, file, lawSet = baseLaw } = options;
  const law = lawContext(lawSet, assessment.procedure);
  const steps = stepsOf(assessment, lawSet, FORM);
  const scope: Scope = { lang, assessment, file, law, steps, matter: matterOf(law) };
  return {
    lang,
    title: titleOf(scope),
    subtitle: subtitleOf(scope),
    answer: answer(scope),
    sections: sectionsOf(scope),
    steps,
  };
}
