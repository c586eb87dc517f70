import type { Day } from '../../calendar/day.js';
import type { Citation } from '../citation.js';
import { citeRef } from '../reference.js';
import { day, type Scope, sentence } from '../scope.js';
import type { Step } from '../step-types.js';
import { dayIn } from '../step-values.js';
import type { Paragraph, Sentence } from '../types.js';

/** Statuses of a file that is no longer open. */
const CLOSED: readonly string[] = ['withdrawn', 'decided-in-time', 'decided-late'];

/** The days that follow: appeal, the penalty decision while no day has accrued, the ceiling of an asylum term. */
export function dateParagraphs(scope: Scope): readonly Paragraph[] {
  const open = !CLOSED.includes(scope.assessment.status);
  const appeal = open && !isLodged(scope) ? one(scope, 'appeal', 'dates.appeal') : [];
  const decision = scope.assessment.payments === null ? one(scope, 'penalty-decision', 'dates.decision-if') : [];
  const ceiling = open ? one(scope, 'ceiling', 'dates.ceiling', 'dates.ceiling-past') : [];
  return [appeal, decision, ceiling].filter((paragraph) => paragraph.length > 0);
}

/** Whether an appeal was lodged already: the file says so, or a court has ruled. */
function isLodged({ assessment, file }: Scope): boolean {
  const lodged = file?.events.some((event) => event.type === 'appeal-lodged' && event.on <= assessment.at);
  return lodged === true || assessment.court.some(({ episode }) => episode === assessment.episodes.length - 1);
}

type DateKey = 'dates.appeal' | 'dates.ceiling' | 'dates.ceiling-past' | 'dates.decision-if';

/** The sentence of one date; another when it lies before the valuation day. */
function one(scope: Scope, rule: string, key: DateKey, past: DateKey = key): readonly Sentence[] {
  const step = scope.steps.find((s) => s.rule === rule && s.key.startsWith('dates/'));
  const on: Day | null = step === undefined ? null : dayIn(step.outcome, 'on');
  if (step === undefined || on === null) return [];
  return [sentence(scope, on < scope.assessment.at ? past : key, { on: day(scope, on) }, articles(step))];
}

function articles(step: Step): readonly (Citation | null)[] {
  return step.rule === 'ceiling' ? [step.article, ...step.sources.slice(0, 1).map(citeRef)] : [step.article];
}
