import { days, months, on, weeks } from '../make.js';
import type { Procedure } from '../procedure.js';
import { procedure } from './make.js';
import { IMMIGRATION, UNDER_DECREE, VISA, VISA_UNDER_ACT } from './regimes.js';
import { ANOTHER_TERM, once, reasonable } from './rooms.js';

/** The modern migration policy act; the day is remembered, not seen. */
const MODERN_MIGRATION = on('2013-06-01');
const LAST_DAY_BEFORE = on('2013-05-31');

const THIRD_PARTY_ADVICE = once(
  months(6),
  'Vw 25(2)',
  'advies of onderzoek door derden of het openbaar ministerie',
  'advice or research by third parties or the public prosecutor',
);

/** Residence, entry, sponsors, EU status, and requests around removal. */
export const RESIDENCE: readonly Procedure[] = [
  procedure('immigration', {
    key: 'vw.regular',
    nl: 'verblijfsvergunning regulier',
    en: 'regular residence permit',
    act: 'vw',
    article: '25(1)',
    exclusions: IMMIGRATION,
    terms: [
      {
        to: LAST_DAY_BEFORE,
        length: months(6),
        extensions: [THIRD_PARTY_ADVICE],
        sources: ['Vw 25 (1 januari 2013)'],
        certainty: 'recalled',
      },
      {
        from: MODERN_MIGRATION,
        length: days(90),
        extensions: [THIRD_PARTY_ADVICE],
        sources: ['Vw 25 (1 januari 2014, 2026-09-01)'],
      },
    ],
    notes: [
      {
        nl: 'Verlening, verlenging en wijziging (art. 14), en de vergunning voor onbepaalde tijd (art. 20). De twee weken voor een erkende referent zijn beleid, geen termijn.',
        en: 'Grant, renewal and change (art. 14), and the permanent permit (art. 20). The two weeks for a recognised sponsor are policy, not a term.',
      },
    ],
  }),
  procedure('immigration', {
    key: 'vw.mvv',
    nl: 'machtiging tot voorlopig verblijf',
    en: 'entry visa (mvv)',
    act: 'vw',
    article: '2u(1)',
    exclusions: IMMIGRATION,
    terms: [
      {
        length: days(90),
        extensions: [once(months(3), 'Vw 2u(1)', 'verlenging, geen grond vereist', 'extension, no ground required')],
        sources: ['Vw 2u(1) (2026-09-01)'],
      },
    ],
    notes: [
      {
        nl: 'Sinds 1 juni 2013; de termijn van daarvoor is niet gevonden, de 90 dagen gelden hier voor elke datum.',
        en: 'Since 1 June 2013; the term before was not found, the 90 days are used here for every date.',
      },
    ],
  }),
  procedure('immigration', {
    key: 'vw.family-reunification',
    nl: 'nareis (mvv)',
    en: 'family reunification of refugees (mvv)',
    act: 'vw',
    article: '2u',
    exclusions: IMMIGRATION,
    terms: [
      {
        to: on('2025-03-27'),
        length: days(90),
        extensions: [once(months(3), 'Vw 2u(1)', 'verlenging, geen grond vereist', 'extension, no ground required')],
        article: 'Vw 2u(1)',
        sources: ['Vw 2u(1)', 'ECLI:NL:RBDHA:2025:12420'],
      },
      {
        from: on('2025-03-28'),
        length: months(9),
        start: 'lodging',
        extensions: [
          reasonable('Vw 2u(4)', {
            nl: 'bijzondere, ingewikkelde omstandigheden',
            en: 'special, complex circumstances',
          }),
        ],
        article: 'Vw 2u(4)',
        sources: ['Vw 2u(4) (2026-09-01)', 'ECLI:NL:RBDHA:2026:1915'],
      },
    ],
    notes: [
      {
        nl: 'De negen maanden gelden voor drie jaar, naar schatting tot 28 maart 2028. De termijn van voor 1 juni 2013 is niet gevonden.',
        en: 'The nine months are for three years, by estimate until 28 March 2028. The term before 1 June 2013 was not found.',
      },
    ],
  }),
  procedure('immigration', {
    key: 'vw.blue-card',
    nl: 'Europese blauwe kaart of overplaatsing binnen een onderneming: vergunning',
    en: 'EU blue card or intra-corporate transfer: permit',
    act: 'vw',
    article: '25(5)',
    exclusions: IMMIGRATION,
    terms: [{ length: days(90), sources: ['Vw 25(5) (2026-09-01)'] }],
  }),
  procedure('immigration', {
    key: 'vw.blue-card-mvv',
    nl: 'Europese blauwe kaart of overplaatsing binnen een onderneming: mvv',
    en: 'EU blue card or intra-corporate transfer: mvv',
    act: 'vw',
    article: '2u(2)',
    exclusions: IMMIGRATION,
    terms: [{ length: days(90), sources: ['Vw 2u(2) (2026-09-01)'] }],
  }),
  procedure('immigration', {
    key: 'vw.research',
    nl: 'onderzoek, studie, stage, Europees vrijwilligerswerk: vergunning',
    en: 'research, study, traineeship, EU voluntary service: permit',
    act: 'vw',
    article: '25(6)',
    exclusions: IMMIGRATION,
    terms: [{ length: days(60), sources: ['Vw 25(6) (2025, 2026-09-01)'] }],
    notes: [
      {
        nl: 'Vanaf wanneer deze 60 dagen gelden, is niet gevonden.',
        en: 'Since when these 60 days apply was not found.',
      },
    ],
  }),
  procedure('immigration', {
    key: 'vw.research-mvv',
    nl: 'onderzoek, studie, stage, Europees vrijwilligerswerk: mvv',
    en: 'research, study, traineeship, EU voluntary service: mvv',
    act: 'vw',
    article: '2u(3)',
    exclusions: IMMIGRATION,
    terms: [{ length: days(60), sources: ['Vw 2u(3) (2025, 2026-09-01)'] }],
  }),
  procedure('immigration', {
    key: 'vw.return-visa',
    nl: 'terugkeervisum',
    en: 'return visa',
    act: 'vw',
    article: '2aa',
    exclusions: IMMIGRATION,
    terms: [
      {
        length: weeks(2),
        extensions: [once(weeks(2), 'Vw 2aa', 'verlenging', 'extension')],
        sources: ['Vw 2aa (2026-09-01)'],
      },
    ],
  }),
  procedure('immigration', {
    key: 'vw.long-term-resident-elsewhere',
    nl: 'langdurig ingezetene van een andere lidstaat, en gezin',
    en: 'long-term resident of another member state, and family',
    act: 'vw',
    article: '25(4)',
    exclusions: IMMIGRATION,
    terms: [
      {
        length: months(4),
        extensions: [once(months(3), 'Vw 25(4)', 'ingewikkeldheid', 'complexity')],
        sources: ['Vw 25(4) (2026-09-01)'],
      },
    ],
    notes: [
      {
        nl: 'Zeven maanden als om aanvulling is gevraagd: geef die dag als `term-stated`.',
        en: 'Seven months once a supplement was asked for: give that day as `term-stated`.',
      },
    ],
  }),
  procedure('immigration', {
    key: 'vw.eu-long-term-resident',
    nl: 'EU-verblijfsvergunning langdurig ingezetene',
    en: 'EU long-term resident permit',
    act: 'vw',
    article: '45g',
    exclusions: IMMIGRATION,
    terms: [
      {
        length: months(6),
        extensions: [once(months(6), 'Vw 45g', 'ingewikkeldheid', 'complexity')],
        sources: ['Vw 45g (2025-04-15)'],
      },
    ],
  }),
  procedure('immigration', {
    key: 'vw.sponsor',
    nl: 'erkenning als referent',
    en: 'recognition as sponsor',
    act: 'vw',
    article: '2c(4)',
    exclusions: IMMIGRATION,
    terms: [
      {
        length: months(3),
        extensions: [once(months(6), 'Vw 2c(4)', 'verlenging', 'extension')],
        sources: ['Vw 2c (2015)'],
      },
    ],
  }),
  procedure('immigration', {
    key: 'vw.eu-document',
    nl: 'verblijfsdocument EU',
    en: 'EU residence document',
    act: 'vb',
    article: '8.13(5)',
    exclusions: IMMIGRATION,
    variants: UNDER_DECREE,
    terms: [{ length: months(6), setBy: 'order-in-council', sources: ['Vb 8.13(5) (2015)'] }],
  }),
  procedure('immigration', {
    key: 'vw.eu-permanent-document',
    nl: 'duurzaam verblijfsdocument EU',
    en: 'permanent residence document EU',
    act: 'vb',
    article: '8.20',
    exclusions: IMMIGRATION,
    variants: UNDER_DECREE,
    terms: [{ length: days(90), sources: ['Vb 8.20 (2015)', 'Vw 25'], certainty: 'inferred' }],
  }),
  procedure('immigration', {
    key: 'vw.undesirability',
    nl: 'opheffing ongewenstverklaring van een burger van de Unie',
    en: 'lifting the undesirability declaration of an EU citizen',
    act: 'vb',
    article: '8.22(5)',
    exclusions: IMMIGRATION,
    variants: UNDER_DECREE,
    terms: [{ length: months(6), setBy: 'order-in-council', sources: ['Vb 8.22(5) (2015)'] }],
  }),
  procedure('immigration', {
    key: 'vw.other',
    nl: 'overig verzoek vreemdelingenrecht',
    en: 'other request under the immigration act',
    act: 'awb',
    article: '4:13(2)',
    exclusions: IMMIGRATION,
    variants: UNDER_DECREE,
    terms: [{ length: weeks(8), extensions: [ANOTHER_TERM], sources: ['ECLI:NL:RBDHA:2025:16956'] }],
  }),
  procedure('immigration', {
    key: 'vw.entry-ban',
    nl: 'opheffing inreisverbod',
    en: 'lifting an entry ban',
    act: 'awb',
    article: '4:13(2)',
    exclusions: IMMIGRATION,
    variants: UNDER_DECREE,
    terms: [{ length: weeks(8), extensions: [ANOTHER_TERM], sources: ['Vb 6.5b', 'ECLI:NL:RBDHA:2025:16956'] }],
  }),
  procedure('immigration', {
    key: 'vw.medical-postponement',
    nl: 'uitstel van vertrek om medische redenen (art. 64)',
    en: 'postponement of departure for medical reasons (art. 64)',
    act: 'vw',
    article: '64',
    exclusions: IMMIGRATION,
    terms: [
      {
        length: weeks(8),
        extensions: [once(weeks(13), 'Vc A3/7.1.1', 'advies van het BMA', 'medical advice')],
        sources: ['Awb 4:13(2)', 'Vc A3/7.1.1 (2015)'],
        certainty: 'inferred',
      },
    ],
  }),
  procedure('immigration', {
    key: 'vw.visa',
    nl: 'visum kort verblijf',
    en: 'short-stay visa',
    act: 'visa-code',
    article: '23(1)',
    exclusions: VISA,
    variants: VISA_UNDER_ACT,
    terms: [
      {
        to: on('2020-02-01'),
        length: days(15),
        start: 'lodging',
        setBy: 'eu',
        extensions: [
          once(days(15), 'Visumcode 23(2)', 'verder onderzoek, samen 30 dagen', 'further scrutiny, 30 days in all'),
          once(days(30), 'Visumcode 23(3)', 'extra documenten, samen 60 dagen', 'further documents, 60 days in all'),
        ],
        sources: ['Verordening 810/2009 art. 23', 'freirecht.de'],
        certainty: 'secondary',
      },
      {
        from: on('2020-02-02'),
        length: days(15),
        start: 'lodging',
        setBy: 'eu',
        extensions: [
          once(days(30), 'Visumcode 23(2)', 'verder onderzoek, samen 45 dagen', 'further scrutiny, 45 days in all'),
        ],
        sources: ['Verordening 810/2009 art. 23', 'gesetze.legal'],
        certainty: 'secondary',
      },
    ],
    notes: [
      {
        nl: 'Telt vanaf de indiening van een ontvankelijke aanvraag. Of art. 71b Vw voor visa geldt, is de lezing `abolitionScope`.',
        en: 'Counts from the lodging of an admissible application. Whether Vw 71b reaches visas is the reading `abolitionScope`.',
      },
    ],
  }),
];
