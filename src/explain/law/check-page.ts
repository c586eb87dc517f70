import type { Lang } from '../message.js';
import type { CheckedTable, CheckedValue, LawCheck } from './check.js';
import type { Page, PageSection } from './page.js';
import { isoDayText, lawWord, spanWords } from './words.js';

/** What a check found, as a page. */
export function checkPage(check: LawCheck, lang: Lang): Page {
  const section = (title: 'recalled' | 'ending' | 'open', items: readonly string[]): PageSection => ({
    title: lawWord(lang, `check.${title}`),
    items: items.length > 0 ? items : [lawWord(lang, 'check.none')],
  });
  return {
    title: lawWord(lang, 'check.title', { day: isoDayText(lang, check.at) }),
    lead: [],
    sections: [
      section(
        'recalled',
        check.recalled.map((value) => valueText(value, lang)),
      ),
      section(
        'ending',
        check.ending.map((table) => tableLine(table, lang)),
      ),
      section(
        'open',
        check.open.map((value) => valueText(value, lang)),
      ),
    ],
  };
}

function valueText({ id, title, part, sources, ...span }: CheckedValue, lang: Lang): string {
  const of = part === null ? title[lang] : `${title[lang]}, ${part}`;
  return lawWord(lang, 'check.value', { id, span: spanWords(lang, span), title: of, sources: sources.join('; ') });
}

function tableLine({ id, title, knownTo, days }: CheckedTable, lang: Lang): string {
  const values = { id, to: isoDayText(lang, knownTo), title: title[lang], days: Math.abs(days) };
  return lawWord(lang, days < 0 ? 'check.ended' : 'check.ends', values);
}
