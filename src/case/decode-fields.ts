import { type Decode, type Decoding, refuse } from './decode-values.js';
import { isPlain } from './snapshot.js';

/** How one key of an object is decoded, and whether the object may do without it. */
export interface Field<V> {
  readonly decode: Decode<V>;
  readonly optional: boolean;
}

/** One field for every key of `T`; optional keys have optional fields. */
export type Fields<T> = {
  readonly [K in keyof T]-?: Field<Exclude<T[K], undefined>> & {
    readonly optional: undefined extends T[K] ? true : false;
  };
};

/** Fields in the order in which they are read, which is the order of the keys of what is built. */
export type FieldList = readonly (Field<unknown> & { readonly key: string })[];

/** A key that must be there. */
export function must<V>(decode: Decode<V>): Field<V> & { readonly optional: false } {
  return { decode, optional: false };
}

/** A key that may be left out. */
export function may<V>(decode: Decode<V>): Field<V> & { readonly optional: true } {
  return { decode, optional: true };
}

/** The fields as a list, those first that must be there. */
export function listed(fields: Readonly<Record<string, Field<unknown>>>): FieldList {
  const list = Object.entries(fields).map(([key, field]) => ({ ...field, key }));
  return [...list.filter(({ optional }) => !optional), ...list.filter(({ optional }) => optional)];
}

/**
 * Decodes the own keys of a plain object into `built`. Refuses a key that is missing and a key without a field; a key
 * whose value is `undefined` counts as absent, as in JSON.
 */
export function decodeInto(
  built: Record<string, unknown>,
  object: Readonly<Record<string, unknown>>,
  fields: FieldList,
  decoding: Decoding,
): void {
  const all = Object.keys(object).length;
  let seen = 0;
  for (const { key, decode, optional } of fields) {
    if (optional && seen === all) return;
    const value = Object.hasOwn(object, key) ? object[key] : undefined;
    if (value !== undefined) {
      built[key] = decode(value, decoding);
      seen += 1;
    } else if (!optional) {
      refuse(decoding, undefined);
    }
  }
  if (seen !== all && seen !== countKeys(object)) refuse(decoding, undefined);
}

/** A decoder of plain objects with exactly these fields. */
export function objectOf<T extends object>(fields: Fields<T>): Decode<T> {
  const list = listed(fields);
  return (value, decoding) => {
    const built: Record<string, unknown> = {};
    if (isPlain(value)) decodeInto(built, value, list, decoding);
    else refuse(decoding, undefined);
    return built as T;
  };
}

/** The number of own keys that have a value. */
function countKeys(object: Readonly<Record<string, unknown>>): number {
  let count = 0;
  for (const key of Object.keys(object)) if (object[key] !== undefined) count += 1;
  return count;
}
