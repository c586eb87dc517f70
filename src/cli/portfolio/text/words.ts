import type { StatusCode } from '../../../assess/types.js';
import { fill, type Lang, type MessageValue } from '../../../explain/message.js';
import { asCents } from '../../../money/cents.js';
import { formatEuros } from '../../../money/format.js';
import { en } from './words-en.js';
import { nl } from './words-nl.js';

type Word = keyof typeof nl;

const WORDS: Readonly<Record<Lang, Readonly<Record<Word, string>>>> = { nl, en };

/** How tables say things in one language. */
export interface Words {
  readonly lang: Lang;
  say(key: Word, values?: Readonly<Record<string, MessageValue>>): string;
  status(code: StatusCode): string;
  euros(cents: number): string;
  /** Euros with a plus sign where they are more than nothing. */
  difference(cents: number): string;
  whole(count: number): string;
  /** A part in percent, with one decimal; a dash of nothing. */
  share(part: number, all: number): string;
}

export function wordsIn(lang: Lang): Words {
  const euros = (cents: number): string => formatEuros(asCents(cents), lang);
  return {
    lang,
    say: (key, values = {}) => fill(WORDS[lang][key], values),
    status: (code) => WORDS[lang][`status.${code}`],
    euros,
    difference: (cents) => (cents > 0 ? plus(euros(cents), lang) : euros(cents)),
    whole: (count) => String(count).replace(/\B(?=(\d{3})+$)/g, lang === 'nl' ? '.' : ','),
    share: (part, all) => {
      if (all === 0) return '-';
      const text = ((100 * part) / all).toFixed(1);
      return `${lang === 'nl' ? text.replace('.', ',') : text} %`;
    },
  };
}

function plus(text: string, lang: Lang): string {
  return lang === 'nl' ? text.replace('€ ', '€ +') : `+${text}`;
}

/** The statuses with their files, as a list. */
export function statusesOf(
  statuses: Readonly<Partial<Record<StatusCode, number>>>,
): readonly (readonly [StatusCode, number])[] {
  return Object.entries(statuses) as [StatusCode, number][];
}
