/** Characters of a text that are compared; longer texts are cut first. */
const COMPARED = 40;

/** The known word nearest to `text` by edits, the first one when several are; `undefined` when none is known. */
export function nearest(text: string, known: readonly string[]): string | undefined {
  const wanted = text.slice(0, COMPARED).toLowerCase();
  let best: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const word of known) {
    const edits = editDistance(wanted, word.slice(0, COMPARED).toLowerCase());
    if (edits < fewest) {
      best = word;
      fewest = edits;
    }
  }
  return best;
}

/** A word is taken for what was meant when at most one in so many of its characters is another. */
const LIKELY = 3;

/**
 * The known word that is probably meant by `text`: the nearest one, when at most a third of the characters differ, or one
 * that holds the text as it is (from three characters). `undefined` when none is near enough to be named.
 */
export function likely(text: string, known: readonly string[]): string | undefined {
  const near = nearest(text, known);
  if (near === undefined) return undefined;
  const wanted = text.slice(0, COMPARED).toLowerCase();
  const longest = Math.max(wanted.length, Math.min(near.length, COMPARED));
  const edits = editDistance(wanted, near.slice(0, COMPARED).toLowerCase());
  if (edits <= Math.max(1, Math.floor(longest / LIKELY))) return near;
  return wanted.length < LIKELY ? undefined : known.find((word) => word.toLowerCase().includes(wanted));
}

/**
 * The known words nearest to `text` by edits, at most `most` of them, the nearest first; words that hold the text as it is
 * come before all others.
 */
export function nearestOf(text: string, known: readonly string[], most: number): readonly string[] {
  const wanted = text.slice(0, COMPARED).toLowerCase();
  const away = (word: string): number => {
    const edits = editDistance(wanted, word.slice(0, COMPARED).toLowerCase());
    return word.toLowerCase().includes(wanted) ? edits / (word.length + 1) : edits;
  };
  return known
    .map((word) => ({ word, edits: away(word) }))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, most)
    .map(({ word }) => word);
}

/**
 * Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b` (optimal string alignment). Time
 * grows with the product of the lengths: cut long texts first.
 */
export function editDistance(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  let beforeLast = last;
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const edits = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      const swap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(swap ? Math.min(edits, at(beforeLast, column - 2) + 1) : edits);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
