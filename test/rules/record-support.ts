import { asDay, isoOf } from '../../src/calendar/day.js';
import { FOREVER, NEVER } from '../../src/calendar/forever.js';
import { fold } from '../../src/case/fold.js';
import { parseCase } from '../../src/case/parse.js';
import { createOutcome } from '../../src/facts/outcome.js';
import { baseLaw } from '../../src/law/base.js';
import { compile } from '../../src/law/compile.js';
import type { Readings } from '../../src/law/interpretation.js';
import { on } from '../../src/law/make.js';
import { evaluate } from '../../src/rules/evaluate.js';
import { createRecorder, RECORD_FIELDS, RECORD_WIDTH, RULE } from '../../src/rules/recorder.js';
import type { HandCase } from '../rulings/by-hand.js';

export type Entry = Readonly<Record<string, number | string | null>>;

/** The provision on which each entry of a rule rests; null for none. */
export function cited(rule: keyof typeof RULE, file: HandCase, at: string): readonly (string | null)[] {
  return entriesOf(rule, file, at, {}).map(({ provision }) => provision);
}

/** What the rules of one kind recorded of a case: their fields by name, days as ISO text, null for a day that is none. */
export function recorded(
  rule: keyof typeof RULE,
  file: HandCase,
  at: string,
  readings: Readings = {},
): readonly Entry[] {
  return entriesOf(rule, file, at, readings).map(({ fields }) => fields);
}

interface Recorded {
  readonly provision: string | null;
  readonly fields: Entry;
}

function entriesOf(rule: keyof typeof RULE, file: HandCase, at: string, readings: Readings): readonly Recorded[] {
  const parsed = parseCase(file);
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
  const book = compile(baseLaw, readings);
  const { facts } = fold(parsed.case, on(at), book);
  const rec = createRecorder(true);
  evaluate(facts, book, on(at), rec, createOutcome());
  const log = rec.log ?? [];
  const entries: Recorded[] = [];
  for (let i = 0; i < log.length; i += RECORD_WIDTH) {
    if (log[i] !== RULE[rule]) continue;
    const provision = book.provisions[log[i + 1] ?? -1]?.id ?? null;
    entries.push({ provision, fields: named(rule, log.slice(i + 3, i + RECORD_WIDTH)) });
  }
  return entries;
}

function named(rule: keyof typeof RULE, values: readonly number[]): Entry {
  const names = RECORD_FIELDS[RULE[rule]] ?? [];
  return Object.fromEntries(
    names.map((name, i) => {
      const value = values[i] ?? Number.NaN;
      if (!name.endsWith('Day')) return [name, value];
      return [name, value >= FOREVER || value <= NEVER ? null : isoOf(asDay(value))];
    }),
  );
}
