import { en } from './messages/en.js';
import { nl } from './messages/nl.js';

/** The languages of explanations. */
export type Lang = 'nl' | 'en';

/** Key of a message; every language has all of them. */
export type MessageKey = keyof typeof nl;

/** What fills a placeholder: text as it stands, or a number. */
export type MessageValue = string | number;

type Names<S extends string> = S extends `${string}{${infer P}}${infer Rest}`
  ? (P extends `${infer N}?${string}` ? N : P) | Names<Rest>
  : never;

/** The placeholders of a message. */
export type ValuesOf<K extends MessageKey> = Readonly<Record<Names<(typeof nl)[K]>, MessageValue>>;

/** Messages by language. */
export const MESSAGES: Readonly<Record<Lang, Readonly<Record<MessageKey, string>>>> = { nl, en };

interface Part {
  readonly text: string;
  /** Name of the value after the text; empty at the end. */
  readonly name: string;
  /** The forms for one and for more; null when the value itself is written. */
  readonly forms: readonly [one: string, more: string] | null;
}

const compiled = new Map<string, readonly Part[]>();

/**
 * A message with its placeholders filled: `{name}` is the value, `{name?day|days}` the first word when the value is 1,
 * else the second. Throws RangeError when a value is missing, which is a fault of ours.
 */
export function say<K extends MessageKey>(
  lang: Lang,
  key: K,
  ...values: [Names<(typeof nl)[K]>] extends [never] ? [] : [ValuesOf<K>]
): string {
  return fill(MESSAGES[lang][key], (values[0] ?? {}) as Readonly<Record<string, MessageValue>>);
}

/** Fills a template. */
export function fill(template: string, values: Readonly<Record<string, MessageValue>>): string {
  return fillBy(template, (name) => values[name]);
}

/** Fills a template with values that are worked out when they are asked for. */
export function fillBy(template: string, give: (name: string) => MessageValue | undefined): string {
  let text = '';
  for (const part of partsOf(template)) {
    text += part.text;
    if (part.name === '') continue;
    const value = give(part.name);
    if (value === undefined) throw new RangeError(`message "${template}": no value "${part.name}"`);
    text += part.forms === null ? String(value) : value === 1 ? part.forms[0] : part.forms[1];
  }
  return text;
}

function partsOf(template: string): readonly Part[] {
  const known = compiled.get(template);
  if (known !== undefined) return known;
  const parts: Part[] = [];
  let from = 0;
  for (const match of template.matchAll(/\{(\w+)(?:\?([^|}]*)\|([^}]*))?\}/g)) {
    const [whole, name = '', one, more] = match;
    const forms: Part['forms'] = one === undefined || more === undefined ? null : [one, more];
    parts.push({ text: template.slice(from, match.index), name, forms });
    from = match.index + whole.length;
  }
  parts.push({ text: template.slice(from), name: '', forms: null });
  compiled.set(template, parts);
  return parts;
}

/** The names of the placeholders in a template, each once, in order of the alphabet. */
export function placeholders(template: string): readonly string[] {
  return [...new Set(partsOf(template).flatMap((part) => (part.name === '' ? [] : [part.name])))].sort();
}

/**
 * Puts the keys of messages together from our codes, each once; `otherwise` where there is no such message. Not for texts
 * from a file, of which there can be any number.
 */
export function keysByCode(keyOf: (code: string) => string, otherwise: MessageKey): (code: string) => MessageKey {
  const keys = new Map<string, MessageKey>();
  return (code) => {
    const known = keys.get(code);
    if (known !== undefined) return known;
    const key = keyOf(code);
    if (!isMessageKey(key)) return otherwise;
    keys.set(code, key);
    return key;
  };
}

/** Whether a text is the key of a message. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(nl, key);
}
