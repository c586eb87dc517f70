import type { Lang } from '../message.js';
import type { Page, PageSection } from './page.js';
import { gapText } from './question-items.js';
import type { GapJson } from './types.js';
import { lawWord } from './words.js';

/** Declared gaps as a page: first those that any file can meet, then by the procedures whose files can. */
export function gapsPage(gaps: readonly GapJson[], lang: Lang): Page {
  const groups = new Map<string, GapJson[]>();
  for (const gap of [...gaps].sort((a, b) => Math.sign(a.procedures.length) - Math.sign(b.procedures.length))) {
    const key = gap.procedures.join(', ');
    groups.set(key, [...(groups.get(key) ?? []), gap]);
  }
  const sections = [...groups].map(
    ([key, ofGroup]): PageSection => ({
      title: key === '' ? lawWord(lang, 'gaps.any') : key,
      items: ofGroup.map((gap) => gapText(gap, lang)),
    }),
  );
  return { title: lawWord(lang, 'gaps.title'), lead: [], sections };
}
