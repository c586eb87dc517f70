import type { Citation } from './citation.js';
import type { Lang, MessageKey } from './message.js';
import type { Step } from './step-types.js';

/** One sentence: the key of its message, its text, and on what it rests (at least one). */
export interface Sentence {
  readonly key: MessageKey;
  readonly text: string;
  readonly citations: readonly Citation[];
}

/** Sentences that belong together: a paragraph of text, or an item of a list. */
export type Paragraph = readonly Sentence[];

/** A part of an explanation under its own heading. */
export interface Section {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}

/** An assessment in words: the short answer first, then each day and amount with its article, and the steps themselves. */
export interface Explanation {
  readonly lang: Lang;
  readonly title: string;
  /** Valuation day, in words. */
  readonly subtitle: string;
  readonly answer: Paragraph;
  readonly sections: readonly Section[];
  readonly steps: readonly Step[];
}
