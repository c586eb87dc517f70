import type * as z from 'zod';
import { issue } from '../../case/issue.js';
import { describe, pathText, quote } from '../../case/show.js';
import type { Issue } from '../../case/types.js';
import { likely } from '../../law/nearest.js';
import { CHANGES, SCENARIO_PARTS } from './schema.js';

type ZodIssue = z.core.$ZodIssue;

/** What is wrong with a scenario file: where, what, and what to do. */
export function scenarioIssues(found: readonly ZodIssue[], root: unknown): readonly Issue[] {
  return found.flatMap((one) => issuesOf(one, root));
}

function issuesOf(found: ZodIssue, root: unknown): readonly Issue[] {
  const path = pathText(found.path);
  const value = valueAt(found.path, root);
  switch (found.code) {
    case 'unrecognized_keys':
      return found.keys.map((key) => unknownKey(key, found.path, root));
    case 'invalid_value':
      if (value === undefined)
        return [missing(path, `write ${found.values.map((one) => quote(String(one))).join(' or ')}`)];
      return [issue(path, 'unknown-value', unknownName(value, found.values.map(String)))];
    case 'invalid_union':
      if (found.discriminator === 'change') return [unknownChange(path, value)];
      return [wrongValue(path, value, found.path[0] === 'readings' ? READING_VALUE : AMOUNT)];
    case 'custom': {
      const sentence = found.params?.['sentence'];
      return [issue(path, found.message, typeof sentence === 'string' ? sentence : found.message)];
    }
    case 'too_small':
      return [
        issue(
          path,
          'too-small',
          `Here stands ${describe(value)}; write at least ${found.minimum}${unitOf(found.origin, found.minimum)}.`,
        ),
      ];
    case 'too_big':
      return [
        issue(
          path,
          'too-big',
          `Here stands ${describe(value)}; write at most ${found.maximum}${unitOf(found.origin, found.maximum)}.`,
        ),
      ];
    case 'invalid_type':
      return [
        value === undefined
          ? missing(path, `write ${KINDS[found.expected] ?? found.expected}`)
          : issue(
              path,
              'wrong-type',
              `Here stands ${describe(value)}; write ${KINDS[found.expected] ?? found.expected}.`,
            ),
      ];
    default:
      return [issue(path, 'not-valid', `${describe(value)} cannot stand here.`)];
  }
}

const READING_VALUE = 'a number, a text or true or false';
const AMOUNT = 'an amount in euros, such as 1442 or "1442.50"';

function wrongValue(path: string, value: unknown, advice: string): Issue {
  if (value === undefined) return missing(path, `write ${advice}`);
  return issue(path, 'wrong-type', `Here stands ${describe(value)}; write ${advice}.`);
}

/** What is counted where a text or a list is too short or too long. */
function unitOf(origin: string, count: number | bigint): string {
  const one = Number(count) === 1;
  if (origin === 'string') return one ? ' character' : ' characters';
  if (origin === 'array') return one ? ' entry' : ' entries';
  return '';
}

function missing(path: string, advice: string): Issue {
  return issue(path, 'missing', `This key is missing; ${advice}.`);
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function unknownKey(key: string, path: readonly PropertyKey[], root: unknown): Issue {
  const known = keysAt(path, root);
  return issue(
    pathText([...path, key]),
    'unknown-key',
    `The key ${quote(key)} is not known here.${advice(key, known)}`,
  );
}

/** A sentence for a name that is not among the known ones, with the nearest of them. */
export function unknownName(value: unknown, known: readonly string[]): string {
  const text = typeof value === 'string' ? value : '';
  return `${describe(value)} is not known here.${advice(text, known)}`;
}

function advice(text: string, known: readonly string[]): string {
  const near = text === '' ? undefined : likely(text, known);
  const list = known.length > 40 ? '' : ` Use one of: ${known.join(', ')}.`;
  return near === undefined ? list : ` The nearest is ${quote(near)}.${list}`;
}

function unknownChange(path: string, value: unknown): Issue {
  return issue(
    `${path}`,
    'unknown-value',
    unknownName(isObject(value) ? value['change'] : value, Object.keys(CHANGES)),
  );
}

function keysAt(path: readonly PropertyKey[], root: unknown): readonly string[] {
  const last = path.at(-1);
  if (path.length === 0) return Object.keys(SCENARIO_PARTS.top.shape);
  if (last === 'for') return Object.keys(SCENARIO_PARTS.reach.shape);
  if (path[0] === 'aggregate') return Object.keys(SCENARIO_PARTS.aggregate.shape);
  if (path[0] === 'behaviour') return Object.keys(SCENARIO_PARTS.behaviour.shape);
  if (path.includes('tiers')) return ['days', 'perDay'];
  const change = valueAt(path, root);
  const name = isObject(change) ? change['change'] : undefined;
  return typeof name === 'string' && name in CHANGES ? Object.keys(CHANGES[name as keyof typeof CHANGES].shape) : [];
}

function valueAt(path: readonly PropertyKey[], root: unknown): unknown {
  let value = root;
  for (const key of path)
    value = isObject(value) || Array.isArray(value) ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  return value;
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
