import type { Mark } from '../assess/types.js';
import { escapeUnsafe } from '../case/show.js';
import { fill, isMessageKey, type Lang, MESSAGES, type MessageKey, type MessageValue } from './message.js';

/** The sentence of a mark. */
export function markText(mark: Mark, lang: Lang): string {
  const key = `mark.${mark.code}`;
  const values: Record<string, MessageValue> = { code: mark.code, nr: eventNumber(mark.path) };
  for (const [name, value] of Object.entries(mark.values))
    values[name] =
      name === 'why' ? whyText(String(value), lang) : typeof value === 'string' ? escapeUnsafe(value) : (value ?? '');
  return fill(MESSAGES[lang][isMessageKey(key) ? key : 'mark.other'], values);
}

/** Number of an event in the file, counted from 1, from its path `events[3]`; 0 when the path is of something else. */
export function eventNumber(path: string): number {
  const match = /^events\[(\d+)\]/.exec(path);
  return match === null ? 0 : Number(match[1]) + 1;
}

/** Why an event has no effect, from the code of the mark. */
export function whyText(code: string, lang: Lang): string {
  const key = `why.${code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const known: MessageKey = isMessageKey(key) ? key : 'why.other';
  return fill(MESSAGES[lang][known], { code });
}
