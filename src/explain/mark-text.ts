import type { Mark } from '../assess/types.js';
import { fill, isMessageKey, type Lang, MESSAGES, type MessageKey, type MessageValue } from './message.js';

/** The sentence of a mark. */
export function markText(mark: Mark, lang: Lang): string {
  const key = `mark.${mark.code}`;
  const values: Record<string, MessageValue> = { code: mark.code };
  for (const [name, value] of Object.entries(mark.values))
    values[name] = name === 'why' ? whyText(String(value), lang) : (value ?? '');
  return fill(MESSAGES[lang][isMessageKey(key) ? key : 'mark.other'], values);
}

/** Why an event has no effect, from the code of the mark. */
export function whyText(code: string, lang: Lang): string {
  const key = `why.${code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const known: MessageKey = isMessageKey(key) ? key : 'why.other';
  return fill(MESSAGES[lang][known], { code });
}
