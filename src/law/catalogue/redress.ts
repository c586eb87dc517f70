import { months, on, weeks } from '../make.js';
import type { Procedure } from '../procedure.js';
import { procedure } from './make.js';
import { OBJECTION_ROOMS, once } from './rooms.js';

const SIX_MONTHS_MORE = [once(months(6), 'Wht 6.2(1)', 'verlenging', 'extension')];

/** Redress: childcare allowances (Wht) and mining damage in Groningen. */
export const REDRESS: readonly Procedure[] = [
  procedure('redress', {
    key: 'wht.integral-assessment',
    nl: 'herstel toeslagen: integrale beoordeling',
    en: 'childcare redress: integral assessment',
    act: 'wht',
    article: '6.2(1)',
    terms: [
      {
        length: months(6),
        extensions: SIX_MONTHS_MORE,
        sources: ['Wht 6.2(1) (2026-04-01)', 'ECLI:NL:RBZWB:2022:6306'],
      },
    ],
    notes: [
      {
        nl: 'Ook de eerste toets, ex-partners en kinderen. Rechters geven hier ruime termijnen (60 weken): neem de dag uit de uitspraak.',
        en: 'Also the first test, former partners and children. Courts set long terms here (60 weeks): take the day of the ruling.',
      },
    ],
  }),
  procedure('redress', {
    key: 'wht.actual-damage',
    nl: 'herstel toeslagen: werkelijke schade',
    en: 'childcare redress: actual damage',
    act: 'wht',
    article: '6.2(1)',
    terms: [
      {
        length: months(6),
        extensions: SIX_MONTHS_MORE,
        sources: ['Wht 2.1(3)', 'Wht 6.2(1) (2026-04-01)', 'ECLI:NL:RBZWB:2025:9241'],
      },
    ],
    notes: [
      {
        nl: 'De twaalf en twaalf maanden van wetsvoorstel 36 577 stonden op 1 april 2026 niet in de wet.',
        en: 'The twelve and twelve months of bill 36 577 were not in the act of 1 April 2026.',
      },
    ],
  }),
  procedure('redress', {
    key: 'wht.minister-decision',
    nl: 'herstel toeslagen: beslissingen van de minister (3.13, 4.1 tot en met 4.4)',
    en: 'childcare redress: decisions of the minister (3.13, 4.1 to 4.4)',
    act: 'wht',
    article: '6.2(2)',
    terms: [
      {
        length: months(6),
        extensions: [once(months(6), 'Wht 6.2(2)', 'verlenging', 'extension')],
        sources: ['Wht 6.2(2) (2026-04-01)'],
      },
    ],
  }),
  procedure('redress', {
    key: 'wht.business-debts',
    nl: 'herstel toeslagen: zakelijke schulden (4.6, 4.7)',
    en: 'childcare redress: business debts (4.6, 4.7)',
    act: 'wht',
    article: '6.2(3)',
    terms: [{ length: weeks(4), sources: ['Wht 6.2(3) (2026-04-01)'] }],
  }),
  procedure('redress', {
    key: 'wht.survivors',
    nl: 'herstel toeslagen: overleden kind of aanvrager',
    en: 'childcare redress: deceased child or applicant',
    act: 'wht',
    article: '6.2bis',
    terms: [
      {
        length: months(6),
        start: 'named-day',
        extensions: [once(months(6), 'Wht 6.2bis', 'verlenging', 'extension')],
        sources: ['Wht 6.2bis', 'Wht 6.2ter (2026-04-01)'],
      },
    ],
    notes: [
      {
        nl: 'Telt vanaf ontvangst, het einde van de aanvraagperiode, de inwerkingtreding van het artikel of een eerste beslissing: geef de laatste dag als `term-stated`.',
        en: 'Counts from receipt, the end of the application window, the entry into force of the article or a first decision: give the last day as `term-stated`.',
      },
    ],
  }),
  procedure('redress', {
    key: 'wht.objection',
    nl: 'herstel toeslagen: bezwaar',
    en: 'childcare redress: objection',
    act: 'awb',
    article: '7:10(1)',
    terms: [
      {
        length: weeks(12),
        lodgingPeriod: weeks(6),
        extensions: OBJECTION_ROOMS,
        sources: ['Awb 7:10', 'Kamerstukken 36 577', 'ECLI:NL:RVS:2023:3209'],
      },
    ],
    notes: [
      {
        nl: 'In de praktijk met een adviescommissie. Wetsvoorstel 36 577 verlengt de bezwaartermijn tot zestien weken.',
        en: 'In practice with an advisory committee. Bill 36 577 lengthens the lodging period to sixteen weeks.',
      },
    ],
  }),
  procedure('mining', {
    key: 'mining.damage',
    nl: 'mijnbouwschade Groningen (IMG), zonder deskundige',
    en: 'mining damage Groningen (IMG), without an expert',
    act: 'twg',
    article: '13(1)(a)',
    lodgedFrom: on('2020-07-01'),
    terms: [
      {
        length: weeks(8),
        extensions: [
          {
            atMost: null,
            times: 1,
            ground: {
              nl: 'groot aantal aanvragen voor een schadesoort, niet voor fysieke schade',
              en: 'large number of applications for a kind of damage, not for physical damage',
            },
            within: weeks(2),
            article: 'TwG 13(2)',
          },
        ],
        sources: ['Tijdelijke wet Groningen 13 (2026-01-22)', 'Awb 4:13(2)'],
      },
    ],
  }),
  procedure('mining', {
    key: 'mining.damage-expert',
    nl: 'mijnbouwschade Groningen (IMG), met deskundigenadvies',
    en: 'mining damage Groningen (IMG), with an expert report',
    act: 'twg',
    article: '13(1)(b)',
    lodgedFrom: on('2020-07-01'),
    terms: [{ length: weeks(12), start: 'named-day', sources: ['Tijdelijke wet Groningen 13 (2026-01-22)'] }],
    notes: [
      {
        nl: 'Twaalf weken na ontvangst van het advies van de deskundige, die zes maanden heeft, met ten hoogste zes maanden erbij (12(2), (3)): geef de laatste dag als `term-stated`.',
        en: 'Twelve weeks after receipt of the report of the expert, who has six months, and at most six months more (12(2), (3)): give the last day as `term-stated`.',
      },
    ],
  }),
];
