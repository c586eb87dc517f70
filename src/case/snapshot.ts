import { MAX_DEPTH, MAX_EVENTS, MAX_KEYS, MAX_VALUES } from './limits.js';

/** A place in the input and the code of what makes it unreadable there. */
export interface Finding {
  readonly path: readonly (string | number)[];
  readonly code: 'too-deep' | 'too-many-items' | 'too-many-keys' | 'too-many-values' | 'unknown-key' | 'not-plain';
  readonly value: unknown;
}

/** A copy of an input that holds plain data only, and what could not be copied. */
export interface Snapshot {
  /** Lists, objects without prototype, and values that are neither. What was refused is `REFUSED`. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

/** What stands in a snapshot for a value that was refused there. */
export const REFUSED: unique symbol = Symbol('refused');

interface Copying {
  readonly findings: Finding[];
  readonly path: (string | number)[];
  left: number;
}

/**
 * Copies an input of unknown origin once, own enumerable keys only, so that what is judged is what is read: no
 * prototypes, no accessors, bounded depth and size. Keys whose value is `undefined` are left out, as in JSON. Throws
 * only what an accessor or proxy of the input throws.
 */
export function snapshotOf(input: unknown): Snapshot {
  const copying: Copying = { findings: [], path: [], left: MAX_VALUES };
  const value = copyValue(input, copying);
  if (copying.left < 0) return { value: REFUSED, findings: [{ path: [], code: 'too-many-values', value: null }] };
  return { value, findings: copying.findings };
}

/** Whether a value is an object as JSON knows it: made by `{}`, `JSON.parse` or without prototype, in any realm. */
export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}

function copyValue(value: unknown, copying: Copying): unknown {
  copying.left -= 1;
  if (typeof value !== 'object' || value === null || copying.left < 0) return value;
  if (copying.path.length >= MAX_DEPTH) return refuse('too-deep', value, copying);
  if (Array.isArray(value)) return copyList(value, copying);
  return isPlain(value) ? copyObject(value, copying) : refuse('not-plain', value, copying);
}

function copyList(list: readonly unknown[], copying: Copying): unknown {
  if (list.length > MAX_EVENTS) refuse('too-many-items', list, copying);
  const copy: unknown[] = [];
  for (let index = 0; index < Math.min(list.length, MAX_EVENTS) && copying.left >= 0; index++) {
    copying.path.push(index);
    copy.push(copyValue(list[index], copying));
    copying.path.pop();
  }
  return copy;
}

function copyObject(object: Readonly<Record<string, unknown>>, copying: Copying): unknown {
  const copy: Record<string, unknown> = Object.create(null);
  const keys = Object.keys(object);
  if (keys.length > MAX_KEYS) return refuse('too-many-keys', object, copying);
  for (const key of keys) {
    if (copying.left < 0) break;
    const value = object[key];
    if (value === undefined) continue;
    copying.path.push(key);
    if (key === '__proto__') refuse('unknown-key', value, copying);
    else copy[key] = copyValue(value, copying);
    copying.path.pop();
  }
  return copy;
}

function refuse(code: Finding['code'], value: unknown, copying: Copying): typeof REFUSED {
  copying.findings.push({ path: [...copying.path], code, value });
  return REFUSED;
}
