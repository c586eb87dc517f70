import { addDays, asDay, type Day, dayOf } from '../calendar/day.js';
import { rollForward } from './holidays.js';

/** Later days are worked out each time. */
const LAST = dayOf(2050, 12, 31);

/** For each day how far a term that ends on it moves to the next working day (Atw 1). */
export interface RollTable {
  /** By the number of the day; each is worked out when it is first asked for. */
  readonly distance: Uint8Array;
  readonly equated: ReadonlySet<number>;
  /** Last day for which the equated days are known (inclusive); later days roll over weekends and fixed holidays only. */
  readonly knownTo: number;
}

/** In the table: not worked out yet. */
const UNKNOWN = 255;

const tables = new Map<string, RollTable>();

/** The table for a set of equated days; one for each set, so that laws with the same days share what was worked out. */
export function rollTable(equated: ReadonlySet<number>, knownTo: Day): RollTable {
  const key = `${knownTo}:${[...equated].sort((a, b) => a - b).join()}`;
  const known = tables.get(key);
  if (known !== undefined) return known;
  const table = { distance: new Uint8Array(LAST + 1).fill(UNKNOWN), equated, knownTo };
  tables.set(key, table);
  return table;
}

/** Days from `day` to the first day from it on that is no Saturday, Sunday, holiday or equated day; 0 on a working day. */
export function rollDistance(table: RollTable, day: number): number {
  const known = table.distance[day] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const distance = rollForward(asDay(day), table.equated) - day;
  // Beyond the table nothing is kept.
  table.distance[day] = distance;
  return distance;
}

/**
 * Last day of a term that an act sets from `first` to `last` (both inclusive) once Atw 2 has been applied: a term of at
 * least three days is lengthened until it holds two days that are no Saturday, Sunday or holiday.
 */
export function withTwoOrdinaryDays(first: Day, last: Day, equated: ReadonlySet<number>): Day {
  if (last - first < 2) return last;
  const ordinary = rollForward(first, equated);
  return asDay(Math.max(last, rollForward(addDays(ordinary, 1), equated)));
}
