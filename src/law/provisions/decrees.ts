import type { Day } from '../../calendar/day.js';
import { article, ENCODED, on, sources } from '../make.js';
import type { Provision } from '../provision.js';
import type { Certainty, Source, Text } from '../source.js';

/** A collective extension of the asylum term by policy rule (generieke verlenging, WBV). */
export interface CollectiveExtension {
  /** The ground by which an individual letter names it. */
  readonly code: string;
  readonly receivedFrom: Day | null;
  readonly receivedTo: Day;
  /** Day on which it began for files that were running; null = part of the term from its start. */
  readonly began: Day | null;
  readonly months: number;
  /** Day on which it was made public; null where only the month was found. */
  readonly announced?: Day | null;
  /** What became of it with the body itself. */
  readonly afterwards?: Text;
  /** What courts said of it, in the order of their days. */
  readonly rulings?: readonly CollectiveRuling[];
}

/** A ruling on a collective extension; `referred` = the question went to another court. */
export interface CollectiveRuling {
  readonly ref: string;
  /** Null where only the months were found in which it fell. */
  readonly on: Day | null;
  readonly holding: 'valid' | 'invalid' | 'referred' | 'explained';
}

function ruling(ref: string, day: string | null, holding: CollectiveRuling['holding']): CollectiveRuling {
  return { ref, on: day === null ? null : on(day), holding };
}

/** Ground (b) of Vw 42(4) explained: a significant rise within a short period, not a gradual one, a backlog or a shortage. */
const ZIMIR = ruling('ECLI:EU:C:2025:326', '2025-05-08', 'explained');

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
        {
          code: 'wbv-2022-22',
          receivedFrom: null,
          receivedTo: on('2022-12-31'),
          began: on('2022-09-27'),
          months: 9,
          announced: on('2022-09-26'),
          rulings: [
            ruling('ECLI:NL:RBDHA:2023:136', '2023-01-06', 'invalid'),
            ruling('ECLI:NL:RBDHA:2023:5647', null, 'valid'),
            ruling('ECLI:NL:RBDHA:2023:8346', '2023-06-05', 'valid'),
            ruling('ECLI:NL:RVS:2023:4125', '2023-11-08', 'referred'),
            ZIMIR,
          ],
        },
        {
          code: 'wbv-2023-3',
          receivedFrom: on('2023-01-01'),
          receivedTo: on('2023-12-31'),
          began: null,
          months: 9,
          announced: on('2023-02-08'),
          rulings: [
            ruling('ECLI:NL:RBDHA:2023:19612', '2023-12-12', 'valid'),
            ruling('ECLI:NL:RVS:2024:2829', '2024-07-10', 'referred'),
            ZIMIR,
            ruling('ECLI:NL:RBDHA:2025:10278', '2025-06-12', 'invalid'),
            ruling('ECLI:NL:RBDHA:2025:12442', '2025-07-10', 'invalid'),
          ],
        },
        {
          code: 'wbv-2023-26',
          receivedFrom: on('2024-01-01'),
          receivedTo: on('2025-06-30'),
          began: null,
          months: 9,
          announced: null,
          afterwards: {
            nl: 'In juni 2025 ingetrokken (IB 2025/28), samen met een verlenging voor 2025 waarvan het nummer niet is gevonden.',
            en: 'Withdrawn in June 2025 (IB 2025/28), together with an extension for 2025 whose number was not found.',
          },
          rulings: [
            ruling('ECLI:NL:RBDHA:2024:21727', '2024-12-20', 'invalid'),
            ruling('ECLI:NL:RBDHA:2025:788', '2025-01-23', 'invalid'),
            ruling('ECLI:NL:RBDHA:2025:2500', '2025-02-21', 'invalid'),
            ZIMIR,
          ],
        },
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
