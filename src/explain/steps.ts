import type { Assessment } from '../assess/types.js';
import type { LawSet } from '../law/law-set.js';
import { RECORD_WIDTH, RULE } from '../rules/recorder.js';
import { type RuleFields, STEP_FIELDS } from './fields.js';
import { lawContext } from './law-context.js';
import { dateSteps, totalStep } from './step-dates.js';
import { type OpenStep, readStep, type StepContext, type StepForm } from './step-entry.js';
import type { StepOf } from './step-types.js';

/** Entries that belong to the entry after them. */
const BEFORE_OWNER: ReadonlySet<number> = new Set([RULE.roll, RULE.lodgingPeriod, RULE.restart]);
/** Entries from which the end of a term follows. */
const OF_TERM: ReadonlySet<number> = new Set([
  RULE.start,
  RULE.length,
  RULE.stated,
  RULE.extension,
  RULE.suspension,
  RULE.collective,
  RULE.moratorium,
]);
/** Rules of which there can be several in one place, with the field that tells them apart. */
const NUMBERED: ReadonlyMap<number, number> = new Map([
  [RULE.stated, 3],
  [RULE.extension, 3],
  [RULE.suspension, 3],
  [RULE.collective, 3],
  [RULE.moratorium, 3],
  [RULE.notice, 3],
  [RULE.courtStep, 4],
]);

/**
 * The tree of steps of an evaluation, rebuilt from its record: the episodes with their term, notices and penalty, then
 * the court orders, then the days that follow and the total. Empty when the assessment has no record.
 */
export function stepsOf<D, A>(assessment: Assessment, lawSet: LawSet, form: StepForm<D, A>): readonly StepOf<D, A>[] {
  if (assessment.record === null) return [];
  const law = lawContext(lawSet, assessment.procedure);
  return new TreeBuilder({ assessment, law, form, log: assessment.record.log, term: null, annulled: false }).build();
}

class TreeBuilder<D, A> {
  readonly #context: StepContext<D, A>;
  readonly #top: StepOf<D, A>[] = [];
  /** Places of entries that wait for the one they belong to. */
  #waiting: number[] = [];
  #term: StepOf<D, A>[] = [];
  #penalty: StepOf<D, A>[] = [];
  #episode: OpenStep<D, A> | null = null;
  #place = '';

  constructor(context: StepContext<D, A>) {
    this.#context = context;
  }

  build(): readonly StepOf<D, A>[] {
    const { log } = this.#context;
    for (let i = 0; i < log.length; i += RECORD_WIDTH) {
      if (BEFORE_OWNER.has(log[i] as number)) this.#waiting.push(i);
      else this.#put(log[i] as number, this.#read(i));
    }
    this.#closeTerm();
    this.#top.push(...dateSteps(this.#context), totalStep(this.#context));
    return this.#top;
  }

  /** Reads an entry with those that waited for it. */
  #read(start: number): OpenStep<D, A> {
    const { log } = this.#context;
    const rule = log[start] as number;
    if (rule === RULE.episode) this.#enter(`e${log[start + 3]}`);
    else if (rule === RULE.courtTerm) this.#enter(`c${log[start + 9]}`);
    const step = readStep(this.#context, start, this.#keyOf(rule, start));
    for (const place of this.#waiting) {
      const { rule: name } = STEP_FIELDS[log[place] as number] as RuleFields;
      step.children.push(readStep(this.#context, place, `${step.key}/${name}`));
    }
    this.#waiting = [];
    return step;
  }

  #enter(place: string): void {
    this.#closeTerm();
    this.#place = place;
  }

  #keyOf(rule: number, start: number): string {
    if (rule === RULE.episode || rule === RULE.court) return this.#place;
    const { log } = this.#context;
    const { rule: name } = STEP_FIELDS[rule] as RuleFields;
    const field = NUMBERED.get(rule);
    if (field !== undefined) return `${this.#place}/${name}:${log[start + field]}`;
    const same = this.#penalty.reduce((count, step) => count + (step.rule === name ? 1 : 0), 0);
    return same === 0 ? `${this.#place}/${name}` : `${this.#place}/${name}:${same}`;
  }

  #put(rule: number, step: OpenStep<D, A>): void {
    if (rule === RULE.episode) {
      this.#episode = step;
      this.#top.push(step);
    } else if (rule === RULE.cap) this.#top.push(step);
    else if (OF_TERM.has(rule)) this.#term.push(step);
    else if (rule === RULE.deadline) {
      step.children.unshift(...this.#term);
      this.#term = [];
      this.#episode?.children.push(step);
    } else this.#putPenalty(rule, step);
  }

  #putPenalty(rule: number, step: OpenStep<D, A>): void {
    this.#closeTerm();
    if (rule === RULE.notice || rule === RULE.silence) this.#episode?.children.push(step);
    else if (rule === RULE.finding || rule === RULE.administrative) this.#close(step, this.#episode?.children);
    else if (rule === RULE.court) this.#close(step, this.#top);
    else this.#penalty.push(step);
  }

  #close(step: OpenStep<D, A>, into: StepOf<D, A>[] | undefined): void {
    step.children.push(...this.#penalty);
    this.#penalty = [];
    into?.push(step);
  }

  /** The parts of a term whose end is not known stand in the episode itself. */
  #closeTerm(): void {
    this.#episode?.children.push(...this.#term);
    this.#term = [];
  }
}
