import type { Readings, ReadingValue } from './interpretation.js';

/**
 * A function of readings that is worked out once for each combination of the readings that it looks at. Which those are
 * is seen while it runs, so rulebooks that differ in other readings share what it gives.
 */
export function byReadings<T>(make: (readings: Readings) => T): (readings: Readings) => T {
  const known: Made<T>[] = [];
  return (readings) => {
    const found = known.find(({ looked }) => looked.every(([key, value]) => readings[key] === value));
    if (found !== undefined) return found.value;
    const looked = new Map<string, ReadingValue | undefined>();
    const watched = new Proxy(readings, {
      get(target, key) {
        const value = target[String(key)];
        looked.set(String(key), value);
        return value;
      },
    });
    const made = { value: make(watched), looked: [...looked] };
    known.push(made);
    return made.value;
  };
}

interface Made<T> {
  readonly value: T;
  /** The readings it looked at, with the values it saw. */
  readonly looked: readonly (readonly [key: string, value: ReadingValue | undefined])[];
}
