import { addDays, type Day } from '../../calendar/day.js';
import type { Provision, Version } from '../provision.js';
import { addProvision, mapProcedures, provisionOf, withReformed } from './edit.js';
import type { LawChange, ProcedureChoice } from './types.js';

/**
 * Switches on the abolition of the court penalty in immigration matters that stands in the law as a version that is
 * switched off (amendment 36 704, nr. 32), for appeals lodged from a day on; null = all.
 */
export function enableCourtAbolition(from: Day | null, reach: ProcedureChoice): LawChange {
  return (law) => {
    const old = provisionOf<string>(law, 'vw.court-penalty');
    const made: Provision<string> = {
      ...old,
      id: 'reform.vw-court-penalty',
      versions: old.versions.flatMap((version) => switchedOn(version, from)),
    };
    const added = addProvision(law, made);
    return mapProcedures(added.law, reach, (p) => withReformed(p, 'courtExclusions', added.id));
  };
}

function switchedOn(version: Version<string>, from: Day | null): readonly Version<string>[] {
  const { state, ...rest } = version;
  if (state === 'switched-off') return [{ ...rest, from }];
  return from === null ? [] : [{ ...rest, to: addDays(from, -1) }];
}
