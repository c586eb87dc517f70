import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { JumpableRandomGenerator } from 'pure-rand/types/JumpableRandomGenerator';

/** A source of random numbers. Everything that takes one changes it. */
export type Dice = JumpableRandomGenerator;

/** As many independent sources as asked, from one seed; a longer list begins with the shorter one. */
export function diceFor(seed: number, count: number): readonly Dice[] {
  const dice = xoroshiro128plus(seed);
  return Array.from({ length: count }, () => {
    dice.jump();
    return dice.clone();
  });
}

/** From 0 (inclusive) to 1 (exclusive). */
export function unit(dice: Dice): number {
  return uniformFloat64(dice);
}

export function chance(dice: Dice, probability: number): boolean {
  return uniformFloat64(dice) < probability;
}

/** A whole number, both bounds inclusive. */
export function between(dice: Dice, from: number, to: number): number {
  return uniformInt(dice, from, to);
}

/** One of the choices, each as likely as its share of the sum of the shares. */
export function pick<T>(dice: Dice, choices: readonly Share<T>[]): T {
  let left = uniformFloat64(dice) * choices.reduce((sum, { share }) => sum + share, 0);
  for (const { value, share } of choices) {
    left -= share;
    if (left < 0) return value;
  }
  const last = choices.at(-1);
  if (last === undefined) throw new RangeError('There is nothing to choose from.');
  return last.value;
}

/** A value and its share. */
export interface Share<T> {
  readonly value: T;
  readonly share: number;
}

export function exponential(dice: Dice, mean: number): number {
  return -mean * Math.log(1 - uniformFloat64(dice));
}

/** Standard normal, by the polar method: logarithm and root only, which all machines round alike. */
export function normal(dice: Dice): number {
  for (;;) {
    const x = 2 * uniformFloat64(dice) - 1;
    const y = 2 * uniformFloat64(dice) - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
  }
}

export function lognormal(dice: Dice, median: number, sigma: number): number {
  return median * Math.exp(sigma * normal(dice));
}

/** Gamma with this mean and standard deviation (the latter the smaller), by the method of Marsaglia and Tsang. */
export function gamma(dice: Dice, mean: number, deviation: number): number {
  const shape = (mean * mean) / (deviation * deviation);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(dice);
    const base = 1 + c * x;
    const v = base * base * base;
    if (v > 0 && Math.log(1 - uniformFloat64(dice)) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
      return (d * v * mean) / shape;
    }
  }
}
