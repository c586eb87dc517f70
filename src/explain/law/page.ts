/** A page about the law, before it becomes text or Markdown. Code stands between backticks in every text. */
export interface Page {
  readonly title: string;
  /** Paragraphs under the title. */
  readonly lead: readonly string[];
  readonly sections: readonly PageSection[];
}

/** A part of a page under its own heading: a list of sentences. */
export interface PageSection {
  readonly title: string;
  readonly items: readonly string[];
}

/** Width of a line of text. */
const WIDTH = 96;

/** A page as plain text in lines of at most 96 characters where words allow. */
export function pageText({ title, lead, sections }: Page): string {
  const blocks = [plain(title), ...lead.map((text) => wrap(plain(text), '', ''))];
  for (const { title: heading, items } of sections) {
    blocks.push(`${plain(heading).toUpperCase()}\n${items.map((item) => wrap(plain(item), '- ', '  ')).join('\n')}`);
  }
  return `${blocks.join('\n\n')}\n`;
}

/** A page as Markdown. */
export function pageMarkdown({ title, lead, sections }: Page): string {
  const blocks = [`# ${title}`, ...lead];
  for (const { title: heading, items } of sections) {
    blocks.push(`## ${heading}`, items.map((item) => `- ${item}`).join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

function plain(text: string): string {
  return text.replaceAll('`', '');
}

function wrap(text: string, first: string, others: string): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = others + word;
    } else line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}
