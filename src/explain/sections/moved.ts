import type { Citation } from '../citation.js';
import { articleOfRef } from '../reference.js';
import { articleOfProvision, day, type Scope, sentence } from '../scope.js';
import type { Step } from '../step-types.js';
import { dayIn, movedIn } from '../step-values.js';
import type { Sentence } from '../types.js';
import { freeDaysText } from '../words.js';

const WEEKEND: readonly string[] = ['saturday', 'sunday'];

/** Why an end moved: each day on which it could not be, by name. */
export function movedSentence(scope: Scope, step: Step): Sentence {
  const moved = movedIn(step.outcome);
  const to = dayIn(step.outcome, 'to') ?? dayIn(step.outcome, 'end');
  const days = freeDaysText(scope.lang, scope.law, moved);
  const cited: (Citation | null)[] = [step.rule === 'roll' ? step.article : articleOfProvision(scope, 'atw.roll')];
  const kinds = new Set(moved.map(({ why }) => why));
  if (kinds.has('good-friday')) cited.push(articleOfRef('Algemene termijnenwet 3(2)'));
  if (kinds.has('equated-day')) cited.push(articleOfRef('Algemene termijnenwet 3(3)'));
  if ([...kinds].some((why) => !WEEKEND.includes(why) && why !== 'good-friday' && why !== 'equated-day'))
    cited.push(articleOfRef('Algemene termijnenwet 3(1)'));
  return sentence(scope, 'roll.moved', { days, to: to === null ? '' : day(scope, to) }, cited);
}
