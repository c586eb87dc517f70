import type { Day } from '../calendar/day.js';
import type { MovedDay, Step, StepValues } from './step-types.js';

/** The value of a field that holds a day; null for none. */
export function dayIn(values: StepValues<Day>, name: string): Day | null {
  const value = values[name];
  return typeof value === 'number' ? (value as Day) : null;
}

/** The value of a field that holds a number; 0 for none. */
export function numberIn(values: StepValues<Day>, name: string): number {
  const value = values[name];
  return typeof value === 'number' ? value : 0;
}

/** The value of a field that holds a code; empty for none. */
export function wordIn(values: StepValues<Day>, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}

/** The days that moved an end, of a step that records a roll. */
export function movedIn(values: StepValues<Day>): readonly MovedDay<Day>[] {
  const value = values['movedBy'];
  return Array.isArray(value) ? value : [];
}

/** The first child by the name of its rule. */
export function childOf(step: Step, rule: string): Step | undefined {
  return step.children.find((child) => child.rule === rule);
}

/** All children by the name of their rule. */
export function childrenOf(step: Step, rule: string): readonly Step[] {
  return step.children.filter((child) => child.rule === rule);
}
