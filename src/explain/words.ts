import { civilOf, type Day } from '../calendar/day.js';
import { dateText } from './format.js';
import { decreeOf, type LawContext } from './law-context.js';
import { fill, isMessageKey, type Lang, MESSAGES, type MessageKey, say } from './message.js';
import type { MovedDay } from './step-types.js';

/** A message whose key is put together; another when no such message exists. */
export function messageOr(lang: Lang, key: string, otherwise: MessageKey): string {
  return MESSAGES[lang][isMessageKey(key) ? key : otherwise];
}

/** A number in words as far as the language writes it so, else in digits. */
export function numberText(lang: Lang, n: number): string {
  const key = `number.${n}`;
  return isMessageKey(key) ? MESSAGES[lang][key] : String(n);
}

/** A length of time in words: whole weeks as weeks, months before days. */
export function lengthText(lang: Lang, months: number, days: number): string {
  const ofDays = days % 7 === 0 ? unit(lang, 'length.week', days / 7) : unit(lang, 'length.day', days);
  if (months === 0) return ofDays;
  const ofMonths = unit(lang, 'length.month', months);
  return days === 0 ? ofMonths : say(lang, 'length.month-day', { months: ofMonths, days: ofDays });
}

function unit(lang: Lang, key: 'length.day' | 'length.week' | 'length.month', n: number): string {
  return say(lang, key, { count: numberText(lang, n), n });
}

/** A list as text: `a, b en c`. */
export function joinText(lang: Lang, items: readonly string[]): string {
  const last = items[items.length - 1];
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')}${say(lang, 'and')}${last}`;
}

/** The days that moved an end, each with its name: `18 april 2025 is Goede Vrijdag, 19 april 2025 een zaterdag en …`. */
export function freeDaysText(lang: Lang, law: LawContext, days: readonly MovedDay<Day>[]): string {
  const named = days.map((moved, i) => {
    const values = { date: dateText(lang, moved.day), name: freeDayName(lang, law, moved) };
    return say(lang, i === 0 ? 'free.first' : 'free.next', values);
  });
  return joinText(lang, named);
}

function freeDayName(lang: Lang, law: LawContext, { day, why }: MovedDay<Day>): string {
  if (why === 'equated-day') return say(lang, 'free.equated-day', { decree: decreeOf(law, day) });
  if (why === 'kings-day' && civilOf(day).year < 2014) return say(lang, 'free.queens-day');
  return fill(MESSAGES[lang][`free.${why}`], {});
}
