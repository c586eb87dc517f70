import { expect, it } from 'vitest';
import { between, chance, diceFor, exponential, gamma, lognormal, normal, pick } from '../../src/sample/dice.js';
import { takeAny, takeWeighted } from '../../src/sample/draw.js';

const COUNT = 100_000;

function dice(seed = 1): ReturnType<typeof diceFor>[number] {
  const [first] = diceFor(seed, 1);
  if (first === undefined) throw new Error('no dice');
  return first;
}

function moments(draw: () => number): { readonly mean: number; readonly deviation: number } {
  const values = Array.from({ length: COUNT }, draw);
  const mean = values.reduce((a, b) => a + b, 0) / COUNT;
  const variance = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / COUNT;
  return { mean, deviation: Math.sqrt(variance) };
}

it('the normal distribution has mean 0 and deviation 1', () => {
  const die = dice();
  const { mean, deviation } = moments(() => normal(die));
  expect(mean).toBeCloseTo(0, 1);
  expect(deviation).toBeCloseTo(1, 1);
});

it('the exponential distribution has its mean as deviation', () => {
  const die = dice();
  const { mean, deviation } = moments(() => exponential(die, 60));
  expect(mean / 60).toBeCloseTo(1, 1);
  expect(deviation / 60).toBeCloseTo(1, 1);
});

it('the gamma distribution has the mean and deviation asked', () => {
  const die = dice();
  const { mean, deviation } = moments(() => gamma(die, 113, 51));
  expect(mean / 113).toBeCloseTo(1, 1);
  expect(deviation / 51).toBeCloseTo(1, 1);
});

it('half of a lognormal distribution lies below its median', () => {
  const die = dice();
  const { mean } = moments(() => (lognormal(die, 200, 0.6) < 200 ? 1 : 0));
  expect(mean).toBeCloseTo(0.5, 1);
});

it('a chance, a whole number and a choice are as likely as asked', () => {
  const die = dice();
  expect(moments(() => (chance(die, 0.3) ? 1 : 0)).mean).toBeCloseTo(0.3, 1);
  expect(moments(() => between(die, 14, 28)).mean).toBeCloseTo(21, 0);
  const choices = [
    { value: 1, share: 3 },
    { value: 0, share: 1 },
  ];
  expect(moments(() => pick(die, choices)).mean).toBeCloseTo(0.75, 1);
  expect(() => pick(die, [])).toThrow('nothing to choose');
});

it('sources of one seed differ, and a longer list begins with the shorter one', () => {
  const [a, b] = diceFor(7, 2).map((die) => normal(die));
  expect(a).not.toBe(b);
  expect(diceFor(7, 1).map((die) => normal(die))).toEqual([a]);
});

it('drawing takes each once, the weighted ones more often first', () => {
  const die = dice();
  const list = [1, 2, 3, 4];
  const taken = [1, 2, 3, 4, 5].map(() => takeAny(list, die));
  expect(taken.slice(0, 4).sort()).toEqual([1, 2, 3, 4]);
  expect(taken[4]).toBeUndefined();
  const { mean } = moments(() => takeWeighted([1], [0, 0], 2, die) ?? 0);
  expect(mean).toBeCloseTo(0.5, 1);
  expect(takeWeighted([], [9], 2, die)).toBe(9);
  expect(takeWeighted<number>([], [], 2, die)).toBeUndefined();
});
