import { parseDuration } from '../../calendar/parse-duration.js';
import { coveredByAtw } from '../../law/lengths.js';
import type { Lang } from '../message.js';
import type { PageSection } from './page.js';
import type { ExtensionJson, ProcedureJson, TermJson } from './types.js';
import { capital, durationWords, lawWord, spanWords } from './words.js';

/** Term, extension and suspension of a procedure: of the term in force, or of all when no day is looked at. */
export function termSections({ terms, pivot }: ProcedureJson, lang: Lang): readonly PageSection[] {
  const shown = terms.filter(({ inForce }) => inForce !== false);
  const others = terms.filter(({ inForce }) => inForce === false);
  const dated = (term: TermJson, rule: string): string => {
    if (term.from === null && term.to === null) return capital(rule);
    const values = { pivot: lawWord(lang, `pivot.${pivot}`), span: spanWords(lang, term), rule };
    return capital(lawWord(lang, 'term.span', values));
  };
  const rules = (some: readonly TermJson[]): readonly string[] =>
    some.map((term) => dated(term, `${termRuleText(term, lang)} ${lawWord(lang, `roll.${rollOf(term)}`)}`));
  const rooms = (textsOf: (term: TermJson) => readonly string[]): readonly string[] => {
    const lists = shown.map(textsOf);
    const same = new Set(lists.map((texts) => texts.join('\n'))).size <= 1;
    if (same) return (lists[0] ?? []).map(capital);
    return shown.flatMap((term, t) => (lists[t] ?? []).map((text) => dated(term, text)));
  };
  return [
    { title: lawWord(lang, 'heading.term'), items: [...rules(shown), ...remarks(shown, lang)] },
    { title: lawWord(lang, 'heading.extensions'), items: rooms((term) => extensionTexts(term, lang)) },
    { title: lawWord(lang, 'heading.suspensions'), items: rooms((term) => suspensionTexts(term, lang)) },
    { title: lawWord(lang, 'heading.other'), items: rules(others) },
  ];
}

function remarks(shown: readonly TermJson[], lang: Lang): readonly string[] {
  return [
    ...(shown.length === 0 ? [lawWord(lang, 'term.none')] : []),
    ...(shown.some(({ restartsOnSupplement }) => restartsOnSupplement) ? [lawWord(lang, 'term.restarts')] : []),
    ...shown.flatMap(({ note }) => (note === undefined ? [] : [note[lang]])),
  ];
}

function extensionTexts({ extensions }: TermJson, lang: Lang): readonly string[] {
  if (extensions.length === 0) return [lawWord(lang, 'extension.none')];
  return extensions.map((room) => extensionText(room, lang));
}

function suspensionTexts({ suspensions }: TermJson, lang: Lang): readonly string[] {
  if (suspensions.length === 0) return [lawWord(lang, 'suspension.none')];
  return suspensions.map(({ title, article, ground }) =>
    lawWord(lang, 'suspension', { title: title[lang], article, ground }),
  );
}

/** How the last day of a term rolls: the Algemene termijnenwet looks at the length too. */
function rollOf({ roll, length }: TermJson): 'atw' | 'atw-long' | 'year-end' | 'eu' | 'none' {
  if (roll !== 'atw') return roll;
  if (length === null) return 'year-end';
  const read = parseDuration(length);
  return read.ok && coveredByAtw(read.duration) ? 'atw' : 'atw-long';
}

/** The length of a term and from when it counts. */
function termRuleText({ length, yearEnd, countsFrom, lodgingPeriod }: TermJson, lang: Lang): string {
  const start = lawWord(lang, `start.${countsFrom}`);
  const period =
    lodgingPeriod === null ? '' : lawWord(lang, 'term.period', { length: durationWords(lang, lodgingPeriod) });
  if (yearEnd === null) {
    return lawWord(lang, 'term.length', { length: durationWords(lang, length ?? ''), start, period });
  }
  const { lastWeeks: weeks, otherwise } = yearEnd;
  return lawWord(lang, 'term.year-end', { weeks, length: durationWords(lang, otherwise), start, period });
}

function extensionText({ atMost, times, ground, within, consent, article }: ExtensionJson, lang: Lang): string {
  const values = {
    ground: ground[lang],
    article,
    times: times === null ? '' : times === 1 ? lawWord(lang, 'times.1') : lawWord(lang, 'times.many', { times }),
    within:
      within === 'term'
        ? lawWord(lang, 'within.term')
        : lawWord(lang, 'within.length', { length: durationWords(lang, within) }),
    consent: consent === null ? '' : lawWord(lang, `consent.${consent}`),
  };
  if (atMost === null) return lawWord(lang, 'extension.reasonable', values);
  return lawWord(lang, 'extension.atMost', { ...values, length: durationWords(lang, atMost) });
}
