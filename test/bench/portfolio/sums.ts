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

/** Adds the results of a block. */
export function addBlock(sums: Sums, { count }: Columns, results: RowResults): void {
  const { administrative, court, perDay, potential, deadline, status } = results;
  let a = 0;
  let c = 0;
  let p = 0;
  let q = 0;
  let d = 0;
  for (let i = 0; i < count; i++) {
    a += administrative[i] as number;
    c += court[i] as number;
    p += perDay[i] as number;
    q += potential[i] as number;
    d += deadline[i] as number;
    const s = status[i] as number;
    sums.statuses[s] = (sums.statuses[s] as number) + 1;
  }
  sums.administrative += a;
  sums.court += c;
  sums.perDay += p;
  sums.potential += q;
  sums.deadlines += d;
}

/** Throws when two contestants differ; nothing that differs is timed. */
export function mustAgree(name: string, found: Sums, wanted: Sums): void {
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    throw new Error(`${name} gives ${JSON.stringify(found)} and not ${JSON.stringify(wanted)}`);
}
