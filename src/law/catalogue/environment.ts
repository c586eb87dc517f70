import { months, on, weeks } from '../make.js';
import type { Procedure } from '../procedure.js';
import { procedure } from './make.js';
import { once, reasonable } from './rooms.js';
import { SERVICES } from './suspensions.js';

const OMGEVINGSWET = on('2024-01-01');
const LAST_DAY_OF_WABO = on('2023-12-31');

/** Permits: environment, services, local ordinances. */
export const ENVIRONMENT: readonly Procedure[] = [
  procedure('environment', {
    key: 'ow.regular',
    nl: 'omgevingsvergunning, reguliere procedure',
    en: 'environment permit, regular',
    act: 'ow',
    article: '16.64(1)',
    lodgedFrom: OMGEVINGSWET,
    terms: [
      {
        length: weeks(8),
        extensions: [once(weeks(6), 'Ow 16.64(2)', 'verlenging', 'extension')],
        sources: ['Ow 16.64'],
      },
    ],
    notes: [
      {
        nl: 'Geen vergunning van rechtswege meer (16.64(4)), dus de gewone dwangsom. Ontvangst door gemeente of waterschap telt, ook als een ander beslist (16.54a).',
        en: 'No permit by operation of law any more (16.64(4)), so the ordinary penalty. Receipt by municipality or water board counts, also when another body decides (16.54a).',
      },
    ],
  }),
  procedure('environment', {
    key: 'ow.regular-consent',
    nl: 'omgevingsvergunning, regulier, met instemming van een ander orgaan',
    en: 'environment permit, regular, with the consent of another body',
    act: 'ow',
    article: '16.64(1)',
    lodgedFrom: OMGEVINGSWET,
    terms: [
      {
        length: weeks(12),
        extensions: [once(weeks(6), 'Ow 16.64(2)', 'verlenging', 'extension')],
        sources: ['Ow 16.64'],
      },
    ],
  }),
  procedure('environment', {
    key: 'ow.extended',
    nl: 'omgevingsvergunning, uitgebreide procedure',
    en: 'environment permit, extended',
    act: 'ow',
    article: '16.66(3)',
    lodgedFrom: OMGEVINGSWET,
    terms: [
      {
        length: months(6),
        extensions: [
          { ...once(weeks(6), 'Ow 16.66(3)', 'verlenging, gemotiveerd', 'extension, with reasons'), within: weeks(8) },
        ],
        sources: ['Ow 16.66(3)', 'Awb 3:18'],
      },
    ],
  }),
  procedure('environment', {
    key: 'wabo.regular',
    nl: 'omgevingsvergunning Wabo, regulier',
    en: 'environment permit (Wabo), regular',
    act: 'wabo',
    article: '3.9(1)',
    silence: 'awb.silence',
    lodgedTo: LAST_DAY_OF_WABO,
    terms: [
      {
        length: weeks(8),
        extensions: [once(weeks(6), 'Wabo 3.9(2)', 'verlenging', 'extension')],
        sources: ['Wabo 3.9', 'ECLI:NL:RBOBR:2024:26'],
      },
    ],
  }),
  procedure('environment', {
    key: 'wabo.extended',
    nl: 'omgevingsvergunning Wabo, uitgebreid',
    en: 'environment permit (Wabo), extended',
    act: 'wabo',
    article: '3.12',
    lodgedTo: LAST_DAY_OF_WABO,
    terms: [
      {
        length: months(6),
        extensions: [
          { ...once(weeks(6), 'Wabo 3.12(8)', 'verlenging, gemotiveerd', 'extension, with reasons'), within: weeks(8) },
        ],
        sources: ['Wabo 3.10', 'Wabo 3.12'],
      },
    ],
  }),
  procedure('environment', {
    key: 'bro.planning-damage',
    nl: 'planschade',
    en: 'planning damage',
    act: 'bro',
    article: '6.1.3',
    lodgedTo: LAST_DAY_OF_WABO,
    terms: [{ length: weeks(8), start: 'named-day', sources: ['ECLI:NL:RVS:2014:3108'], certainty: 'inferred' }],
    notes: [
      {
        nl: 'De termijnen van het Bro en de procedureverordening zijn wettelijke termijnen en wachten niet op de adviseur; geef de laatste dag als `term-stated`.',
        en: 'The terms of the decree and the ordinance are statutory and do not wait for the adviser; give the last day as `term-stated`.',
      },
    ],
  }),
  procedure('environment', {
    key: 'dienstenwet.permit',
    nl: 'vergunning voor een dienst',
    en: 'permit for a service',
    act: 'dienstenwet',
    article: '31(1)',
    silence: 'awb.silence',
    lodgedFrom: on('2009-12-28'),
    terms: [
      {
        length: weeks(8),
        extensions: [reasonable('Dienstenwet 31(2)', { nl: 'complexiteit, eenmaal', en: 'complexity, once' })],
        suspensions: SERVICES,
        sources: ['Dienstenwet 28', 'Dienstenwet 31', 'Dienstenwet 32'],
      },
    ],
    notes: [
      {
        nl: 'Sluit een wet de vergunning van rechtswege uit, dan geldt `awb.application`.',
        en: 'Where an act excludes the permit by operation of law, `awb.application` applies.',
      },
    ],
  }),
  procedure('environment', {
    key: 'alcoholwet.permit',
    nl: 'vergunning Alcoholwet',
    en: 'permit under the alcohol act',
    act: 'alcoholwet',
    article: '3',
    terms: [
      {
        length: weeks(8),
        extensions: [reasonable('Dienstenwet 31(2)', { nl: 'complexiteit, eenmaal', en: 'complexity, once' })],
        suspensions: SERVICES,
        sources: ['Awb 4:13(2)', 'Dienstenwet 31', 'Alcoholwet 3, 4 en 35'],
        certainty: 'recalled',
      },
    ],
  }),
  procedure('environment', {
    key: 'apv.permit',
    nl: 'vergunning of ontheffing APV',
    en: 'permit or exemption under a municipal ordinance',
    act: 'apv',
    article: '1:2',
    terms: [
      {
        length: weeks(8),
        setBy: 'ordinance',
        extensions: [once(weeks(8), 'APV 1:2(2)', 'verdaging', 'adjournment')],
        sources: ['VNG model-APV 1:2'],
        certainty: 'recalled',
      },
    ],
  }),
];
