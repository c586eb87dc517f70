import { articleOfRef } from '../reference.js';
import { day, type Scope, sentence } from '../scope.js';
import type { Step } from '../step-types.js';
import { dayIn } from '../step-values.js';
import type { Paragraph, Sentence } from '../types.js';

/** Statuses of a file that is no longer open. */
const CLOSED: readonly string[] = ['withdrawn', 'decided-in-time', 'decided-late'];

/** The days that follow: appeal, penalty decision, payment, interest, the ceiling of an asylum term. */
export function dateParagraphs(scope: Scope): readonly Paragraph[] {
  const open = !CLOSED.includes(scope.assessment.status);
  const after = afterPenalty(scope);
  const appeal = open ? one(scope, 'appeal', 'dates.appeal') : [];
  const ceiling = open ? one(scope, 'ceiling', 'dates.ceiling') : [];
  return [appeal, after, ceiling].filter((paragraph) => paragraph.length > 0);
}

/** The penalty decision, payment and interest; conditional while more days can accrue. */
function afterPenalty(scope: Scope): readonly Sentence[] {
  const { state, days } = scope.assessment.administrative;
  const certain = (state === 'full' || state === 'stopped') && days !== 0;
  if (!certain) return one(scope, 'penalty-decision', 'dates.decision-if');
  return [
    ...one(scope, 'penalty-decision', 'dates.decision'),
    ...one(scope, 'payment', 'dates.payment'),
    ...one(scope, 'interest', 'dates.interest'),
  ];
}

type DateKey =
  | 'dates.appeal'
  | 'dates.ceiling'
  | 'dates.decision'
  | 'dates.decision-if'
  | 'dates.payment'
  | 'dates.interest';

function one(scope: Scope, rule: string, key: DateKey): readonly Sentence[] {
  const step = scope.steps.find((s) => s.rule === rule && s.key.startsWith('dates/'));
  const on = step === undefined ? null : dayIn(step.outcome, 'on');
  return step === undefined || on === null ? [] : [sentence(scope, key, { on: day(scope, on) }, articles(step))];
}

/** Interest runs from default, which a body that does not decide reaches as if it had (4:100). */
function articles(step: Step): readonly Parameters<typeof sentence>[3][number][] {
  return step.rule === 'interest' ? [step.article, articleOfRef('Awb 4:100')] : [step.article];
}
