import { addDays } from '../../calendar/day.js';
import type { ArticleCitation } from '../citation.js';
import { articleOfRef, citeRef } from '../reference.js';
import { articleOfProvision, day, matterAtStart, readingAuthority, rulingsOf, type Scope, sentence } from '../scope.js';
import type { Step } from '../step-types.js';
import { childOf, childrenOf, dayIn, movedIn, numberIn, wordIn } from '../step-values.js';
import type { Paragraph, Sentence } from '../types.js';
import { lengthText } from '../words.js';
import { movedSentence } from './moved.js';
import { termReformSources } from './reforms.js';
import { termEvent } from './term-events.js';

/** How the end of the term follows: from what day it counts, its length, what changed it, its last day. */
export function termParagraphs(scope: Scope, episode: Step): readonly Paragraph[] {
  const deadline = childOf(episode, 'deadline');
  const parts = deadline === undefined ? episode.children : deadline.children;
  const paragraphs: Paragraph[] = [];
  const beginning: Sentence[] = [];
  for (const step of parts) {
    if (step.rule === 'start') beginning.push(...startSentences(scope, episode, step, hasLength(parts)));
    else if (step.rule === 'length') beginning.push(...lengthSentences(scope, step, parts));
  }
  if (beginning.length > 0) paragraphs.push(beginning);
  let counted = false;
  for (const step of parts) {
    const sentences = termEvent(scope, step).filter(({ key }) => key !== 'extension.on-top' || !counted);
    if (sentences.some(({ key }) => key === 'extension.on-top')) counted = true;
    if (sentences.length > 0) paragraphs.push(sentences);
  }
  paragraphs.push(endSentences(scope, episode, deadline));
  const silence = childOf(episode, 'silence');
  if (silence !== undefined) paragraphs.push([silenceSentence(scope, silence)]);
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

/** Whether the term has a length; one that was set as a day has none. */
function hasLength(parts: readonly Step[]): boolean {
  return parts.some((step) => step.rule === 'length');
}

/** Whether a court or the body set the term itself. */
function isSetTerm(parts: readonly Step[]): boolean {
  return parts.some((step) => step.rule === 'start' && step.provision === 'awb.court-term');
}

function startSentences(scope: Scope, episode: Step, step: Step, isLength: boolean): readonly Sentence[] {
  const from = dayIn(step.outcome, 'from');
  const lodging = childOf(step, 'lodging-period');
  if (from === null) return [sentence(scope, 'start.unknown', {}, [])];
  const values = { Matter: matterAtStart(scope), from: day(scope, from) };
  const cited = [step.article];
  switch (wordIn(step.inputs, 'basis')) {
    case 'lodging-period':
      return lodging === undefined ? [] : lodgingSentences(scope, step, lodging);
    case 'lodging':
      return [sentence(scope, 'start.lodging', values, cited)];
    case 'forwarding':
      return [sentence(scope, 'start.forwarding', values, [articleOfProvision(scope, 'awb.forwarding')])];
    case 'payment':
      return [sentence(scope, 'start.payment', values, cited)];
    case 'responsibility':
      return [sentence(scope, 'start.responsibility', values, [responsibilityArticle(step)])];
    case 'annulment':
    case 'withdrawal':
      return newTermSentences(scope, episode, step, isLength);
    default:
      return [sentence(scope, 'start.receipt', values, cited)];
  }
}

/** Vw 42(6), which no longer exists for applications under the Regulation: there the article of the term rules its start too. */
function responsibilityArticle({ article }: Step): ArticleCitation | null {
  return article?.act === 'vw' ? articleOfRef('Vw 42(6)') : article;
}

/** The period for lodging an objection, what moved its end, and from where the term counts. */
function lodgingSentences(scope: Scope, start: Step, lodging: Step): readonly Sentence[] {
  const announced = dayIn(lodging.inputs, 'announced');
  const end = dayIn(lodging.outcome, 'end');
  const from = dayIn(start.outcome, 'from');
  const received = dayIn(lodging.inputs, 'received');
  if (end === null || from === null) return [];
  const list: Sentence[] = [];
  const cited = [articleOfRef('Awb 6:7'), lodging.article];
  if (lodging.inputs['stated'] === true || announced === null)
    list.push(sentence(scope, 'lodging.stated', { end: day(scope, end) }, cited));
  else {
    const length = lengthText(scope.lang, 0, numberIn(lodging.inputs, 'days'));
    list.push(
      sentence(scope, 'lodging.period', { announced: day(scope, announced), length, end: day(scope, end) }, cited),
    );
    if (movedIn(lodging.outcome).length > 0) list.push(movedSentence(scope, lodging));
  }
  if (lodging.outcome['late'] === true && received !== null) {
    const late = from === received ? 'start.late-objection' : 'start.late-objection-period';
    const authority = [start.article, ...readingAuthority(scope, 'lateObjectionStart')];
    list.push(sentence(scope, late, { received: day(scope, received) }, authority));
  } else
    list.push(
      sentence(scope, 'start.lodging-period', { from: day(scope, from) }, [start.article, ...rulingsOf(lodging, 1)]),
    );
  return list;
}

/** A new term after an annulment or withdrawal; an earlier notice is of no use for it. */
function newTermSentences(scope: Scope, episode: Step, step: Step, isLength: boolean): readonly Sentence[] {
  const on = dayIn(episode.inputs, 'on');
  const from = dayIn(step.outcome, 'from');
  if (on === null || from === null) return [];
  const withdrawn = wordIn(step.inputs, 'basis') === 'withdrawal';
  const key = newTermKey(withdrawn, isLength, from === on);
  return [
    sentence(scope, key, { on: day(scope, on), from: day(scope, from) }, [step.article]),
    sentence(scope, 'start.new-notice', {}, [articleOfProvision(scope, 'awb.notice-of-default')]),
  ];
}

function newTermKey(withdrawn: boolean, isLength: boolean, sameDay: boolean): NewTermKey {
  if (withdrawn) return isLength ? 'start.withdrawal' : 'start.withdrawal-day';
  if (!isLength) return 'start.annulment-day';
  return sameDay ? 'start.annulment-same' : 'start.annulment';
}

type NewTermKey =
  | 'start.withdrawal'
  | 'start.withdrawal-day'
  | 'start.annulment'
  | 'start.annulment-same'
  | 'start.annulment-day';

function lengthSentences(scope: Scope, step: Step, parts: readonly Step[]): readonly Sentence[] {
  const end = dayIn(step.outcome, 'end');
  if (end === null) return [];
  const values = { end: day(scope, end) };
  if (step.inputs['yearEnd'] === true) return [sentence(scope, yearEndKey(parts), values, [step.article])];
  const length = lengthText(scope.lang, numberIn(step.inputs, 'months'), numberIn(step.inputs, 'days'));
  const key = !isSetTerm(parts) ? 'length.statutory' : step.article === null ? 'length.new-term' : 'length.court';
  return [sentence(scope, key, { ...values, length }, [step.article, ...termReformSources(scope, step)])];
}

/** The year of receipt, or that of the annulment or withdrawal that opened the term. */
function yearEndKey(
  parts: readonly Step[],
): 'length.year-end' | 'length.year-end-annulled' | 'length.year-end-withdrawn' {
  const start = parts.find(({ rule }) => rule === 'start');
  const basis = start === undefined ? '' : wordIn(start.inputs, 'basis');
  if (basis === 'annulment') return 'length.year-end-annulled';
  return basis === 'withdrawal' ? 'length.year-end-withdrawn' : 'length.year-end';
}

/** The last day, with what moved it. */
function endSentences(scope: Scope, episode: Step, step: Step | undefined): readonly Sentence[] {
  const deadline = step === undefined ? null : dayIn(step.outcome, 'deadline');
  if (step === undefined || deadline === null)
    return [
      scope.law.procedure === undefined && childOf(episode, 'start') !== undefined
        ? sentence(scope, 'deadline.unknown-law', {}, [])
        : sentence(scope, 'deadline.unknown-facts', {}, [childOf(episode, 'start')?.article]),
    ];
  const list: Sentence[] = childrenOf(step, 'roll').map((roll) => movedSentence(scope, roll));
  const values = { deadline: day(scope, deadline) };
  const days = numberIn(step.inputs, 'suspendedDays');
  if (step.inputs['suspensionRunning'] === true && isRunning(scope))
    list.push(
      sentence(scope, 'deadline.running', { ...values, at: day(scope, scope.assessment.at) }, [
        articleOfProvision(scope, 'awb.suspension'),
      ]),
    );
  else if (days > 0)
    list.push(
      sentence(scope, 'deadline.suspended', { ...values, days }, [
        step.article,
        articleOfProvision(scope, 'awb.suspension'),
      ]),
    );
  else list.push(sentence(scope, 'deadline.is', values, [step.article]));
  return list;
}

function isRunning({ assessment }: Scope): boolean {
  return assessment.marks.some((mark) => mark.code === 'suspension-running');
}

function silenceSentence(scope: Scope, step: Step): Sentence {
  const end = dayIn(step.inputs, 'end');
  const announceBy = dayIn(step.outcome, 'announceBy');
  const given = end === null ? '' : day(scope, addDays(end, 1));
  const values = { given, announceBy: announceBy === null ? '' : day(scope, announceBy) };
  return sentence(scope, 'silence.rule', values, [
    articleOfRef('Awb 4:20b'),
    step.article,
    ...step.sources.slice(0, 1).map(citeRef),
  ]);
}
