import { article, ENCODED } from '../make.js';
import type { Pivot, Provision } from '../provision.js';
import type { PenaltyKind } from '../reformed.js';
import { addProvision, mapProcedures, OWN_ASSUMPTION, withReformed } from './edit.js';
import { type ChangeBase, type LawChange, ReformError } from './types.js';

/**
 * On what day of a file an abolition turns. `application`: the day of lodging; `notice`, `appeal`, `ruling`: files whose
 * notice of default, appeal or ruling lies earlier keep the old law; `calendar-day`: no transition, nothing accrues from
 * that day on and what accrued before stays due.
 */
export type AbolishedBy = 'application' | 'notice' | 'appeal' | 'ruling' | 'calendar-day';

export interface Abolition extends ChangeBase {
  readonly by: AbolishedBy;
}

const PIVOTS: Readonly<Record<AbolishedBy, Pivot>> = {
  application: 'lodged',
  notice: 'notice',
  appeal: 'appeal',
  ruling: 'ruling',
  'calendar-day': 'calendar-day',
};

/**
 * Abolishes the administrative penalty (bestuurlijke dwangsom, Awb 4:17) by application, notice or calendar day. Throws
 * `ReformError` for an appeal or a ruling, on which this penalty never turns.
 */
export function abolishAdministrative(abolition: Abolition): LawChange {
  if (abolition.by === 'appeal' || abolition.by === 'ruling')
    throw new ReformError(
      `The administrative penalty does not turn on the ${abolition.by}; abolish it by application, notice or calendar-day.`,
    );
  return (law) => {
    const added = addProvision(law, provision(abolition, 'administrative'));
    return mapProcedures(added.law, abolition.reach, (p) =>
      abolition.by === 'calendar-day'
        ? withReformed(p, 'administrativeStops', added.id)
        : { ...p, exclusions: [...p.exclusions, added.id] },
    );
  };
}

/**
 * Abolishes the court penalty (rechterlijke dwangsom, Awb 8:55d(2)). By the notice or the appeal of the file; where it
 * tells neither, the day of the ruling stands in.
 */
export function abolishCourt(abolition: Abolition): LawChange {
  return (law) => {
    const added = addProvision(law, provision(abolition, 'court'));
    const list = abolition.by === 'calendar-day' ? 'courtStops' : 'courtExclusions';
    return mapProcedures(added.law, abolition.reach, (p) => withReformed(p, list, added.id));
  };
}

function provision({ by, from, to = null, sources = OWN_ASSUMPTION }: Abolition, kind: PenaltyKind): Provision<string> {
  if (by === 'calendar-day' && to !== null)
    throw new ReformError('An abolition by calendar day has no last day; leave out `to`.');
  const administrative = kind === 'administrative';
  return {
    id: `reform.${kind}-abolished`,
    title: administrative
      ? {
          nl: 'afschaffing van de bestuurlijke dwangsom (scenario)',
          en: 'abolition of the administrative penalty (scenario)',
        }
      : { nl: 'afschaffing van de rechterlijke dwangsom (scenario)', en: 'abolition of the court penalty (scenario)' },
    articles: [article('awb', administrative ? '4:17' : '8:55d(2)')],
    pivot: PIVOTS[by],
    known: ENCODED,
    versions: [
      { from, to, value: by === 'calendar-day' ? 'stops' : 'excluded', sources, certainty: 'verified', reformed: true },
    ],
  };
}
