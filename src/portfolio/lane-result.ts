import { type Affected, affectedOf, affectedStatuses } from './affected.js';
import type { Bodies } from './caps/bodies.js';
import { cappedTotals } from './caps/result.js';
import type { Combinations } from './combinations.js';
import { AffectedFiles } from './details/affected-files.js';
import type { PortfolioRun } from './lane.js';
import { addMonthTotals, type MonthTotal, monthsOf } from './months.js';
import type { LaneResult, ScenarioResult } from './result.js';
import { follows } from './run.js';
import { grandTotals, type Sums, sumsOf, totalsOf } from './sums.js';
import { addTariffDifference } from './tariff-result.js';

/** Totals, groups and months of the first lane. */
export function laneResult(run: PortfolioRun, groups: Combinations): LaneResult {
  const { aggregate } = run.lanes[0]!;
  return { ...totalsBy(aggregate, groups), months: monthsOf(aggregate, run.at) };
}

function totalsBy(sums: Sums, groups: Combinations): Omit<LaneResult, 'months'> {
  return {
    totals: grandTotals(sums),
    groups: groups.sorted().map(({ by, group }) => ({ by, totals: totalsOf(sums, group) })),
  };
}

/** What another lane makes of the portfolio: the first lane and what differs from it. */
export function scenarioResult(
  run: PortfolioRun,
  lane: number,
  groups: Combinations,
  base: LaneResult,
  bodies: Bodies | null = null,
  affectedFiles: AffectedFiles = new AffectedFiles(0),
): ScenarioResult {
  const state = run.lanes[lane]!;
  const { sums, affected, months } = differenceOf(run, lane);
  const result = totalsBy(sumsOf(run.lanes[0]!.aggregate, sums), groups);
  return {
    name: state.lane.name,
    title: state.lane.title ?? null,
    limits: state.lane.limits ?? [],
    totals: result.totals,
    differenceCents: result.totals.totalCents - base.totals.totalCents,
    ...cappedTotals(run.lanes[0]!, state, bodies, result.totals.totalCents, base.totals.totalCents),
    ...affectedOf(affected),
    affectedStatuses: affectedStatuses(affected),
    groups: result.groups,
    months: addMonthTotals(base.months, months),
    differences: {
      groups: groups.sorted().map(({ by, group }, i) => ({
        by,
        differenceCents: result.groups[i]!.totals.totalCents - base.groups[i]!.totals.totalCents,
        ...affectedOf(affected, group),
      })),
      months,
    },
    affectedFiles: follows(run, lane) || state.settled ? null : affectedFiles.files(),
  };
}

interface Difference {
  readonly sums: Sums;
  readonly affected: Affected;
  readonly months: readonly MonthTotal[];
}

/** What differs from the first lane: counted row by row, and what follows from the counts of days. */
function differenceOf(run: PortfolioRun, lane: number): Difference {
  const { aggregate, affected } = run.lanes[lane]!;
  const months = monthsOf(aggregate, run.at);
  const law = run.tariffs === null ? 0 : run.tariffs.lanes.indexOf(lane) + 1;
  if (run.tariffs === null || law === 0) return { sums: aggregate, affected, months };
  const sums = { sums: aggregate.sums.slice(), groups: aggregate.groups };
  const all = { counts: affected.counts.slice(), statuses: affected.statuses.slice() };
  const more = addTariffDifference(run.tariffs, law, sums, all);
  return { sums, affected: all, months: addMonthTotals(months, more) };
}
