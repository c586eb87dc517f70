import type { Readings, ReadingValue } from './interpretation.js';
import type { LawSet } from './law-set.js';

/** Why a reading cannot be used, with a sentence that lists the known ones. */
export interface ReadingProblem {
  readonly key: string;
  readonly message: string;
}

/** The first unknown key or value among readings; null when all are known. */
export function unknownReading(lawSet: LawSet, readings: Readings): ReadingProblem | null {
  for (const [key, value] of Object.entries(readings)) {
    const found = lawSet.interpretations.find((i) => i.key === key);
    if (found === undefined) {
      const known = lawSet.interpretations.map((i) => i.key).join(', ');
      return { key, message: `There is no reading "${key}". Use one of: ${known}.` };
    }
    if (!found.options.some((o) => o.value === value)) {
      const known = found.options.map((o) => String(o.value)).join(', ');
      return { key, message: `The reading ${key} has no value "${String(value)}". Use one of: ${known}.` };
    }
  }
  return null;
}

/** A reading value from its text (`--assume key=value`): the option whose text it is; the text itself when none fits. */
export function readingFromText(lawSet: LawSet, key: string, text: string): ReadingValue {
  const found = lawSet.interpretations.find((i) => i.key === key);
  return found?.options.find((o) => String(o.value) === text)?.value ?? text;
}
