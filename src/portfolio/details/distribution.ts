/** How the amounts that files owe are distributed; exact. */
export interface Distribution {
  /** Files that owe anything, and those that owe nothing. */
  readonly files: number;
  readonly filesWithout: number;
  /** Of the files that owe anything: the smallest amount that at least this share of them owes at most. */
  readonly quantiles: readonly { readonly share: number; readonly cents: number }[];
  /** Number of files by amount owed, the smallest first; amounts that no file owes are left out. */
  readonly histogram: readonly { readonly cents: number; readonly files: number }[];
}

const SHARES = [0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 1];

/** The distribution of the amounts in a count of files by cents, of `all` files. */
export function distributionOf(counts: ReadonlyMap<number, number>, all: number): Distribution {
  const histogram = [...counts].map(([cents, files]) => ({ cents, files })).sort((a, b) => a.cents - b.cents);
  const files = histogram.reduce((sum, one) => sum + one.files, 0);
  const quantiles = files === 0 ? [] : SHARES.map((share) => ({ share, cents: quantile(histogram, share * files) }));
  return { files, filesWithout: all - files, quantiles, histogram };
}

function quantile(histogram: Distribution['histogram'], wanted: number): number {
  let seen = 0;
  for (const { cents, files } of histogram) {
    seen += files;
    // A whole number of files is compared: a share of it can be a hair above it.
    if (seen >= wanted - 1e-9) return cents;
  }
  return histogram.at(-1)?.cents ?? 0;
}
