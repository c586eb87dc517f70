import type { Day } from '../../calendar/day.js';
import { dayFromIso } from '../../calendar/iso.js';
import { parseDuration } from '../../calendar/parse-duration.js';
import { centsFromEuros } from '../../money/euros.js';
import { dateText, moneyText } from '../format.js';
import type { JsonFields } from './types.js';
import { CODES, TERMS, type ValueKind } from './words.js';

const UNITS = { day: 'dagen', week: 'weken', month: 'maanden', year: 'jaar' } as const;
const ONE = { day: 'dag', week: 'week', month: 'maand', year: 'jaar' } as const;

/** A value of a case file or of an outcome as a lawyer reads it. Throws RangeError for a value of another kind. */
export function valueText(value: unknown, kind: ValueKind | 'code' | 'cents' | 'shares'): string {
  switch (kind) {
    case 'day':
      return value === null ? 'onbekend' : dayText(String(value));
    case 'duration':
      return durationWords(String(value));
    case 'time':
      return timeText(value);
    case 'euros':
      return eurosText(value as number | string);
    case 'cents':
      return value === null ? 'onbekend' : moneyText('nl', Number(value));
    case 'shares':
      return (value as readonly number[]).map((cents) => moneyText('nl', cents)).join(' en ');
    case 'yes-no':
      return value === null ? 'onbekend' : value === true ? 'ja' : 'nee';
    case 'code':
      return codeText(String(value));
    case 'tiers':
      return (value as readonly JsonFields[])
        .map(({ days, perDay }) => `${String(days)} dagen van ${eurosText(perDay as number)}`)
        .join('; ');
    case 'steps':
      return (value as readonly JsonFields[]).map(stepText).join('; ');
    case 'text':
      return TERMS[String(value)] ?? String(value);
    case 'number':
      return String(value);
  }
}

/** An ISO day in words. */
export function dayText(iso: string): string {
  const day = dayFromIso(iso);
  if (day === undefined) throw new RangeError(`no day: ${iso}`);
  return dateText('nl', day as Day);
}

function durationWords(iso: string): string {
  const read = parseDuration(iso);
  if (!read.ok) throw new RangeError(read.message);
  const { unit, count } = read.duration;
  return `${count} ${count === 1 ? ONE[unit] : UNITS[unit]}`;
}

/** A duration, or the last day of a term. */
function timeText(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'until' in value)
    return `tot en met ${dayText(String(value.until))}`;
  const text = String(value);
  return text.startsWith('P') ? durationWords(text) : `tot en met ${dayText(text)}`;
}

function eurosText(value: number | string): string {
  const read = centsFromEuros(value);
  if (!read.ok) throw new RangeError(read.message);
  return moneyText('nl', read.cents);
}

function stepText({ what, within, penalty }: JsonFields): string {
  const name = what === 'hearing' ? 'horen' : String(what);
  return `${name} binnen ${durationWords(String(within))}${penalty === true ? ' op straffe van de dwangsom' : ''}`;
}

function codeText(code: string): string {
  const text = CODES[code];
  if (text === undefined) throw new RangeError(`no words for ${code}`);
  return text;
}
