import type { Facts } from '../facts/facts.js';
import type { EpisodeOutcome, Outcome } from '../facts/outcome.js';
import { withReading } from '../law/compile.js';
import type { Interpretation } from '../law/interpretation.js';
import type { Rulebook } from '../law/rulebook.js';
import { asCents } from '../money/cents.js';
import { evaluate } from '../rules/evaluate.js';
import { consultedReadings } from './consulted.js';
import { emptied, scratch } from './scratch.js';
import { leastCents, totalOf } from './total.js';
import type { Alternative, TotalRange } from './types.js';
import { dayOrNull } from './values.js';

/** Combinations of readings that are tried before the range is only a bound. */
export const MAX_COMBINATIONS = 4096;

/**
 * What each other reading gives, and the exact range of the total: from what is due at least; no highest
 * where it cannot be said. Only readings that an evaluation consulted can change
 * it; a reading that becomes relevant under another one is followed too.
 */
export function alternativesOf(
  facts: Facts,
  book: Rulebook,
  at: number,
  consulted: Uint8Array,
  baseline: Outcome,
): { readonly alternatives: readonly Alternative[]; readonly range: TotalRange } {
  const search = new Search(facts, at);
  const alternatives: Alternative[] = [];
  for (const key of consultedReadings(consulted)) {
    const interpretation = interpretationOf(book, key);
    for (const option of interpretation.options) {
      if (option.value === book.readings[key]) continue;
      const outcome = search.outcomeUnder(withReading(book, key, option.value));
      const total = totalOf(facts, outcome, book, at);
      alternatives.push({
        interpretation: key,
        value: option.value,
        totalCents: total.kind === 'known' ? total.cents : null,
        deadline: dayOrNull((outcome.episodes.items[facts.episodes.length - 1] as EpisodeOutcome).deadline),
        authority: option.authority,
      });
    }
  }
  return {
    alternatives,
    range: search.range(book, consultedReadings(consulted), baseline),
  };
}

function interpretationOf(book: Rulebook, key: string): Interpretation {
  const found = book.law.interpretations.find((i) => i.key === key);
  if (found === undefined) throw new RangeError(`law set: no interpretation "${key}"`);
  return found;
}

/** Tries readings over one case. */
class Search {
  readonly #facts: Facts;
  readonly #at: number;
  #tried = 0;
  #low = Number.POSITIVE_INFINITY;
  #high = 0;
  #isOpen = false;

  constructor(facts: Facts, at: number) {
    this.#facts = facts;
    this.#at = at;
  }

  outcomeUnder(book: Rulebook): Outcome {
    evaluate(this.#facts, book, this.#at, emptied(scratch.consulted), scratch.variant);
    return scratch.variant;
  }

  range(book: Rulebook, consulted: readonly string[], baseline: Outcome): TotalRange {
    this.#widen(baseline, book);
    this.#explore(book, consulted, new Set());
    const highCents = this.#isOpen ? null : asCents(this.#high);
    return { lowCents: asCents(this.#low), highCents, bound: this.#tried >= MAX_COMBINATIONS };
  }

  #widen(outcome: Outcome, book: Rulebook): void {
    const total = totalOf(this.#facts, outcome, book, this.#at);
    if (total.kind === 'known') this.#high = Math.max(this.#high, total.cents);
    else this.#isOpen = true;
    this.#low = Math.min(this.#low, leastCents(this.#facts, outcome, book, this.#at));
  }

  /** Branches over the first consulted reading that is not fixed yet; the branch of its present value needs no new run. */
  #explore(book: Rulebook, consulted: readonly string[], fixed: ReadonlySet<string>): void {
    const key = consulted.find((k) => !fixed.has(k));
    if (key === undefined || this.#tried >= MAX_COMBINATIONS) return;
    const next = new Set(fixed).add(key);
    this.#explore(book, consulted, next);
    for (const option of interpretationOf(book, key).options) {
      if (option.value === book.readings[key] || this.#tried >= MAX_COMBINATIONS) continue;
      const variant = withReading(book, key, option.value);
      const outcome = this.outcomeUnder(variant);
      this.#tried++;
      this.#widen(outcome, variant);
      this.#explore(variant, consultedReadings(scratch.consulted.consulted), next);
    }
  }
}
