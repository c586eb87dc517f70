import type { Alert } from '../alerts/types.js';
import { moneyText } from './format.js';
import { fill, type Lang, MESSAGES, type MessageValue } from './message.js';

/** The sentence of an alert. */
export function alertText(alert: Alert, lang: Lang): string {
  const values: Record<string, MessageValue> = {};
  for (const [name, value] of Object.entries(alert.values))
    values[name] = name === 'cents' ? moneyText(lang, value) : value;
  return fill(MESSAGES[lang][`alert.${alert.type}`], values);
}
