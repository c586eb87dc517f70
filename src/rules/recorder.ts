import type { Rulebook } from '../law/rulebook.js';
import { SLOT, SLOTS, type SlotName } from '../law/slots.js';

/**
 * Rules by which an evaluation is recorded. Each entry of the log is the rule, the provision and version it applied
 * (−1 = none), and eight numbers whose meaning `RECORD_FIELDS` names.
 */
export const RULE = {
  start: 0,
  length: 1,
  lodgingPeriod: 2,
  stated: 3,
  extension: 4,
  suspension: 5,
  collective: 6,
  moratorium: 7,
  restart: 8,
  deadline: 9,
  notice: 10,
  exclusion: 11,
  finding: 12,
  firstDay: 13,
  tariff: 14,
  administrative: 15,
  courtTerm: 16,
  court: 17,
  episode: 18,
  roll: 19,
  hold: 20,
  stop: 21,
  silence: 22,
  waits: 23,
  courtStep: 24,
  courtAmount: 25,
  cap: 26,
} as const;

export type RuleCode = (typeof RULE)[keyof typeof RULE];

/** Numbers in one entry of the log. */
export const RECORD_WIDTH = 11;

/** What the numbers of an entry mean. Names that end in `Day` are days, in `Cents` cents; others are counts or codes. */
export const RECORD_FIELDS: readonly (readonly string[])[] = [
  ['kind', 'fromDay', 'basis'],
  ['fromDay', 'months', 'days', 'endDay', 'covered', 'roll', 'yearEnd'],
  ['announcedDay', 'days', 'endDay', 'rolledDay', 'receivedDay', 'late', 'stated'],
  ['event', 'onDay', 'effect', 'endBeforeDay', 'untilDay', 'statedBy'],
  ['event', 'onDay', 'effect', 'endBeforeDay', 'endAfterDay', 'months', 'days', 'untilDay'],
  ['event', 'onDay', 'effect', 'endBeforeDay', 'fromDay', 'toDay', 'days', 'ground'],
  ['class', 'onDay', 'effect', 'endBeforeDay', 'endAfterDay', 'months'],
  ['moratorium', 'onDay', 'effect', 'endBeforeDay', 'endAfterDay', 'months', 'ceilingDay'],
  ['event', 'onDay', 'effect', 'fromDay', 'endAfterDay'],
  ['episode', 'lastDay', 'unrolledDay', 'suspendedDays', 'open', 'ceilingDay'],
  ['event', 'onDay', 'verdict', 'deadlineDay', 'judgedByDay', 'risk', 'episode', 'basis'],
  ['pivotDay', 'excluded', 'pivot'],
  ['why'],
  ['baseDay', 'freeDays', 'freeUntilDay', 'firstDay'],
  ['noticeDay', 'maxCents', 'days'],
  ['firstDay', 'fullDay', 'stoppedDay', 'maxCents', 'episode'],
  ['event', 'sentDay', 'months', 'days', 'endDay', 'stated', 'order'],
  ['order', 'firstDay', 'fullDay', 'stoppedDay', 'maxCents', 'amountKnown'],
  ['episode', 'opens', 'onDay', 'sentDay'],
  ['fromDay', 'toDay', 'kind'],
  ['fromDay', 'toDay'],
  ['onDay', 'byDecision', 'untilDay', 'counts'],
  ['endDay', 'announceByDay'],
  ['order', 'afterOrder', 'untilDay'],
  ['order', 'step', 'endDay', 'doneDay'],
  ['order', 'onDay', 'dayCents', 'maxCents'],
  ['maxCents', 'fullDay'],
];

/** The log of one evaluation, and the slots it read. */
export interface Recorder {
  /** Entries of RECORD_WIDTH numbers, the first `size` numbers of the list; null when only the slots are of interest. */
  readonly log: number[] | null;
  /** Numbers that were written; what stands after them is of an earlier use. */
  size: number;
  /** By slot: 1 when it was read. */
  readonly consulted: Uint8Array;
}

export function createRecorder(withLog: boolean): Recorder {
  return { log: withLog ? [] : null, size: 0, consulted: new Uint8Array(SLOTS.length) };
}

/** A recorder that notes the same slots and keeps no log. */
export function quiet({ consulted }: Recorder): Recorder {
  return { log: null, size: 0, consulted };
}

/** Adds an entry; does nothing without a recorder. */
export function note(
  rec: Recorder | null,
  rule: RuleCode,
  provision: number,
  version: number,
  a = 0,
  b = 0,
  c = 0,
  d = 0,
  e = 0,
  f = 0,
  g = 0,
  h = 0,
): void {
  if (rec === null || rec.log === null) return;
  const { log, size } = rec;
  log[size] = rule;
  log[size + 1] = provision;
  log[size + 2] = version;
  log[size + 3] = a;
  log[size + 4] = b;
  log[size + 5] = c;
  log[size + 6] = d;
  log[size + 7] = e;
  log[size + 8] = f;
  log[size + 9] = g;
  log[size + 10] = h;
  rec.size = size + RECORD_WIDTH;
}

/** The entries that count. */
export function entriesOf({ log, size }: Recorder): readonly number[] {
  return log === null ? [] : log.slice(0, size);
}

/** The value of a slot, noted as consulted. Read a slot only where it can matter. */
export function slot(book: Rulebook, rec: Recorder | null, name: SlotName): number {
  return slotAt(book, rec, SLOT[name]);
}

function slotAt(book: Rulebook, rec: Recorder | null, index: number): number {
  if (rec !== null) rec.consulted[index] = 1;
  return book.slots[index] as number;
}
