import { assess } from '../../src/assess/assess.js';
import type { Assessment } from '../../src/assess/types.js';
import type { Day } from '../../src/calendar/day.js';
import { parseDay } from '../../src/calendar/parse.js';
import { parseCase } from '../../src/case/parse.js';
import type { Case } from '../../src/case/types.js';
import type { Step } from '../../src/explain/step-types.js';
import type { Explanation, Sentence } from '../../src/explain/types.js';
import type { Readings } from '../../src/law/interpretation.js';
import { type History, linesOf } from '../rulings/shared-cases.js';

/** An assessed case with its file. */
export interface Assessed {
  readonly id: string;
  readonly file: Case;
  readonly assessment: Assessment;
}

/** A day of a test. */
export function dayOf(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed.ok) throw new Error(`${text} is no day`);
  return parsed.day;
}

/** A case file of a test, which must be without issues. */
export function caseOf(json: object): Case {
  const parsed = parseCase(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.case;
}

/** Assesses a case file in its JSON form. */
export function assessed(json: object, at: string, readings?: Readings): Assessed {
  const file = caseOf(json);
  const assessment = assess(file, { at: dayOf(at), ...(readings === undefined ? {} : { readings }) });
  return { id: file.id ?? '', file, assessment };
}

/** Every generated history, ruling and worked example, assessed under its own readings. */
export function everyCase(): readonly Assessed[] {
  return ['histories', 'rulings', 'examples'].flatMap((name) =>
    linesOf<History>(`${name}.ndjson`).map(({ id, case: json, at, interpretations }) => ({
      ...assessed(json, at, interpretations),
      id,
    })),
  );
}

/** All sentences of an explanation, in order. */
export function sentencesOf({ answer, sections }: Explanation): readonly Sentence[] {
  return [...answer, ...sections.flatMap(({ paragraphs }) => paragraphs.flat())];
}

/** A tree of steps, each step followed by its children. */
export function flatten(steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step) => [step, ...flatten(step.children)]);
}
