import { article, ENCODED } from '../make.js';
import type { FileCap } from '../reformed.js';
import { addProvision, mapProcedures, OWN_ASSUMPTION, withReformed } from './edit.js';
import type { ChangeBase, LawChange } from './types.js';

/** A maximum for a whole file, for applications lodged in a range of days. */
export interface FileCapReform extends ChangeBase {
  readonly cap: FileCap;
}

/** Caps what one file, or each applicant in it, can cost: all rounds together, days in the order of the calendar. */
export function capPerFile({ cap, from, to = null, reach, sources = OWN_ASSUMPTION }: FileCapReform): LawChange {
  return (law) => {
    const added = addProvision(law, {
      id: 'reform.cap',
      title: { nl: 'maximum per dossier (scenario)', en: 'maximum per file (scenario)' },
      articles: [article('awb', '4:17'), article('awb', '8:55d(2)')],
      pivot: 'lodged',
      known: ENCODED,
      versions: [{ from, to, value: cap, sources, certainty: 'verified', reformed: true }],
    });
    return mapProcedures(added.law, reach, (p) => withReformed(p, 'caps', added.id));
  };
}
