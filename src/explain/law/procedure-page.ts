import type { Lang } from '../message.js';
import type { Page, PageSection } from './page.js';
import { penaltySections } from './penalty-section.js';
import { gapItems, readingItems } from './question-items.js';
import { termSections } from './term-sections.js';
import type { LawJson, ProcedureJson } from './types.js';
import { capital, isoDayText, lawWord, spanWords } from './words.js';

/** The page of a procedure: what applies on the day of the law, or without a day at all times. */
export function procedurePage(procedure: ProcedureJson, law: LawJson, lang: Lang): Page {
  const { article, field, certainty, lodged, title } = procedure;
  const other = lang === 'nl' ? '' : ` (${title.nl})`;
  const under = lawWord(lang, 'under', {
    article,
    field: lawWord(lang, `field.${field}`),
    certainty: lawWord(lang, `certainty.${certainty}`),
  });
  const lead = [under, ...(law.at === null ? [] : [lawWord(lang, 'on', { day: isoDayText(lang, law.at) })])];
  if (lodged.from !== null || lodged.to !== null) lead.push(lawWord(lang, 'lodged', { span: spanWords(lang, lodged) }));
  const sections: PageSection[] = [
    ...termSections(procedure, lang),
    ...penaltySections(procedure, law, lang),
    section(lang, 'heading.readings', readingItems(procedure, law, lang)),
    section(lang, 'heading.gaps', [...gapItems(procedure, law, lang), lawWord(lang, 'gaps.general')]),
    section(
      lang,
      'heading.notes',
      procedure.notes.map((note) => note[lang]),
    ),
    section(
      lang,
      'heading.sources',
      procedure.sources.map((source) => `${source}.`),
    ),
  ];
  return {
    title: lawWord(lang, 'title', { title: capital(title[lang]) + other, key: procedure.procedure }),
    lead,
    sections: sections.filter(({ items }) => items.length > 0),
  };
}

function section(lang: Lang, title: Parameters<typeof lawWord>[1], items: readonly string[]): PageSection {
  return { title: lawWord(lang, title), items };
}
