import { fill } from '../message.js';
import { citeRef } from '../reference.js';
import { articleOfProvision, day, readingAuthority, type Scope, sentence } from '../scope.js';
import type { Step } from '../step-types.js';
import { dayIn, numberIn, wordIn } from '../step-values.js';
import type { Sentence } from '../types.js';
import { lengthText, messageOr } from '../words.js';

/** A collective extension of the asylum term: whether it counts under the reading, and what it does. */
export function collectiveSentences(scope: Scope, step: Step): readonly Sentence[] {
  const code = wordIn(step.inputs, 'class');
  const decree = scope.law.collective.find((c) => c.code === code);
  const values = {
    code: code.replace(/^wbv-(\d+)-(\d+)$/, 'WBV $1/$2'),
    length: lengthText(scope.lang, decree?.months ?? numberIn(step.inputs, 'months'), 0),
    endBefore: dayText(scope, dayIn(step.inputs, 'endBefore')),
    end: dayText(scope, dayIn(step.outcome, 'end')),
  };
  const authority = readingAuthority(scope, 'genericExtensionView');
  switch (wordIn(step.outcome, 'effect')) {
    case 'applied':
      return [sentence(scope, 'collective.applied', values, [step.article, ...authority])];
    case 'by-reading':
      return [sentence(scope, 'collective.by-reading', values, [step.article, ...authority])];
    default:
      return [
        sentence(scope, 'collective.after-end', values, [step.article, ...step.sources.slice(0, 1).map(citeRef)]),
      ];
  }
}

/** A moratorium on decisions: a year more, a standstill, or a term that begins only after it. */
export function moratoriumSentences(scope: Scope, step: Step): readonly Sentence[] {
  const nation = wordIn(step.inputs, 'nationality');
  const months = numberIn(step.inputs, 'months');
  const ceiling = dayIn(step.outcome, 'ceiling');
  const values = {
    country: fill(messageOr(scope.lang, `country.${nation}`, 'country.other'), { code: nation }),
    on: dayText(scope, dayIn(step.inputs, 'on')),
    endBefore: dayText(scope, dayIn(step.inputs, 'endBefore')),
    end: dayText(scope, dayIn(step.outcome, 'end')),
    length: lengthText(scope.lang, months, 0),
  };
  const cited = [step.article, ...readingAuthority(scope, 'moratoriumView').slice(0, 2)];
  if (wordIn(step.outcome, 'effect') !== 'applied') return [sentence(scope, 'moratorium.after-end', values, cited)];
  if (months === 0) return [sentence(scope, 'moratorium.start', values, cited)];
  if (ceiling === null) return [sentence(scope, 'moratorium.year', values, cited)];
  return [
    sentence(scope, 'moratorium.capped', { ...values, ceiling: day(scope, ceiling) }, [
      ...cited,
      articleOfProvision(scope, 'vw.asylum.ceiling'),
    ]),
  ];
}

function dayText(scope: Scope, value: ReturnType<typeof dayIn>): string {
  return value === null ? '' : day(scope, value);
}
