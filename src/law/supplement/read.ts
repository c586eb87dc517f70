import type * as z from 'zod';
import { pathText, type SupplementIssue } from './issue.js';
import { type RawSupplement, supplementSchema } from './schema.js';

/** The values of a law supplement as the schema reads them, or what is wrong with them. */
export type ReadSupplement =
  | { readonly ok: true; readonly raw: RawSupplement }
  | { readonly ok: false; readonly issues: readonly SupplementIssue[] };

/** Made when it is needed for the first time. */
let schema: ReturnType<typeof supplementSchema> | undefined;

/** Reads the single values; whether they fit each other and the law is for `checkSupplement`. */
export function readSupplement(value: unknown): ReadSupplement {
  schema ??= supplementSchema();
  const read = schema.safeParse(value, { reportInput: true });
  return read.success ? { ok: true, raw: read.data } : { ok: false, issues: read.error.issues.flatMap(issuesOf) };
}

type ZodIssue = z.core.$ZodIssue;

function issuesOf(found: ZodIssue): readonly SupplementIssue[] {
  if (found.code === 'unrecognized_keys') {
    const sentences = found.message.split('\n');
    return found.keys.map((key, i) => issue([...found.path, key], 'unknown-key', sentences[i] ?? found.message));
  }
  return [issue(found.path, codeOf(found), found.message)];
}

function codeOf(found: ZodIssue): string {
  switch (found.code) {
    case 'custom':
      return String(found.params?.['code'] ?? 'one-of');
    case 'too_small':
    case 'too_big':
    case 'invalid_format':
      return 'out-of-range';
    default:
      if (found.input === undefined) return 'missing-key';
      return found.code === 'invalid_value' ? 'unknown-value' : 'wrong-type';
  }
}

function issue(path: readonly PropertyKey[], code: string, message: string): SupplementIssue {
  return { path: pathText(path), code, message };
}
