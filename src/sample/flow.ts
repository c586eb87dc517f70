import { regularWeight } from './independent.js';
import type { SampleOptions } from './options.js';
import {
  ASYLUM_AUTUMN_2021,
  ASYLUM_ENDINGS,
  ASYLUM_INFLOW,
  ASYLUM_MONTHS,
  ASYLUM_OPEN_AT_START,
  ASYLUM_QUARTERS,
  FULL_SIZE,
  NAREIS_DECISIONS,
  NAREIS_DECISIONS_LATE_2024,
  NAREIS_INFLOW,
  NAREIS_OPEN_AT_START,
  NATIONAL_SHARE,
  NATURALISATION_INFLOW,
  OBJECTION_INFLOW,
  REGULAR_INFLOW,
} from './parameters-flow.js';
import { inYear, MONTHS, type PeriodMonth, type PerYear, quotas } from './period.js';
import type { QueueFlow } from './queue.js';

/** How many rows of each kind, and in which months of the period. */
export interface Flow {
  readonly asylum: QueueFlow;
  readonly nareis: QueueFlow;
  readonly regular: readonly number[];
  readonly naturalisation: readonly number[];
  readonly objection: readonly number[];
}

const queueTotal = ASYLUM_OPEN_AT_START + sum(ASYLUM_INFLOW) + NAREIS_OPEN_AT_START + sum(NAREIS_INFLOW);

/** The share of every national number that the sample holds: one tenth in 100,000 rows of `real`. */
export function scaleOf({ rows, preset }: Pick<SampleOptions, 'rows' | 'preset'>): number {
  return preset === 'late' ? rows / queueTotal : (rows / FULL_SIZE) * NATIONAL_SHARE;
}

/** The flows of a sample; together exactly `rows`: what rounding leaves goes to regular work, in `late` to asylum. */
export function flowOf(options: Pick<SampleOptions, 'rows' | 'preset'>): Flow {
  const scale = scaleOf(options);
  const only = (national: number): number => (options.preset === 'late' ? 0 : Math.floor(national * scale));
  const asylumOpen = Math.floor(ASYLUM_OPEN_AT_START * scale);
  const nareisOpen = Math.floor(NAREIS_OPEN_AT_START * scale);
  const nareis = Math.floor(sum(NAREIS_INFLOW) * scale);
  const naturalisation = only(sum(NATURALISATION_INFLOW));
  const objection = only(sum(OBJECTION_INFLOW));
  const known = asylumOpen + nareisOpen + nareis + naturalisation + objection;
  const asylum = options.preset === 'late' ? options.rows - known : Math.floor(sum(ASYLUM_INFLOW) * scale);
  const regular = options.rows - known - asylum;
  return {
    asylum: {
      openAtStart: asylumOpen,
      arrivals: quotas(asylum, MONTHS.map(asylumWeight)),
      endings: quotas(
        Math.round(sum(ASYLUM_ENDINGS) * scale),
        MONTHS.map(({ year }) => inYear(ASYLUM_ENDINGS, year)),
      ),
    },
    nareis: {
      openAtStart: nareisOpen,
      arrivals: quotas(nareis, evenly(NAREIS_INFLOW)),
      endings: quotas(Math.round(sum(MONTHS.map(nareisDecisions)) * scale), MONTHS.map(nareisDecisions)),
    },
    regular: quotas(
      regular,
      MONTHS.map(({ year, month }) => inYear(REGULAR_INFLOW, year) * regularWeight(month)),
    ),
    naturalisation: quotas(naturalisation, evenly(NATURALISATION_INFLOW)),
    objection: quotas(objection, evenly(OBJECTION_INFLOW)),
  };
}

function evenly(values: PerYear<number>): readonly number[] {
  return MONTHS.map(({ year }) => inYear(values, year));
}

/** Asylum applications of a month: published months as they were, the others share what is left of their year. */
function asylumWeight({ year, month }: PeriodMonth): number {
  return inYear(ASYLUM_INFLOW, year) * asylumShare(year, month);
}

function asylumShare(year: number, month: number): number {
  if (year === 2024 || year === 2025) return (ASYLUM_QUARTERS[year][Math.floor((month - 1) / 3)] ?? 0) / 3;
  const known: Readonly<Record<number, number>> = year === 2021 ? ASYLUM_AUTUMN_2021 : {};
  const left = 1 - sum(Object.values(known));
  const shapeLeft = sum(ASYLUM_MONTHS.filter((_, index) => known[index + 1] === undefined));
  return known[month] ?? ((ASYLUM_MONTHS[month - 1] ?? 0) * left) / shapeLeft;
}

function nareisDecisions({ year, month }: PeriodMonth): number {
  return year === 2024 && month >= 9 ? NAREIS_DECISIONS_LATE_2024 : inYear(NAREIS_DECISIONS, year);
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
