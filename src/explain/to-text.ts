import { citationText, shownCitations } from './citation-text.js';
import { say } from './message.js';
import type { Explanation, Paragraph, Sentence } from './types.js';

/** Width of a line of text. */
const WIDTH = 96;

/** An explanation as plain text for a terminal or a letter, in lines of at most 96 characters where words allow. */
export function toText(explanation: Explanation): string {
  const { lang, title, subtitle, answer, sections } = explanation;
  const blocks = [title, subtitle, heading(say(lang, 'heading.answer')), wrap(paragraphText(answer, explanation))];
  for (const section of sections) {
    blocks.push(heading(section.title));
    for (const paragraph of section.paragraphs) blocks.push(wrap(paragraphText(paragraph, explanation)));
  }
  return `${blocks.join('\n\n')}\n`;
}

function heading(title: string): string {
  return title.toUpperCase();
}

function paragraphText(paragraph: Paragraph, { lang }: Explanation): string {
  return paragraph
    .map((sentence) =>
      cited(
        sentence,
        shownCitations(sentence)
          .map((citation) => citationText(citation, lang))
          .join('; '),
      ),
    )
    .join(' ');
}

/** A sentence with its citations in brackets before its full stop. */
export function cited({ text }: Sentence, citations: string): string {
  if (citations === '') return text;
  return text.endsWith('.') ? `${text.slice(0, -1)} (${citations}).` : `${text} (${citations})`;
}

/** A text in lines of at most 96 characters, where words allow; an amount stays on one line. */
export function wrap(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.replace(/€ (?=-?\d)/g, '€\u00a0').split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n').replaceAll('\u00a0', ' ');
}
