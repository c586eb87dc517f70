/** A token of JSON and where it ends (exclusive); for a broken text and a fault, where it stops being a token. */
export interface JsonToken {
  readonly kind: '[' | ']' | '{' | '}' | ':' | ',' | 'text' | 'scalar' | 'broken text' | 'fault';
  readonly end: number;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const UNICODE_ESCAPE = /u[0-9a-fA-F]{4}/y;

/** The token that begins at a place in a text. */
export function scanToken(text: string, at: number): JsonToken {
  const char = text.charAt(at);
  switch (char) {
    case '[':
    case ']':
    case '{':
    case '}':
    case ':':
    case ',':
      return { kind: char, end: at + 1 };
    case '"':
      return scanText(text, at);
    default: {
      const end = endOf(NUMBER, text, at) ?? endOf(WORD, text, at);
      return end === undefined ? { kind: 'fault', end: at } : { kind: 'scalar', end };
    }
  }
}

function scanText(text: string, from: number): JsonToken {
  let at = from + 1;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '"') return { kind: 'text', end: at + 1 };
    if (char < ' ') break;
    if (char !== '\\') at += 1;
    else if ('"\\/bfnrt'.includes(text.charAt(at + 1))) at += 2;
    else {
      const end = endOf(UNICODE_ESCAPE, text, at + 1);
      if (end === undefined) break;
      at = end;
    }
  }
  return { kind: 'broken text', end: Math.min(at, text.length) };
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
