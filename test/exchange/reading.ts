import {
  CASE_DETAILS,
  CODES,
  DETAILS,
  EVENT_SENTENCES,
  OUTCOMES,
  TERMS,
  UNDATED_EXTENSION,
} from '../../src/explain/scenario/words.js';

/** Reads the Dutch of a scenario back into the keys of a case file and of an outcome. */

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const UNITS: Readonly<Record<string, string>> = {
  dag: 'D',
  dagen: 'D',
  week: 'W',
  weken: 'W',
  maand: 'M',
  maanden: 'M',
  jaar: 'Y',
};

export function dayOfText(text: string): string {
  const [, day = '', month = '', year] = /^(\d{1,2}) ([a-z]+) (\d{4})$/.exec(text) ?? [];
  const number = MONTHS.indexOf(month) + 1;
  if (number === 0) throw new Error(`no day: ${text}`);
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function durationOfText(text: string): string {
  const [, count, unit = ''] = /^(\d+) (\w+)$/.exec(text) ?? [];
  const letter = UNITS[unit];
  if (letter === undefined) throw new Error(`no duration: ${text}`);
  return `P${count}${letter}`;
}

function centsOfText(text: string): number {
  const [, euros, cents = '00'] = /^€ ([\d.]+)(?:,(\d\d))?$/.exec(text) ?? [];
  if (euros === undefined) throw new Error(`no amount: ${text}`);
  return Number(euros.replaceAll('.', '') + cents);
}

function yesNo(text: string): boolean {
  if (text !== 'ja' && text !== 'nee') throw new Error(`neither yes nor no: ${text}`);
  return text === 'ja';
}

function codeOf(words: Readonly<Record<string, string>>, text: string): string | undefined {
  return Object.entries(words).find(([, word]) => word === text)?.[0];
}

function stepOfText(text: string): object {
  const [, what, within = '', penalty] = /^(.+) binnen (\d+ \w+)( op straffe van de dwangsom)?$/.exec(text) ?? [];
  return {
    what: what === 'horen' ? 'hearing' : what,
    within: durationOfText(within),
    ...(penalty === undefined ? {} : { penalty: true }),
  };
}

/** The value of a cell or sentence; `key` tells a term of a court from a time set for a supplement. */
function valueOfText(text: string, kind: string, key: string): unknown {
  if (text === 'onbekend') return null;
  switch (kind) {
    case 'day':
      return dayOfText(text);
    case 'duration':
      return durationOfText(text);
    case 'time': {
      if (!text.startsWith('tot en met ')) return durationOfText(text);
      const until = dayOfText(text.slice('tot en met '.length));
      return key === 'termSet' ? until : { until };
    }
    case 'euros':
      return centsOfText(text) / 100;
    case 'cents':
      return centsOfText(text);
    case 'shares':
      return text.split(' en ').map(centsOfText);
    case 'yes-no':
      return yesNo(text);
    case 'code':
      return codeOf(CODES, text);
    case 'number':
      return Number(text);
    case 'tiers':
      return text.split('; ').map((tier) => {
        const [days = '', amount = ''] = tier.split(' dagen van ');
        return { days: Number(days), perDay: centsOfText(amount) / 100 };
      });
    case 'steps':
      return text.split('; ').map(stepOfText);
    default:
      return codeOf(TERMS, text) ?? text;
  }
}

export type Rows = readonly (readonly [label: string, value: string])[];

function fieldsOf(rows: Rows, known: typeof DETAILS): Record<string, unknown> {
  return Object.fromEntries(
    rows.map(([label, text]) => {
      const [key, , kind] = known.find(([, name]) => name === label) ?? [];
      if (key === undefined || kind === undefined) throw new Error(`no such label: ${label}`);
      return [key, valueOfText(text, kind, key)];
    }),
  );
}

/** The keys of the case that stand under its first sentence. */
export function caseFields(rows: Rows): Record<string, unknown> {
  return fieldsOf(rows, CASE_DETAILS);
}

/** The event that a sentence tells, with the rows under it; undefined when it tells none. */
export function eventOf(text: string, rows: Rows): Record<string, unknown> | undefined {
  if (text === UNDATED_EXTENSION) return { type: 'extended', ...fieldsOf(rows, DETAILS) };
  for (const [type, sentence] of Object.entries(EVENT_SENTENCES)) {
    const on = filled(sentence, text)?.['on'];
    if (on !== undefined) return { type, on: dayOfText(on), ...fieldsOf(rows, DETAILS) };
  }
  return undefined;
}

/** What a sentence states of the outcome: key, position of the order from 1 (empty when none) and value. */
export function outcomeOf(
  text: string,
): { readonly key: string; readonly nth: string; readonly value: unknown } | undefined {
  for (const [key, sentence, kind] of OUTCOMES) {
    const found = filled(sentence, text);
    if (found === undefined) continue;
    return { key, nth: found['nth'] ?? '', value: valueOfText(found['value'] ?? '', kind, key) };
  }
  return undefined;
}

/** What stands in the places of a sentence; undefined when the text is another one. */
function filled(sentence: string, text: string): Readonly<Record<string, string>> | undefined {
  const form = sentence.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, (_, name: string) => {
    return name === 'nth' ? '(?<nth>\\d+)' : `(?<${name}>.+)`;
  });
  return new RegExp(`^${form}$`).exec(text)?.groups;
}
