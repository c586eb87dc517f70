import { months, weeks } from '../make.js';
import type { Procedure } from '../procedure.js';
import { procedure } from './make.js';
import { ALLOWANCES } from './regimes.js';
import { OBJECTION_ROOMS, once, reasonable } from './rooms.js';

const SIX_WEEKS = weeks(6);
const SMALL = { tariff: 'awir.penalty.tiers', limits: 'awir.penalty.limits' };

/** The four allowances (toeslagen): the small penalty for the definitive grant and the objection to it, else none. */
export const ALLOWANCE_PROCEDURES: readonly Procedure[] = [
  procedure('allowances', {
    key: 'toeslagen.definitive-grant',
    nl: 'toeslag: definitieve toekenning',
    en: 'allowance: definitive grant',
    act: 'awir',
    article: '19',
    ...SMALL,
    terms: [
      {
        length: months(6),
        start: 'named-day',
        extensions: [
          reasonable('Awir 19(5)'),
          {
            ...reasonable('Awir 19(4)', {
              nl: 'de tijd die gevraagde gegevens kosten',
              en: 'the time that data asked for take',
            }),
            times: null,
          },
        ],
        sources: ['Awir 19 (2026-01-01)'],
      },
    ],
    notes: [
      {
        nl: 'Zes maanden na de laatste aanslag; zonder aanslag 31 december van het jaar na het berekeningsjaar, en bij een aanvraag vanaf 1 september van dat jaar 30 april van het jaar na de aanvraag. Geef de laatste dag als `term-stated`.',
        en: 'Six months after the last tax assessment; without one 31 December of the year after the year of calculation, and for an application from 1 September of that year 30 April of the year after the application. Give the last day as `term-stated`.',
      },
    ],
  }),
  procedure('allowances', {
    key: 'toeslagen.objection',
    nl: 'toeslag: bezwaar tegen de definitieve toekenning',
    en: 'allowance: objection to the definitive grant',
    act: 'awb',
    article: '7:10(1)',
    ...SMALL,
    terms: [
      {
        length: weeks(6),
        lodgingPeriod: SIX_WEEKS,
        extensions: OBJECTION_ROOMS,
        sources: ['Awb 7:10', 'belastingdienst.nl'],
      },
    ],
  }),
  procedure('allowances', {
    key: 'toeslagen.advance',
    nl: 'toeslag: voorschot',
    en: 'allowance: advance',
    act: 'awir',
    article: '16(1)',
    exclusions: ALLOWANCES,
    terms: [
      {
        length: weeks(13),
        extensions: [
          once(weeks(13), 'Awir 16(3)', 'nadere informatie nodig', 'further information needed'),
          once(weeks(26), 'Awir 16(3)', 'informatie van buiten Nederland nodig', 'information from abroad needed'),
        ],
        sources: ['Awir 16 (2026-01-01)'],
      },
    ],
    notes: [
      {
        nl: 'In de tekst van 2012 en 2013 acht weken, met ten hoogste zes maanden voor informatie uit het buitenland.',
        en: 'Eight weeks in the texts of 2012 and 2013, with at most six months for information from abroad.',
      },
    ],
  }),
  procedure('allowances', {
    key: 'toeslagen.revision',
    nl: 'toeslag: herziening na een gewijzigd inkomensgegeven',
    en: 'allowance: revision after changed income data',
    act: 'awir',
    article: '20(2)',
    exclusions: ALLOWANCES,
    terms: [{ length: weeks(8), start: 'named-day', sources: ['Awir 20(2) (2026-01-01)'] }],
    notes: [
      {
        nl: 'Telt vanaf de dag waarop het gegeven bekend werd: geef de laatste dag als `term-stated`.',
        en: 'Counts from the day on which the data became known: give the last day as `term-stated`.',
      },
    ],
  }),
  procedure('allowances', {
    key: 'toeslagen.objection-other',
    nl: 'toeslag: bezwaar tegen voorschot, herziening of terugvordering',
    en: 'allowance: objection to an advance, revision or recovery',
    act: 'awb',
    article: '7:10(1)',
    exclusions: ALLOWANCES,
    terms: [{ length: weeks(6), lodgingPeriod: SIX_WEEKS, extensions: OBJECTION_ROOMS, sources: ['Awb 7:10'] }],
  }),
];
