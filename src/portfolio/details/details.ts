import type { Facts } from '../../facts/facts.js';
import { createOutcome, type Outcome } from '../../facts/outcome.js';
import { evaluate } from '../../rules/evaluate.js';
import type { Columns } from '../columns.js';
import type { LaneState, PortfolioRun } from '../lane.js';
import { createScratch, factsOfRow, type ScratchFacts } from '../scratch.js';
import { addOutcomeDates, addPlainDates, type NextDates } from './dates.js';
import { Largest } from './largest.js';
import { addOutcomeRounds, addPlainRounds, createRounds, type Rounds } from './rounds.js';

/** What is told of the files under the law as it is, besides sums: added block by block, in memory that does not grow. */
export interface Details {
  readonly rounds: Rounds;
  readonly dates: NextDates;
  readonly largest: Largest;
  /** Rows without an id. */
  withoutId: number;
  readonly outcome: Outcome;
  readonly scratch: ScratchFacts;
}

export function createDetails(largest: number): Details {
  return {
    rounds: createRounds(),
    dates: new Map(),
    largest: new Largest(largest),
    withoutId: 0,
    outcome: createOutcome(),
    scratch: createScratch(),
  };
}

/** Adds a block that was counted: what the kernel found for plain rows, the outcome of the rules for the others. */
export function addDetails(details: Details, run: PortfolioRun, columns: Columns): void {
  const lane = run.lanes[0]!;
  addPlainRounds(details.rounds, columns, lane.results);
  addPlainDates(details.dates, columns, lane, run.at);
  const { done } = lane.results;
  for (let i = done.indexOf(0); i >= 0 && i < columns.count; i = done.indexOf(0, i + 1)) {
    const facts = factsOfRow(columns, i, run.lengths, details.scratch);
    addOutcome(details, facts, lane, run.at);
  }
  details.largest.addBlock(columns, lane.results);
  for (let i = 0; i < columns.count; i++) if (columns.ids[i] === null) details.withoutId++;
}

function addOutcome(details: Details, facts: Facts, lane: LaneState, at: number): void {
  evaluate(facts, lane.lane.book, at, null, details.outcome);
  addOutcomeRounds(details.rounds, facts, details.outcome, at);
  addOutcomeDates(details.dates, facts, details.outcome, at);
}
