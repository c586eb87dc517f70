import type { Readings } from '../../law/interpretation.js';
import type { Behaviour } from '../../law/reforms/option.js';
import type { LawChange } from '../../law/reforms/types.js';
import type { Text } from '../../law/source.js';

/**
 * A law, a reading of it or a behaviour under which a portfolio is counted beside the law as it is. What is left out is as
 * in the baseline; a scenario of a name alone differs from it by exactly nothing.
 */
export interface Scenario {
  readonly name: string;
  /** What it is, for a reader. */
  readonly title?: Text;
  /** What it does not tell, for a reader. */
  readonly limits?: readonly Text[];
  /** From the law set to another one; a pure function that keeps the positions of procedures and nations. */
  readonly reform?: LawChange;
  /** Readings that differ from those of the portfolio itself. */
  readonly readings?: Readings;
  /** Maxima that apply to sums, after they are made: shown beside them, never spread over labels or months. */
  readonly aggregate?: readonly AggregateCap[];
  /** How the body behaves. Files as they are do not change by it; a forecast reads it. */
  readonly behaviour?: Behaviour;
}

/** The penalties that count towards a maximum on sums. */
export type AggregateKind = 'all' | 'administrative' | 'court';

/** The most that one body pays for the penalty days of one calendar year. */
export interface AggregateCap {
  readonly maxCents: number;
  /** `all` when left out. */
  readonly of?: AggregateKind;
  /** Label that names the body; no maximum reaches files without it. Null = all files are one body. */
  readonly bodyLabel: string | null;
  /** First and last calendar year of accrual that it reaches, inclusive; every year when left out. */
  readonly fromYear?: number;
  readonly toYear?: number;
}

/** Thrown for a scenario that cannot be counted, with a sentence that says why. */
export class ScenarioError extends RangeError {
  constructor(message: string) {
    super(message);
    this.name = 'ScenarioError';
  }
}

/**
 * Several scenarios as one: reforms one after the other, of a reading or behaviour that several name the last one counts. It does
 * not tell what any of them does not tell.
 */
export function composeScenarios(name: string, parts: readonly Scenario[]): Scenario {
  const reforms = parts.flatMap(({ reform }) => (reform === undefined ? [] : [reform]));
  const readings = parts.flatMap((part) => (part.readings === undefined ? [] : [part.readings]));
  const aggregate = parts.flatMap((part) => part.aggregate ?? []);
  const titles = parts.flatMap(({ title }) => (title === undefined ? [] : [title]));
  const limits = [...new Set(parts.flatMap((part) => part.limits ?? []))];
  const behaviour = parts.findLast((part) => part.behaviour !== undefined)?.behaviour;
  return {
    name,
    ...(reforms.length === 0 ? {} : { reform: (law) => reforms.reduce((before, reform) => reform(before), law) }),
    ...(titles.length === 0 ? {} : { title: joined(titles) }),
    ...(limits.length === 0 ? {} : { limits }),
    ...(readings.length === 0 ? {} : { readings: Object.assign({}, ...readings) }),
    ...(aggregate.length === 0 ? {} : { aggregate }),
    ...(behaviour === undefined ? {} : { behaviour }),
  };
}

function joined(titles: readonly Text[]): Text {
  return { nl: titles.map(({ nl }) => nl).join('; '), en: titles.map(({ en }) => en).join('; ') };
}
