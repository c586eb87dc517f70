import { mapProcedures, provisionOf } from './edit.js';
import type { LawChange, ProcedureChoice } from './types.js';

/** The law as it would be without one of its exclusions of the administrative penalty. Throws `ReformError` for an unknown id. */
export function withoutExclusion(id: string, reach?: ProcedureChoice): LawChange {
  return (law) => {
    provisionOf(law, id);
    return mapProcedures(law, reach, (p) => ({
      ...p,
      exclusions: p.exclusions.filter((e) => e !== id),
      ...(p.variants === undefined
        ? {}
        : { variants: p.variants.map((v) => ({ ...v, add: v.add.filter((e) => e !== id) })) }),
    }));
  };
}
