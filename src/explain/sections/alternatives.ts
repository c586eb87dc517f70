import type { Alternative } from '../../assess/types.js';
import type { Interpretation } from '../../law/interpretation.js';
import { fill, MESSAGES, say } from '../message.js';
import { articleOfRef, citeRef } from '../reference.js';
import { articleOfProvision, day, isAtMost, money, readingAuthority, type Scope, sentence } from '../scope.js';
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
    total: other.totalCents === null ? '' : money(scope, other.totalCents),
    deadline: other.deadline === null ? say(scope.lang, 'deadline.none') : day(scope, other.deadline),
  };
  const cited = other.authority.map(({ ref }) => citeRef(ref));
  const sameTotal = other.totalCents === totalCents(scope);
  if (other.totalCents === null)
    return sentence(scope, sameTotal ? 'alternative.deadline-only' : 'alternative.undetermined', values, cited);
  if (other.deadline === scope.assessment.deadline) return sentence(scope, 'alternative.total', values, cited);
  return sentence(scope, sameTotal ? 'alternative.deadline' : 'alternative.differs', values, cited);
}

function sameSentence(scope: Scope, keys: readonly string[]): Sentence {
  const questions = keys.map((key) => fill(MESSAGES[scope.lang]['quoted'], { text: questionOf(scope, key) }));
  const cited = keys.flatMap((key) => readingAuthority(scope, key).slice(0, 1));
  return sentence(scope, 'alternative.same', { questions: joinText(scope.lang, questions) }, cited);
}

/** The lowest and highest total; it rests on the articles of the penalties themselves. */
function rangeSentence(scope: Scope): Sentence | null {
  const { range, total } = scope.assessment;
  if (range === null || (total.kind !== 'known' && range.lowCents === 0)) return null;
  const { lowCents, highCents, bound } = range;
  const cited = [articleOfProvision(scope, scope.law.procedure?.tariff ?? 'awb.penalty.tiers')];
  if (scope.assessment.court.length > 0) cited.push(articleOfProvision(scope, 'awb.court-penalty'));
  if (isAtMost(scope)) cited.push(articleOfRef('Awir 12(2)'));
  if (highCents === null)
    return sentence(scope, bound ? 'range.open-bound' : 'range.open', { low: money(scope, lowCents) }, cited);
  const values = { low: money(scope, lowCents), high: money(scope, highCents) };
  if (bound) return sentence(scope, 'range.bound', values, cited);
  return sentence(scope, lowCents === highCents ? 'range.same' : 'range.between', values, cited);
}
