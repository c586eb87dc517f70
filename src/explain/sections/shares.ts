import type { AdministrativeAssessment } from '../../assess/types.js';
import { articleOfProvision, money, type Scope, sentence } from '../scope.js';
import type { Sentence } from '../types.js';
import { numberText } from '../words.js';

/** How several applicants share the penalty; null when there is nothing to share. */
export function sharesSentence(scope: Scope, { sharesCents, amountCents }: AdministrativeAssessment): Sentence | null {
  if (sharesCents === null || sharesCents.length < 2 || amountCents === null || amountCents === 0) return null;
  const notice = scope.assessment.notices.find((n) => n.verdict === 'valid');
  const cited = [articleOfProvision(scope, 'awb.penalty.shares', notice?.on)];
  const count = sharesCents.length;
  const applicants = numberText(scope.lang, count);
  const high = sharesCents[0] as number;
  const low = sharesCents[count - 1] as number;
  if (high === low) return sentence(scope, 'shares.equal', { applicants, share: money(scope, high) }, cited);
  const more = sharesCents.filter((cents) => cents === high).length;
  const values = { applicants, more, high: money(scope, high), fewer: count - more, low: money(scope, low) };
  return sentence(scope, 'shares.spare', values, cited);
}
