import { escapeUnsafe } from '../../../case/show.js';
import { wrap } from '../../../explain/to-text.js';
import type { PortfolioResult, ScenarioResult } from '../../../portfolio/result.js';
import { aligned } from './aligned.js';
import { capsText } from './caps.js';
import { differenceTables } from './differences.js';
import type { Words } from './words.js';

/** Files that are shown of a scenario that moves deadlines. */
const SHOWN = 10;

/** What scenarios make of the portfolio: side by side, by label and period, who is affected, and what they do not tell. */
export function scenarioTables({ totals, scenarios }: PortfolioResult, words: Words): readonly string[] {
  if (scenarios.length === 0) return [];
  return [
    overview(totals, scenarios, words),
    outlook(totals, scenarios, words),
    ...differenceTables(scenarios, words),
    ...scenarios.filter(({ filesMoved }) => filesMoved > 0).map((one) => movedText(one, words)),
    ...scenarios.filter(({ aggregateReductionCents: off }) => off > 0).map((one) => capsText(one, words)),
    limitsText(scenarios, words),
  ];
}

function overview(
  totals: PortfolioResult['totals'],
  scenarios: readonly ScenarioResult[],
  { say, euros, difference, whole }: Words,
): string {
  const capped = scenarios.some(({ aggregateReductionCents: off }) => off > 0);
  const columns = ['owed', 'difference', 'affected', 'less', 'more', 'moved'] as const;
  const head = [...columns.map((column) => say(`column.${column}`)), ...(capped ? [say('column.after-caps')] : [])];
  const rows = scenarios.map((one) => [
    escapeUnsafe(one.name),
    euros(one.totals.totalCents),
    difference(one.differenceCents),
    ...[one.filesAffected, one.filesLess, one.filesMore, one.filesMoved].map(whole),
    ...(capped ? [difference(one.differenceAfterCapsCents)] : []),
  ]);
  return aligned([[say('scenario'), ...head], [say('baseline'), euros(totals.totalCents)], ...rows]);
}

/** What lies ahead: one more day, and when nothing more is decided. */
function outlook(
  totals: PortfolioResult['totals'],
  scenarios: readonly ScenarioResult[],
  { say, euros, difference }: Words,
): string {
  const rows = scenarios.map(({ name, totals: { perDayCents, potentialCents } }) => [
    escapeUnsafe(name),
    euros(perDayCents),
    euros(potentialCents),
    difference(potentialCents - totals.potentialCents),
  ]);
  return aligned([
    [say('outlook'), say('column.day'), say('column.potential'), say('column.difference')],
    [say('baseline'), euros(totals.perDayCents), euros(totals.potentialCents)],
    ...rows,
  ]);
}

/** The files that a law moves; --rows has them all. */
function movedText(scenario: ScenarioResult, { say, whole, difference }: Words): string {
  const { name, affectedFiles, filesAffected } = scenario;
  const shown = (affectedFiles ?? []).slice(0, SHOWN);
  if (shown.length === 0) return '';
  const rows = shown.map(({ id, line, before, deadline, differenceCents }) => [
    escapeUnsafe(id ?? say('line', { line: line ?? 0 })),
    before.deadline ?? '-',
    deadline ?? '-',
    difference(differenceCents),
  ]);
  const head = [say('moved', { name: escapeUnsafe(name) }), ...['deadline', 'becomes', 'difference'].map(column)];
  function column(key: string): string {
    return say(`column.${key as 'deadline'}`);
  }
  const more = filesAffected - shown.length;
  return aligned([head, ...rows], 3) + (more > 0 ? `${say('more.files', { count: whole(more) })}\n` : '');
}

function limitsText(scenarios: readonly ScenarioResult[], { say, lang }: Words): string {
  const blocks = scenarios.flatMap(({ name, title, limits }) => {
    if (title === null && limits.length === 0) return [];
    const says = [...(title === null ? [] : [`${title[lang]}.`]), ...limits.map((limit) => limit[lang])].join(' ');
    return [wrap(`${escapeUnsafe(name)}: ${escapeUnsafe(says)}`).replaceAll('\n', '\n  ')];
  });
  return blocks.length === 0 ? '' : `${say('limits')}\n${blocks.map((block) => `${block}\n`).join('')}`;
}
