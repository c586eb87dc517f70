import type { Dice } from './dice.js';
import type { SampleRow } from './row.js';
export function soil(rows: Iterator<SampleRow>, dice: Dice): Iterator<SampleRow> { void dice; return rows; }
