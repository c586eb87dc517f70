import { readFileSync } from 'node:fs';
import { baseLaw } from '../../../src/law/base.js';
import type { LawSet } from '../../../src/law/law-set.js';
import { applySupplement } from '../../../src/law/supplement/apply.js';
import { parseLawSupplement } from '../../../src/law/supplement/parse.js';
import type { LawSupplement } from '../../../src/law/supplement/types.js';

const FILE = new URL('../../../examples/law/supplement.json', import.meta.url);

/** The supplement of the examples as JSON.parse makes it: a new object on every call. */
export function exampleValue(): Record<string, unknown> {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, unknown>;
}

/** A supplement that must be right. */
export function supplementOf(value: unknown, lawSet: LawSet = baseLaw): LawSupplement {
  const parsed = parseLawSupplement(value, lawSet);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.supplement;
}

/** The base law with the supplement of the examples. */
export function exampleLaw(): LawSet {
  return applySupplement(baseLaw, supplementOf(exampleValue()));
}
