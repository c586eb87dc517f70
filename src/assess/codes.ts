import { OPENS } from '../facts/facts.js';
import { STATE, VERDICT, WHY } from '../facts/outcome-codes.js';
import { STATUS } from '../rules/status.js';
import { EFFECT } from '../rules/term-context.js';
import type { EpisodeAssessment, StateCode, StatusCode, VerdictCode, WhyCode } from './types.js';

/** Words for the codes that rules use; the order is that of the codes. */
function words<T extends string>(codes: Readonly<Record<string, number>>): readonly T[] {
  const list: T[] = [];
  for (const [name, code] of Object.entries(codes)) {
    list[code] = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) as T;
  }
  return list;
}

export const STATUS_WORDS: readonly StatusCode[] = words<StatusCode>(STATUS);
export const STATE_WORDS: readonly StateCode[] = words<StateCode>(STATE);
export const VERDICT_WORDS: readonly VerdictCode[] = words<VerdictCode>(VERDICT);
export const WHY_WORDS: readonly WhyCode[] = words<WhyCode>(WHY);
export const EFFECT_WORDS: readonly string[] = words<string>(EFFECT);
export const OPENS_WORDS: readonly EpisodeAssessment['opens'][] = words<EpisodeAssessment['opens']>(OPENS);
