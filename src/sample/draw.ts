import { between, type Dice, unit } from './dice.js';

/** Takes one at random out of a list, which loses its order; `undefined` when it is empty. */
export function takeAny<T>(list: T[], dice: Dice): T | undefined {
  const last = list.length - 1;
  if (last < 0) return undefined;
  const at = between(dice, 0, last);
  const taken = list[at];
  const moved = list.pop();
  if (at < last && moved !== undefined) list[at] = moved;
  return taken;
}

/** Takes one out of two lists; each in the first is drawn `weight` times as often as each in the second. */
export function takeWeighted<T>(first: T[], second: T[], weight: number, dice: Dice): T | undefined {
  const heavy = weight * first.length;
  return takeAny(unit(dice) * (heavy + second.length) < heavy ? first : second, dice);
}
