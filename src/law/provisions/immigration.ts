import type { Day } from '../../calendar/day.js';
import type { Duration } from '../../calendar/duration.js';
import { article, ENCODED, months, on, sources, weeks } from '../make.js';
import type { Provision } from '../provision.js';
import type { Certainty, Source, Text } from '../source.js';

/** Immigration matters, beside the terms and the exclusions: the ceiling, court penalties, what is only marked. */

/** Latest day to decide on an asylum application, from lodging, also after a Dublin examination. */
export const asylumCeiling: Provision<{ readonly after: Duration }> = {
  id: 'vw.asylum.ceiling',
  title: { nl: 'uiterste termijn in asielzaken', en: 'ceiling of the asylum term' },
  articles: [article('vw', '43(1)')],
  pivot: 'lodged',
  known: ENCODED,
  versions: [
    {
      from: on('2015-07-20'),
      to: on('2026-06-11'),
      value: { after: months(21) },
      sources: sources('Richtlijn 2013/32 art. 31(5)', 'ECLI:NL:RBDHA:2024:4628', 'ECLI:NL:RBDHA:2025:12442'),
      certainty: 'verified',
    },
    {
      from: on('2026-06-12'),
      to: null,
      value: { after: months(21) },
      sources: sources('Verordening (EU) 2024/1348 art. 35(7)'),
      certainty: 'recalled',
    },
  ],
};

/** What the temporary act of 2020 said about the court penalty in asylum, and what remained of it. */
export interface AsylumCourtPenalty {
  readonly onPaper: 'possible' | 'no-appeal' | 'off';
  /** True once the highest court has held the text not binding, so that an order counts all the same. */
  readonly notBinding: boolean;
  /** False for rulings of before that: an order that a district court made all the same deserves a mark. */
  readonly settled: boolean;
}

/** Court penalties in asylum by the day of the ruling. An order that a court made counts as made, on every day. */
export const asylumCourtPenalty: Provision<AsylumCourtPenalty> = {
  id: 'vw.asylum.court-penalty',
  title: { nl: 'rechterlijke dwangsom in asielzaken', en: 'court penalty in asylum matters' },
  articles: [article('wet-opschorting-ind', '1', '2020-07-11', '2025-04-14'), article('awb', '8:55d(2)')],
  pivot: 'ruling',
  known: ENCODED,
  versions: [
    {
      from: on('2009-10-01'),
      to: on('2020-07-10'),
      value: { onPaper: 'possible', notBinding: false, settled: true },
      sources: sources('Stb. 2009, 383'),
      certainty: 'verified',
    },
    {
      from: on('2020-07-11'),
      to: on('2021-07-10'),
      value: { onPaper: 'no-appeal', notBinding: true, settled: false },
      sources: sources('Stb. 2020, 242', 'EUAA Asylum Report 2023 § 4.4.11'),
      certainty: 'verified',
      note: {
        nl: 'Het verbod op beroep is op 6 juli 2022 onverbindend geacht.',
        en: 'The ban on appeals was held not binding on 6 July 2022.',
      },
    },
    {
      from: on('2021-07-11'),
      to: on('2022-11-29'),
      value: { onPaper: 'off', notBinding: true, settled: false },
      sources: sources('Stb. 2020, 242', 'ECLI:NL:RVS:2022:3352', 'ECLI:NL:RVS:2022:3353'),
      certainty: 'verified',
      note: {
        nl: 'Rechtbanken legden hem op vanaf 24 maart 2022 (Arnhem) en 22 april 2022 (Den Bosch).',
        en: 'District courts imposed it from 24 March 2022 (Arnhem) and 22 April 2022 (Den Bosch).',
      },
    },
    {
      from: on('2022-11-30'),
      to: on('2025-04-14'),
      value: { onPaper: 'off', notBinding: true, settled: true },
      sources: sources('ECLI:NL:RVS:2022:3353'),
      certainty: 'verified',
    },
    {
      from: on('2025-04-15'),
      to: null,
      value: { onPaper: 'possible', notBinding: false, settled: true },
      sources: sources('Kamerstukken 35 749, nr. 7', 'Vw 71b (2026-09-01)'),
      certainty: 'verified',
    },
  ],
};

/** The pending abolition of the court penalty in immigration matters. The day the appeal was lodged decides. */
export const courtPenaltyAbolition: Provision<'court-penalty' | 'reasonable-term-only'> = {
  id: 'vw.court-penalty',
  title: { nl: 'rechterlijke dwangsom in vreemdelingenzaken', en: 'court penalty in immigration matters' },
  articles: [article('awb', '8:55d(2)'), article('vw', '71c', '2026-09-02')],
  pivot: 'appeal',
  known: { from: on('2009-10-01'), to: ENCODED.to },
  versions: [
    {
      from: on('2009-10-01'),
      to: null,
      value: 'court-penalty',
      sources: sources('Stb. 2009, 383', 'Vw (2026-09-01)'),
      certainty: 'verified',
    },
    {
      from: on('2026-09-02'),
      to: null,
      value: 'reasonable-term-only',
      sources: sources('Kamerstukken 36 704, nr. 32'),
      certainty: 'verified',
      state: 'switched-off',
      note: {
        nl: 'Amendement van 20 juni 2025; niet in de wet van 1 september 2026. De eerste dag is de vroegst denkbare, een scenario noemt een andere.',
        en: 'Amendment of 20 June 2025; not in the act of 1 September 2026. The first day is the earliest conceivable, a scenario names another.',
      },
    },
  ],
};

