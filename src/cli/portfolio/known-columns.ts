import { quote } from '../../case/show.js';
import { flatColumn } from '../../portfolio/flat-columns.js';
import type { PortfolioInput } from '../../portfolio/input.js';

/** Names of columns that are shown at most. */
const SHOWN = 10;

/**
 * The rows as they are; of a CSV file of which no column is known, one refusal instead of one for every row. Reading then
 * stops.
 */
export async function* withKnownColumns(
  batches: AsyncIterable<readonly PortfolioInput[]>,
): AsyncGenerator<readonly PortfolioInput[]> {
  let isFirst = true;
  for await (const rows of batches) {
    const [first] = rows;
    if (isFirst && first?.kind === 'cells' && first.names.every((name) => flatColumn(name).kind === 'label')) {
      yield [{ kind: 'refused', line: 1, code: 'no-known-column', message: unknown(first.names) }];
      return;
    }
    isFirst = false;
    yield rows;
  }
}

function unknown(names: readonly string[]): string {
  const more = names.length > SHOWN ? ', …' : '';
  const shown = names.slice(0, SHOWN).map((name) => quote(name));
  return `None of the columns is known (${shown.join(', ')}${more}), so no row was read. Name them as in the flat form (id, procedure, received, notice, decided, …), or give --map when this is an event log.`;
}
