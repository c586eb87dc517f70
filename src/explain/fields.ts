import { GROUND, OPENS, STATED_BY } from '../facts/facts.js';
import { VERDICT, WHY } from '../facts/outcome.js';
import { ROLL } from '../law/rulebook.js';
import { NOTICE_BASIS, START_BASIS } from '../rules/basis.js';
import { RECORD_FIELDS, RULE } from '../rules/recorder.js';
import { EFFECT } from '../rules/term-context.js';

/** How the number of a field is to be read. `max` is cents with −1 for none; a list holds the words of codes. */
export type FieldKind = 'day' | 'number' | 'flag' | 'cents' | 'max' | 'event' | readonly string[];

export interface Field {
  readonly name: string;
  /** Place of the number from the start of its entry. */
  readonly at: number;
  readonly kind: FieldKind;
}

export interface RuleFields {
  /** Name of the rule in kebab-case. */
  readonly rule: string;
  readonly inputs: readonly Field[];
  readonly outcome: readonly Field[];
}

/** Numbers of an entry before its fields: rule, provision, version. */
const HEAD = 3;

/** Words of codes in the order of the codes, in kebab-case. */
export function wordsOf(codes: Readonly<Record<string, number>>): readonly string[] {
  const words: string[] = [];
  for (const [name, code] of Object.entries(codes)) words[code] = kebab(name);
  return words;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

type Shape = readonly (readonly [name: string, field: string, kind: FieldKind])[];

const EFFECTS = wordsOf(EFFECT);
const OPENED = wordsOf(OPENS);

/** Of each rule: name in the step, name in the record, kind; first what went in, then what came out. */
const SHAPES: Readonly<Record<keyof typeof RULE, readonly [inputs: Shape, outcome: Shape]>> = {
  start: [
    [
      ['opens', 'kind', OPENED],
      ['basis', 'basis', wordsOf(START_BASIS)],
    ],
    [['from', 'fromDay', 'day']],
  ],
  length: [
    [
      ['from', 'fromDay', 'day'],
      ['months', 'months', 'number'],
      ['days', 'days', 'number'],
      ['yearEnd', 'yearEnd', 'flag'],
    ],
    [
      ['end', 'endDay', 'day'],
      ['covered', 'covered', 'flag'],
    ],
  ],
  lodgingPeriod: [
    [
      ['announced', 'announcedDay', 'day'],
      ['days', 'days', 'number'],
      ['stated', 'stated', 'flag'],
      ['received', 'receivedDay', 'day'],
    ],
    [
      ['unrolled', 'endDay', 'day'],
      ['end', 'rolledDay', 'day'],
      ['late', 'late', 'flag'],
    ],
  ],
  stated: [
    [
      ['event', 'event', 'event'],
      ['on', 'onDay', 'day'],
      ['until', 'untilDay', 'day'],
      ['statedBy', 'statedBy', wordsOf(STATED_BY)],
      ['endBefore', 'endBeforeDay', 'day'],
    ],
    [['effect', 'effect', EFFECTS]],
  ],
  extension: [
    [
      ['event', 'event', 'event'],
      ['on', 'onDay', 'day'],
      ['months', 'months', 'number'],
      ['days', 'days', 'number'],
      ['until', 'untilDay', 'day'],
      ['endBefore', 'endBeforeDay', 'day'],
    ],
    [
      ['effect', 'effect', EFFECTS],
      ['end', 'endAfterDay', 'day'],
    ],
  ],
  suspension: [
    [
      ['event', 'event', 'event'],
      ['on', 'onDay', 'day'],
      ['ground', 'ground', wordsOf(GROUND)],
      ['from', 'fromDay', 'day'],
      ['until', 'toDay', 'day'],
      ['endBefore', 'endBeforeDay', 'day'],
    ],
    [
      ['effect', 'effect', EFFECTS],
      ['days', 'days', 'number'],
    ],
  ],
  collective: [
    [
      ['class', 'class', 'number'],
      ['on', 'onDay', 'day'],
      ['months', 'months', 'number'],
      ['endBefore', 'endBeforeDay', 'day'],
    ],
    [
      ['effect', 'effect', EFFECTS],
      ['end', 'endAfterDay', 'day'],
    ],
  ],
  moratorium: [
    [
      ['moratorium', 'moratorium', 'number'],
      ['on', 'onDay', 'day'],
      ['months', 'months', 'number'],
      ['endBefore', 'endBeforeDay', 'day'],
    ],
    [
      ['effect', 'effect', EFFECTS],
      ['end', 'endAfterDay', 'day'],
      ['ceiling', 'ceilingDay', 'day'],
    ],
  ],
  restart: [
    [
      ['event', 'event', 'event'],
      ['on', 'onDay', 'day'],
      ['from', 'fromDay', 'day'],
    ],
    [
      ['effect', 'effect', EFFECTS],
      ['end', 'endAfterDay', 'day'],
    ],
  ],
  deadline: [
    [
      ['end', 'unrolledDay', 'day'],
      ['suspendedDays', 'suspendedDays', 'number'],
      ['suspensionRunning', 'open', 'flag'],
      ['ceiling', 'ceilingDay', 'day'],
    ],
    [['deadline', 'lastDay', 'day']],
  ],
  notice: [
    [
      ['event', 'event', 'event'],
      ['on', 'onDay', 'day'],
      ['deadline', 'deadlineDay', 'day'],
      ['judgedBy', 'judgedByDay', 'day'],
    ],
    [
      ['verdict', 'verdict', wordsOf(VERDICT)],
      ['basis', 'basis', wordsOf(NOTICE_BASIS)],
      ['unreasonablyLateRisk', 'risk', 'flag'],
    ],
  ],
  exclusion: [[['on', 'pivotDay', 'day']], [['excluded', 'excluded', 'flag']]],
  finding: [[], [['why', 'why', wordsOf(WHY)]]],
  firstDay: [
    [
      ['from', 'baseDay', 'day'],
      ['freeDays', 'freeDays', 'number'],
      ['freeUntil', 'freeUntilDay', 'day'],
    ],
    [['firstDay', 'firstDay', 'day']],
  ],
  tariff: [
    [['notice', 'noticeDay', 'day']],
    [
      ['maxCents', 'maxCents', 'cents'],
      ['days', 'days', 'number'],
    ],
  ],
  administrative: [
    [['episode', 'episode', 'number']],
    [
      ['firstDay', 'firstDay', 'day'],
      ['fullOn', 'fullDay', 'day'],
      ['stoppedOn', 'stoppedDay', 'day'],
      ['maxCents', 'maxCents', 'cents'],
    ],
  ],
  courtTerm: [
    [
      ['event', 'event', 'event'],
      ['sent', 'sentDay', 'day'],
      ['months', 'months', 'number'],
      ['days', 'days', 'number'],
      ['stated', 'stated', 'flag'],
    ],
    [['end', 'endDay', 'day']],
  ],
  court: [
    [
      ['order', 'order', 'number'],
      ['amountKnown', 'amountKnown', 'flag'],
    ],
    [
      ['firstDay', 'firstDay', 'day'],
      ['fullOn', 'fullDay', 'day'],
      ['stoppedOn', 'stoppedDay', 'day'],
      ['maxCents', 'maxCents', 'max'],
    ],
  ],
  episode: [
    [
      ['opens', 'opens', OPENED],
      ['on', 'onDay', 'day'],
      ['sent', 'sentDay', 'day'],
    ],
    [],
  ],
  roll: [
    [
      ['from', 'fromDay', 'day'],
      ['kind', 'kind', wordsOf(ROLL)],
    ],
    [['to', 'toDay', 'day']],
  ],
  hold: [
    [
      ['from', 'fromDay', 'day'],
      ['until', 'toDay', 'day'],
    ],
    [],
  ],
  stop: [
    [
      ['on', 'onDay', 'day'],
      ['decision', 'byDecision', 'flag'],
      ['until', 'untilDay', 'day'],
    ],
    [['dayCounts', 'counts', 'flag']],
  ],
  silence: [[['end', 'endDay', 'day']], [['announceBy', 'announceByDay', 'day']]],
  waits: [
    [
      ['order', 'order', 'number'],
      ['after', 'afterOrder', 'number'],
    ],
    [['until', 'untilDay', 'day']],
  ],
  courtStep: [
    [
      ['order', 'order', 'number'],
      ['step', 'step', 'number'],
      ['done', 'doneDay', 'day'],
    ],
    [['end', 'endDay', 'day']],
  ],
};

function fieldsOf(rule: number, shape: Shape): readonly Field[] {
  const names = RECORD_FIELDS[rule] ?? [];
  return shape.map(([name, field, kind]) => {
    const place = names.indexOf(field);
    if (place < 0) throw new RangeError(`rule ${rule}: the record has no field "${field}"`);
    return { name, at: HEAD + place, kind };
  });
}

/** What the entries of a record say, by the code of the rule. */
export const STEP_FIELDS: readonly RuleFields[] = Object.entries(RULE)
  .sort(([, a], [, b]) => a - b)
  .map(([name, code]) => {
    const [inputs, outcome] = SHAPES[name as keyof typeof RULE];
    return { rule: kebab(name), inputs: fieldsOf(code, inputs), outcome: fieldsOf(code, outcome) };
  });
