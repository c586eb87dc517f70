/** The same without the keys whose value is undefined. */
export type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** An object without the keys whose value is undefined: absent is absent. */
export function given<T extends object>(value: T): Given<T> {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as Given<T>;
}
