import { citationText, shownCitations } from './citation-text.js';
import { say } from './message.js';
import { cited } from './to-text.js';
import type { Explanation, Paragraph } from './types.js';

/** An explanation as an HTML fragment (`article`), without style or script: articles and rulings are links. */
export function toHtml(explanation: Explanation): string {
  const { lang, title, subtitle, answer, sections } = explanation;
  const parts = [`<h1>${escapeHtml(title)}</h1>`, `<p>${escapeHtml(subtitle)}</p>`];
  parts.push(`<h2>${escapeHtml(say(lang, 'heading.answer'))}</h2>`, paragraphHtml(answer, lang));
  for (const section of sections) {
    parts.push(`<h2>${escapeHtml(section.title)}</h2>`);
    for (const paragraph of section.paragraphs) parts.push(paragraphHtml(paragraph, lang));
  }
  return `<article lang="${lang}">\n${parts.join('\n')}\n</article>\n`;
}

function paragraphHtml(paragraph: Paragraph, lang: Explanation['lang']): string {
  const sentences = paragraph.map((sentence) => {
    const links = shownCitations(sentence).map((citation) => {
      const text = escapeHtml(citationText(citation, lang));
      return citation.link === null ? text : `<a href="${escapeHtml(citation.link)}">${text}</a>`;
    });
    return cited({ ...sentence, text: escapeHtml(sentence.text) }, links.join('; '));
  });
  return `<p>${sentences.join(' ')}</p>`;
}

/** Text that HTML would take for markup, made harmless. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
