import type { Day } from '../../calendar/day.js';
import { on, sources } from '../make.js';
import type { Certainty, Source } from '../source.js';

/** A royal decree (KB) that puts days on a par with holidays, Atw 3(3). */
export interface EquatedDays {
  readonly decree: string;
  readonly days: readonly Day[];
  readonly sources: readonly Source[];
  readonly certainty: Certainty;
}

/** Last day for which every equated day is known (inclusive). */
export const EQUATED_KNOWN_TO: Day = on('2028-12-31');

export const EQUATED_DAYS: readonly EquatedDays[] = [
  {
    decree: 'KB 26 november 2003',
    days: ['2005-05-06', '2006-05-26', '2007-05-18', '2007-12-27', '2007-12-28', '2007-12-31'].map(on),
    sources: sources('BWBR0015963'),
    certainty: 'verified',
  },
  {
    decree: 'KB 27 september 2007, nr. 07.003139',
    days: ['2007-12-24', '2008-05-02', '2009-01-02', '2009-05-01', '2009-05-04', '2009-05-22', '2010-05-14'].map(on),
    sources: sources('BWBR0022669'),
    certainty: 'verified',
  },
  {
    decree: 'KB 7 juni 2010, nr. 10.001566',
    days: [
      '2011-05-06',
      '2011-06-03',
      '2012-05-18',
      '2012-12-24',
      '2012-12-31',
      '2013-04-29',
      '2013-05-10',
      '2013-12-27',
    ].map(on),
    sources: sources('BWBR0027755'),
    certainty: 'verified',
  },
  {
    decree: 'KB 17 juni 2013, nr. 13.001210',
    days: ['2014-05-30', '2015-01-02', '2015-05-04', '2015-05-15', '2016-05-06'].map(on),
    sources: sources('BWBR0033679'),
    certainty: 'verified',
  },
  {
    decree: 'KB 24 oktober 2016, nr. 2016001827',
    days: ['2017-04-28', '2017-05-26', '2018-05-11', '2018-12-24', '2018-12-31', '2019-05-31', '2019-12-27'].map(on),
    sources: sources('Stcrt. 2016, 58653', 'BWBR0038666'),
    certainty: 'verified',
  },
  {
    decree: 'KB 20 september 2019',
    days: ['2020-05-22', '2021-05-14', '2022-05-27'].map(on),
    sources: sources('legal-support-office.nl', 'wvhl.nl'),
    certainty: 'secondary',
  },
  {
    decree: 'Besluit gelijkstelling 2023-2025',
    days: ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'].map(on),
    sources: sources('sterfgeval.nl 70745', 'houwelingen-partners.nl', 'digideur.nl'),
    certainty: 'secondary',
  },
  {
    decree: 'Besluit gelijkstelling 2026-2028',
    days: ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'].map(on),
    sources: sources('sterfgeval.nl 70745 (4-10-2025)'),
    certainty: 'secondary',
  },
];
