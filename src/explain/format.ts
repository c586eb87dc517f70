import { civilOf, type Day } from '../calendar/day.js';
import type { Cents } from '../money/cents.js';
import { formatEuros } from '../money/format.js';
import { isMessageKey, type Lang, say } from './message.js';

const dates: Readonly<Record<Lang, Map<number, string>>> = { nl: new Map(), en: new Map() };

/** A day for a reader: `9 juli 2025`, `9 July 2025`. Worked out once for each day and language. */
export function dateText(lang: Lang, day: Day): string {
  const known = dates[lang].get(day);
  if (known !== undefined) return known;
  const { year, month, day: dayOfMonth } = civilOf(day);
  const key = `month.${month}`;
  if (!isMessageKey(key)) throw new RangeError(`no month ${month}`);
  const text = say(lang, 'date', { day: dayOfMonth, month: say(lang, key as 'month.1'), year });
  dates[lang].set(day, text);
  return text;
}

/** An amount for a reader; without decimals when it is whole euros: `€ 1.442`, `€ 123,45`. */
export function moneyText(lang: Lang, cents: number): string {
  const text = formatEuros(cents as Cents, lang);
  return cents % 100 === 0 ? text.slice(0, -3) : text;
}
