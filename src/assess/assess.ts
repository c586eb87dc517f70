import type { Day } from '../calendar/day.js';
import { fold } from '../case/fold.js';
import { foldMoney } from '../case/fold-money.js';
import type { Case } from '../case/types.js';
import { baseLaw } from '../law/base.js';
import { compile } from '../law/compile.js';
import type { Readings } from '../law/interpretation.js';
import type { LawSet } from '../law/law-set.js';
import { evaluate } from '../rules/evaluate.js';
import { entriesOf } from '../rules/recorder.js';
import { statusOf } from '../rules/status.js';
import { alternativesOf } from './alternatives.js';
import { groundsOf, weakestOf } from './certainty.js';
import { STATUS_WORDS } from './codes.js';
import { consultedReadings } from './consulted.js';
import { courtOf } from './court.js';
import { datesOf } from './dates.js';
import { episodesOf, noticesOf } from './episodes.js';
import { gapMarks } from './gap-marks.js';
import { withEvent } from './marked-event.js';
import { marksOf } from './marks.js';
import { paymentsOf } from './payment.js';
import { paymentMarks, takenBackMarks } from './payment-marks.js';
import { receiptOf } from './receipt.js';
import { perDayCents, perDayKnown, potentialOf, scheduleOf } from './schedule.js';
import { emptied, scratch } from './scratch.js';
import { totalOf } from './total.js';
import type { Assessment } from './types.js';
import { dayOrNull } from './values.js';

export interface AssessOptions {
  /** Valuation day, inclusive: a penalty day when nothing was decided by then. */
  readonly at: Day;
  /** The law; the base law when left out. */
  readonly lawSet?: LawSet;
  /** Readings that differ from the defaults. */
  readonly readings?: Readings;
  /** True leaves out payments, the record, alternatives, range and receipt. */
  readonly brief?: boolean;
  /** False leaves out alternatives and range, which need many evaluations. */
  readonly alternatives?: boolean;
}

const NO_ALTERNATIVES = { alternatives: [], range: null } as const;

/**
 * Assesses one case on one day: status, deadline, verdicts on notices, penalties, dates. Codes and values, no text.
 * Throws `UnknownReadingError` for a reading that is not known, with a sentence that lists the known ones.
 */
export function assess(file: Case, options: AssessOptions): Assessment {
  const { at, lawSet = baseLaw, readings = {}, brief = false } = options;
  const book = compile(lawSet, readings);
  const { facts, notes } = fold(file, at, book);
  const { outcome } = scratch;
  const rec = emptied(scratch.recorder);
  evaluate(facts, book, at, rec, outcome);
  const episodes = episodesOf(facts, outcome, book, at);
  const last = episodes[episodes.length - 1];
  const lastOutcome = outcome.episodes.items[facts.episodes.length - 1];
  if (last === undefined || lastOutcome === undefined) throw new Error('a case has at least one episode');
  const { alternatives, range } =
    brief || options.alternatives === false ? NO_ALTERNATIVES : alternativesOf(facts, book, at, rec.consulted, outcome);
  const money = foldMoney(file, at);
  const perDay = perDayCents(outcome, at);
  const payments = brief ? null : paymentsOf(file, facts, outcome, money, book, at);
  const grounds = groundsOf(rec, facts, book);
  const marks = marksOf(file, facts, outcome, book, at, notes, rec, grounds);
  marks.push(...takenBackMarks(facts, outcome), ...paymentMarks(payments, outcome, money, book, at));
  marks.push(...gapMarks({ file, facts, outcome, at, rec, marks }));
  return {
    id: file.id,
    procedure: file.procedure,
    at,
    status: STATUS_WORDS[statusOf(facts, outcome, book, at)] as Assessment['status'],
    deadline: dayOrNull(lastOutcome.deadline),
    notices: noticesOf(outcome),
    administrative: last.administrative,
    court: courtOf(file, facts, outcome, at),
    episodes,
    total: totalOf(facts, outcome, book, at),
    perDayCents: perDayKnown(facts, outcome, at) ? perDay : null,
    perDayAtLeastCents: perDay,
    dates: datesOf(facts, outcome, money, book, at),
    schedule: scheduleOf(facts, outcome, book, at),
    potential: potentialOf(facts, outcome, book, at),
    payments,
    marks: marks.map((mark) => withEvent(file, mark)),
    certainty: weakestOf(grounds),
    applicants: facts.applicants,
    record: brief ? null : { log: entriesOf(rec), consulted: consultedReadings(rec.consulted) },
    alternatives,
    range,
    receipt: brief ? null : receiptOf(file, book, at),
  };
}
