import { article, ENCODED } from '../make.js';
import type { CourtAmounts } from '../reformed.js';
import { addProvision, mapProcedures, OWN_ASSUMPTION, withReformed } from './edit.js';
import type { ChangeBase, LawChange } from './types.js';

/** Other amounts of the court penalty, for orders of which the application, appeal or ruling lies in a range of days. */
export interface CourtAmountsReform extends ChangeBase {
  readonly by: 'application' | 'notice' | 'appeal' | 'ruling';
  readonly amounts: CourtAmounts;
}

/** Lowers what courts order: shares and ceilings of the daily amount and of the maximum (Awb 8:55d(2)). */
export function courtAmounts(reform: CourtAmountsReform): LawChange {
  const { by, amounts, from, to = null, reach, sources = OWN_ASSUMPTION } = reform;
  return (law) => {
    const added = addProvision(law, {
      id: 'reform.court-amounts',
      title: { nl: 'hoogte van de rechterlijke dwangsom (scenario)', en: 'amount of the court penalty (scenario)' },
      articles: [article('awb', '8:55d(2)')],
      pivot: by === 'application' ? 'lodged' : by,
      known: ENCODED,
      versions: [{ from, to, value: amounts, sources, certainty: 'verified', reformed: true }],
    });
    return mapProcedures(added.law, reach, (p) => withReformed(p, 'courtAmounts', added.id));
  };
}
