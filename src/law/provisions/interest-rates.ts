import type { Day } from '../../calendar/day.js';
import { article, on, sources } from '../make.js';
import type { Provision, Version } from '../provision.js';
import type { Certainty } from '../source.js';

/** Whole per cent a year. */
export interface InterestRate {
  readonly percent: number;
}

type Row = readonly [from: string, to: string | null, percent: number, certainty: Certainty, ...refs: string[]];

const ROWS: readonly Row[] = [
  ['2007-01-01', '2009-06-30', 6, 'secondary', 'vdkraan.nl'],
  ['2009-07-01', '2009-12-31', 4, 'verified', 'Stb. 2009, 262'],
  ['2010-01-01', '2011-06-30', 3, 'verified', 'BWBR0002744'],
  ['2011-07-01', '2012-06-30', 4, 'verified', 'BWBR0002744'],
  ['2012-07-01', '2014-12-31', 3, 'verified', 'Stb. 2012, 285'],
  ['2015-01-01', '2022-12-31', 2, 'verified', 'Stb. 2014, 491'],
  ['2023-01-01', '2023-06-30', 4, 'secondary', 'vfn.nl'],
  ['2023-07-01', '2023-12-31', 6, 'verified', 'Stb. 2023, 235'],
  ['2024-01-01', '2024-12-31', 7, 'secondary', 'smkaccountants.nl', 'metaalunie.nl'],
  ['2025-01-01', '2025-12-31', 6, 'secondary', 'open rate table'],
  ['2026-01-01', null, 4, 'secondary', 'open rate table', 'Stb. 2014, 491'],
];

/** Last day for which the rate is known (inclusive); a change on 1 July 2026 was not found. */
export const RATES_KNOWN_TO: Day = on('2026-06-30');

/** Statutory interest on debts other than trade debts (wettelijke rente). The day over which interest runs decides. */
export const interestRate: Provision<InterestRate> = {
  id: 'bw.interest.rate',
  title: { nl: 'wettelijke rente', en: 'statutory interest' },
  articles: [article('bw6', '6:119'), article('bw6', '6:120(1)')],
  pivot: 'calendar-day',
  known: { from: on('2007-01-01'), to: RATES_KNOWN_TO },
  versions: ROWS.map(version),
};

function version([from, to, percent, certainty, ...refs]: Row): Version<InterestRate> {
  return { from: on(from), to: to === null ? null : on(to), value: { percent }, sources: sources(...refs), certainty };
}
