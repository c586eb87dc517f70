import type { Columns } from '../../../src/portfolio/columns.js';
import type { RowResults } from '../../../src/portfolio/results.js';
import { STATUS } from '../../../src/rules/status.js';

/** What every contestant must agree on, in cents and days. */
export interface Sums {
  administrative: number;
  court: number;
  perDay: number;
  potential: number;
  /** Sum of the last days of all terms. */
  deadlines: number;
  /** Files by code of STATUS. */
  readonly statuses: number[];
}

export function noSums(): Sums {
  const statuses = Object.keys(STATUS).map(() => 0);
  return { administrative: 0, court: 0, perDay: 0, potential: 0, deadlines: 0, statuses };
}

/** Adds the results of a block: money of the rows that may have it, the last day and the status of all. */
export function addBlock(sums: Sums, { count, active, activeCount }: Columns, results: RowResults): void {
  const { deadline, status } = results;
  let days = 0;
  const files = new Int32Array(sums.statuses.length);
  for (let i = 0; i < count; i++) {
    days += deadline[i] as number;
    const s = status[i] as number;
    files[s] = (files[s] as number) + 1;
  }
  sums.deadlines += days;
  for (const [s, number] of files.entries()) sums.statuses[s] = (sums.statuses[s] ?? 0) + number;
  addMoney(sums, active, activeCount, results);
}

function addMoney(sums: Sums, active: Int32Array, activeCount: number, results: RowResults): void {
  const { administrative, court, perDay, potential } = results;
  let [a, c, d, p] = [0, 0, 0, 0];
  for (let k = 0; k < activeCount; k++) {
    const i = active[k] as number;
    a += administrative[i] as number;
    c += court[i] as number;
    d += perDay[i] as number;
    p += potential[i] as number;
  }
  sums.administrative += a;
  sums.court += c;
  sums.perDay += d;
  sums.potential += p;
}

/** Throws when two contestants differ; nothing that differs is timed. */
export function mustAgree(name: string, found: Sums, wanted: Sums): void {
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    throw new Error(`${name} gives ${JSON.stringify(found)} and not ${JSON.stringify(wanted)}`);
}
