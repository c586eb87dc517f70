import type { Alternative } from '../../assess/types.js';
import type { Interpretation } from '../../law/interpretation.js';
import { fill, MESSAGES, say } from '../message.js';
import { citeRef } from '../reference.js';
import { day, money, readingAuthority, type Scope, sentence } from '../scope.js';
import type { Paragraph, Sentence } from '../types.js';
import { joinText } from '../words.js';

/** What each other reading would give and who holds it; then the lowest and highest total over all of them. */
export function alternativeParagraphs(scope: Scope): readonly Paragraph[] {
  const { alternatives } = scope.assessment;
  if (alternatives.length === 0) return [];
  const differing = alternatives.filter((alternative) => differs(scope, alternative));
  const keys = [...new Set(differing.map(({ interpretation }) => interpretation))];
  const paragraphs: Paragraph[] = keys.map((key) => [
    ...chosenSentences(scope, key),
    ...differing.filter(({ interpretation }) => interpretation === key).map((other) => otherSentence(scope, other)),
  ]);
  const same = [...new Set(alternatives.map(({ interpretation }) => interpretation))].filter((k) => !keys.includes(k));
  if (same.length > 0) paragraphs.push([sameSentence(scope, same)]);
  const range = rangeSentence(scope);
  return range === null ? paragraphs : [...paragraphs, [range]];
}

function totalCents({ assessment }: Scope): number | null {
  return assessment.total.kind === 'known' ? assessment.total.cents : null;
}

function differs(scope: Scope, { totalCents: cents, deadline }: Alternative): boolean {
  return cents !== totalCents(scope) || deadline !== scope.assessment.deadline;
}

function interpretationOf({ law }: Scope, key: string): Interpretation | undefined {
  return law.lawSet.interpretations.find((i) => i.key === key);
}

function meaningOf(scope: Scope, key: string, value: Alternative['value'] | undefined): string {
  const option = interpretationOf(scope, key)?.options.find((o) => o.value === value);
  return option?.meaning[scope.lang] ?? String(value);
}

function questionOf(scope: Scope, key: string): string {
  return interpretationOf(scope, key)?.question[scope.lang] ?? key;
}

function chosenSentences(scope: Scope, key: string): readonly Sentence[] {
  const value = scope.assessment.receipt?.readings[key] ?? interpretationOf(scope, key)?.default;
  const values = { question: questionOf(scope, key), meaning: meaningOf(scope, key, value) };
  return [sentence(scope, 'alternative.chosen', values, readingAuthority(scope, key))];
}

function otherSentence(scope: Scope, other: Alternative): Sentence {
  const values = {
    meaning: meaningOf(scope, other.interpretation, other.value),
    total: centsText(scope, other.totalCents),
    deadline: other.deadline === null ? say(scope.lang, 'deadline.unknown') : day(scope, other.deadline),
  };
  const cited = other.authority.map(({ ref }) => citeRef(ref));
  const totalMoves = other.totalCents !== totalCents(scope);
  if (other.deadline === scope.assessment.deadline) return sentence(scope, 'alternative.total', values, cited);
  return sentence(scope, totalMoves ? 'alternative.differs' : 'alternative.deadline', values, cited);
}

function centsText(scope: Scope, cents: number | null): string {
  return cents === null ? say(scope.lang, 'amount.unknown') : money(scope, cents);
}

function sameSentence(scope: Scope, keys: readonly string[]): Sentence {
  const questions = keys.map((key) => fill(MESSAGES[scope.lang]['quoted'], { text: questionOf(scope, key) }));
  const cited = keys.flatMap((key) => readingAuthority(scope, key).slice(0, 1));
  return sentence(scope, 'alternative.same', { questions: joinText(scope.lang, questions) }, cited);
}

function rangeSentence(scope: Scope): Sentence | null {
  const { range } = scope.assessment;
  if (range === null) return null;
  const { lowCents, highCents, bound } = range;
  const values = { low: money(scope, lowCents), high: money(scope, highCents) };
  const cited = scope.assessment.alternatives
    .flatMap(({ authority }) => authority.slice(0, 1))
    .map(({ ref }) => citeRef(ref));
  const one = cited.slice(0, 1);
  if (bound) return sentence(scope, 'range.bound', values, one);
  return sentence(scope, lowCents === highCents ? 'range.same' : 'range.between', values, one);
}
