import { type CsvRow, csvText } from '../../io/csv-write.js';
import type { AffectedFiles } from '../../portfolio/affected.js';
import type { LaneResult, PortfolioResult } from '../../portfolio/result.js';
import type { Totals } from '../../portfolio/sums.js';
import type { CsvTable } from './csv-tables.js';

/** One table of the result as CSV; amounts are whole cents. */
export function tableCsv(result: PortfolioResult, table: CsvTable): string {
  return csvText(ROWS[table](result));
}

const ROWS: { readonly [T in CsvTable]: (result: PortfolioResult) => readonly CsvRow[] } = {
  totals: (result) =>
    laws(result).map(({ name, totals, aggregateReductionCents = 0 }) => ({
      scenario: name,
      ...cells(totals),
      aggregate_reduction_cents: aggregateReductionCents,
      total_after_caps_cents: totals.totalCents - aggregateReductionCents,
    })),
  groups: (result) =>
    laws(result).flatMap(({ name, groups }) =>
      groups.map(({ by, totals }) => ({ scenario: name, ...by, ...cells(totals) })),
    ),
  statuses: (result) =>
    laws(result).flatMap(({ name, totals }) =>
      Object.entries(totals.statuses).map(([status, files]) => ({ scenario: name, status, files })),
    ),
  months: (result) =>
    laws(result).flatMap(({ name, months }) =>
      months.map(({ month, administrativeCents, courtCents }) => ({
        scenario: name,
        month,
        administrative_cents: administrativeCents,
        court_cents: courtCents,
      })),
    ),
  rounds: ({ rounds }) =>
    (['administrative', 'court'] as const).flatMap((penalty) =>
      rounds[penalty].map(({ round, files, cents }) => ({ penalty, round, files, cents })),
    ),
  distribution: ({ distribution }) => distribution.histogram.map((one) => ({ ...one })),
  largest: ({ largest }) =>
    largest.map(({ id, line, status, ...cents }) => ({
      id,
      line,
      status,
      total_cents: cents.totalCents,
      administrative_cents: cents.administrativeCents,
      court_cents: cents.courtCents,
      per_day_cents: cents.perDayCents,
    })),
  dates: ({ dates }) =>
    dates.map(({ on, kind, files, firstDayCents, potentialCents }) => ({
      on,
      kind,
      files,
      first_day_cents: firstDayCents,
      potential_cents: potentialCents,
    })),
  scenarios: ({ scenarios }) =>
    scenarios.map(({ name, totals, differenceCents, differenceAfterCapsCents, ...one }) => ({
      scenario: name,
      total_cents: totals.totalCents,
      difference_cents: differenceCents,
      ...affectedCells(one),
      aggregate_reduction_cents: one.aggregateReductionCents,
      difference_after_caps_cents: differenceAfterCapsCents,
    })),
  differences: ({ scenarios }) =>
    scenarios.flatMap(({ name, differences }) =>
      differences.groups.map(({ by, differenceCents, ...one }) => ({
        scenario: name,
        ...by,
        difference_cents: differenceCents,
        ...affectedCells(one),
      })),
    ),
  affected: ({ scenarios }) =>
    scenarios.flatMap(({ name, affectedFiles }) =>
      (affectedFiles ?? []).map(({ id, line, before, ...after }) => ({
        scenario: name,
        id,
        line,
        deadline_before: before.deadline,
        deadline: after.deadline,
        status_before: before.status,
        status: after.status,
        total_before_cents: before.totalCents,
        total_cents: after.totalCents,
        difference_cents: after.differenceCents,
      })),
    ),
  aggregate: ({ scenarios }) =>
    scenarios.flatMap(({ name, aggregateReductions }) =>
      aggregateReductions.map(({ body, year, of, maxCents, sumCents, aggregateReductionCents }) => ({
        scenario: name,
        body,
        year,
        of,
        max_cents: maxCents,
        sum_cents: sumCents,
        aggregate_reduction_cents: aggregateReductionCents,
      })),
    ),
  readings: ({ readings }) =>
    readings.map(({ interpretation, value, totalCents, differenceCents, filesAffected }) => ({
      interpretation,
      value: String(value),
      total_cents: totalCents,
      difference_cents: differenceCents,
      files_affected: filesAffected,
    })),
  rejects: ({ quality }) => quality.rejects.map(({ code, column, rows }) => ({ code, column, rows })),
};

/** The law as it is and the scenarios, each with its tables. */
function laws(result: PortfolioResult): readonly Law[] {
  const { totals, groups, months } = result;
  return [{ name: 'baseline', totals, groups, months }, ...result.scenarios];
}

function affectedCells({ filesAffected, filesLess, filesMore, filesMoved }: AffectedFiles): CsvRow {
  return {
    files_affected: filesAffected,
    files_less: filesLess,
    files_more: filesMore,
    files_moved: filesMoved,
  };
}

interface Law extends LaneResult {
  readonly name: string;
  readonly aggregateReductionCents?: number;
}

function cells(totals: Totals): CsvRow {
  return {
    files: totals.files,
    total_cents: totals.totalCents,
    administrative_cents: totals.administrativeCents,
    court_cents: totals.courtCents,
    per_day_cents: totals.perDayCents,
    potential_cents: totals.potentialCents,
  };
}
