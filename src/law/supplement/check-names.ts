import { quoted } from '../../calendar/quoted.js';
import { likely } from '../nearest.js';
import type { SupplementIssue } from './issue.js';

/** Names that exist already, or that the supplement itself gives twice; each stands at `at[i].key`. */
export function taken(
  at: string,
  key: string,
  names: readonly string[],
  existing: readonly string[],
): readonly SupplementIssue[] {
  return names.flatMap((name, i) => {
    const twice = names.indexOf(name) < i;
    if (!twice && !existing.includes(name)) return [];
    const message = `${quoted(name)} ${twice ? 'is given twice' : 'exists in the law already'}; choose another name.`;
    return [{ path: `${at}[${i}].${key}`, code: 'taken', message }];
  });
}

/** A name that nothing has; the message gives the nearest known one. */
export function unknown(
  path: string,
  code: string,
  what: string,
  name: string,
  known: readonly string[],
): SupplementIssue {
  const near = likely(name, known);
  const says =
    known.length === 0
      ? 'there is none at all'
      : near === undefined
        ? '"dwangsom law --json" lists them'
        : `the nearest is "${near}"`;
  return { path, code, message: `There is no ${what} ${quoted(name)}; ${says}.` };
}
