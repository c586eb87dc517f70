/** A list whose items are made once and used again; only the first `count` count. */
export interface Pool<T> {
  readonly items: T[];
  count: number;
  readonly make: () => T;
}

export function pool<T>(make: () => T): Pool<T> {
  return { items: [], count: 0, make };
}

/** The next item of a pool, with whatever it held before. */
export function next<T>(list: Pool<T>): T {
  const item = list.items[list.count];
  list.count++;
  if (item !== undefined) return item;
  const made = list.make();
  list.items.push(made);
  return made;
}

/** The items of a pool that count. */
export function used<T>(list: Pool<T>): readonly T[] {
  return list.items.slice(0, list.count);
}
