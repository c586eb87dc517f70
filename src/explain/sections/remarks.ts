import type { Mark } from '../../assess/types.js';
import type { Certainty } from '../../law/source.js';
import type { Citation, FileCitation } from '../citation.js';
import { markKey, markText } from '../mark-text.js';
import { fill, MESSAGES } from '../message.js';
import { citeRef } from '../reference.js';
import { type Scope, sentence } from '../scope.js';
import type { Step } from '../step-types.js';
import type { Paragraph, Sentence } from '../types.js';

/** Marks that another section says at more length. */
const ELSEWHERE: readonly string[] = [
  'amount-unknown',
  'late-objection',
  'letter-date-unknown',
  'recalled-law',
  'suspension-running',
  'term-unknown',
];

/** What is unsure: the marks that no other section explains, and the law that was not seen in an official text. */
export function remarkParagraphs(scope: Scope): readonly Paragraph[] {
  const explained = new Set(allSteps(scope.steps).map((step) => String(step.inputs['event'] ?? '')));
  const marks = scope.assessment.marks.filter(
    ({ code, path }) => !ELSEWHERE.includes(code) && !(code === 'no-effect' && explained.has(path)),
  );
  const seen = new Set<string>();
  const sentences = [...marks.map((mark) => markSentence(scope, mark)), ...certaintySentences(scope)];
  return sentences.filter(({ text }) => !seen.has(text) && seen.add(text) !== undefined).map((s) => [s]);
}

function allSteps(steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step) => [step, ...allSteps(step.children)]);
}

/** A mark as a sentence; it rests on the event of the file that it is about. */
function markSentence(scope: Scope, mark: Mark): Sentence {
  const file: FileCitation = { kind: 'file', code: mark.path, link: null };
  return { key: markKey(mark.code), text: markText(mark, scope.lang), citations: [file] };
}

/** Each rule that was applied and is less than verified, once. */
function certaintySentences(scope: Scope): readonly Sentence[] {
  const weak = new Map<string, Step>();
  for (const step of allSteps(scope.steps))
    if (step.provision !== null && step.certainty !== null && step.certainty !== 'verified' && !isAhead(step))
      weak.set(step.provision, step);
  if (weak.size === 0) return [];
  return [...weak.values()].map((step) => {
    const title = scope.law.provisionById.get(step.provision ?? '')?.title[scope.lang] ?? step.rule;
    const certainty = certaintyText(scope, step.certainty ?? 'verified');
    const cited: readonly (Citation | null)[] = [step.article, ...step.sources.slice(0, 1).map(citeRef)];
    return sentence(scope, 'certainty.weak', { title, certainty }, cited);
  });
}

function certaintyText({ lang }: Scope, certainty: Certainty): string {
  return fill(MESSAGES[lang][`certainty.${certainty}`], {});
}

/** Days that only follow later carry their own certainty in the steps, not here. */
function isAhead(step: Step): boolean {
  return step.key.startsWith('dates/');
}
