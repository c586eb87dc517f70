import { addDays, type Day } from '../../calendar/day.js';
import { addMonths } from '../../calendar/months.js';
import { EVERYBODY } from '../provisions/decrees.js';
import type { Source } from '../source.js';
import { OWN_ASSUMPTION } from './edit.js';
import type { LawChange } from './types.js';

/** A stop on asylum decisions for everybody. */
export interface DecisionStop {
  /** First day (inclusive). */
  readonly from: Day;
  readonly months: number;
  readonly sources?: readonly Source[];
}

/**
 * Asylum terms that have not ended when the stop begins are longer by its months; terms that would begin in it count from
 * its last day. Running penalties go on, and terms under Regulation (EU) 2024/1348 are not reached.
 */
export function decisionStop({ from, months, sources = OWN_ASSUMPTION }: DecisionStop): LawChange {
  const to = addDays(addMonths(from, months, 'clip'), -1);
  const stop = {
    nationality: EVERYBODY,
    from,
    to,
    months,
    capMonths: null,
    standstill: true,
    sources,
    certainty: 'verified',
  } as const;
  return (law) => {
    const moratoria = {
      ...law.moratoria,
      versions: [
        ...law.moratoria.versions,
        { from: null, to: null, value: [stop], sources, certainty: 'verified' as const, reformed: true as const },
      ],
    };
    return { ...law, moratoria, provisions: law.provisions.map((p) => (p.id === moratoria.id ? moratoria : p)) };
  };
}
