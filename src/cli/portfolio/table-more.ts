import { escapeUnsafe } from '../../case/show.js';
import type { PortfolioResult } from '../../portfolio/result.js';
import { aligned, difference, euros, whole } from './aligned.js';

/** Lines that are shown of a list; the JSON and the CSV have them all. */
const SHOWN = 10;

/** The tables about single files, coming dates, readings and the quality of the data. */
export function moreTables(result: PortfolioResult): readonly string[] {
  const { largest, dates, readings } = result;
  return [
    roundsText(result),
    distributionText(result),
    table(
      ['largest files', 'status', 'owed', 'administrative', 'court', 'a day'],
      largest.map(({ id, line, status, ...cents }) => [
        escapeUnsafe(id ?? `line ${line}`),
        status,
        euros(cents.totalCents),
        euros(cents.administrativeCents),
        euros(cents.courtCents),
        euros(cents.perDayCents),
      ]),
      2,
    ),
    table(
      ['coming dates', 'penalty', 'files', 'first day', 'when nothing is decided'],
      dates.map(({ on, kind, files, firstDayCents, potentialCents }) => [
        on,
        kind.replace('-', ' '),
        whole(files),
        euros(firstDayCents),
        euros(potentialCents),
      ]),
      2,
    ),
    table(
      ['other reading', 'owed', 'difference', 'files affected'],
      readings
        .filter(({ filesAffected }) => filesAffected > 0)
        .map(({ interpretation, value, totalCents, differenceCents, filesAffected }) => [
          `${interpretation}=${String(value)}`,
          euros(totalCents),
          difference(differenceCents),
          whole(filesAffected),
        ]),
    ),
    qualityText(result),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[], left = 1): string {
  if (rows.length === 0) return '';
  const more = rows.length > SHOWN ? `… and ${whole(rows.length - SHOWN)} more; --json has them all.\n` : '';
  return aligned([head, ...rows.slice(0, SHOWN)], left) + more;
}

/** Rounds only when there is more than the first; notices and orders always. */
function roundsText({ rounds, notices, orders }: PortfolioResult): string {
  const counts = (what: string, list: PortfolioResult['notices']): readonly string[] => [
    what,
    list.map(({ number, files }) => `${number}: ${whole(files)}`).join('  '),
  ];
  const rows = (['administrative', 'court'] as const).flatMap((penalty) =>
    rounds[penalty].length < 2
      ? []
      : rounds[penalty].map(({ round, files, cents }) => [
          `${penalty}, round ${round}`,
          `${euros(cents)} in ${whole(files)} files`,
        ]),
  );
  return aligned([counts('files by notices', notices), counts('files by court orders', orders), ...rows], 2);
}

function distributionText({ distribution }: PortfolioResult): string {
  const { files, filesWithout, quantiles } = distribution;
  if (files === 0) return '';
  const at = (wanted: number): string => euros(quantiles.find(({ share }) => share === wanted)?.cents ?? 0);
  return aligned([
    ['files that owe something / nothing', `${whole(files)} / ${whole(filesWithout)}`],
    ['half of them owe at most', at(0.5)],
    ['nine in ten', at(0.9)],
    ['99 in a hundred', at(0.99)],
    ['the largest', at(1)],
  ]);
}

function qualityText({ quality }: PortfolioResult): string {
  const { rejects, withoutId, marks } = quality;
  const rows = [
    ...rejects.map(({ code, column, rows: n }) => [
      `rejected: ${code}${column === null ? '' : ` (${escapeUnsafe(column)})`}`,
      whole(n),
    ]),
    ...(withoutId > 0 ? [['without an id', whole(withoutId)]] : []),
    ...(marks ?? []).map(({ code, files }) => [`mark: ${code}`, whole(files)]),
  ];
  return table(['data', 'rows'], rows);
}
