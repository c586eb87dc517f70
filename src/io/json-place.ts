import { type JsonToken, scanToken } from '../case/json-token.js';
import { pathText } from '../case/show.js';

/**
 * The lines (from 1) on which values begin in a JSON text, for paths such as `events[3].until`; for a path that is not
 * there, the line of the nearest value around it. The text must be JSON. Takes time in proportion to the text.
 */
export function linesOfPaths(text: string, paths: readonly string[]): ReadonlyMap<string, number> {
  const walk = new Walk(new Set(paths.flatMap(around)));
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const char = text.charAt(at);
    if (char === '\n') line++;
    if (' \t\n\r\ufeff'.includes(char)) at++;
    else {
      const { kind, end } = scanToken(text, at);
      if (kind === 'fault') break;
      walk.token(kind, () => text.slice(at, end), line);
      at = end;
    }
  }
  return new Map(paths.map((path) => [path, around(path).reduce((last, one) => walk.lines.get(one) ?? last, 1)]));
}

const PART = /(?:^|\.)[A-Za-z_$][\w$]*|\[\d+\]|\["(?:[^"\\]|\\.)*"\]/g;

/** The path of everything around a path, from the outside in, and the path itself. */
function around(path: string): readonly string[] {
  const all = [''];
  for (const { 0: part, index } of path.matchAll(PART)) all.push(path.slice(0, index + part.length));
  return all;
}

/** A list or object around the place that is read; `path` is null where nothing inside is looked for. */
interface Level {
  readonly isList: boolean;
  readonly path: string | null;
  /** Position in a list. */
  position: number;
  /** Path of the value that is read now, when it is looked for. */
  inner: string | null;
}

/** Goes through the tokens of a text and keeps the lines of the wanted paths. */
class Walk {
  readonly lines = new Map<string, number>();
  readonly #wanted: ReadonlySet<string>;
  readonly #open: Level[] = [];
  #expectsKey = false;

  constructor(wanted: ReadonlySet<string>) {
    this.#wanted = wanted;
  }

  token(kind: JsonToken['kind'], text: () => string, line: number): void {
    const level = this.#open.at(-1);
    if (kind === ']' || kind === '}') this.#open.pop();
    else if (kind === ',' && level !== undefined) {
      level.position++;
      this.#expectsKey = !level.isList;
    } else if (kind === 'text' && this.#expectsKey && level !== undefined) {
      this.#expectsKey = false;
      this.#enter(level, () => JSON.parse(text()) as string, line);
    } else if (kind !== ':' && kind !== ',') this.#value(kind, level, line);
  }

  #value(kind: JsonToken['kind'], level: Level | undefined, line: number): void {
    if (level === undefined) this.lines.set('', line);
    else if (level.isList) this.#enter(level, () => level.position, line);
    if (kind !== '[' && kind !== '{') return;
    this.#open.push({ isList: kind === '[', path: level === undefined ? '' : level.inner, position: 0, inner: null });
    this.#expectsKey = kind === '{';
  }

  #enter(level: Level, key: () => string | number, line: number): void {
    level.inner = null;
    if (level.path === null) return;
    const part = pathText([key()]);
    const path = level.path === '' || part.startsWith('[') ? level.path + part : `${level.path}.${part}`;
    if (!this.#wanted.has(path)) return;
    level.inner = path;
    this.lines.set(path, line);
  }
}
