import { escapeUnsafe } from '../../case/show.js';
import type { MonthTotal, Totals } from '../../portfolio/aggregate.js';
import type { PortfolioResult } from '../../portfolio/result.js';
import { aligned, difference, euros, share, whole } from './aligned.js';
import { moreTables } from './table-more.js';

/** Groups that are shown; the JSON has them all. */
const SHOWN = 50;

/** Files that are shown of a scenario that moves deadlines. */
const SHOWN_FILES = 10;

/** The result as tables for a reader. */
export function tableText(result: PortfolioResult): string {
  const { at, totals, groups, months, scenarios } = result;
  const parts = [
    `Portfolio on ${at}\n`,
    countsText(result),
    aligned([
      ['owed', euros(totals.totalCents)],
      ['  administrative', euros(totals.administrativeCents)],
      ['  court', euros(totals.courtCents)],
      ['one more day costs', euros(totals.perDayCents)],
      ['when nothing more is decided', euros(totals.potentialCents)],
    ]),
    aligned(Object.entries(totals.statuses).map(([status, files]) => [status, whole(files)])),
  ];
  if (groups.length > 0) parts.push(groupsText(result));
  if (months.length > 0) parts.push(yearsText(months));
  parts.push(scenariosText(scenarios), movedText(scenarios), capsText(scenarios), ...moreTables(result));
  if (result.labels.length > 0) parts.push(`Labels: ${result.labels.map(escapeUnsafe).join(', ')}\n`);
  return parts.filter((part) => part !== '').join('\n');
}

/** How many rows were read and what became of them. */
export function countsText({ counts }: PortfolioResult): string {
  return aligned([
    ['read', whole(counts.read)],
    ['assessed', whole(counts.assessed)],
    ['rejected', whole(counts.rejected)],
    ['undetermined (what is certain counts)', whole(counts.undetermined)],
    [
      `repeated ids${counts.duplicateIdsBy === 'first-million' ? ' (at least)' : counts.duplicateIdsExact ? '' : ' (by 64-bit hash)'}`,
      whole(counts.duplicateIds),
    ],
    [
      'by the kernel / by the rules',
      `${share(counts.kernel, counts.assessed)} / ${share(counts.evaluated, counts.assessed)}`,
    ],
  ]);
}

function scenariosText(scenarios: PortfolioResult['scenarios']): string {
  if (scenarios.length === 0) return '';
  const rows = scenarios.map(({ name, totals, differenceCents, filesAffected }) => [
    escapeUnsafe(name),
    euros(totals.totalCents),
    difference(differenceCents),
    whole(filesAffected),
  ]);
  return aligned([['scenario', 'owed', 'difference', 'files affected'], ...rows]);
}

/** The files that a law moves, where it moves any; --rows has them all. */
function movedText(scenarios: PortfolioResult['scenarios']): string {
  return scenarios
    .filter(({ filesMoved, affectedFiles }) => filesMoved > 0 && affectedFiles !== null)
    .map(({ name, affectedFiles, filesAffected }) => {
      const shown = (affectedFiles ?? []).slice(0, SHOWN_FILES);
      const rows = shown.map(({ id, line, before, deadline, differenceCents }) => [
        escapeUnsafe(id ?? `line ${line}`),
        before.deadline ?? '-',
        deadline ?? '-',
        difference(differenceCents),
      ]);
      const more = filesAffected - shown.length;
      return (
        aligned([[`files under ${escapeUnsafe(name)}`, 'deadline', 'becomes', 'difference'], ...rows], 3) +
        (more > 0 ? `… and ${whole(more)} more files; --rows has them all.\n` : '')
      );
    })
    .join('\n');
}

/** What maxima on sums take off; the total of the scenario stays as it is. */
function capsText(scenarios: PortfolioResult['scenarios']): string {
  return scenarios
    .filter(({ aggregateReductionCents }) => aggregateReductionCents > 0)
    .map(({ name, totals, ...scenario }) => {
      const { aggregateReductions, aggregateReductionCents, totalAfterCapsCents, differenceAfterCapsCents } = scenario;
      const head = [escapeUnsafe(name), 'year', 'of', 'owed', 'maximum', 'off'];
      const rows = aggregateReductions
        .slice(0, SHOWN)
        .map(({ body, year, of, sumCents, maxCents, aggregateReductionCents: off }) => [
          escapeUnsafe(body ?? 'all files'),
          String(year),
          of,
          euros(sumCents),
          euros(maxCents),
          euros(-off),
        ]);
      const more = aggregateReductions.length - rows.length;
      return (
        aligned([head, ...rows], 3) +
        (more > 0 ? `… and ${whole(more)} more bodies and years; --json and --csv aggregate have them all.\n` : '') +
        aligned([
          ['before maxima on sums', euros(totals.totalCents)],
          ['taken off', euros(-aggregateReductionCents)],
          ['after them', `${euros(totalAfterCapsCents)} (${difference(differenceAfterCapsCents)})`],
        ])
      );
    })
    .join('\n');
}

function groupsText({ groups }: PortfolioResult): string {
  const keys = Object.keys(groups[0]?.by ?? {});
  const rows = groups
    .slice(0, SHOWN)
    .map(({ by, totals }) => [...keys.map((key) => escapeUnsafe(by[key] ?? '')), ...cells(totals)]);
  const text = aligned(
    [[...keys.map(escapeUnsafe), 'files', 'owed', 'administrative', 'court', 'a day'], ...rows],
    keys.length,
  );
  return groups.length > SHOWN
    ? `${text}… and ${whole(groups.length - SHOWN)} more groups; --json has them all.\n`
    : text;
}

function cells(totals: Totals): readonly string[] {
  const { files, totalCents, administrativeCents, courtCents, perDayCents } = totals;
  return [whole(files), euros(totalCents), euros(administrativeCents), euros(courtCents), euros(perDayCents)];
}

/** The months by year: a long list for a reader otherwise. */
function yearsText(months: readonly MonthTotal[]): string {
  const years = new Map<string, { administrative: number; court: number }>();
  for (const { month, administrativeCents, courtCents } of months) {
    const sums = years.get(month.slice(0, 4)) ?? { administrative: 0, court: 0 };
    sums.administrative += administrativeCents;
    sums.court += courtCents;
    years.set(month.slice(0, 4), sums);
  }
  const rows = [...years].map(([year, { administrative, court }]) => [year, euros(administrative), euros(court)]);
  return aligned([['accrued in', 'administrative', 'court'], ...rows]);
}
