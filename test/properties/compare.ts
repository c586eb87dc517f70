import { assess } from '../../src/assess/assess.js';
import { parseCaseWithZone } from '../../src/case/parse-with-zone.js';
import type { Readings } from '../../src/law/interpretation.js';
import { on } from '../../src/law/make.js';
import { assessSlowly } from '../oracle/assess.js';
import type { GeneratedHistory } from '../oracle/generate.js';
import { asStated, type Fields, type Stated } from '../rulings/shared-cases.js';

/** The fields in which the rules and the slow counting differ; empty when they agree. */
export function differences(history: GeneratedHistory): readonly string[] {
  const ours = ourAssessment(history);
  const slow = assessSlowly(history.case, {
    at: history.at,
    interpretations: history.interpretations,
  }) as unknown as Fields;
  return Object.keys(ours).filter((key) => JSON.stringify(ours[key as keyof Stated]) !== JSON.stringify(slow[key]));
}

function ourAssessment(history: GeneratedHistory): Stated {
  const parsed = parseCaseWithZone(history.case);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const readings = history.interpretations as Readings;
  const {
    noticeVerdict: _,
    noticeVerdicts: __,
    ...stated
  } = asStated(assess(parsed.case, { at: on(history.at), readings, brief: true }));
  return stated;
}
