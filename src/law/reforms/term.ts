import type { Duration } from '../../calendar/duration.js';
import type { TermRule } from '../procedure.js';
import { changeBetween, mapProcedures, OWN_ASSUMPTION } from './edit.js';
import type { ChangeBase, LawChange } from './types.js';

/** Another decision term, for applications received (or lodged, as the term of the procedure says) in a range of days. */
export interface TermReform extends ChangeBase {
  readonly length: Duration;
}

/** Changes the length of decision terms. A year-end term keeps its rule; the room to extend stays as it is. */
export function decisionTerm({ length, from, to = null, reach, sources = OWN_ASSUMPTION }: TermReform): LawChange {
  const change = (rule: TermRule): TermRule => ('yearEnd' in rule.length ? rule : { ...rule, length });
  return (law) =>
    mapProcedures(law, reach, (p) => ({
      ...p,
      term: { ...p.term, versions: changeBetween(p.term.versions, from, to, change, sources) },
    }));
}
