import type { LawSet } from '../../law/law-set.js';
import type { Lang } from '../message.js';
import { citeRef } from '../reference.js';
import { lawJson } from './law-json.js';
import { type Page, type PageSection, pageMarkdown } from './page.js';
import { procedurePage } from './procedure-page.js';
import { tableRows } from './table.js';
import type { LawJson, ProcedureJson } from './types.js';
import { capital, lawWord } from './words.js';

/** A file of the pages about the law. */
export interface LawFile {
  readonly name: string;
  readonly text: string;
}

const INDEX = 'README.md';

/** The law as Markdown: an index, and a page a procedure with everything at all times. The same law gives the same text. */
export function lawPages(lawSet: LawSet, lang: Lang): readonly LawFile[] {
  const law = lawJson(lawSet);
  return [
    { name: INDEX, text: indexText(law, lang) },
    ...law.procedures.map((procedure) => ({
      name: fileOf(procedure),
      text: pageMarkdown(docPage(procedure, law, lang)),
    })),
  ];
}

function fileOf({ procedure }: ProcedureJson): string {
  return `${procedure}.md`;
}

/** A page with links: to the readings, to the sources, and back. */
function docPage(procedure: ProcedureJson, law: LawJson, lang: Lang): Page {
  const page = procedurePage(procedure, law, lang);
  const readings = procedure.readings.map((key) => `\`${key}\``).join(', ');
  const others: Readonly<Record<string, readonly string[]>> = {
    [lawWord(lang, 'heading.readings')]: [lawWord(lang, 'docs.readings', { readings })],
    [lawWord(lang, 'heading.sources')]: procedure.sources.map(linked),
  };
  return {
    ...page,
    lead: [...page.lead, lawWord(lang, 'docs.back', { file: INDEX })],
    sections: page.sections.map(
      (section): PageSection => ({ ...section, items: others[section.title] ?? section.items }),
    ),
  };
}

function linked(source: string): string {
  const { link } = citeRef(source);
  return link === null ? source : `[${source}](${link})`;
}

function indexText(law: LawJson, lang: Lang): string {
  const rows = tableRows(law, lang);
  const blocks = [
    `# ${lawWord(lang, 'index.title')}`,
    lawWord(lang, 'index.intro', { count: law.procedures.length, lawSet: law.lawSet }),
    lawWord(lang, 'docs.refresh'),
  ];
  for (const field of new Set(law.procedures.map((procedure) => procedure.field))) {
    const names = (['key', 'title', 'term', 'act', 'certainty'] as const).map((name) => lawWord(lang, `table.${name}`));
    const lines = law.procedures.flatMap((procedure, i) => {
      const row = rows[i];
      if (procedure.field !== field || row === undefined) return [];
      const { key, title, term, article, certainty } = row;
      return [`| [\`${key}\`](${fileOf(procedure)}) | ${title} | ${term} | ${article} | ${certainty} |`];
    });
    blocks.push(`## ${capital(lawWord(lang, `field.${field}`))}`);
    blocks.push([`| ${names.join(' | ')} |`, '|---|---|---|---|---|', ...lines].join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}
