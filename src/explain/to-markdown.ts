import { citationText, shownCitations } from './citation-text.js';
import { say } from './message.js';
import { cited } from './to-text.js';
import type { Explanation, Paragraph } from './types.js';

/** An explanation as Markdown: articles linked to the law text, rulings to their publication. */
export function toMarkdown(explanation: Explanation): string {
  const { lang, title, subtitle, answer, sections } = explanation;
  const blocks = [`# ${escapeMarkdown(title)}`, escapeMarkdown(subtitle)];
  blocks.push(`## ${say(lang, 'heading.answer')}`, paragraphMarkdown(answer, lang));
  for (const section of sections) {
    blocks.push(`## ${escapeMarkdown(section.title)}`);
    for (const paragraph of section.paragraphs) blocks.push(paragraphMarkdown(paragraph, lang));
  }
  return `${blocks.join('\n\n')}\n`;
}

function paragraphMarkdown(paragraph: Paragraph, lang: Explanation['lang']): string {
  return paragraph
    .map((sentence) => {
      const links = shownCitations(sentence).map((citation) => {
        const text = escapeMarkdown(citationText(citation, lang));
        return citation.link === null ? text : `[${text}](${citation.link})`;
      });
      return cited({ ...sentence, text: escapeMarkdown(sentence.text) }, links.join('; '));
    })
    .join(' ');
}

/** Text that Markdown would take for markup, made harmless. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
