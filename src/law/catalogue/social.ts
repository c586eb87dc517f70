import { on, weeks } from '../make.js';
import type { Procedure } from '../procedure.js';
import { procedure } from './make.js';
import { NO_DECISION } from './regimes.js';
import { ANOTHER_TERM, OBJECTION_ROOMS, once, reasonable } from './rooms.js';
import { NONE } from './suspensions.js';

const SIX_WEEKS = weeks(6);

/** Municipal benefits, social support, youth care, long-term care, the social insurance bank. */
export const SOCIAL: readonly Procedure[] = [
  procedure('social', {
    key: 'participatiewet.application',
    nl: 'bijstand',
    en: 'social assistance',
    act: 'awb',
    article: '4:13(2)',
    terms: [{ length: weeks(8), extensions: [ANOTHER_TERM], sources: ['Awb 4:13(2)'] }],
  }),
  procedure('social', {
    key: 'participatiewet.advance',
    nl: 'voorschot op bijstand',
    en: 'advance on social assistance',
    act: 'participatiewet',
    article: '52(1)',
    terms: [{ length: weeks(4), sources: ['Participatiewet 52(1) (2015)'] }],
    notes: [
      {
        nl: 'Uiterlijk vier weken na de aanvraag, daarna telkens na vier weken.',
        en: 'At the latest four weeks after the application, then every four weeks.',
      },
    ],
  }),
  procedure('social', {
    key: 'bbz.application',
    nl: 'bijstand voor zelfstandigen (Bbz)',
    en: 'assistance for the self-employed (Bbz)',
    act: 'bbz',
    article: '35(2)',
    terms: [
      {
        length: weeks(13),
        setBy: 'order-in-council',
        extensions: [once(weeks(13), 'Bbz 35(3)', 'tijdig beslissen lukt niet', 'no decision in time')],
        sources: ['Bbz 35 (2026-01-01)'],
      },
    ],
  }),
  procedure('social', {
    key: 'wmo.report',
    nl: 'Wmo-melding',
    en: 'social support, report',
    act: 'wmo',
    article: '2.3.2(1)',
    lodgedFrom: on('2015-01-01'),
    exclusions: NO_DECISION,
    terms: [{ length: weeks(6), suspensions: NONE, sources: ['Wmo 2015 2.3.2(1)'] }],
    notes: [
      {
        nl: 'Een melding is geen aanvraag; na zes weken kan een aanvraag worden gedaan.',
        en: 'A report is no application; after six weeks an application can be made.',
      },
    ],
  }),
  procedure('social', {
    key: 'wmo.application',
    nl: 'Wmo-aanvraag',
    en: 'social support application',
    act: 'wmo',
    article: '2.3.5(2)',
    lodgedFrom: on('2015-01-01'),
    terms: [{ length: weeks(2), sources: ['Wmo 2015 2.3.5(2)'] }],
  }),
  procedure('social', {
    key: 'jeugdwet.application',
    nl: 'individuele voorziening jeugdhulp',
    en: 'individual provision of youth care',
    act: 'awb',
    article: '4:13(2)',
    lodgedFrom: on('2015-01-01'),
    terms: [{ length: weeks(8), extensions: [ANOTHER_TERM], sources: ['Awb 4:13(2)', 'Jeugdwet (2015)'] }],
    notes: [
      {
        nl: 'De Jeugdwet heeft geen eigen termijn; heeft de verordening er een, geef die dan als `term-stated`.',
        en: 'The youth act has no term of its own; where the ordinance has one, give it as `term-stated`.',
      },
    ],
  }),
  procedure('social', {
    key: 'wlz.indication',
    nl: 'indicatie langdurige zorg (CIZ)',
    en: 'needs assessment for long-term care (CIZ)',
    act: 'wlz',
    article: '3.2.3',
    lodgedFrom: on('2015-01-01'),
    terms: [{ length: weeks(6), sources: ['Wlz', 'ECLI:NL:RBDHA:2023:13735'], certainty: 'recalled' }],
  }),
  procedure('social', {
    key: 'svb.application',
    nl: 'SVB-aanvraag',
    en: 'SVB application',
    act: 'aow',
    article: '51(2)',
    terms: [
      { length: weeks(8), extensions: [reasonable('AOW 51(3)')], sources: ['AOW 51 (2026-07-01)', 'AKW, ANW (2015)'] },
    ],
  }),
  procedure('social', {
    key: 'svb.objection',
    nl: 'SVB-bezwaar',
    en: 'SVB objection',
    act: 'aow',
    article: '52',
    terms: [
      {
        length: weeks(13),
        lodgingPeriod: SIX_WEEKS,
        extensions: OBJECTION_ROOMS,
        sources: ['AOW 52 (2026-07-01)', 'AKW, ANW (2015)'],
      },
    ],
  }),
  procedure('social', {
    key: 'duo.student-finance',
    nl: 'studiefinanciering',
    en: 'student finance',
    act: 'wsf',
    article: '3.19(2)',
    terms: [{ length: weeks(8), sources: ['WSF 2000 3.19(2) (2015)'] }],
    notes: [
      {
        nl: 'Aangevraagd voor 1 november van het voorafgaande jaar: uiterlijk 31 december. Geef die dag dan als `term-stated`.',
        en: 'Applied before 1 November of the preceding year: by 31 December. Give that day as `term-stated` then.',
      },
    ],
  }),
  procedure('social', {
    key: 'duo.application',
    nl: 'overige DUO-aanvraag',
    en: 'other application to DUO',
    act: 'awb',
    article: '4:13(2)',
    terms: [{ length: weeks(8), extensions: [ANOTHER_TERM], sources: ['Awb 4:13(2)'], certainty: 'recalled' }],
  }),
  procedure('social', {
    key: 'duo.objection',
    nl: 'DUO-bezwaar',
    en: 'DUO objection',
    act: 'awb',
    article: '7:10(1)',
    terms: [
      {
        length: weeks(6),
        lodgingPeriod: SIX_WEEKS,
        extensions: OBJECTION_ROOMS,
        sources: ['Awb 7:10', 'ECLI:NL:RBZWB:2023:7817'],
      },
    ],
  }),
  procedure('social', {
    key: 'participatiewet.remission',
    nl: 'kwijtschelding van een schuld uit een uitkering',
    en: 'remission of a debt from a benefit',
    act: 'awb',
    article: '4:13(2)',
    terms: [{ length: weeks(8), extensions: [ANOTHER_TERM], sources: ['Awb 4:13(2)'], certainty: 'inferred' }],
  }),
];
