import { months, on, weeks } from '../make.js';
import type { Procedure } from '../procedure.js';
import { procedure } from './make.js';
import { FREEDOM_OF_INFORMATION, OPEN_GOVERNMENT, REUSE } from './regimes.js';
import { OBJECTION_ROOMS, once } from './rooms.js';
import { APPLICATION, OPEN_GOVERNMENT as WOO_SUSPENSIONS } from './suspensions.js';

const SIX_WEEKS = weeks(6);
const WOO = on('2022-05-01');
const LAST_DAY_OF_WOB = on('2022-04-30');

/** Open government, re-use, and requests under data-protection law. */
export const OPENNESS: readonly Procedure[] = [
  procedure('openness', {
    key: 'woo.request',
    nl: 'Woo-verzoek',
    en: 'open-government request (Woo)',
    act: 'woo',
    article: '4.4(1)',
    lodgedFrom: WOO,
    exclusions: OPEN_GOVERNMENT,
    terms: [
      {
        length: weeks(4),
        extensions: [
          once(weeks(2), 'Woo 4.4(2)', 'omvang of gecompliceerdheid, gemotiveerd', 'size or complexity, with reasons'),
        ],
        suspensions: WOO_SUSPENSIONS,
        sources: ['Woo 4.4', 'ECLI:NL:RBMNE:2024:686'],
      },
    ],
    notes: [
      {
        nl: 'Het besluit om niet te behandelen volgt binnen twee weken nadat het verzoek is gepreciseerd of de tijd daarvoor om is (4.1(6)).',
        en: 'A decision not to treat the request follows within two weeks after it was made precise or the time for that passed (4.1(6)).',
      },
    ],
  }),
  procedure('openness', {
    key: 'woo.objection',
    nl: 'bezwaar Woo',
    en: 'objection, Woo',
    act: 'awb',
    article: '7:10(1)',
    lodgedFrom: WOO,
    exclusions: OPEN_GOVERNMENT,
    terms: [
      {
        length: weeks(6),
        lodgingPeriod: SIX_WEEKS,
        extensions: OBJECTION_ROOMS,
        sources: ['Awb 7:10', 'Woo 8.2'],
      },
    ],
  }),
  procedure('openness', {
    key: 'woo.objection-committee',
    nl: 'bezwaar Woo met adviescommissie',
    en: 'objection, Woo, with an advisory committee',
    act: 'awb',
    article: '7:10(1)',
    lodgedFrom: WOO,
    exclusions: OPEN_GOVERNMENT,
    terms: [
      {
        length: weeks(12),
        lodgingPeriod: SIX_WEEKS,
        extensions: OBJECTION_ROOMS,
        sources: ['Awb 7:10', 'Awb 7:13', 'Woo 8.2'],
      },
    ],
  }),
  procedure('openness', {
    key: 'wob.request',
    nl: 'Wob-verzoek',
    en: 'freedom-of-information request (Wob)',
    act: 'wob',
    article: '6(1)',
    lodgedTo: LAST_DAY_OF_WOB,
    exclusions: FREEDOM_OF_INFORMATION,
    terms: [
      {
        length: weeks(4),
        extensions: [once(weeks(4), 'Wob 6(2)', 'verdaging, schriftelijk gemotiveerd', 'adjournment, with reasons')],
        suspensions: WOO_SUSPENSIONS,
        sources: ['Wob 6'],
      },
    ],
  }),
  procedure('openness', {
    key: 'wob.environmental-information',
    nl: 'Wob-verzoek om milieu-informatie, met bezwaren van derden',
    en: 'environmental information (Wob), with objections of third parties',
    act: 'wob',
    article: '6',
    lodgedTo: LAST_DAY_OF_WOB,
    exclusions: FREEDOM_OF_INFORMATION,
    terms: [
      {
        length: weeks(2),
        extensions: [once(weeks(4), 'Wob 6(2)', 'verdaging, schriftelijk gemotiveerd', 'adjournment, with reasons')],
        sources: ['Wob 6'],
      },
    ],
  }),
  procedure('openness', {
    key: 'wob.objection',
    nl: 'bezwaar Wob',
    en: 'objection, Wob',
    act: 'awb',
    article: '7:10(1)',
    exclusions: FREEDOM_OF_INFORMATION,
    terms: [{ length: weeks(6), lodgingPeriod: SIX_WEEKS, extensions: OBJECTION_ROOMS, sources: ['Awb 7:10'] }],
  }),
  procedure('openness', {
    key: 'who.request',
    nl: 'verzoek om hergebruik van overheidsinformatie',
    en: 'request to re-use government information',
    act: 'who',
    article: '4',
    exclusions: REUSE,
    terms: [
      {
        length: weeks(4),
        extensions: [{ ...once(weeks(4), 'Who 4', 'verdaging', 'adjournment'), certainty: 'recalled' }],
        sources: ['Who 4'],
        certainty: 'recalled',
      },
    ],
  }),
  procedure('openness', {
    key: 'avg.request',
    nl: 'AVG-verzoek',
    en: 'data-protection request',
    act: 'avg',
    article: '12(3)',
    lodgedFrom: on('2018-05-25'),
    terms: [
      {
        length: months(1),
        setBy: 'eu',
        extensions: [
          {
            ...once(months(2), 'AVG 12(3)', 'complexiteit en aantal verzoeken', 'complexity and number of requests'),
            certainty: 'recalled',
          },
        ],
        suspensions: APPLICATION,
        sources: ['AVG 12(3)', 'UAVG 34', 'ECLI:NL:RBZWB:2020:3789'],
      },
    ],
  }),
  procedure('openness', {
    key: 'avg.complaint',
    nl: 'klacht bij de Autoriteit Persoonsgegevens',
    en: 'complaint to the data protection authority',
    act: 'avg',
    article: '77',
    lodgedFrom: on('2018-05-25'),
    terms: [
      {
        length: months(3),
        setBy: 'eu',
        suspensions: APPLICATION,
        sources: ['AVG 78(2)', 'ECLI:NL:RBMNE:2020:4442'],
        certainty: 'inferred',
      },
    ],
    notes: [
      {
        nl: 'Binnen drie maanden een besluit of een bericht over de voortgang, daarna een redelijke termijn: geef die als `term-stated`.',
        en: 'Within three months a decision or a report on progress, then a reasonable term: give that as `term-stated`.',
      },
    ],
  }),
  procedure('openness', {
    key: 'wbp.request',
    nl: 'verzoek Wet bescherming persoonsgegevens',
    en: 'request under the former data-protection act',
    act: 'wbp',
    article: '35',
    lodgedTo: on('2018-05-24'),
    terms: [{ length: weeks(4), sources: ['Wbp 35', 'Wbp 36'] }],
  }),
];
