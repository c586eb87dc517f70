import { escapeUnsafe } from '../../../case/show.js';
import type { MonthTotal } from '../../../portfolio/months.js';
import type { PortfolioResult } from '../../../portfolio/result.js';
import type { Totals } from '../../../portfolio/sums.js';
import { aligned } from './aligned.js';
import { countsText } from './counts.js';
import { moreTables } from './more.js';
import { scenarioTables } from './scenarios.js';
import { statusesOf, type Words } from './words.js';

/** Groups that are shown; the JSON has them all. */
const SHOWN = 50;

/** The result as tables for a reader. */
export function tableText(result: PortfolioResult, words: Words): string {
  const { at, totals, groups, months } = result;
  const { say, euros, whole, status } = words;
  const parts = [
    `${say('title', { at })}\n`,
    countsText(result, words),
    aligned([
      [say('owed'), euros(totals.totalCents)],
      [`  ${say('administrative')}`, euros(totals.administrativeCents)],
      [`  ${say('court')}`, euros(totals.courtCents)],
      [say('tomorrow'), euros(totals.perDayCents)],
      [say('potential'), euros(totals.potentialCents)],
    ]),
    aligned(statusesOf(totals.statuses).map(([code, files]) => [status(code), whole(files)])),
    groups.length === 0 ? '' : groupsText(groups, words),
    months.length === 0 ? '' : yearsText(months, words),
    ...scenarioTables(result, words),
    ...moreTables(result, words),
    result.labels.length === 0 ? '' : `${say('labels', { labels: result.labels.map(escapeUnsafe).join(', ') })}\n`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function groupsText(groups: PortfolioResult['groups'], words: Words): string {
  const { say, whole } = words;
  const keys = Object.keys(groups[0]?.by ?? {});
  const columns = ['files', 'owed', 'administrative', 'court', 'day'] as const;
  const rows = groups
    .slice(0, SHOWN)
    .map(({ by, totals }) => [...keys.map((key) => escapeUnsafe(by[key] ?? '')), ...cells(totals, words)]);
  const head = [...keys.map(escapeUnsafe), ...columns.map((column) => say(`column.${column}`))];
  const more = groups.length - rows.length;
  return aligned([head, ...rows], keys.length) + (more > 0 ? `${say('more.groups', { count: whole(more) })}\n` : '');
}

function cells(totals: Totals, { whole, euros }: Words): readonly string[] {
  const { files, totalCents, administrativeCents, courtCents, perDayCents } = totals;
  return [whole(files), ...[totalCents, administrativeCents, courtCents, perDayCents].map(euros)];
}

/** The months by year: a long list for a reader otherwise. */
function yearsText(months: readonly MonthTotal[], { say, euros }: Words): string {
  const years = new Map<string, { administrative: number; court: number }>();
  for (const { month, administrativeCents, courtCents } of months) {
    const sums = years.get(month.slice(0, 4)) ?? { administrative: 0, court: 0 };
    sums.administrative += administrativeCents;
    sums.court += courtCents;
    years.set(month.slice(0, 4), sums);
  }
  const rows = [...years].map(([year, { administrative, court }]) => [year, euros(administrative), euros(court)]);
  return aligned([[say('years'), say('column.administrative'), say('column.court')], ...rows]);
}
