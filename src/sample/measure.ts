import type { Seen } from './seen.js';

/** Something counted or averaged over the rows of a portfolio, one row after the other. */
export interface Measure {
  see(file: Seen): void;
  found(): number;
}

/** The sum of what each row gives. */
export function sumOf(value: (file: Seen) => number): Measure {
  let total = 0;
  return {
    see(file): void {
      total += value(file);
    },
    found: () => total,
  };
}

/** The number of rows for which something holds. */
export function countOf(holds: (file: Seen) => boolean): Measure {
  return sumOf((file) => (holds(file) ? 1 : 0));
}

/** The mean of all values that the rows give; 0 when there is none. */
export function meanOf(values: (file: Seen) => readonly number[]): Measure {
  let total = 0;
  let times = 0;
  return {
    see(file): void {
      for (const value of values(file)) {
        total += value;
        times++;
      }
    },
    found: () => (times === 0 ? 0 : total / times),
  };
}
