import type { Day } from '../../calendar/day.js';
import { article, on, sources } from '../make.js';
import type { Provision, Version } from '../provision.js';

/** Court fee and legal costs. They are no penalties and stay out of every total of penalties. */

const YEARS = { from: on('2023-01-01'), to: on('2026-12-31') };

function inYear<V>(year: number, value: V, ...refs: readonly string[]): Version<V> {
  return {
    from: on(`${year}-01-01`) as Day,
    to: on(`${year}-12-31`),
    value,
    sources: sources(...refs),
    certainty: 'verified',
  };
}

/** Costs of one point in a case about lateness, at the usual weight of one half, by the year of the ruling. */
export const legalCosts: Provision<{ readonly cents: number }> = {
  id: 'awb.costs.legal',
  title: { nl: 'proceskosten, een punt met factor 0,5', en: 'legal costs, one point at weight 0.5' },
  articles: [article('awb', '8:75')],
  pivot: 'ruling',
  known: YEARS,
  versions: [
    inYear(2023, { cents: 41850 }, 'immigration rulings of 2023'),
    inYear(2024, { cents: 43750 }, 'immigration rulings of 2024'),
    inYear(2025, { cents: 45350 }, 'ECLI:NL:RBMNE:2025:4519', 'ECLI:NL:RBDHA:2025:12331'),
    inYear(2026, { cents: 46700 }, 'ECLI:NL:RBDHA:2026:2612'),
  ],
};

/** Court fee of a natural person: the low one (social security and the like) and the ordinary one; none in asylum. */
export const courtFee: Provision<{ readonly lowCents: number | null; readonly cents: number }> = {
  id: 'awb.costs.fee',
  title: { nl: 'griffierecht', en: 'court fee' },
  articles: [article('awb', '8:41')],
  pivot: 'appeal',
  known: { from: on('2024-01-01'), to: on('2025-12-31') },
  versions: [
    inYear(2024, { lowCents: null, cents: 18700 }, 'immigration rulings of 2024'),
    inYear(2025, { lowCents: 5300, cents: 19400 }, 'ECLI:NL:RBMNE:2025:4519', 'ECLI:NL:RBDHA:2025:12420'),
  ],
};
