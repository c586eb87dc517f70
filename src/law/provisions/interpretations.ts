import type { Interpretation } from '../interpretation.js';
import { FURTHER_INTERPRETATIONS } from './interpretations-more.js';
import { option } from './option.js';

/** The readings that the shared cases use. */
const FIRST_INTERPRETATIONS: readonly Interpretation[] = [
  {
    key: 'firstPenaltyDayOffset',
    question: {
      nl: 'eerste dwangsomdag na ontvangst van de ingebrekestelling',
      en: 'first penalty day after receipt of the notice',
    },
    provision: 'awb.penalty.first-day',
    default: 15,
    options: [
      option(
        15,
        'ontvangst + 15 dagen',
        'receipt + 15 days',
        'body',
        '2014-11-01',
        'BWBR0035667 § 1.1',
        'BWBR0035670 § 6.1',
      ),
      option(14, 'ontvangst + 14 dagen', 'receipt + 14 days', 'applicant', '2020-01-01', 'ECLI:NL:RBDHA:2020:13717'),
    ],
    certainty: 'verified',
  },
  {
    key: 'countAnnouncementDay',
    question: {
      nl: 'telt de dag van bekendmaking mee voor de bestuurlijke dwangsom',
      en: 'does the day of announcement count for the administrative penalty',
    },
    provision: 'awb.announcement',
    default: false,
    options: [
      option(
        false,
        'telt niet mee',
        'does not count',
        'body',
        '2020-05-01',
        'ECLI:NL:RBROT:2025:13457',
        'Rb. Rotterdam ROT 19/2947',
      ),
      option(
        true,
        'telt mee',
        'counts',
        'applicant',
        '2021-01-01',
        'ECLI:NL:RBROT:2025:5069',
        'ECLI:NL:RBNNE:2021:5695',
      ),
    ],
    certainty: 'verified',
  },
  {
    key: 'countComplianceDay',
    question: {
      nl: 'telt de dag van het besluit mee voor de rechterlijke dwangsom',
      en: 'does the day of the decision count for the court penalty',
    },
    provision: 'awb.court-penalty',
    default: true,
    options: [
      option(
        true,
        'telt mee',
        'counts',
        'applicant',
        '2020-01-01',
        'ECLI:NL:GHDHA:2024:897',
        'ECLI:NL:RBZWB:2020:5244',
      ),
      option(false, 'telt niet mee', 'does not count', 'body', '2019-01-01', 'ECLI:NL:RBDHA:2019:11476'),
    ],
    certainty: 'verified',
  },
  {
    key: 'tolerateOneDayEarly',
    question: { nl: 'ingebrekestelling op de laatste dag van de termijn', en: 'notice on the last day of the term' },
    provision: 'awb.notice-of-default',
    default: false,
    options: [
      option(
        false,
        'prematuur',
        'premature',
        'body',
        '2011-01-01',
        'ECLI:NL:RBDHA:2024:10679',
        'ECLI:NL:RVS:2011:BP3711',
      ),
      option(
        true,
        'geldig, een dag later',
        'valid, one day later',
        'applicant',
        null,
        'Handelingen II 2005/06, 80, p. 4981',
        'SVB SB3256',
      ),
    ],
    certainty: 'verified',
  },
  {
    key: 'rollNoticePeriod',
    question: {
      nl: 'geldt de Algemene termijnenwet voor de twee weken van 4:17(3)',
      en: 'does the roll apply to the two weeks of 4:17(3)',
    },
    provision: 'awb.penalty.first-day',
    default: false,
    options: [
      option(false, 'nee', 'no', 'applicant', '2014-11-01', 'BWBR0035667 § 1.1'),
      option(true, 'ja', 'yes', 'body', null, 'Awb 4:17(1) a contrario'),
    ],
    certainty: 'inferred',
  },
  {
    key: 'rollDecisionTerm',
    question: {
      nl: 'geldt de Algemene termijnenwet voor beslistermijnen tot twaalf weken',
      en: 'does the roll apply to decision terms of at most twelve weeks',
    },
    provision: 'atw.roll',
    default: true,
    options: [
      option(true, 'ja', 'yes', 'body', null, 'Atw 1 en 4', 'BWBR0035667'),
      option(false, 'nee', 'no', 'applicant', '2024-01-01', 'ECLI:NL:RBDHA:2024:16716'),
    ],
    certainty: 'verified',
  },
  {
    key: 'rollEachLink',
    question: {
      nl: 'eerst verlengen tot een werkdag, dan de verlenging optellen',
      en: 'roll the first end before an extension is added',
    },
    provision: 'atw.roll',
    default: false,
    options: [
      option(
        false,
        'eenmaal aan het eind',
        'once at the end',
        'applicant',
        '2024-01-01',
        'ECLI:NL:RBLIM:2024:2663',
        'ECLI:NL:RBMNE:2024:686',
      ),
      option(true, 'elke schakel', 'each link', 'body', null, 'Atw 1(1)'),
    ],
    certainty: 'inferred',
  },
  {
    key: 'rollCourtTerm',
    question: {
      nl: 'geldt de Algemene termijnenwet voor een termijn van de rechter',
      en: 'does the roll apply to a term set by a court',
    },
    provision: 'awb.court-term',
    default: false,
    options: [
      option(false, 'nee', 'no', 'applicant', null, 'debloggendedeurwaarder.nl'),
      option(true, 'ja', 'yes', 'body', null, 'Awb 8:55d(1)'),
    ],
    certainty: 'inferred',
  },
  {
    key: 'genericExtensionView',
    question: { nl: 'generieke verlenging van de asieltermijn', en: 'collective extension of the asylum term' },
    provision: 'vw.asylum.collective-extension',
    default: 'strict',
    options: [
      option(
        'strict',
        'geen verlenging',
        'none counts',
        'applicant',
        '2023-01-06',
        'ECLI:EU:C:2025:326',
        'ECLI:NL:RBDHA:2025:10278',
        'ECLI:NL:RBDHA:2023:136',
      ),
      option(
        'ind2025',
        'de klassen van 2022 en 2023',
        'the classes of 2022 and 2023',
        null,
        '2025-06-01',
        'IB 2025/28',
      ),
      option(
        'announced',
        'alle drie de klassen',
        'all three classes',
        'body',
        '2022-09-27',
        'Stcrt. 2023, 3235',
        'ECLI:NL:RBDHA:2023:5647',
      ),
    ],
    certainty: 'verified',
  },
  {
    key: 'moratoriumView',
    question: { nl: 'gevolg van een besluitmoratorium', en: 'effect of a moratorium on decisions' },
    provision: 'vw.asylum.moratorium',
    default: 'year-capped',
    options: [
      option(
        'year-capped',
        'een jaar erbij, hooguit 21 maanden',
        'one year more, at most 21 months',
        null,
        '2019-01-01',
        'ECLI:NL:RBDHA:2025:12618',
        'ECLI:NL:RVS:2019:3600',
      ),
      option(
        'suspension',
        'stilstand voor de duur van het moratorium',
        'standstill for its own months',
        'applicant',
        '2026-01-01',
        'ECLI:NL:RBDHA:2026:1155',
        'ECLI:NL:RBDHA:2026:1940',
      ),
      option(
        'twenty-one-months',
        'de beslistermijn wordt 21 maanden vanaf de indiening',
        'the term becomes 21 months from lodging',
        'body',
        '2015-07-20',
        'Vw 43(1)',
      ),
    ],
    certainty: 'verified',
  },
  {
    key: 'ninetyDaysView',
    question: { nl: '90 dagen en drie maanden', en: '90 days and three months' },
    provision: 'awb.extension',
    default: 'chain',
    options: [
      option(
        'chain',
        '90 dagen en daarna drie maanden',
        '90 days, then three months',
        'applicant',
        '2025-01-01',
        'ECLI:NL:RBDHA:2025:12420',
      ),
      option(
        'six-months',
        'zes maanden vanaf ontvangst',
        'six months from receipt',
        'body',
        '2023-01-01',
        'ECLI:NL:RBDHA:2023:15425',
      ),
    ],
    certainty: 'verified',
  },
  {
    key: 'sequentialCourtPenalties',
    question: {
      nl: 'wacht een volgende rechterlijke dwangsom tot de vorige vol is',
      en: 'does a second court penalty wait until the first is full',
    },
    provision: 'awb.court-penalty',
    default: false,
    options: [
      option(false, 'nee, naast elkaar', 'no, side by side', 'applicant', null, 'Awb 8:55d'),
      option(true, 'ja', 'yes', 'body', '2025-07-10', 'ECLI:NL:RBDHA:2025:12442'),
    ],
    certainty: 'verified',
  },
  {
    key: 'noticeAfterCourtTerm',
    question: {
      nl: 'eerste ingebrekestelling na afloop van een rechterlijke termijn',
      en: 'first notice after a lapsed court term',
    },
    provision: 'awb.notice-of-default',
    default: 'starts',
    options: [
      option(
        'starts',
        'begint de bestuurlijke dwangsom',
        'starts the administrative penalty',
        'applicant',
        null,
        'Awb 4:17(3)',
      ),
      option('no-effect', 'heeft geen gevolg', 'has no effect', 'body', '2023-01-01', 'ECLI:NL:RBZWB:2023:6469'),
    ],
    certainty: 'inferred',
  },
  {
    key: 'lateObjectionStart',
    question: {
      nl: 'begin van de termijn bij te laat bezwaar',
      en: 'start of the term for an objection lodged too late',
    },
    provision: 'awb.lodging-period',
    default: 'receipt',
    options: [
      option('receipt', 'vanaf de ontvangst', 'from its receipt', 'body', null, 'Awb 7:10(1)'),
      option(
        'lodging-period',
        'vanaf het eind van de bezwaartermijn',
        'from the end of the lodging period',
        'applicant',
        null,
        'Awb 7:10(1)',
      ),
    ],
    certainty: 'inferred',
  },
  {
    key: 'rollEuTerm',
    question: {
      nl: 'eindigt een termijn van Unierecht op een werkdag',
      en: 'does a term of EU law end on a working day',
    },
    provision: 'atw.roll',
    default: true,
    options: [
      option(true, 'ja', 'yes', 'body', null, 'Vo. (EEG, Euratom) 1182/71 art. 3(4)'),
      option(false, 'nee', 'no', 'applicant', null, 'debloggendedeurwaarder.nl'),
    ],
    certainty: 'recalled',
  },
];

/** Questions on which a number depends and on which courts or writers differ. */
export const INTERPRETATIONS: readonly Interpretation[] = [...FIRST_INTERPRETATIONS, ...FURTHER_INTERPRETATIONS];
