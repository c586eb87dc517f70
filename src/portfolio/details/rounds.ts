import type { Facts } from '../../facts/facts.js';
import type { EpisodeOutcome, OrderOutcome, Outcome } from '../../facts/outcome.js';
import { centsUpTo } from '../../rules/cut.js';
import { type Columns, NONE } from '../columns.js';
import type { RowResults } from '../results.js';

/** Files and cents by round: of the first, second … lateness, or court order, of a file. */
export interface Rounds {
  readonly administrative: Sums;
  readonly court: Sums;
  /** Files by their number of notices, and of court orders: index = number. */
  readonly notices: number[];
  readonly orders: number[];
}

interface Sums {
  readonly files: number[];
  readonly cents: number[];
}

/** One round in a result. */
export interface RoundTotal {
  /** 1 for the first. */
  readonly round: number;
  /** Files that owe anything in this round. */
  readonly files: number;
  readonly cents: number;
}

/** Files by a number of notices or orders. */
export interface FilesByNumber {
  readonly number: number;
  readonly files: number;
}

export function createRounds(): Rounds {
  const sums = (): Sums => ({ files: [0], cents: [0] });
  return { administrative: sums(), court: sums(), notices: [0, 0], orders: [0, 0] };
}

/** Adds the rows that the kernel has done: one lateness, one notice and one order at most. */
export function addPlainRounds(rounds: Rounds, c: Columns, r: RowResults): void {
  let done = 0;
  for (let i = 0; i < c.count; i++) done += r.done[i]!;
  let notices = 0;
  let orders = 0;
  for (let k = 0; k < c.activeCount; k++) {
    const i = c.active[k]!;
    if (r.done[i] === 0) continue;
    if (c.notice[i] !== NONE) notices++;
    if (c.orderOn[i] !== NONE) orders++;
    addRound(rounds.administrative, 0, r.administrative[i]!);
    addRound(rounds.court, 0, r.court[i]!);
  }
  count(rounds.notices, 0, done - notices);
  count(rounds.notices, 1, notices);
  count(rounds.orders, 0, done - orders);
  count(rounds.orders, 1, orders);
}

/** Adds a row of which the rules made an outcome. */
export function addOutcomeRounds(rounds: Rounds, facts: Facts, outcome: Outcome, at: number): void {
  let notices = 0;
  for (let e = 0; e < outcome.episodes.count; e++) {
    notices += facts.episodes[e]?.notices.length ?? 0;
    const { administrative } = outcome.episodes.items[e] as EpisodeOutcome;
    addRound(rounds.administrative, e, centsUpTo(administrative, at));
  }
  for (let o = 0; o < outcome.orders.count; o++)
    addRound(rounds.court, o, centsUpTo((outcome.orders.items[o] as OrderOutcome).track, at));
  count(rounds.notices, notices, 1);
  count(rounds.orders, facts.orders.length, 1);
}

function addRound({ files, cents }: Sums, round: number, amount: number): void {
  if (amount === 0) return;
  while (files.length <= round) {
    files.push(0);
    cents.push(0);
  }
  files[round] = files[round]! + 1;
  cents[round] = cents[round]! + amount;
}

function count(numbers: number[], number: number, files: number): void {
  while (numbers.length <= number) numbers.push(0);
  numbers[number] = numbers[number]! + files;
}

/** The rounds with anything in them. */
export function roundTotals({ files, cents }: Sums): readonly RoundTotal[] {
  return files.flatMap((n, i) => (n === 0 ? [] : [{ round: i + 1, files: n, cents: cents[i]! }]));
}

/** The numbers that occur. */
export function filesByNumber(numbers: readonly number[]): readonly FilesByNumber[] {
  return numbers.flatMap((files, number) => (files === 0 ? [] : [{ number, files }]));
}
