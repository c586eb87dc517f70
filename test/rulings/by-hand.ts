import type { Readings } from '../../src/law/interpretation.js';
import { asStated, assessFile, type Stated } from './shared-cases.js';

type Event = { readonly type: string; readonly on?: string } & Readonly<Record<string, unknown>>;

/** A case that a test is about. The keys are those of a case file. */
export interface HandCase {
  readonly procedure: string;
  readonly applicants?: number;
  readonly nationality?: string;
  /** Euros. */
  readonly amountAtStake?: number;
  readonly findings?: Readonly<Record<string, boolean>>;
  readonly events: readonly Event[];
}

/** What the library finds on a day. */
export function look(file: HandCase, at: string, readings: Readings = {}): Required<Stated> {
  return asStated(assessFile(file, at, readings));
}

/** The codes of the marks of a case, each with the path of its event. */
export function marks(file: HandCase, at: string, readings: Readings = {}): readonly string[] {
  return assessFile(file, at, readings).marks.map(({ code, path }) => (path === '' ? code : `${code} ${path}`));
}

/**
 * The plain case of these tests: an application of Wednesday 10 January 2024 to which Awb 4:13(2) gives eight weeks,
 * 56 days: 21 to the end of January, 29 in February, 6 in March. The last day is Wednesday 6 March 2024.
 */
export function application(...events: readonly Event[]): HandCase {
  return { procedure: 'awb.application', events: [{ type: 'received', on: '2024-01-10' }, ...events] };
}

/**
 * The plain objection: against a decision announced on Friday 14 April 2023. Six weeks for lodging end on Friday 26 May
 * (Awb 6:7); six weeks for the decision end on Friday 7 July 2023 (Awb 7:10(1)).
 */
export function objection(...events: readonly Event[]): HandCase {
  const plain = [
    { type: 'contested-decision', on: '2023-04-14' },
    { type: 'received', on: '2023-05-10' },
  ];
  return { procedure: 'awb.objection', events: [...plain, ...events] };
}

/** The same case with these findings of a person. */
export function withFindings(file: HandCase, findings: Readonly<Record<string, boolean>>): HandCase {
  return { ...file, findings };
}

export function notice(on: string, more: Readonly<Record<string, unknown>> = {}): Event {
  return { type: 'notice-of-default', on, ...more };
}

export function decided(on: string, more: Readonly<Record<string, unknown>> = {}): Event {
  return { type: 'decided', on, ...more };
}
