import { escapeUnsafe } from '../../../case/show.js';
import type { ScenarioResult } from '../../../portfolio/result.js';
import { aligned } from './aligned.js';
import type { Words } from './words.js';

/** Bodies and years that are shown; the JSON has them all. */
const SHOWN = 20;

/** What maxima on sums take off; the total of the scenario stays as it is. */
export function capsText(scenario: ScenarioResult, { say, euros, difference, whole }: Words): string {
  const { name, totals, aggregateReductions, totalAfterCapsCents, differenceAfterCapsCents } = scenario;
  const columns = ['year', 'of', 'owed', 'maximum', 'off'] as const;
  const rows = aggregateReductions
    .slice(0, SHOWN)
    .map(({ body, year, of, sumCents, maxCents, aggregateReductionCents }) => [
      escapeUnsafe(body ?? say('all-files')),
      String(year),
      say(`of.${of}`),
      euros(sumCents),
      euros(maxCents),
      euros(-aggregateReductionCents),
    ]);
  const more = aggregateReductions.length - rows.length;
  return [
    aligned([[escapeUnsafe(name), ...columns.map((column) => say(`column.${column}`))], ...rows], 3),
    more > 0 ? `${say('more.caps', { count: whole(more) })}\n` : '',
    aligned([
      [say('caps.before'), euros(totals.totalCents)],
      [say('caps.off'), euros(-scenario.aggregateReductionCents)],
      [say('caps.after'), `${euros(totalAfterCapsCents)} (${difference(differenceAfterCapsCents)})`],
    ]),
  ].join('');
}
