import { rollDistance } from '../law/roll.js';
import { ROLL, type Rulebook } from '../law/rulebook.js';
import type { SlotName } from '../law/slots.js';
import { note, type Recorder, RULE, slot } from './recorder.js';

/** The day itself when it is a working day, else the next one (Atw 1; Reg. 1182/71 art. 3(4) for terms of EU law). */
export function rollTo(book: Rulebook, day: number): number {
  return day + rollDistance(book.roll, day);
}

/** The end of a term of this kind: rolled when the reading for the kind says so. The reading is asked on free days only. */
export function rollEnd(book: Rulebook, rec: Recorder | null, kind: number, day: number): number {
  if (kind === ROLL.none) return day;
  const distance = rollDistance(book.roll, day);
  if (distance === 0) return day;
  if (slot(book, rec, readingOf(kind)) === 0) return day;
  note(rec, RULE.roll, kind === ROLL.eu ? book.cite.euRoll : book.cite.roll, 0, day, day + distance, kind);
  return day + distance;
}

/** The reading that says whether terms of a kind roll. */
function readingOf(kind: number): SlotName {
  if (kind === ROLL.atw) return 'rollDecisionTerm';
  if (kind === ROLL.eu) return 'rollEuTerm';
  return kind === ROLL.yearEnd ? 'rollYearEnd' : 'rollCourtTerm';
}
