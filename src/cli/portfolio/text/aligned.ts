/** Columns under each other: the first ones to the left, the others to the right. */
export function aligned(rows: readonly (readonly string[])[], left = 1): string {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, cell.length);
    });
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (i < left ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return rows.map((row) => `${line(row).trimEnd()}\n`).join('');
}

/** Width that a table with one column for each scenario keeps to, where one column allows it. */
const WIDTH = 100;
const MOST_HEAD = 26;

/** A column of a matrix. */
export interface Column {
  readonly head: string;
  readonly cells: readonly string[];
}

/**
 * A table with names to the left (the first row is their head) and a column for each scenario; as many tables under each
 * other as it takes to keep to the width.
 */
export function matrix(names: readonly (readonly string[])[], columns: readonly Column[]): string {
  const left = names[0]?.length ?? 0;
  const nameWidth = widthOf(names);
  const tables: Column[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const column of columns) {
    const width = 2 + Math.max(Math.min(MOST_HEAD, column.head.length), ...column.cells.map(({ length }) => length));
    used += width;
    if (used > WIDTH) {
      tables.push([]);
      used = nameWidth + width;
    }
    tables.at(-1)?.push(column);
  }
  return tables
    .map((some) =>
      aligned(
        names.map((name, i) => [
          ...name,
          ...some.map(({ head, cells }) => (i === 0 ? short(head) : (cells[i - 1] ?? ''))),
        ]),
        left,
      ),
    )
    .join('\n');
}

function widthOf(names: readonly (readonly string[])[]): number {
  const widths: number[] = [];
  for (const row of names)
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, cell.length);
    });
  return widths.reduce((sum, width) => sum + width + 2, -2);
}

/** A long name with its middle left out. */
function short(name: string): string {
  return name.length <= MOST_HEAD ? name : `${name.slice(0, 12)}…${name.slice(-(MOST_HEAD - 13))}`;
}
