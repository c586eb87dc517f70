import { dayOf } from '../calendar/day.js';
import { addRun } from './evaluate-row.js';
import type { PortfolioRun } from './lane.js';
import { addTariffDifference } from './tariff-result.js';

/**
 * Ends the counting of days of lateness: what follows from the counts so far goes into the lanes, which from here on count
 * file by file. For a portfolio with so many combinations of labels that the counts would take too much memory.
 */
export function settleTariffs(run: PortfolioRun): void {
  const { tariffs } = run;
  if (tariffs === null) return;
  for (const [i, lane] of tariffs.lanes.entries()) {
    const state = run.lanes[lane]!;
    const { aggregate, affected } = state;
    // The months are whole: on which day of its month the money stands does not matter.
    for (const { month, administrativeCents } of addTariffDifference(tariffs, i + 1, aggregate, affected))
      if (administrativeCents !== 0) {
        const first = firstDay(month);
        addRun(aggregate.administrativeDaily, first, first, administrativeCents);
      }
    state.settled = true;
  }
  run.tariffs = null;
}

function firstDay(month: string): number {
  return dayOf(Number(month.slice(0, 4)), Number(month.slice(5)), 1);
}
