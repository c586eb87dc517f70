import type { Day } from '../../calendar/day.js';
import { article, ENCODED, on, sources } from '../make.js';
import type { Provision } from '../provision.js';
import type { Certainty, Source } from '../source.js';

/** A collective extension of the asylum term by policy rule (generieke verlenging, WBV). */
export interface CollectiveExtension {
  /** The ground by which an individual letter names it. */
  readonly code: string;
  readonly receivedFrom: Day | null;
  readonly receivedTo: Day;
  /** Day on which it began for files that were running; null = part of the term from its start. */
  readonly began: Day | null;
  readonly months: number;
}

/** The classes of the collective extensions. Whether they count is a reading (`genericExtensionView`). */
export const collectiveExtensions: Provision<readonly CollectiveExtension[]> = {
  id: 'vw.asylum.collective-extension',
  title: { nl: 'generieke verlenging van de asieltermijn', en: 'collective extension of the asylum term' },
  articles: [article('vw', '42(4)')],
  pivot: 'received',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: on('2025-06-30'),
      value: [
        { code: 'wbv-2022-22', receivedFrom: null, receivedTo: on('2022-12-31'), began: on('2022-09-27'), months: 9 },
        { code: 'wbv-2023-3', receivedFrom: on('2023-01-01'), receivedTo: on('2023-12-31'), began: null, months: 9 },
        { code: 'wbv-2023-26', receivedFrom: on('2024-01-01'), receivedTo: on('2025-06-30'), began: null, months: 9 },
      ],
      sources: sources('Stcrt. 2023, 3235', 'ECLI:EU:C:2025:326', 'ECLI:NL:RVS:2023:4125', 'IB 2025/28'),
      certainty: 'verified',
    },
  ],
};

/** In the place of a nationality: a moratorium for everybody. No such one is law; a reform can make it. */
export const EVERYBODY = '*';

/** A moratorium on decisions for one country (besluitmoratorium). */
export interface Moratorium {
  /** ISO 3166-1, two letters, or EVERYBODY. */
  readonly nationality: string;
  readonly from: Day;
  readonly to: Day;
  readonly months: number;
  /** Months from lodging at which the year is capped; null = no cap. */
  readonly capMonths: number | null;
  /** True when terms stand still for its own months whatever the reading (`moratoriumView`). */
  readonly standstill?: true;
  readonly sources: readonly Source[];
  readonly certainty: Certainty;
}

export const moratoria: Provision<readonly Moratorium[]> = {
  id: 'vw.asylum.moratorium',
  title: { nl: 'besluitmoratorium', en: 'moratorium on decisions' },
  articles: [article('vw', '43(1)')],
  pivot: 'lodged',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: on('2026-06-11'),
      value: [
        {
          nationality: 'SY',
          from: on('2011-07-05'),
          to: on('2012-07-04'),
          months: 12,
          capMonths: null,
          sources: sources('ind.nl'),
          certainty: 'verified',
        },
        {
          nationality: 'AF',
          from: on('2021-08-26'),
          to: on('2022-08-25'),
          months: 12,
          capMonths: 21,
          sources: sources('ind.nl'),
          certainty: 'inferred',
        },
        {
          nationality: 'UA',
          from: on('2022-02-28'),
          to: on('2023-08-27'),
          months: 18,
          capMonths: 21,
          sources: sources('ind.nl'),
          certainty: 'inferred',
        },
        {
          nationality: 'SD',
          from: on('2023-07-08'),
          to: on('2024-07-07'),
          months: 12,
          capMonths: 21,
          sources: sources('Kamerstukken 19 637, nr. 3182', 'ind.nl'),
          certainty: 'inferred',
        },
        {
          nationality: 'SY',
          from: on('2024-12-14'),
          to: on('2025-06-13'),
          months: 6,
          capMonths: 21,
          sources: sources('Stcrt. 2024, 41538'),
          certainty: 'verified',
        },
      ],
      sources: sources('Stcrt. 2024, 41538', 'ECLI:NL:RBDHA:2025:788', 'ECLI:NL:RBDHA:2025:12618'),
      certainty: 'verified',
    },
  ],
};
