import { type Day, isoOf } from '../../calendar/day.js';
import { FOREVER, NEVER } from '../../calendar/forever.js';
import { quoted } from '../../calendar/quoted.js';
import { unknown } from './check-names.js';
import { checkTerm } from './check-term.js';
import type { RawValue } from './decode-parts.js';
import type { SupplementIssue } from './issue.js';
import { type Known, type Settable, VALUE_KINDS } from './known.js';
import type { RawSupplement } from './schema.js';

/** New values of provisions that exist. */
export function checkValues(raw: RawSupplement, known: Known): readonly SupplementIssue[] {
  const values = raw.values ?? [];
  return values.flatMap((value, i) => {
    const path = `values[${i}]`;
    const issues = [...checkValue(path, value, known), ...checkOrder(path, value)];
    const { knownTo = value.from } = value;
    if (knownTo < value.from)
      issues.push(order(`${path}.knownTo`, 'The value is known until a day before its first; give a later day.'));
    const same = values.findIndex((other, j) => j < i && other.provision === value.provision && overlap(other, value));
    if (same >= 0) issues.push(order(path, `It overlaps values[${same}]; end that one earlier.`, 'overlap'));
    return issues;
  });
}

/** A value: of a provision that rules read, and of the kind that they read there. */
export function checkValue(
  path: string,
  value: RawValue & { readonly provision: string; readonly from: Day },
  known: Known,
): SupplementIssue[] {
  const settable = known.settable.get(value.provision);
  if (settable === undefined) return [notSettable(path, value.provision, known)];
  const kinds = VALUE_KINDS.filter((kind) => value[kind] !== undefined);
  const issues: SupplementIssue[] = [];
  if (kinds.length !== 1 || kinds[0] !== settable.kind) issues.push(wrongKind(path, value.provision, settable, kinds));
  if (value.from < settable.from) {
    const message = `The provision is known from ${isoOf(settable.from as Day)} on; give that day or a later one.`;
    issues.push(order(`${path}.from`, message));
  }
  if (value.term !== undefined) issues.push(...checkTerm(`${path}.term`, value.term));
  return issues;
}

function notSettable(path: string, id: string, known: Known): SupplementIssue {
  const settable = [...known.settable.keys()];
  if (!known.provisions.includes(id))
    return unknown(`${path}.provision`, 'unknown-provision', 'provision', id, settable);
  const message = `No rule reads a value of ${quoted(id)}, so a new one would change nothing. A supplement can change amounts, exclusions, terms ("<procedure>.term") and "bw.interest.rate".`;
  return { path: `${path}.provision`, code: 'not-settable', message };
}

function wrongKind(path: string, id: string, { kind }: Settable, kinds: readonly string[]): SupplementIssue {
  const found = kinds.length === 0 ? 'none' : kinds.map((one) => `"${one}"`).join(' and ');
  return {
    path,
    code: 'wrong-kind',
    message: `The value of ${quoted(id)} is given by "${kind}" and nothing else; found ${found}.`,
  };
}

interface Dated {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** Versions of one provision: each ends after it begins, and no two share a day. */
export function checkSpans(path: string, versions: readonly Dated[]): readonly SupplementIssue[] {
  return versions.flatMap((version, i) => {
    const issues = checkOrder(`${path}[${i}]`, version);
    const same = versions.findIndex((other, j) => j < i && overlap(other, version));
    if (same >= 0)
      issues.push(order(`${path}[${i}]`, `It shares days with the one at ${same}; end that one earlier.`, 'overlap'));
    return issues;
  });
}

/** A last day before the first one. */
export function checkOrder(path: string, { from, to }: Dated): SupplementIssue[] {
  if (from === undefined || to === undefined || from <= to) return [];
  return [order(`${path}.to`, `It ends on ${isoOf(to)}, before its first day ${isoOf(from)}; mend one of the two.`)];
}

function overlap(a: Dated, b: Dated): boolean {
  const before = (one: Dated, other: Dated): boolean => (one.to ?? FOREVER) < (other.from ?? NEVER);
  return !before(a, b) && !before(b, a);
}

function order(path: string, message: string, code = 'day-order'): SupplementIssue {
  return { path, code, message };
}
