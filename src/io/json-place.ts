import { scanToken } from '../case/json-token.js';
import { pathText } from '../case/show.js';

/**
 * The line (from 1) on which the value at a path of a JSON text begins, such as `events[3].until`; of a path that is not
 * there, the line of the nearest value around it. The text must be JSON. Takes time in proportion to the text.
 */
export function lineOfPath(text: string, path: string): number {
  const open: { readonly list: boolean; at: number | string }[] = [];
  let found = skipBlanks(text, 0);
  let isKey = false;
  for (let at = found; at < text.length; ) {
    const { kind, end } = scanToken(text, at);
    const inner = open.at(-1);
    if (kind === 'fault') break;
    if (kind === 'text' && isKey && inner !== undefined) {
      inner.at = JSON.parse(text.slice(at, end)) as string;
      if (leadsTo(pathText(open.map((one) => one.at)), path)) found = at;
      isKey = false;
    } else if (kind === '[' || kind === '{') {
      if (inner?.list === true && leadsTo(pathText(open.map((one) => one.at)), path)) found = at;
      open.push({ list: kind === '[', at: kind === '[' ? 0 : '' });
      isKey = kind === '{';
    } else if (kind === ']' || kind === '}') open.pop();
    else if (kind === ',' && inner !== undefined) {
      isKey = !inner.list;
      if (typeof inner.at === 'number') inner.at++;
    } else if (kind !== ':' && inner?.list === true && leadsTo(pathText(open.map((one) => one.at)), path)) found = at;
    at = skipBlanks(text, end);
  }
  return text.slice(0, found).split('\n').length;
}

/** Whether a path is another one or lies around it. */
function leadsTo(path: string, target: string): boolean {
  return path !== '' && target.startsWith(path) && (target.length === path.length || '.['.includes(target.charAt(path.length)));
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r\ufeff'.includes(text.charAt(at))) at++;
  return at;
}
