import { actOf } from '../law/provision.js';
import { type ArticleCitation, type Citation, partsOfNumber } from './citation.js';
import { fill, isMessageKey, type Lang, MESSAGES, say } from './message.js';
import type { Sentence } from './types.js';
import { messageOr } from './words.js';

/**
 * The citations that are written after a sentence: the law and the rulings; the case file only where a day or amount
 * rests on nothing else.
 */
export function shownCitations({ text, citations }: Sentence): readonly Citation[] {
  const law = citations.filter(({ kind }) => kind !== 'file');
  if (law.length > 0 || !/\d/.test(text)) return law;
  return citations.filter(({ code }) => code !== 'receipt').slice(0, 1);
}

/** A citation as a lawyer writes it: `artikel 4:17, derde lid, van de Awb`; `rechtbank Den Haag, ECLI:NL:…`. */
export function citationText(citation: Citation, lang: Lang): string {
  switch (citation.kind) {
    case 'article':
      return articleText(citation, lang);
    case 'ruling':
      return rulingText(citation.code, lang);
    case 'source':
      return sourceText(citation.code, lang);
    case 'file':
      return say(lang, 'cite.file');
  }
}

/** A circular or act by its name instead of the number under which it is published. */
function sourceText(code: string, lang: Lang): string {
  const [id = '', ...rest] = code.split(' ');
  const key = `source.${id}`;
  if (!isMessageKey(key)) return code;
  const name = fill(MESSAGES[lang][key], {});
  return rest.length === 0 ? name : say(lang, 'source.part', { name, part: rest.join(' ') });
}

function articleText(citation: ArticleCitation, lang: Lang): string {
  const { act, number } = citation;
  const { article, paragraph, part } = partsOfNumber(number);
  const values = { article, act: fill(messageOr(lang, `act.${act}`, 'act.default'), { name: actOf(citation).name }) };
  if (paragraph === null) {
    return part === null ? say(lang, 'article.whole', values) : say(lang, 'article.part', { ...values, part });
  }
  const ordinal = `ordinal.${paragraph}`;
  if (!isMessageKey(ordinal)) return say(lang, 'article.numbered', { ...values, paragraph });
  const whole = { ...values, ordinal: fill(MESSAGES[lang][ordinal], {}) };
  return part === null
    ? say(lang, 'article.paragraph', whole)
    : say(lang, 'article.paragraph-part', { ...whole, part });
}

function rulingText(ecli: string, lang: Lang): string {
  const court = `court.${ecli.split(':')[2] ?? ''}`;
  return isMessageKey(court) ? say(lang, 'ruling.named', { court: fill(MESSAGES[lang][court], {}), ecli }) : ecli;
}
