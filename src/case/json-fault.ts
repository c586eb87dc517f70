import { scanToken } from './json-token.js';
import { quote } from './show.js';

/** Where a text stops being JSON, line and column counted from 1, and what to do there. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly says: string;
}

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or ]' | ', or }' | 'end';

const NAMES: Readonly<Record<Expected, string>> = {
  value: 'a value',
  'value or ]': 'a value or "]"',
  key: 'a key between double quotes',
  'key or }': 'a key between double quotes or "}"',
  ':': 'a colon',
  ', or ]': 'a comma or "]"',
  ', or }': 'a comma or "}"',
  end: 'nothing more, since one file holds one case',
};

/** Finds the place that makes a text no JSON. Takes time in proportion to the text and no stack. */
export function jsonFault(text: string): JsonFault {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  let at = skipBlanks(text, 0);
  while (at < text.length) {
    const token = scanToken(text, at);
    if (token.kind === 'broken text') return brokenText(text, token.end);
    const next = follow(expected, token.kind, open);
    if (next === undefined) return misplaced(text, at, expected);
    expected = next;
    at = skipBlanks(text, token.end);
  }
  if (expected === 'end') return { ...placeOf(text, 0), says: 'it is nested too deep to be read.' };
  const says = text.trim() === '' ? 'the file is empty.' : `the file ends too early; ${NAMES[expected]} is missing.`;
  return { ...placeOf(text, text.length), says };
}

/** What is expected after a token, `undefined` when it cannot stand here. Keeps the list of what is open. */
function follow(expected: Expected, kind: string, open: ('[' | '{')[]): Expected | undefined {
  const after = (): Expected => (open.length === 0 ? 'end' : open.at(-1) === '[' ? ', or ]' : ', or }');
  const close = (): Expected => {
    open.pop();
    return after();
  };
  if (expected.startsWith('value') && (kind === '[' || kind === '{')) {
    open.push(kind);
    return kind === '[' ? 'value or ]' : 'key or }';
  }
  if (expected.startsWith('value') && (kind === 'text' || kind === 'scalar')) return after();
  if (expected.startsWith('key') && kind === 'text') return ':';
  if (expected === ':' && kind === ':') return 'value';
  if (kind === ',' && expected.startsWith(', or')) return expected === ', or ]' ? 'value' : 'key';
  return (kind === ']' || kind === '}') && expected.endsWith(`or ${kind}`) ? close() : undefined;
}

function brokenText(text: string, at: number): JsonFault {
  const place = placeOf(text, at);
  if (at >= text.length) return { ...place, says: 'a text is not closed; add the double quote.' };
  if (text.charAt(at) !== '\\') return { ...place, says: 'a text holds a control character; take it out.' };
  return { ...place, says: 'a backslash in a text needs one of "\\/bfnrt or u and four digits after it; double it.' };
}

function misplaced(text: string, at: number, expected: Expected): JsonFault {
  const found = quote(String.fromCodePoint(text.codePointAt(at) ?? 0));
  const place = placeOf(text, at);
  const afterComma = /[\]}]/.test(text.charAt(at)) && (expected === 'value' || expected === 'key');
  if (afterComma) return { ...place, says: `${found} comes after a comma; take the comma out.` };
  return { ...place, says: `found ${found}; expected ${NAMES[expected]}.` };
}

function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at += 1;
  return at;
}
