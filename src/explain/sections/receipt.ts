import { presetOf } from '../../law/preset-of.js';
import type { FileCitation } from '../citation.js';
import { day, type Scope, sentence } from '../scope.js';
import type { Paragraph, Sentence } from '../types.js';
import { notLawSentences } from './reforms.js';

const RECEIPT: FileCitation = { kind: 'file', code: 'receipt', link: null };

/** By what version of the library and of the law the result was made, and which readings were chosen. */
export function receiptParagraphs(scope: Scope): readonly Paragraph[] {
  const { receipt } = scope.assessment;
  if (receipt === null) return [];
  const { library, lawSet, lawSetHash, supplements, readings, at } = receipt;
  const values = { library, lawSet, hash: lawSetHash.slice(0, 12), at: day(scope, at) };
  const list: Sentence[] = [sentence(scope, 'receipt.made', values, [RECEIPT]), ...notLawSentences(scope)];
  if (supplements.length > 0) {
    const named = supplements.map(({ id, hash: h }) => `${id} (${h.slice(0, 12)})`).join(', ');
    list.push(sentence(scope, 'receipt.supplements', { supplements: named }, [RECEIPT]));
  }
  const preset = presetOf(readings, scope.law.lawSet.interpretations);
  const chosen = scope.law.lawSet.interpretations
    .filter(({ key, default: usual }) => readings[key] !== undefined && readings[key] !== usual)
    .map(({ key }) => `${key}=${String(readings[key])}`);
  if (chosen.length > 0 && preset !== null)
    list.push(sentence(scope, 'receipt.preset', { preset: preset.name }, [RECEIPT]));
  if (chosen.length > 0) list.push(sentence(scope, 'receipt.readings', { readings: chosen.join(', ') }, [RECEIPT]));
  return [list];
}