/** Longest terms that a court may set when it annuls an asylum decision, by the term of the regulation that applied. */
export const annulmentTerms: Provision<{
  readonly inadmissible: Duration;
  readonly accelerated: Duration;
  readonly merits: Duration;
}> = {
  id: 'vw.asylum.annulment-term',
  title: {
    nl: 'langste nieuwe termijn na vernietiging in asielzaken',
    en: 'longest new term after annulment in asylum',
  },
  articles: [article('vw', '83bc')],
  pivot: 'ruling',
  known: ENCODED,
  versions: [
    {
      from: on('2026-06-12'),
      to: null,
      value: { inadmissible: weeks(6), accelerated: weeks(10), merits: months(5) },
      sources: sources('Vw 83bc (2026-09-01)'),
      certainty: 'inferred',
      note: {
        nl: 'Gezien in de tekst van 1 september 2026; de eerste dag is die van de verordening.',
        en: 'Seen in the text of 1 September 2026; the first day is that of the regulation.',
      },
    },
  ],
};

/** Days on which a penalty did not run. */
export interface DecreedHold {
  /** First and last day (inclusive) that are no penalty days. */
  readonly from: Day;
  readonly to: Day;
  /** Only where the decision term had ended by this day. */
  readonly termEndedBy: Day;
}

/** Corona: the administrative penalty of the immigration service stood still. Whether a file has it unasked is a reading. */
export const heldIn2020: Provision<DecreedHold> = {
  id: 'vw.penalty.held-2020',
  title: { nl: 'overmacht in het voorjaar van 2020', en: 'force majeure in the spring of 2020' },
  articles: [article('awb', '4:15(2)')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: null,
      value: { from: on('2020-03-16'), to: on('2020-05-15'), termEndedBy: on('2020-03-16') },
      sources: sources('ECLI:NL:RBDHA:2020:6088', 'ECLI:NL:RBDHA:2020:13717'),
      certainty: 'verified',
      note: {
        nl: '16 mei 2020 is weer een dag van de dwangsom (RBDHA:2020:13717).',
        en: '16 May 2020 is a penalty day again (RBDHA:2020:13717).',
      },
    },
  ],
};

/** A moratorium for part of a group, or with days that were not found: a file of that nationality carries a mark. */
export interface MarkedMoratorium {
  readonly nationality: string;
  readonly group: Text;
  readonly from: Day;
  /** Last day (inclusive); null = not known. */
  readonly to: Day | null;
  readonly sources: readonly Source[];
  readonly certainty: Certainty;
}

/** Moratoria that change no term here: who belongs to the group is not in a case file. */
export const markedMoratoria: Provision<readonly MarkedMoratorium[]> = {
  id: 'vw.asylum.moratorium-marked',
  title: { nl: 'besluitmoratoria voor een deel van een groep', en: 'moratoria for part of a group' },
  articles: [article('vw', '43(1)')],
  pivot: 'lodged',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: on('2026-06-11'),
      value: [
        {
          nationality: 'SD',
          group: { nl: 'politiek actieven', en: 'politically active persons' },
          from: on('2022-02-24'),
          to: on('2022-08-24'),
          sources: sources('ind.nl 24-3-2022'),
          certainty: 'verified',
        },
        {
          nationality: 'RU',
          group: { nl: 'dienstplichtigen', en: 'conscripts' },
          from: on('2022-06-28'),
          to: on('2023-06-27'),
          sources: sources('ind.nl', 'ECLI:NL:RBDHA:2023:2835'),
          certainty: 'inferred',
        },
        {
          nationality: 'LB',
          group: { nl: 'allen; de dagen zijn niet gevonden', en: 'all; the days were not found' },
          from: on('2024-10-01'),
          to: null,
          sources: sources('ind.nl'),
          certainty: 'recalled',
        },
      ],
      sources: sources('ind.nl'),
      certainty: 'verified',
    },
  ],
};

/** Six months more in 2020, announced on 15 May 2020; set aside by a full bench, the class was not read. */
export const collectiveExtension2020: Provision<{ readonly months: number }> = {
  id: 'vw.asylum.collective-extension-2020',
  title: { nl: 'generieke verlenging van 2020 (WBV 2020/12)', en: 'collective extension of 2020 (WBV 2020/12)' },
  articles: [article('vw', '42(4)')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    {
      from: on('2020-05-15'),
      to: null,
      value: { months: 6 },
      sources: sources('WBV 2020/12', 'ECLI:NL:RBDHA:2020:8750'),
      certainty: 'recalled',
      state: 'switched-off',
    },
    {
      from: null,
      to: null,
      value: { months: 0 },
      sources: sources('ECLI:NL:RBDHA:2020:8750'),
      certainty: 'verified',
    },
  ],
};
