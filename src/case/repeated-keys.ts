import { issue } from './issue.js';
import { keepsAllKeys } from './keeps-all-keys.js';
import { MAX_DEPTH } from './limits.js';
import { pathText, quote } from './show.js';
import type { Issue } from './types.js';

/** Where a key stands for the second time in one object: the keys and positions that lead to it. */
export type RepeatedKey = readonly (string | number)[];

/** A list or object around the place that is read. */
interface Level {
  /** The keys so far; null in a list. */
  readonly keys: Set<string> | null;
  /** The key or the position (from 0) that is read now. */
  part: string | number;
  expectsKey: boolean;
}

/** The levels of a case file, and the array around it. */
const DEEPEST = MAX_DEPTH + 1;

const TEXT = 0x22;
const COMMA = 0x2c;
const LIST = 0x5b;
const LIST_END = 0x5d;
const OBJECT = 0x7b;
const OBJECT_END = 0x7d;

/**
 * The keys that stand more than once in one object of a JSON text, in the order of the text. `JSON.parse` keeps the last
 * value of such a key and drops the others without a word. What is nested too deep for an array of case files is left
 * out: it is refused for that. The text must be JSON, and `value` what `JSON.parse` made of it. Takes time in proportion
 * to the text and no stack.
 */
export function repeatedKeys(text: string, value: unknown): readonly RepeatedKey[] {
  return keepsAllKeys(text, value) ? [] : keysTwice(text);
}

function keysTwice(text: string): readonly RepeatedKey[] {
  const found: RepeatedKey[] = [];
  const open: Level[] = [];
  let level: Level | undefined;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case TEXT: {
        const end = endOfText(text, at);
        if (level?.keys != null && level.expectsKey) {
          const key = keyOf(text, at, end);
          level.expectsKey = false;
          level.part = key;
          if (!level.keys.has(key)) level.keys.add(key);
          else if (open.length <= DEEPEST) found.push(open.map(({ part }) => part));
        }
        at = end;
        break;
      }
      case COMMA:
        if (level === undefined) break;
        if (level.keys === null) level.part = (level.part as number) + 1;
        else level.expectsKey = true;
        break;
      case OBJECT:
      case LIST:
        level = text.charCodeAt(at) === LIST ? listLevel() : objectLevel();
        open.push(level);
        break;
      case OBJECT_END:
      case LIST_END:
        open.pop();
        level = open.at(-1);
    }
  }
  return found;
}

/** The issue of a key that stands twice. */
export function repeatedKeyIssue(path: RepeatedKey): Issue {
  const key = quote(String(path.at(-1)));
  return issue(
    pathText(path),
    'repeated-key',
    `The key ${key} stands twice in one object, so one value would be lost; keep one.`,
  );
}

function objectLevel(): Level {
  return { keys: new Set(), part: '', expectsKey: true };
}

function listLevel(): Level {
  return { keys: null, part: 0, expectsKey: false };
}

/** The place of the quote that closes the text which opens at a place. */
function endOfText(text: string, at: number): number {
  let end = text.indexOf('"', at + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && text.charAt(before) === '\\') before--;
  return (at - 1 - before) % 2 === 1;
}

function keyOf(text: string, at: number, end: number): string {
  const raw = text.slice(at + 1, end);
  return raw.includes('\\') ? (JSON.parse(text.slice(at, end + 1)) as string) : raw;
}
