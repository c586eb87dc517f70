import { weeks } from '../make.js';
import type { Procedure } from '../procedure.js';
import { procedure } from './make.js';
import { DELAYED } from './regimes.js';
import { ANOTHER_TERM } from './rooms.js';

/** Registers, certificates of conduct, adoption. */
export const CIVIL: readonly Procedure[] = [
  procedure('civil', {
    key: 'brp.request',
    nl: 'inzage, afschrift of verbetering basisregistratie',
    en: 'access, copy or correction, population register',
    act: 'brp',
    article: '2.55',
    terms: [{ length: weeks(4), sources: ['Wet BRP 2.55 (2015)'] }],
  }),
  procedure('civil', {
    key: 'brp.status-correction',
    nl: 'verbetering van burgerlijke staat of nationaliteit',
    en: 'correction of civil status or nationality',
    act: 'brp',
    article: '2.58',
    terms: [
      {
        length: weeks(4),
        extensions: [
          {
            atMost: weeks(8),
            times: null,
            ground: { nl: 'burgerlijke staat of nationaliteit', en: 'civil status or nationality' },
            within: 'term',
            article: 'Wet BRP 2.58',
          },
        ],
        sources: ['Wet BRP 2.58 (2015)'],
      },
    ],
  }),
  procedure('civil', {
    key: 'vog.person',
    nl: 'verklaring omtrent het gedrag, natuurlijk persoon',
    en: 'certificate of conduct, natural person',
    act: 'wjsg',
    article: '37(1)',
    exclusions: DELAYED,
    terms: [{ length: weeks(4), sources: ['Wjsg 37(1) (2026-09-01)'] }],
    notes: [
      {
        nl: 'Bij een voornemen tot weigering acht weken: zie `vog.person-refusal`.',
        en: 'Eight weeks where refusal is intended: see `vog.person-refusal`.',
      },
    ],
  }),
  procedure('civil', {
    key: 'vog.person-refusal',
    nl: 'verklaring omtrent het gedrag, natuurlijk persoon, voornemen tot weigering',
    en: 'certificate of conduct, natural person, refusal intended',
    act: 'wjsg',
    article: '37(2)',
    exclusions: DELAYED,
    terms: [{ length: weeks(8), sources: ['Wjsg 37(2) (2026-09-01)'] }],
  }),
  procedure('civil', {
    key: 'vog.legal-person',
    nl: 'verklaring omtrent het gedrag, rechtspersoon',
    en: 'certificate of conduct, legal person',
    act: 'wjsg',
    article: '38(1)',
    exclusions: DELAYED,
    terms: [{ length: weeks(8), sources: ['Wjsg 38(1) (2026-09-01)'] }],
  }),
  procedure('civil', {
    key: 'vog.legal-person-refusal',
    nl: 'verklaring omtrent het gedrag, rechtspersoon, voornemen tot weigering',
    en: 'certificate of conduct, legal person, refusal intended',
    act: 'wjsg',
    article: '38(2)',
    exclusions: DELAYED,
    terms: [{ length: weeks(12), sources: ['Wjsg 38(2) (2026-09-01)'] }],
    notes: [
      {
        nl: 'De gelegenheid om verbetering van gegevens te vragen schort op (38(4)).',
        en: 'The chance to ask for rectification of data suspends the term (38(4)).',
      },
    ],
  }),
  procedure('civil', {
    key: 'adoption.permission',
    nl: 'beginseltoestemming adoptie',
    en: 'permission to adopt from abroad',
    act: 'awb',
    article: '4:13(2)',
    exclusions: DELAYED,
    terms: [{ length: weeks(8), extensions: [ANOTHER_TERM], sources: ['Awb 4:13(2)'], certainty: 'recalled' }],
  }),
];
