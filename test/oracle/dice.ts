import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance from a seed: the same seed throws the same numbers. */
export interface Dice {
  /** A whole number from `low` up to and including `high`. */
  readonly int: (low: number, high: number) => number;
  /** True in so many of a hundred throws. */
  readonly percent: (chance: number) => boolean;
  readonly pick: <T>(choices: readonly T[]) => T;
}

export function diceOf(seed: number): Dice {
  const generator = xoroshiro128plus(seed);
  for (let warmUp = 0; warmUp < 8; warmUp += 1) generator.next();
  const int = (low: number, high: number): number => uniformInt(generator, low, high);
  return {
    int,
    percent: (chance) => int(0, 999) < chance * 10,
    pick: <T>(choices: readonly T[]): T => {
      const chosen = choices[int(0, choices.length - 1)];
      if (chosen === undefined) throw new Error('nothing to pick from');
      return chosen;
    },
  };
}

/** A new order of the same things. */
export function shuffled<T>(dice: Dice, things: readonly T[]): T[] {
  const left = [...things];
  const result: T[] = [];
  while (left.length > 0) result.push(...left.splice(dice.int(0, left.length - 1), 1));
  return result;
}
