import type { Readings } from '../interpretation.js';
import type { Procedure } from '../procedure.js';
import type { DecreedHold } from '../provisions/immigration.js';
import type { HoldRules, ProcedureRules } from '../rulebook.js';
import { exclusionRules } from './exclusions.js';
import { inForce, type Provisions, positionOf } from './provisions.js';
import { reformedRules } from './reformed.js';
import { tariffRules } from './tariff.js';
import { termRules } from './term.js';

/** What the rules read of a procedure under readings. */
export function procedureRules(procedure: Procedure, provisions: Provisions, readings: Readings): ProcedureRules {
  return {
    key: procedure.key,
    termProvision: positionOf(provisions, procedure.term.id),
    termPivot: procedure.term.pivot === 'lodged' ? 'lodged' : 'received',
    terms: termRules(procedure, provisions),
    exclusions: exclusionRules(procedure, provisions, readings),
    scopeDisputed: procedure.variants !== undefined,
    tariffs: tariffRules(procedure, provisions, readings),
    announceDays: announceDays(procedure, provisions, readings),
    silenceProvision: procedure.silence === undefined ? -1 : positionOf(provisions, procedure.silence),
    decrees: procedure.decrees === true,
    hold: holdRules(procedure, provisions),
    reformed: reformedRules(procedure.reformed, provisions),
  };
}

/** Days in which a decision by operation of law (Awb 4:20b) is announced: as the reading has it, else as the law; 0 = none. */
function announceDays({ silence }: Procedure, provisions: Provisions, readings: Readings): number {
  if (silence === undefined) return 0;
  const law = inForce<{ readonly announceDays: number }>(provisions, silence)[0];
  return law === undefined ? 0 : Number(readings['silenceAnnouncement'] ?? law.value.announceDays);
}

function holdRules({ hold }: Procedure, provisions: Provisions): HoldRules | null {
  const law = hold === undefined ? undefined : inForce<DecreedHold>(provisions, hold)[0];
  return law === undefined ? null : { ...law.value, provision: law.provision, version: law.version };
}
