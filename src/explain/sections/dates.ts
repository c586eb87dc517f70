import type { Day } from '../../calendar/day.js';
import type { Citation } from '../citation.js';
import { articleOfRef, citeRef } from '../reference.js';
import { articleOfProvision, day, money, type Scope, sentence } from '../scope.js';
import type { Step } from '../step-types.js';
import { dayIn } from '../step-values.js';
import type { Paragraph, Sentence } from '../types.js';

/** Statuses of a file that is no longer open. */
const CLOSED: readonly string[] = ['withdrawn', 'decided-in-time', 'decided-late'];

/** The days that follow: appeal, penalty decision, payment, interest, the ceiling of an asylum term. */
export function dateParagraphs(scope: Scope): readonly Paragraph[] {
  const open = !CLOSED.includes(scope.assessment.status);
  const appeal = open && !isLodged(scope) ? one(scope, 'appeal', 'dates.appeal') : [];
  const ceiling = open ? one(scope, 'ceiling', 'dates.ceiling', 'dates.ceiling-past') : [];
  return [appeal, afterPenalty(scope), ceiling].filter((paragraph) => paragraph.length > 0);
}

/** Whether an appeal was lodged already: the file says so, or a court has ruled. */
function isLodged({ assessment, file }: Scope): boolean {
  const lodged = file?.events.some((event) => event.type === 'appeal-lodged' && event.on <= assessment.at);
  return lodged === true || assessment.court.some(({ episode }) => episode === assessment.episodes.length - 1);
}

/** The penalty decision, payment and interest; conditional while more days can accrue. */
function afterPenalty(scope: Scope): readonly Sentence[] {
  const { state, days } = scope.assessment.administrative;
  const certain = (state === 'full' || state === 'stopped') && days !== 0;
  if (!certain) return one(scope, 'penalty-decision', 'dates.decision-if');
  return [
    ...one(scope, 'penalty-decision', 'dates.decision', 'dates.decision-past'),
    ...fixedSentences(scope),
    ...one(scope, 'payment', 'dates.payment', 'dates.payment-past'),
    ...paidSentences(scope),
    ...one(scope, 'interest', 'dates.interest', 'dates.interest-past'),
  ];
}

/** The decision that fixed the penalty, as the case file names it. */
function fixedSentences(scope: Scope): readonly Sentence[] {
  const { file, assessment } = scope;
  return (file?.events ?? []).flatMap((event) =>
    event.type === 'penalty-decision' && event.on <= assessment.at
      ? [
          sentence(scope, 'dates.fixed', { on: day(scope, event.on), cents: money(scope, event.amount) }, [
            articleOfProvision(scope, 'awb.penalty.decision'),
          ]),
        ]
      : [],
  );
}

/** Payments of the administrative penalty, as the case file names them. */
function paidSentences(scope: Scope): readonly Sentence[] {
  const { file, assessment } = scope;
  return (file?.events ?? []).flatMap((event) =>
    event.type === 'paid' && event.on <= assessment.at && (event.for ?? 'administrative') === 'administrative'
      ? [
          sentence(scope, 'dates.paid', { on: day(scope, event.on), cents: money(scope, event.amount) }, [
            articleOfProvision(scope, 'awb.payment'),
          ]),
        ]
      : [],
  );
}

type DateKey =
  | 'dates.appeal'
  | `dates.${'ceiling' | 'decision' | 'payment' | 'interest'}`
  | `dates.${'ceiling' | 'decision' | 'payment' | 'interest'}-past`
  | 'dates.decision-if';

/** The sentence of one date; another when it lies before the valuation day. */
function one(scope: Scope, rule: string, key: DateKey, past: DateKey = key): readonly Sentence[] {
  const step = scope.steps.find((s) => s.rule === rule && s.key.startsWith('dates/'));
  const on: Day | null = step === undefined ? null : dayIn(step.outcome, 'on');
  if (step === undefined || on === null) return [];
  return [sentence(scope, on < scope.assessment.at ? past : key, { on: day(scope, on) }, articles(step))];
}

/** Interest runs from default, which a body that does not decide reaches as if it had (4:100). */
function articles(step: Step): readonly (Citation | null)[] {
  if (step.rule === 'interest') return [step.article, articleOfRef('Awb 4:100')];
  return step.rule === 'ceiling' ? [step.article, ...step.sources.slice(0, 1).map(citeRef)] : [step.article];
}
