import { type Citation, citePart } from '../citation.js';
import { fill } from '../message.js';
import { articleOfProvision, day, readingAuthority, rulingsOf, type Scope, sentence } from '../scope.js';
import type { Step } from '../step-types.js';
import { childOf, dayIn, numberIn, wordIn } from '../step-values.js';
import type { Sentence } from '../types.js';
import { lengthText, messageOr } from '../words.js';
import { collectiveSentences, moratoriumSentences } from './decrees.js';
import { movedSentence } from './moved.js';

/** What a statement, extension or suspension did to the term, or why it did nothing. */
export function termEvent(scope: Scope, step: Step): readonly Sentence[] {
  switch (step.rule) {
    case 'stated':
      return [statedSentence(scope, step)];
    case 'extension':
      return extensionSentences(scope, step);
    case 'suspension':
      return [suspensionSentence(scope, step)];
    case 'collective':
      return collectiveSentences(scope, step);
    case 'moratorium':
      return moratoriumSentences(scope, step);
    default:
      return [];
  }
}

/** The days of an event as text; empty where there is none. */
export function eventDays(scope: Scope, step: Step): { on: string; until: string; endBefore: string; end: string } {
  const text = (value: ReturnType<typeof dayIn>): string => (value === null ? '' : day(scope, value));
  return {
    on: text(dayIn(step.inputs, 'on')),
    until: text(dayIn(step.inputs, 'until')),
    endBefore: text(dayIn(step.inputs, 'endBefore')),
    end: text(dayIn(step.outcome, 'end')),
  };
}

function statedSentence(scope: Scope, step: Step): Sentence {
  const values = eventDays(scope, step);
  const whole = articleOfProvision(scope, 'awb.stated-term');
  const paragraph = (number: string) => (whole === null ? null : citePart(whole, number));
  switch (wordIn(step.outcome, 'effect')) {
    case 'applied': {
      const by = wordIn(step.inputs, 'statedBy');
      if (by === 'body') return sentence(scope, 'stated.body', values, [paragraph('3')]);
      return sentence(scope, by === 'court' ? 'stated.court' : 'stated.established', values, []);
    }
    case 'after-end':
      return sentence(scope, 'stated.after-end', values, [paragraph('3')]);
    case 'letter-without-effect':
      return sentence(scope, 'stated.letter-without-effect', values, [paragraph('1')]);
    default:
      return sentence(scope, 'stated.closed', values, [whole]);
  }
}

function extensionSentences(scope: Scope, step: Step): readonly Sentence[] {
  const values = eventDays(scope, step);
  const article = step.article;
  const rulings = rulingsOf(step);
  switch (wordIn(step.outcome, 'effect')) {
    case 'applied':
      return extended(scope, step, article, rulings);
    case 'after-end':
      return [sentence(scope, 'extension.after-end', values, [article, ...rulings.slice(0, 1)])];
    case 'not-later':
      return [sentence(scope, 'extension.not-later', values, [article])];
    case 'by-reading':
      return [
        sentence(scope, 'extension.by-reading', values, [
          article,
          ...readingAuthority(scope, 'genericExtensionView').slice(0, 1),
        ]),
      ];
    case 'no-term':
      return [sentence(scope, 'extension.no-term', values, [article])];
    default:
      return [sentence(scope, 'extension.closed', values, [article])];
  }
}

function extended(
  scope: Scope,
  step: Step,
  article: Citation | null,
  rulings: readonly Citation[],
): readonly Sentence[] {
  const values = eventDays(scope, step);
  const undated = values.on === '';
  if (dayIn(step.inputs, 'until') !== null)
    return [sentence(scope, undated ? 'extension.agreed-undated' : 'extension.agreed', values, [article])];
  const length = lengthText(scope.lang, numberIn(step.inputs, 'months'), numberIn(step.inputs, 'days'));
  const adjourned = scope.matter === 'objection' || scope.matter === 'appeal';
  const key = undated ? 'extension.undated' : adjourned ? 'extension.adjourned' : 'extension.extended';
  const roll = childOf(step, 'roll');
  return [
    ...(roll === undefined ? [] : [movedSentence(scope, roll)]),
    sentence(scope, key, { ...values, length }, article === null ? rulings : [article]),
    sentence(scope, 'extension.on-top', {}, rulings),
  ];
}

/** A suspension; where a supplement restarts the term, that it did. */
function suspensionSentence(scope: Scope, step: Step): Sentence {
  const restart = childOf(step, 'restart');
  if (restart !== undefined) return restartSentence(scope, restart);
  const ground = fill(messageOr(scope.lang, `ground.${wordIn(step.inputs, 'ground')}`, 'ground.other'), {});
  const from = dayIn(step.inputs, 'from');
  const until = dayIn(step.inputs, 'until');
  const values = { ...eventDays(scope, step), ground, from: from === null ? '' : day(scope, from) };
  const days = numberIn(step.outcome, 'days');
  switch (wordIn(step.outcome, 'effect')) {
    case 'applied':
      if (until === null) return sentence(scope, 'suspension.running', values, [step.article]);
      return sentence(
        scope,
        from !== null && days < until - from + 1 ? 'suspension.partly' : 'suspension.applied',
        { ...values, days },
        [step.article, ...rulingsOf(step, 1)],
      );
    case 'after-end':
      return sentence(scope, 'suspension.after-end', values, [step.article]);
    case 'no-new-days':
      return sentence(scope, 'suspension.no-new-days', values, [step.article]);
    case 'no-term':
      return sentence(scope, 'suspension.no-term', values, [step.article]);
    default:
      return sentence(scope, 'suspension.closed', values, [step.article]);
  }
}

function restartSentence(scope: Scope, step: Step): Sentence {
  const from = dayIn(step.inputs, 'from');
  const values = eventDays(scope, step);
  if (from === null) return sentence(scope, 'restart.awaited', values, [step.article]);
  return sentence(scope, 'restart.applied', { ...values, from: day(scope, from) }, [step.article]);
}
