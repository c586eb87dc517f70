/** How sure we are of a value: seen in an official text, in another publication, computed, or only remembered. */
export type Certainty = 'verified' | 'secondary' | 'inferred' | 'recalled';

/** From sure to unsure; a result carries the weakest it rests on. */
export const CERTAINTY_ORDER: readonly Certainty[] = ['verified', 'secondary', 'inferred', 'recalled'];

/** The less sure of two. */
export function weaker(a: Certainty, b: Certainty): Certainty {
  return CERTAINTY_ORDER.indexOf(a) >= CERTAINTY_ORDER.indexOf(b) ? a : b;
}

/** Where a value stands: a gazette (`Stb. 2009, 383`), a ruling (`ECLI:NL:…`), a parliamentary paper, a page. */
export interface Source {
  readonly ref: string;
}

/** Text of one thing in the two languages of the product. */
export interface Text {
  readonly nl: string;
  readonly en: string;
}
