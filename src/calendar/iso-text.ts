import { type Day, isoOf } from './day.js';

/** ISO texts in blocks of days: by the number of the block, then by the day in it. */
const isoBlocks: Record<number, string[]> = {};
const BLOCK_BITS = 9;
/** The bits of a day that tell its place in its block. */
const IN_BLOCK = 2 ** BLOCK_BITS - 1;

/** ISO text of a day, worked out once for each day. A list is read faster than a map, and there are many days. */
export function isoText(day: Day): string {
  const block = isoBlocks[day >> BLOCK_BITS];
  if (block === undefined) {
    isoBlocks[day >> BLOCK_BITS] = new Array<string>(IN_BLOCK + 1).fill('');
    return isoText(day);
  }
  const place = day & IN_BLOCK;
  const known = block[place] as string;
  if (known !== '') return known;
  const text = isoOf(day);
  block[place] = text;
  return text;
}
