import { GROUND, OPENS, STATED_BY } from '../facts/facts.js';
import { VERDICT, WHY } from '../facts/outcome-codes.js';
import { ROLL } from '../law/rulebook.js';
import { NOTICE_BASIS, START_BASIS } from '../rules/basis.js';
import { RECORD_FIELDS, RULE } from '../rules/recorder.js';
import { EFFECT } from '../rules/term-context.js';

/** How the number of a field is to be read; a list holds the words of codes. Cents below 0 say that there are none. */
export type FieldKind = 'day' | 'number' | 'flag' | 'cents' | 'event' | readonly string[];

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

type RuleName = keyof typeof RULE;

/** Of each rule what went in and what came out: the name in the step, with the name in the record where they differ. */
const SHAPES: Readonly<Record<RuleName, readonly [inputs: string, outcome: string]>> = {
  start: ['opens=kind basis', 'from=fromDay'],
  length: ['from=fromDay months days yearEnd', 'end=endDay covered'],
  lodgingPeriod: ['announced=announcedDay days stated received=receivedDay', 'unrolled=endDay end=rolledDay late'],
  stated: ['event on=onDay until=untilDay statedBy endBefore=endBeforeDay', 'effect'],
  extension: ['event on=onDay months days until=untilDay endBefore=endBeforeDay', 'effect end=endAfterDay'],
  suspension: ['event on=onDay ground from=fromDay until=toDay endBefore=endBeforeDay', 'effect days'],
  collective: ['class on=onDay months endBefore=endBeforeDay', 'effect end=endAfterDay'],
  moratorium: ['moratorium on=onDay months endBefore=endBeforeDay', 'effect end=endAfterDay ceiling=ceilingDay'],
  restart: ['event on=onDay from=fromDay', 'effect end=endAfterDay'],
  deadline: ['end=unrolledDay suspendedDays suspensionRunning=open ceiling=ceilingDay', 'deadline=lastDay'],
  notice: ['event on=onDay deadline=deadlineDay judgedBy=judgedByDay', 'verdict basis unreasonablyLateRisk=risk'],
  exclusion: ['on=pivotDay', 'excluded'],
  finding: ['', 'why'],
  firstDay: ['from=baseDay freeDays freeUntil=freeUntilDay', 'firstDay'],
  tariff: ['notice=noticeDay', 'maxCents days'],
  administrative: ['episode', 'firstDay fullOn=fullDay stoppedOn=stoppedDay maxCents'],
  courtTerm: ['event sent=sentDay months days stated', 'end=endDay'],
  court: ['order amountKnown', 'firstDay fullOn=fullDay stoppedOn=stoppedDay maxCents'],
  episode: ['opens on=onDay sent=sentDay', ''],
  roll: ['from=fromDay kind', 'to=toDay'],
  hold: ['from=fromDay until=toDay', ''],
  stop: ['on=onDay decision=byDecision until=untilDay', 'dayCounts=counts'],
  silence: ['end=endDay', 'announceBy=announceByDay'],
  waits: ['order after=afterOrder', 'until=untilDay'],
  courtStep: ['order step done=doneDay', 'end=endDay'],
  courtAmount: ['order on=onDay', 'dayCents maxCents'],
  cap: ['', 'maxCents fullOn=fullDay'],
};

const FLAGS: readonly string[] = [
  'amountKnown',
  'byDecision',
  'counts',
  'covered',
  'excluded',
  'late',
  'open',
  'risk',
  'yearEnd',
  'stated',
];

/** Words of the codes of a field; of one rule where several rules use its name. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  effect: wordsOf(EFFECT),
  ground: wordsOf(GROUND),
  opens: wordsOf(OPENS),
  statedBy: wordsOf(STATED_BY),
  verdict: wordsOf(VERDICT),
  why: wordsOf(WHY),
  'notice.basis': wordsOf(NOTICE_BASIS),
  'roll.kind': wordsOf(ROLL),
  'start.basis': wordsOf(START_BASIS),
  'start.kind': wordsOf(OPENS),
};

/** Words of codes in the order of the codes, in kebab-case. */
function wordsOf(codes: Readonly<Record<string, number>>): readonly string[] {
  const words: string[] = [];
  for (const [name, code] of Object.entries(codes)) words[code] = kebab(name);
  return words;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** How a field is read follows from its name in the record. */
function kindOf(rule: string, field: string): FieldKind {
  const words = CODES[`${rule}.${field}`] ?? CODES[field];
  if (words !== undefined) return words;
  if (field.endsWith('Day')) return 'day';
  if (field.endsWith('Cents')) return 'cents';
  return field === 'event' ? 'event' : FLAGS.includes(field) ? 'flag' : 'number';
}

/** Numbers of an entry before its fields: rule, provision, version. */
const HEAD = 3;

function fieldsOf(rule: RuleName, shape: string): readonly Field[] {
  return shape.split(' ').flatMap((item) => {
    if (item === '') return [];
    const [name = '', field = name] = item.split('=');
    const place = RECORD_FIELDS[RULE[rule]]?.indexOf(field) ?? -1;
    if (place < 0) throw new RangeError(`${rule}: the record has no field "${field}"`);
    return [{ name, at: HEAD + place, kind: kindOf(rule, field) }];
  });
}

/** What the entries of a record say, by the code of the rule. */
export const STEP_FIELDS: readonly RuleFields[] = (Object.keys(RULE) as RuleName[])
  .sort((a, b) => RULE[a] - RULE[b])
  .map((rule) => {
    const [inputs, outcome] = SHAPES[rule];
    return { rule: kebab(rule), inputs: fieldsOf(rule, inputs), outcome: fieldsOf(rule, outcome) };
  });
