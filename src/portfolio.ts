/** Portfolios: rows or case files in, totals by label and month out, under the law as it is and under any other. */

export { FLAT_COLUMNS } from './case/flat-form.js';
export { casesOfLog, EventLogError } from './io/event-log/cases.js';
export { type EventMap, type ParsedEventMap, parseEventMap } from './io/event-log/map.js';
export { EVENT_MAP_FORMAT } from './io/event-log/map-schema.js';
export { TooManyBodiesError } from './portfolio/caps/bodies.js';
export type { AggregateReduction } from './portfolio/caps/reductions.js';
export type { CappedTotals } from './portfolio/caps/result.js';
export { KernelDifferenceError } from './portfolio/check-rows.js';
export { TooManyGroupsError } from './portfolio/combinations.js';
export type { AffectedFile } from './portfolio/details/affected-files.js';
export type { NextDate } from './portfolio/details/dates.js';
export type { Distribution } from './portfolio/details/distribution.js';
export type { LargeFile } from './portfolio/details/largest.js';
export type { Quality, RejectCount } from './portfolio/details/quality.js';
export type { ReadingEffect } from './portfolio/details/reading-effects.js';
export type { FilesByNumber, RoundTotal } from './portfolio/details/rounds.js';
export type { RowFigures, RowOutcome, RowUnderScenario } from './portfolio/details/row-outcome.js';
export type { IdHash } from './portfolio/hash-table.js';
export type { FlatRow, FlatValue, PortfolioInput, Reject, RejectIssue } from './portfolio/input.js';
export type { MonthTotal } from './portfolio/months.js';
export type { PortfolioOptions } from './portfolio/options.js';
export { assessPortfolio, PortfolioCounter } from './portfolio/portfolio.js';
export type {
  GroupTotals,
  MoreOfPortfolio,
  PortfolioCounts,
  PortfolioReceipt,
  PortfolioResult,
  ScenarioReceipt,
  ScenarioResult,
} from './portfolio/result.js';
export { scenarioNamed } from './portfolio/scenarios/from-name.js';
export { type KnownScenario, knownScenarios } from './portfolio/scenarios/list.js';
export { UnknownScenarioError } from './portfolio/scenarios/named.js';
export { type ParsedScenario, parseScenario } from './portfolio/scenarios/parse.js';
export { SCENARIO_FORMAT } from './portfolio/scenarios/schema.js';
export {
  type AggregateCap,
  type AggregateKind,
  composeScenarios,
  type Scenario,
  ScenarioError,
} from './portfolio/scenarios/types.js';
export type { Totals } from './portfolio/sums.js';

import { eventMapJsonSchema } from './io/event-log/map-schema.js';
import { scenarioJsonSchema } from './portfolio/scenarios/schema.js';

/** The JSON Schemas that this door publishes, by name. */
export const jsonSchemas: Readonly<Record<string, object>> = {
  get scenario() {
    return scenarioJsonSchema();
  },
  get 'event-map'() {
    return eventMapJsonSchema();
  },
};
export { generateSample } from './sample/generate.js';
export type { SampleOptions, SamplePreset } from './sample/options.js';
export type { SampleRow } from './sample/row.js';
