/** Portfolios: rows or case files in, totals by label and month out, under the law as it is and under any other. */
export type { MonthTotal, Totals } from './portfolio/aggregate.js';
export { TooManyGroupsError } from './portfolio/combinations.js';
export { FLAT_COLUMNS } from './portfolio/flat-columns.js';
export type { FlatRow, FlatValue, PortfolioInput, Reject, RejectIssue } from './portfolio/input.js';
export type { Scenario } from './portfolio/lanes.js';
export { assessPortfolio, PortfolioCounter, type PortfolioOptions } from './portfolio/portfolio.js';
export type {
  GroupTotals,
  PortfolioCounts,
  PortfolioReceipt,
  PortfolioResult,
  ScenarioResult,
} from './portfolio/result.js';
export { KernelDifferenceError } from './portfolio/run.js';
