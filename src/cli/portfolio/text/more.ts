import { escapeUnsafe } from '../../../case/show.js';
import type { PortfolioResult } from '../../../portfolio/result.js';
import { aligned } from './aligned.js';
import type { Words } from './words.js';

/** Lines that are shown of a list; the JSON and the CSV have them all. */
const SHOWN = 10;

/** The tables about rounds, single files, coming days, readings and the quality of the data. */
export function moreTables(result: PortfolioResult, words: Words): readonly string[] {
  const { largest, dates, readings } = result;
  const { say, euros, whole, difference, status } = words;
  const head = (first: string, ...columns: readonly string[]): readonly string[] => [
    first,
    ...columns.map((column) => say(`column.${column as 'files'}`)),
  ];
  return [
    roundsText(result, words),
    distributionText(result, words),
    table(
      head(say('largest'), 'status', 'owed', 'administrative', 'court', 'day'),
      largest.map(({ id, line, status: code, ...cents }) => [
        escapeUnsafe(id ?? say('line', { line: line ?? 0 })),
        status(code),
        euros(cents.totalCents),
        euros(cents.administrativeCents),
        euros(cents.courtCents),
        euros(cents.perDayCents),
      ]),
      words,
      2,
    ),
    table(
      [...head(say('dates'), 'penalty', 'files', 'first'), say('dates.potential')],
      dates.map(({ on, kind, files, firstDayCents, potentialCents }) => [
        on,
        say(`dates.${kind}`),
        whole(files),
        euros(firstDayCents),
        euros(potentialCents),
      ]),
      words,
      2,
    ),
    table(
      head(say('readings'), 'owed', 'difference', 'affected'),
      readings
        .filter(({ filesAffected }) => filesAffected > 0)
        .map(({ interpretation, value, totalCents, differenceCents, filesAffected }) => [
          `${interpretation}=${String(value)}`,
          euros(totalCents),
          difference(differenceCents),
          whole(filesAffected),
        ]),
      words,
    ),
    qualityText(result, words),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[], { say, whole }: Words, left = 1): string {
  if (rows.length === 0) return '';
  const more = rows.length > SHOWN ? `${say('more', { count: whole(rows.length - SHOWN) })}\n` : '';
  return aligned([head, ...rows.slice(0, SHOWN)], left) + more;
}

/** Rounds only when there is more than the first; notices and orders always. */
function roundsText({ rounds, notices, orders }: PortfolioResult, { say, whole, euros }: Words): string {
  const counts = (what: string, list: PortfolioResult['notices']): readonly string[] => [
    what,
    list.map(({ number, files }) => `${number}: ${whole(files)}`).join('  '),
  ];
  const rows = (['administrative', 'court'] as const).flatMap((penalty) =>
    rounds[penalty].length < 2
      ? []
      : rounds[penalty].map(({ round, files, cents }) => [
          say(`round.${penalty}`, { round }),
          say('round.in', { cents: euros(cents), files: whole(files), count: files }),
        ]),
  );
  return aligned([counts(say('notices'), notices), counts(say('orders'), orders), ...rows], 2);
}

function distributionText({ distribution }: PortfolioResult, { say, whole, euros }: Words): string {
  const { files, filesWithout, quantiles } = distribution;
  if (files === 0) return '';
  const at = (wanted: number): string => euros(quantiles.find(({ share }) => share === wanted)?.cents ?? 0);
  return aligned([
    [say('owing.some'), `${whole(files)} / ${whole(filesWithout)}`],
    [say('owing.half'), at(0.5)],
    [say('owing.nine'), at(0.9)],
    [say('owing.most'), at(0.99)],
    [say('owing.largest'), at(1)],
  ]);
}

function qualityText({ quality }: PortfolioResult, words: Words): string {
  const { say, whole } = words;
  const { rejects, withoutId, marks } = quality;
  const rows = [
    ...rejects.map(({ code, column, rows: n }) => [
      column === null
        ? say('data.rejected', { code })
        : say('data.rejected-column', { code, column: escapeUnsafe(column) }),
      whole(n),
    ]),
    ...(withoutId > 0 ? [[say('data.without-id'), whole(withoutId)]] : []),
    ...(marks ?? []).map(({ code, files }) => [say('data.mark', { code }), whole(files)]),
  ];
  return table([say('data'), say('column.rows')], rows, words);
}
