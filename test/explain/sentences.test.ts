import { describe, expect, it } from 'vitest';
import { citationText, shownCitations } from '../../src/explain/citation-text.js';
import { explain, toHtml, toMarkdown, toText } from '../../src/explain/explain.js';
import { everyCase, sentencesOf } from './support.js';

const languages = ['nl', 'en'] as const;
const cases = everyCase();

/** Sentences whose days and amounts come from the file or the receipt alone. */
const OF_THE_FILE = [
  'answer.withdrawn-on',
  'notice.valid-accepted',
  'receipt.made',
  'receipt.readings',
  'stated.court',
  'stated.established',
];

describe.each(languages)('every explanation in %s', (lang) => {
  const explained = cases.map(({ id, assessment, file }) => ({ id, explanation: explain(assessment, { lang, file }) }));

  it('has no sentence without a key and something it rests on', () => {
    for (const { id, explanation } of explained)
      for (const { key, citations } of sentencesOf(explanation)) {
        expect(key, id).not.toBe('');
        expect(citations.length, `${id} ${key}`).toBeGreaterThan(0);
      }
  });

  it('follows each number with an article, a ruling or another source, save for what the file itself establishes', () => {
    for (const { id, explanation } of explained)
      for (const sentence of sentencesOf(explanation)) {
        if (!/\d/.test(sentence.text) || OF_THE_FILE.includes(sentence.key) || sentence.key.startsWith('mark.'))
          continue;
        const shown = shownCitations(sentence);
        expect(shown.length, `${id} ${sentence.key}: ${sentence.text}`).toBeGreaterThan(0);
        if (shown.every(({ kind }) => kind === 'file'))
          expect(bySetTerm(sentence.key), `${id} ${sentence.key}: ${sentence.text}`).toBe(true);
      }
  });

  it('names no act by a number that it could not read', () => {
    for (const { id, explanation } of explained)
      for (const citation of sentencesOf(explanation).flatMap(({ citations }) => citations)) {
        const text = citationText(citation, lang);
        expect(text, id).not.toMatch(/undefined|\{|\}/);
        if (citation.kind === 'article') expect(citation.number, id).not.toMatch(/[A-Za-z]{3} /);
      }
  });

  it('leaves no gap in a sentence', () => {
    for (const { id, explanation } of explained)
      for (const { text } of sentencesOf(explanation))
        expect(text, id).not.toMatch(/\b(undefined|NaN|null)\b|[{}]| {2}| [.,;:]/);
  });

  it('begins with the short answer: the status and the amount in at most four sentences', () => {
    for (const { id, explanation } of explained) {
      const { length } = explanation.answer;
      expect(length, id).toBeGreaterThanOrEqual(2);
      expect(length, id).toBeLessThanOrEqual(4);
    }
  });

  it('can be written as text, Markdown and HTML', () => {
    for (const { explanation } of explained.slice(0, 200)) {
      expect(toText(explanation)).toContain(explanation.title);
      expect(toMarkdown(explanation)).toMatch(/^# /);
      expect(toHtml(explanation)).toMatch(/^<article lang="(nl|en)">\n<h1>/);
    }
  });
});

/** A term that the body or the file itself set, for which no article is to be named. */
function bySetTerm(key: string): boolean {
  return /^(answer\.(late|in-term|decided)|deadline\.|length\.new-term|start\.withdrawal)/.test(key);
}
