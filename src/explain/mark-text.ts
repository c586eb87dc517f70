import type { Mark } from '../assess/types.js';
import { dayFromIso } from '../calendar/iso.js';
import { escapeUnsafe } from '../case/show.js';
import { GAPS } from '../law/gaps.js';
import { dateText, moneyText } from './format.js';
import { fill, isMessageKey, type Lang, MESSAGES, type MessageKey, type MessageValue } from './message.js';

/** Key of the message of a mark. */
export function markKey(code: string): MessageKey {
  const key = `mark.${code}`;
  return isMessageKey(key) ? key : 'mark.other';
}

/** The sentence of a mark; the event by what it is and its day. */
export function markText(mark: Mark, lang: Lang): string {
  const values: Record<string, MessageValue> = { code: mark.code, nr: eventNumber(mark.path) };
  const { gap } = mark.values;
  if (gap !== undefined) values['what'] = GAPS.find(({ id }) => id === gap)?.what[lang] ?? '';
  else if (eventNumber(mark.path) > 0) values['what'] = eventText(mark, lang);
  for (const [name, value] of Object.entries(mark.values))
    values[name] =
      name === 'why'
        ? whyText(String(value), lang)
        : typeof value === 'string'
          ? valueText(value, lang)
          : (value ?? '');
  return fill(MESSAGES[lang][markKey(mark.code)], values);
}

/** The event of a mark by what it is and its day; by its number in the file where that cannot be said. */
function eventText({ path, values: { type, on } }: Mark, lang: Lang): string {
  const key = `event.${String(type)}`;
  const day = dayFromIso(String(on));
  return day === undefined || !isMessageKey(key)
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
  const match = /^events\[(\d+)\]/.exec(path);
  return match === null ? 0 : Number(match[1]) + 1;
}

/** Why an event has no effect, from the code of the mark. */
export function whyText(code: string, lang: Lang): string {
  const key = `why.${code}`;
  const known: MessageKey = isMessageKey(key) ? key : 'why.other';
  return fill(MESSAGES[lang][known], { code });
}
