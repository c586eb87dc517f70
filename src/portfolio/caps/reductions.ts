import type { AggregateCap, AggregateKind } from '../scenarios/types.js';
import type { Bodies } from './bodies.js';
import { holdsIn, rankOf, reaches } from './overlap.js';
import { FIRST_YEAR, KIND, YEARS, type YearSums, yearCents } from './year-sums.js';

/** What a maximum on sums takes off what one body owes for the penalty days of one calendar year. */
export interface AggregateReduction {
  /** Value of the label that names the body; null where all files are one body. */
  readonly body: string | null;
  readonly year: number;
  /** The penalties that count towards the maximum. */
  readonly of: AggregateKind;
  readonly maxCents: number;
  /** What the body owes for that year, after narrower maxima of the same scenario. */
  readonly sumCents: number;
  /** sumCents less maxCents. */
  readonly aggregateReductionCents: number;
}

interface Taken extends AggregateReduction {
  readonly label: string | null;
}

/**
 * What maxima on sums take off, those without effect left out: by the maxima (the narrower first), then body and year. The
 * sums are those of the scenario: of the baseline, and what differs from it. A file without the label belongs to no body.
 */
export function reductionsOf(
  caps: readonly AggregateCap[],
  bodies: Bodies,
  sums: readonly YearSums[],
): readonly AggregateReduction[] {
  const taken: Taken[] = [];
  for (const cap of [...caps].sort((a, b) => rankOf(a) - rankOf(b))) taken.push(...takenBy(cap, bodies, sums, taken));
  return taken.map(({ label: _, ...reduction }) => reduction);
}

function takenBy(
  cap: AggregateCap,
  bodies: Bodies,
  sums: readonly YearSums[],
  before: readonly Taken[],
): readonly Taken[] {
  const { maxCents, of = 'all', bodyLabel } = cap;
  const left = new Map<string, number[]>();
  const yearsOf = (body: string): number[] => {
    const known = left.get(body) ?? new Array<number>(YEARS).fill(0);
    left.set(body, known);
    return known;
  };
  for (let number = 0; number < bodies.count; number++) {
    const body = bodyLabel === null ? '' : bodies.value(number, bodyLabel);
    if (bodyLabel !== null && body === '') continue;
    const years = yearsOf(body);
    for (let year = 0; year < YEARS; year++)
      if (holdsIn(cap, FIRST_YEAR + year)) years[year] = years[year]! + centsIn(cap, sums, number, year);
  }
  // What narrower maxima took counts no more; one of another label or kind shares no money with this one.
  for (const one of before) {
    if (!holdsIn(cap, one.year) || (of !== 'all' && one.of !== of)) continue;
    if (bodyLabel !== null && one.label !== bodyLabel) continue;
    const years = yearsOf(bodyLabel === null ? '' : (one.body ?? ''));
    years[one.year - FIRST_YEAR] = years[one.year - FIRST_YEAR]! - one.aggregateReductionCents;
  }
  return [...left]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([body, years]) =>
      years.flatMap((sumCents, year) =>
        sumCents <= maxCents
          ? []
          : [
              {
                label: bodyLabel,
                body: bodyLabel === null ? null : body,
                year: FIRST_YEAR + year,
                of,
                maxCents,
                sumCents,
                aggregateReductionCents: sumCents - maxCents,
              },
            ],
      ),
    );
}

function centsIn(cap: AggregateCap, sums: readonly YearSums[], body: number, year: number): number {
  let cents = 0;
  for (const one of sums) {
    if (reaches(cap, 'administrative')) cents += yearCents(one, body, year, KIND.administrative);
    if (reaches(cap, 'court')) cents += yearCents(one, body, year, KIND.court);
  }
  return cents;
}
