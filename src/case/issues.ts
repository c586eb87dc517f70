import type * as z from 'zod';
import { issue } from './issue.js';
import { keysAt, valueAt } from './known-keys.js';
import type { ParseCaseOptions } from './leaves.js';
import type { CaseSchema } from './schema.js';
import { sentenceFor } from './sentences.js';
import { pathText } from './show.js';
import { type Finding, REFUSED } from './snapshot.js';
import type { Issue } from './types.js';

type ZodIssue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** An issue that is written only when it is listed: where in the file it stands, and how to write it. */
export interface Pending {
  readonly path: Path;
  readonly code: string;
  readonly write: () => Issue;
}

/** What the translation of issues needs to know of the file and the schema. */
export interface Context {
  readonly root: unknown;
  readonly schema: CaseSchema;
  readonly options: ParseCaseOptions;
}

/** An issue of the snapshot. */
export function fromFinding({ path, code, value }: Finding, context: Context): Pending {
  const known = code === 'unknown-key' ? keysAt(path.slice(0, -1), context.schema, context.root) : [];
  return pending(code, path, value, known);
}

/** The issues that an issue of the schema stands for; `within` is the path of the union around it. */
export function fromZod(found: ZodIssue, context: Context, within: Path = []): readonly Pending[] {
  const path = [...within, ...found.path];
  const value = valueAt(path, context.root);
  if (value === REFUSED) return []; // the snapshot has told
  switch (found.code) {
    case 'unrecognized_keys': {
      const known = keysAt(path, context.schema, context.root);
      return found.keys.map((key) =>
        pending('unknown-key', [...path, key], valueAt([...path, key], context.root), known),
      );
    }
    case 'invalid_union':
      return fromUnion(found, path, value, context);
    case 'invalid_value':
      return [
        pending(typeof value === 'string' ? 'unknown-value' : typeCode(value), path, value, found.values.map(String)),
      ];
    case 'invalid_type':
      return [
        pending(typeof value === 'number' && found.expected === 'int' ? 'out-of-range' : typeCode(value), path, value),
      ];
    case 'too_small':
    case 'too_big':
      return found.message === '' && typeof value === 'string' ? [] : [pending(rangeCode(found), path, value)];
    case 'invalid_key':
      return [pending(found.issues[0]?.message ?? 'unknown-key', path, path.at(-1))];
    case 'custom':
      return [custom(found, path, value, context)];
    default:
      return [pending(found.message, path, value, context.options.procedures)];
  }
}

function fromUnion(
  found: z.core.$ZodIssueInvalidUnion,
  path: Path,
  value: unknown,
  context: Context,
): readonly Pending[] {
  if ('discriminator' in found) {
    const types = 'options' in found && Array.isArray(found.options) ? found.options.map(String) : [];
    return [pending(typeof value === 'string' ? 'unknown-event-type' : typeCode(value), path, value, types)];
  }
  const meant = found.errors.find(
    (issues) => !issues.some((one) => one.path.length === 0 && one.code === 'invalid_type'),
  );
  if (meant === undefined) return [pending(typeCode(value), path, value)];
  return meant.flatMap((one) => fromZod(one, context, path));
}

function custom(found: z.core.$ZodIssueCustom, path: Path, value: unknown, context: Context): Pending {
  const sentence: unknown = found.params?.['sentence'];
  if (typeof sentence !== 'string') return pending(found.message, path, value, context.options.procedures);
  return { path, code: found.message, write: () => issue(pathText(path), found.message, sentence) };
}

/** An issue of a value, written from its code, place and value, and the words that are known there. */
export function pending(code: string, path: Path, value: unknown, known: readonly string[] = []): Pending {
  return { path, code, write: () => issue(pathText(path), code, sentenceFor(code, { path, value, known })) };
}

function typeCode(value: unknown): string {
  return value === undefined ? 'missing-key' : 'wrong-type';
}

function rangeCode({ code, origin, message }: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  if (origin === 'string') return message;
  if (origin === 'array') return code === 'too_small' ? 'empty-list' : 'too-many-items';
  return 'out-of-range';
}
