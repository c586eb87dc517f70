import { asCents } from '../../money/cents.js';
import { formatEuros } from '../../money/format.js';

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

export function euros(cents: number): string {
  return formatEuros(asCents(cents), 'en');
}

/** Euros with a plus sign where they are more than nothing. */
export function difference(cents: number): string {
  return `${cents > 0 ? '+' : ''}${euros(cents)}`;
}

export function whole(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

export function share(part: number, all: number): string {
  return all === 0 ? '-' : `${((100 * part) / all).toFixed(1)} %`;
}
