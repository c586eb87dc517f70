import type { GapRule } from './gap.js';
import { GAP_RULES } from './gap-rules.js';
import { GAP_TEXTS, type GapText } from './gap-texts.js';
import { sources } from './make.js';
import type { Source, Text } from './source.js';

export type { GapEffect, GapSign } from './gap.js';

/** A construct of the law that is not modelled, said aloud so that no result hides it. */
export interface Gap extends GapRule {
  readonly what: Text;
  /** Of a gap that no case file can show: why. */
  readonly unseen?: Text;
  readonly sources: readonly Source[];
}

/** Constructs that are not modelled. Marked pure, so that a program that shows no texts does not carry them. */
export const GAPS: readonly Gap[] = /* @__PURE__ */ withTexts();

function withTexts(): readonly Gap[] {
  return GAP_RULES.map((rule) => {
    const { sources: refs, ...text } = textOf(rule.id);
    return { ...rule, ...text, sources: sources(...refs) };
  });
}

function textOf(id: string): GapText {
  const found = GAP_TEXTS[id];
  if (found === undefined) throw new RangeError(`law data: gap ${id} has no text`);
  return found;
}
