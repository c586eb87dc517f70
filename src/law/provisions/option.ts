import type { Party, ReadingOption, ReadingValue } from '../interpretation.js';
import { on, sources } from '../make.js';

/** An option: value, meaning, whom it serves, since when (null = as old as the rule), who holds it. */
export function option(
  value: ReadingValue,
  nl: string,
  en: string,
  favours: Party | null,
  since: string | null,
  ...authority: readonly string[]
): ReadingOption {
  return {
    value,
    meaning: { nl, en },
    authority: sources(...authority),
    since: since === null ? null : on(since),
    favours,
  };
}
