import { addDays, civilOf, type Day, isoOf } from '../../src/calendar/day.js';
import { assessSlowly } from './assess.js';
import { readDay } from './calendar.js';
import type { GeneratedHistory } from './generate.js';
import { type CaseEvent, DEFAULTS, type Interpretations, type Outcome } from './types.js';

/** A generated history with its outcome, and what is asked of it to see where it has been. */
export interface Story {
  readonly history: GeneratedHistory;
  readonly outcome: Outcome;
}

export type Spot = readonly [name: string, reached: (story: Story) => boolean];

export function storyOf(history: GeneratedHistory): Story {
  const { at, interpretations } = history;
  return { history, outcome: assessSlowly(history.case, { at, interpretations }) };
}

/** The outcome of the same case under other readings. */
export function under({ history }: Story, readings: Partial<Interpretations>): Outcome {
  const interpretations = { ...history.interpretations, ...readings };
  return assessSlowly(history.case, { at: history.at, interpretations });
}

/** Does this reading, chosen in the history, change its outcome against the default? */
export function changes<K extends keyof Interpretations>(story: Story, key: K, value: Interpretations[K]): boolean {
  if (story.history.interpretations[key] !== value) return false;
  return !sameOutcome(story.outcome, under(story, { [key]: DEFAULTS[key] }));
}

export function sameOutcome(one: Outcome, other: Outcome): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The events of a type that are known at the valuation day. */
export function known({ history }: Story, type: string): CaseEvent[] {
  return history.case.events.filter((event) => event.type === type && (event.on ?? '') <= history.at);
}

export function has(story: Story, type: string, test: (event: CaseEvent) => boolean = () => true): boolean {
  return known(story, type).some(test);
}

/** Do events of these two types fall on one day? */
export function tie(story: Story, one: string, other: string): boolean {
  return has(story, one, ({ on }) => has(story, other, (event) => event.on === on));
}

export function next(day: string, days: number): string {
  return isoOf(addDays(readDay(day), days));
}

/** The first day of the administrative penalty when nothing holds it: fifteen days after the valid notice. */
export function plainFirstDay({ outcome }: Story): string | null {
  const valid = outcome.notices.find((notice) => notice.verdict === 'valid');
  return valid === undefined ? null : next(valid.on, 15);
}

export function received({ history }: Story): CaseEvent | undefined {
  return history.case.events.find((event) => event.type === 'received');
}

/** The day of receipt, empty when there is none. */
export function receivedOn(story: Story): string {
  return received(story)?.on ?? '';
}

export function dayOfMonth(day: string): number {
  return civilOf(readDay(day)).day;
}

/** The end of the term without any roll, null when unknown. */
export function unrolled(story: Story): Day | null {
  const { deadline } = under(story, { rollDecisionTerm: false, rollEuTerm: false });
  return deadline === null ? null : readDay(deadline);
}
