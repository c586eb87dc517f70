import type { PortfolioResult } from '../../../portfolio/result.js';
import { aligned } from './aligned.js';
import type { Words } from './words.js';

/** How many rows were read and what became of them. */
export function countsText({ counts }: PortfolioResult, { say, whole, share }: Words): string {
  const { duplicateIdsBy, assessed } = counts;
  const repeated = { text: 'repeated', hash: 'repeated.hash', 'first-million': 'repeated.least' } as const;
  return aligned([
    [say('read'), whole(counts.read)],
    [say('assessed'), whole(assessed)],
    [say('rejected'), whole(counts.rejected)],
    [say('undetermined'), whole(counts.undetermined)],
    [say(repeated[duplicateIdsBy]), whole(counts.duplicateIds)],
    [say('ways'), `${share(counts.kernel, assessed)} / ${share(counts.evaluated, assessed)}`],
  ]);
}
