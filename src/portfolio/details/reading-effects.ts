import type { Readings, ReadingValue } from '../../law/interpretation.js';
import type { LawSet } from '../../law/law-set.js';
import type { Scenario } from '../scenarios/types.js';

/** What another answer to a question on which courts differ would do to the portfolio. */
export interface ReadingEffect {
  readonly interpretation: string;
  readonly value: ReadingValue;
  readonly totalCents: number;
  /** Total under this reading less that of the baseline. */
  readonly differenceCents: number;
  /** Files with another deadline or amount than in the baseline. */
  readonly filesAffected: number;
}

/** One reading that differs from the baseline in one answer, as a scenario. */
export interface ReadingScenario {
  readonly interpretation: string;
  readonly value: ReadingValue;
  readonly scenario: Scenario;
}

/** A name that no scenario of a user has. */
const PREFIX = '\u0000reading ';

/** Every other answer to every disputed question, one at a time. */
export function readingScenarios(law: LawSet, readings: Readings = {}): readonly ReadingScenario[] {
  return law.interpretations.flatMap(({ key, options, default: standard }) => {
    const current = readings[key] ?? standard;
    return options
      .filter(({ value }) => value !== current)
      .map(({ value }) => ({
        interpretation: key,
        value,
        scenario: { name: `${PREFIX}${key}=${String(value)}`, readings: { [key]: value } },
      }));
  });
}
