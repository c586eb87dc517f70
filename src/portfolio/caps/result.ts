import type { LaneState } from '../lane.js';
import { ScenarioError } from '../scenarios/types.js';
import type { Bodies } from './bodies.js';
import { type AggregateReduction, reductionsOf } from './reductions.js';

/** What maxima on sums do to a scenario: beside its total, never spread over labels or months. */
export interface CappedTotals {
  /** What they take off the total; 0 without such maxima. */
  readonly aggregateReductionCents: number;
  /** The total less that. */
  readonly totalAfterCapsCents: number;
  /** That less the total of the baseline. */
  readonly differenceAfterCapsCents: number;
  /** One for each maximum, body and year that is reduced. */
  readonly aggregateReductions: readonly AggregateReduction[];
  /** Files that no maximum by body reaches, since they lack the label that names the body. */
  readonly filesWithoutBody: number;
}

/**
 * The total of a lane after its maxima on sums. Throws `ScenarioError` when no file has the label that names the body: then
 * a maximum by body would reach nothing.
 */
export function cappedTotals(
  base: LaneState,
  state: LaneState,
  bodies: Bodies | null,
  totalCents: number,
  baselineCents: number,
): CappedTotals {
  const { caps = [], name } = state.lane;
  const sums = [base.years, state.years].flatMap((one) => (one === null ? [] : [one]));
  const aggregateReductions = bodies === null || caps.length === 0 ? [] : reductionsOf(caps, bodies, sums);
  const aggregateReductionCents = aggregateReductions.reduce((sum, one) => sum + one.aggregateReductionCents, 0);
  const totalAfterCapsCents = totalCents - aggregateReductionCents;
  return {
    aggregateReductionCents,
    totalAfterCapsCents,
    differenceAfterCapsCents: totalAfterCapsCents - baselineCents,
    aggregateReductions,
    filesWithoutBody: bodies === null ? 0 : filesWithout(name, caps, bodies),
  };
}

function filesWithout(name: string, caps: NonNullable<LaneState['lane']['caps']>, bodies: Bodies): number {
  const labels = new Set(caps.flatMap(({ bodyLabel }) => (bodyLabel === null ? [] : [bodyLabel])));
  let most = 0;
  for (const label of labels) {
    const files = bodies.filesWithout(label);
    if (files > 0 && files === bodies.files)
      throw new ScenarioError(
        `The scenario "${name}" has a maximum by body, and no file has the label "${label}" that names its body. Give the files that label, name another one ("body": "NAME"), or write "body": null when all files are of one body.`,
      );
    most = Math.max(most, files);
  }
  return most;
}
