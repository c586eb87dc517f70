import { STATUS_WORDS } from '../../../assess/codes.js';
import { escapeUnsafe } from '../../../case/show.js';
import type { ScenarioResult } from '../../../portfolio/result.js';
import { type Column, matrix } from './aligned.js';
import type { Words } from './words.js';

/** Groups that are shown; the JSON has them all. */
const SHOWN = 50;

/** Months that are shown one by one; more of them by year. */
const MOST_MONTHS = 18;

/**
 * The difference of each scenario by label, by period and by the status of the files that it affects; scenarios that affect
 * none are left out.
 */
export function differenceTables(all: readonly ScenarioResult[], words: Words): readonly string[] {
  const scenarios = all.filter(({ filesAffected }) => filesAffected > 0);
  return [byLabel(scenarios, words), byPeriod(scenarios, words), byStatus(scenarios, words)];
}

/** Groups of which no file is affected are left out. */
function byLabel(scenarios: readonly ScenarioResult[], { say, whole, difference }: Words): string {
  const groups = scenarios[0]?.differences.groups ?? [];
  const places = groups.flatMap((_, g) =>
    scenarios.some(({ differences }) => (differences.groups[g]?.filesAffected ?? 0) > 0) ? [g] : [],
  );
  if (places.length === 0) return '';
  const shown = places.slice(0, SHOWN);
  const keys = Object.keys(groups[0]?.by ?? {}).map(escapeUnsafe);
  const columns = scenarios.map(({ name, differences }): Column => {
    const cells = shown.map((g) => {
      const { differenceCents = 0, filesAffected = 0 } = differences.groups[g] ?? {};
      return filesAffected === 0 ? '-' : `${difference(differenceCents)} (${whole(filesAffected)})`;
    });
    return { head: escapeUnsafe(name), cells };
  });
  const names = shown.map((g) => Object.values(groups[g]?.by ?? {}).map(escapeUnsafe));
  const head = [say('difference.by', { by: keys.join(', ') }), ...keys.slice(1).map(() => '')];
  const more = places.length - shown.length;
  return matrix([head, ...names], columns) + (more > 0 ? `${say('more.groups', { count: whole(more) })}\n` : '');
}

function byPeriod(scenarios: readonly ScenarioResult[], { say, difference }: Words): string {
  const months = new Set(scenarios.flatMap(({ differences }) => differences.months.map(({ month }) => month)));
  if (months.size === 0) return '';
  const length = months.size > MOST_MONTHS ? 4 : 7;
  const periods = [...new Set([...months].map((month) => month.slice(0, length)))].sort();
  const columns = scenarios.map(({ name, differences }): Column => {
    const sums = new Map<string, number>();
    for (const { month, administrativeCents, courtCents } of differences.months) {
      const period = month.slice(0, length);
      sums.set(period, (sums.get(period) ?? 0) + administrativeCents + courtCents);
    }
    return { head: escapeUnsafe(name), cells: periods.map((period) => cell(sums.get(period), difference)) };
  });
  return matrix([[say('difference.in')], ...periods.map((period) => [period])], columns);
}

function byStatus(scenarios: readonly ScenarioResult[], { say, status, whole }: Words): string {
  const codes = STATUS_WORDS.filter((code) =>
    scenarios.some(({ affectedStatuses }) => affectedStatuses[code] !== undefined),
  );
  if (codes.length === 0) return '';
  const columns = scenarios.map(
    ({ name, affectedStatuses }): Column => ({
      head: escapeUnsafe(name),
      cells: codes.map((code) => cell(affectedStatuses[code], whole)),
    }),
  );
  return matrix([[say('affected.by')], ...codes.map((code) => [status(code)])], columns);
}

function cell(value: number | undefined, text: (value: number) => string): string {
  return value === undefined || value === 0 ? '-' : text(value);
}
