import { months, on, weeks } from '../make.js';
import type { Procedure, TermRule } from '../procedure.js';
import type { Text } from '../source.js';
import { procedure, type TermRow } from './make.js';
import { ANOTHER_TERM, calledFromAbroad, OBJECTION_ROOMS, once, reasonable } from './rooms.js';

const SIX_WEEKS = weeks(6);

/** A letter that names a term "as short as possible" has the wording of Awb 4:14(1), which extends nothing. */
const AS_SHORT_AS_POSSIBLE: Text = {
  nl: 'Een bericht met een zo kort mogelijke termijn verlengt niet; dat is de lezing van Awb 4:14(1).',
  en: 'A letter that names a term as short as possible does not extend; that is the reading of Awb 4:14(1).',
};

function objection(length: TermRule['length'], sources: readonly string[], extra: TermRow['extensions'] = []): TermRow {
  return { length, lodgingPeriod: SIX_WEEKS, extensions: [...OBJECTION_ROOMS, ...extra], sources };
}

/** Employee insurance (UWV), act by act. */
export const UWV: readonly Procedure[] = [
  procedure('social', {
    key: 'uwv.wia',
    nl: 'WIA-uitkering',
    en: 'WIA benefit',
    act: 'wia',
    article: '102(3)',
    terms: [
      {
        length: weeks(8),
        extensions: [
          once(weeks(4), 'WIA 102(4)', 'advies van een externe deskundige', 'advice of an outside expert'),
          calledFromAbroad('WIA 101'),
        ],
        sources: ['WIA 101', 'WIA 102(3) (2026-07-01)', 'ECLI:NL:RBZWB:2025:2263'],
      },
    ],
    notes: [
      AS_SHORT_AS_POSSIBLE,
      {
        nl: 'Tot eind 2011 veertien weken: zie `uwv.wia-before-2012`.',
        en: 'Fourteen weeks until the end of 2011: see `uwv.wia-before-2012`.',
      },
    ],
  }),
  procedure('social', {
    key: 'uwv.wia-before-2012',
    nl: 'WIA-uitkering, aangevraagd voor 2012',
    en: 'WIA benefit, applied for before 2012',
    act: 'wia',
    article: '102(3)',
    lodgedTo: on('2011-12-31'),
    terms: [{ length: weeks(14), extensions: [calledFromAbroad('WIA 101')], sources: ['WIA 102 (2011)'] }],
  }),
  procedure('social', {
    key: 'uwv.wia-insured',
    nl: 'verzekerd zijn voor de WIA',
    en: 'insured status, WIA',
    act: 'wia',
    article: '102(1)',
    terms: [{ length: weeks(13), sources: ['WIA 102(1) (2015)'] }],
    notes: [AS_SHORT_AS_POSSIBLE],
  }),
  procedure('social', {
    key: 'uwv.wage-period',
    nl: 'verlenging van de loondoorbetaling',
    en: 'extension of the period of continued wages',
    act: 'wia',
    article: '102(2)',
    terms: [{ length: weeks(2), sources: ['WIA 102(2) (2015)'] }],
    notes: [AS_SHORT_AS_POSSIBLE],
  }),
  procedure('social', {
    key: 'uwv.ww',
    nl: 'WW-uitkering',
    en: 'unemployment benefit (WW)',
    act: 'awb',
    article: '4:13(2)',
    terms: [{ length: weeks(8), extensions: [ANOTHER_TERM], sources: ['WW 127 (2015)', 'WW 127a (2026-07-01)'] }],
    notes: [
      {
        nl: 'In de tekst van 2015 stonden de acht weken in WW 127, te verlengen met een redelijke termijn; die van 2026 heeft dat artikel niet meer.',
        en: 'In the text of 2015 the eight weeks stood in WW 127, to be extended by a reasonable term; that of 2026 no longer has the article.',
      },
    ],
  }),
  procedure('social', {
    key: 'uwv.ww-insured',
    nl: 'verzekerd zijn voor de WW',
    en: 'insured status, WW',
    act: 'ww',
    article: '127a(1)',
    terms: [{ length: weeks(13), sources: ['WW 127a (2026-07-01)'] }],
    notes: [AS_SHORT_AS_POSSIBLE],
  }),
  procedure('social', {
    key: 'uwv.ww-advance',
    nl: 'voorschot WW',
    en: 'advance on unemployment benefit',
    act: 'ww',
    article: '127a(2)',
    terms: [{ length: weeks(4), sources: ['WW 127a (2026-07-01)'] }],
    notes: [AS_SHORT_AS_POSSIBLE],
  }),
  procedure('social', {
    key: 'uwv.ww-insolvency',
    nl: 'overname van betalingsverplichtingen (WW, hoofdstuk IV)',
    en: 'payment on the insolvency of the employer (WW, chapter IV)',
    act: 'ww',
    article: '127a(3)',
    terms: [{ length: months(6), sources: ['WW 127a (2026-07-01)'] }],
    notes: [AS_SHORT_AS_POSSIBLE],
  }),
  procedure('social', {
    key: 'uwv.zw',
    nl: 'ziekengeld: bestaat de ongeschiktheid',
    en: 'sickness benefit: is there incapacity',
    act: 'zw',
    article: '72c(2)',
    terms: [{ length: weeks(4), sources: ['ZW 72c (2026-07-01)'] }],
    notes: [
      AS_SHORT_AS_POSSIBLE,
      {
        nl: 'Telt vanaf aanvraag, aangifte of ziekmelding. Is een beoordeling van 19ab nodig, dan gelden de acht weken van `uwv.zw-other`.',
        en: 'Counts from application, declaration or report. Where an assessment of 19ab is needed the eight weeks of `uwv.zw-other` apply.',
      },
    ],
  }),
  procedure('social', {
    key: 'uwv.zw-other',
    nl: 'ziekengeld: overige beslissingen',
    en: 'sickness benefit: other decisions',
    act: 'awb',
    article: '4:13(2)',
    terms: [{ length: weeks(8), sources: ['Awb 4:13(2)', 'ZW 72c (2026-07-01)'], certainty: 'inferred' }],
  }),
  procedure('social', {
    key: 'uwv.zw-insured',
    nl: 'verzekerd zijn voor de ZW',
    en: 'insured status, ZW',
    act: 'zw',
    article: '72c(1)',
    terms: [{ length: weeks(13), sources: ['ZW 72c (2026-07-01)'] }],
    notes: [AS_SHORT_AS_POSSIBLE],
  }),
  procedure('social', {
    key: 'uwv.wajong',
    nl: 'Wajong',
    en: 'benefit for the young disabled (Wajong)',
    act: 'wajong',
    article: '6:1(2)',
    terms: [
      {
        length: weeks(14),
        extensions: [reasonable('Wajong 6:1(3)'), calledFromAbroad('Wajong 6:1(4)')],
        sources: ['Wajong 6:1 (2026-07-01)'],
      },
    ],
  }),
  procedure('social', {
    key: 'uwv.wao',
    nl: 'WAO-uitkering',
    en: 'WAO benefit',
    act: 'awb',
    article: '4:13(2)',
    terms: [
      {
        length: weeks(8),
        extensions: [ANOTHER_TERM, calledFromAbroad('WAO 86b')],
        sources: ['WAO (2015)', 'WAO 86b (2026-07-01)'],
      },
    ],
  }),
  procedure('social', {
    key: 'uwv.wao-insured',
    nl: 'verzekerd zijn voor de WAO',
    en: 'insured status, WAO',
    act: 'wao',
    article: '87(1)',
    terms: [{ length: weeks(13), sources: ['WAO 87 (2026-07-01)'] }],
    notes: [AS_SHORT_AS_POSSIBLE],
  }),
  procedure('social', {
    key: 'uwv.objection',
    nl: 'UWV-bezwaar',
    en: 'UWV objection',
    act: 'wia',
    article: '111',
    terms: [objection(weeks(13), ['WIA 111', 'WW 129', 'ZW 74', 'WAO 87c', 'Wajong 6:3(1) (2026-07-01)'])],
  }),
  procedure('social', {
    key: 'uwv.objection-medical',
    nl: 'UWV-bezwaar, medisch',
    en: 'UWV objection, medical',
    act: 'wia',
    article: '112(1)',
    terms: [
      objection(
        weeks(17),
        ['WIA 112(1)', 'ZW 73a', 'WAO 87d', 'Wajong 6:3(2) (2026-07-01)'],
        [calledFromAbroad('WIA 112(2)')],
      ),
    ],
  }),
  procedure('social', {
    key: 'uwv.objection-expert',
    nl: 'UWV-bezwaar, externe deskundige',
    en: 'UWV objection, outside expert',
    act: 'wia',
    article: '112(1)',
    terms: [
      objection(
        weeks(21),
        ['WIA 112(1)', 'ZW 73a', 'WAO 87d', 'Wajong 6:3(2) (2026-07-01)'],
        [calledFromAbroad('WIA 112(2)')],
      ),
    ],
  }),
  procedure('social', {
    key: 'uwv.objection-sickness',
    nl: 'UWV-bezwaar, geschil over ongeschiktheid (ZW)',
    en: 'UWV objection, dispute on incapacity (ZW)',
    act: 'zw',
    article: '74',
    terms: [
      {
        length: weeks(13),
        lodgingPeriod: weeks(2),
        extensions: OBJECTION_ROOMS,
        sources: ['ZW 74', 'ZW 75k (2026-07-01)'],
      },
    ],
    notes: [
      {
        nl: 'De bezwaartermijn is twee weken, behalve bij een beoordeling van 19ab (75k).',
        en: 'The lodging period is two weeks, save for an assessment of 19ab (75k).',
      },
    ],
  }),
];
