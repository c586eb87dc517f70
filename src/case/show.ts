const SHOWN = 60;
/** Nearly every text: letters, digits and signs of ASCII, and blanks. */
const PLAIN = /^[ -~]*$/;
const UNSAFE = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** Text from a file, safe to print: control, format and unpaired characters become `\u{…}`. */
export function escapeUnsafe(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(UNSAFE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`);
}

/** Text from a file as a message quotes it: between double quotes, escaped, cut after sixty characters. */
export function quote(text: string): string {
  const cut = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return `"${escapeUnsafe(cut.replace(/["\\]/g, '\\$&'))}"`;
}

/** A value from a file as a message shows it, with its kind: `the text "x"`, `the number 5`, `a list`. */
export function describe(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value === '' ? 'an empty text' : `the text ${quote(value)}`;
    case 'number':
      return Math.abs(value) === Number.POSITIVE_INFINITY
        ? 'a number that is too large to be read'
        : `the number ${value}`;
    case 'boolean':
      return String(value);
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? 'a list' : 'an object';
    case 'undefined':
      return 'nothing';
    default:
      return `a ${typeof value}`;
  }
}

/** A path in a file: `events[3].until`, `labels["Den Haag"]`; empty for the file as a whole. */
export function pathText(path: readonly PropertyKey[]): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else if (typeof part === 'string' && /^[A-Za-z_$][\w$]{0,59}$/.test(part)) text += text === '' ? part : `.${part}`;
    else text += `[${quote(String(part))}]`;
  }
  return text;
}
