import { asDay } from '../calendar/day.js';
import { isoText } from '../calendar/iso-text.js';
import { type Facts, NONE } from '../facts/facts.js';
import type { Rulebook } from '../law/rulebook.js';
import { RECORD_WIDTH, type Recorder, RULE } from '../rules/recorder.js';
import type { Mark } from './types.js';

/**
 * A mark for each provision that was applied to a day after the last one for which it is held to be right: a term by the
 * day of receipt, an exclusion and an amount by the day on which they turn. They are applied as they stood.
 */
export function knownMarks(facts: Facts, book: Rulebook, rec: Recorder): readonly Mark[] {
  const marks = new Map<string, Mark>();
  const log = rec.log ?? [];
  for (let i = 0; i < rec.size; i += RECORD_WIDTH) {
    const provision = book.provisions[log[i + 1] as number];
    const day = pivotDay(log, i, facts, book);
    if (provision === undefined || day === NONE || day <= provision.known.to) continue;
    const values = { provision: provision.id, day: isoText(asDay(day)), to: isoText(provision.known.to) };
    if (!marks.has(provision.id)) marks.set(provision.id, { code: 'law-unknown', path: '', values });
  }
  return [...marks.values()];
}

/** The day that decided which version an entry of the log applied; NONE where none did. */
function pivotDay(log: readonly number[], i: number, facts: Facts, book: Rulebook): number {
  switch (log[i]) {
    case RULE.start:
      return book.procedures[facts.procedure]?.termPivot === 'lodged' ? facts.lodged : facts.received;
    case RULE.exclusion:
    case RULE.tariff:
      return log[i + 3] as number;
    default:
      return NONE;
  }
}
