import type { Mark } from '../assess/types.js';
import { eventIn } from '../assess/values.js';
import { dayFromIso } from '../calendar/iso.js';
import { escapeUnsafe } from '../case/show.js';
import { GAPS } from '../law/gaps.js';
import { dateText, moneyText } from './format.js';
import { fill, fillBy, keysByCode, type Lang, MESSAGES, type MessageKey, type MessageValue } from './message.js';

/** Key of the message of a mark, by its code. */
export const markKey: (code: string) => MessageKey = /* @__PURE__ */ keysByCode((code) => `mark.${code}`, 'mark.other');
const eventKey = /* @__PURE__ */ keysByCode((type) => `event.${type}`, 'event.other');
const whyKey = /* @__PURE__ */ keysByCode((code) => `why.${code}`, 'why.other');

/** The sentence of a mark; the event by what it is and its day. */
export function markText(mark: Mark, lang: Lang): string {
  return fillBy(MESSAGES[lang][markKey(mark.code)], (name) => markValue(name, mark, lang));
}

/** What fills a placeholder of the sentence of a mark. */
function markValue(name: string, mark: Mark, lang: Lang): MessageValue | undefined {
  const value = mark.values[name];
  if (value === null) return '';
  if (value !== undefined) {
    if (name === 'why') return whyText(String(value), lang);
    return typeof value === 'string' ? valueText(value, lang) : value;
  }
  switch (name) {
    case 'code':
      return mark.code;
    case 'nr':
      return eventNumber(mark.path);
    case 'what':
      return what(mark, lang);
    default:
      return undefined;
  }
}

/** What is not modelled, or the event that a mark is about. */
function what(mark: Mark, lang: Lang): string | undefined {
  const { gap } = mark.values;
  if (gap !== undefined) return GAPS.find(({ id }) => id === gap)?.what[lang] ?? '';
  return eventNumber(mark.path) > 0 ? eventText(mark, lang) : undefined;
}

/** The event of a mark by what it is and its day; by its number in the file where that cannot be said. */
function eventText({ path, values: { type, on } }: Mark, lang: Lang): string {
  const key = eventKey(String(type));
  const day = dayFromIso(String(on));
  return day === undefined || key === 'event.other'
    ? fill(MESSAGES[lang]['event.other'], { nr: eventNumber(path) })
    : fill(MESSAGES[lang][key], { on: dateText(lang, day) });
}

/** Text of a mark for a reader: an amount in euros, a day, or what the case file says. */
function valueText(value: string, lang: Lang): string {
  if (/^\d+\.\d\d$/.test(value)) return moneyText(lang, Number(value.replace('.', '')));
  const day = dayFromIso(value);
  return day === undefined ? escapeUnsafe(value) : dateText(lang, day);
}

/** Number of an event in the file, counted from 1, from its path `events[3]`; 0 when the path is of something else. */
export function eventNumber(path: string): number {
  return eventIn(path) + 1;
}

/** Why an event has no effect, from the code of the mark. */
export function whyText(code: string, lang: Lang): string {
  return fillBy(MESSAGES[lang][whyKey(code)], (name) => (name === 'code' ? code : undefined));
}
