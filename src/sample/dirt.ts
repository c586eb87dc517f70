import { chance, type Dice } from './dice.js';
import { DIRT_SHARES, type DirtKind, PLANTING_CHANCE } from './parameters-dirt.js';
import { planted } from './plant.js';
import type { SampleRow } from './row.js';

/**
 * The same rows, some of them with a fault or an oddity, which the label `dirt` names; at most one a row. Each kind
 * falls due as its share of the rows read grows, and waits for a row that it fits.
 */
export function* soil(rows: Iterable<SampleRow>, dice: Dice): Generator<SampleRow, undefined, undefined> {
  const due = new Map<DirtKind, number>(DIRT_SHARES.map(({ kind }) => [kind, 0]));
  let lastId = '';
  for (const row of rows) {
    for (const { kind, share } of DIRT_SHARES) due.set(kind, (due.get(kind) ?? 0) + share);
    const soiled = soiledRow(row, due, lastId, dice) ?? row;
    // The id of a sound row: a duplicate of a faulty one would be two faults in one.
    lastId = soiled.dirt === undefined ? soiled.id : '';
    yield soiled;
  }
}

function soiledRow(row: SampleRow, due: Map<DirtKind, number>, lastId: string, dice: Dice): SampleRow | undefined {
  for (const [kind, owed] of due) {
    if (owed < 1 || !chance(dice, PLANTING_CHANCE)) continue;
    const soiled = planted(row, kind, lastId, dice);
    if (soiled === undefined) continue;
    due.set(kind, owed - 1);
    return { ...soiled, dirt: kind };
  }
  return undefined;
}
