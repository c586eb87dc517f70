import { weeks } from '../make.js';
import type { Procedure } from '../procedure.js';
import { procedure } from './make.js';
import { ON_OWN_MOTION } from './regimes.js';
import { ANOTHER_TERM, reasonable } from './rooms.js';
import { NONE } from './suspensions.js';

/** Driving licences and vehicles. */
export const MOBILITY: readonly Procedure[] = [
  procedure('mobility', {
    key: 'cbr.fitness',
    nl: 'verklaring van geschiktheid, zonder keuring',
    en: 'declaration of fitness to drive, without an examination',
    act: 'rr',
    article: '103(1)(b)',
    terms: [
      {
        length: weeks(4),
        setBy: 'order-in-council',
        extensions: [reasonable('Reglement rijbewijzen 103(8)', { nl: 'onvolledige gegevens', en: 'incomplete data' })],
        sources: ['Reglement rijbewijzen 103 (2026-01-01)'],
      },
    ],
    notes: [
      {
        nl: 'De oproep voor een keuring gaat binnen vier weken uit (101(5)); daarna geldt `cbr.fitness-examined`.',
        en: 'A call for an examination goes out within four weeks (101(5)); after it `cbr.fitness-examined` applies.',
      },
    ],
  }),
  procedure('mobility', {
    key: 'cbr.fitness-examined',
    nl: 'verklaring van geschiktheid, na keuring of rijproef',
    en: 'declaration of fitness to drive, after an examination',
    act: 'rr',
    article: '103(1)(a)',
    terms: [
      {
        length: weeks(4),
        start: 'named-day',
        setBy: 'order-in-council',
        extensions: [reasonable('Reglement rijbewijzen 103(8)', { nl: 'onvolledige gegevens', en: 'incomplete data' })],
        sources: ['Reglement rijbewijzen 103 (2026-01-01)'],
      },
    ],
    notes: [
      {
        nl: 'Vier weken na ontvangst van de bevindingen van de arts, die acht weken heeft (102): geef de laatste dag als `term-stated`.',
        en: 'Four weeks after receipt of the findings of the doctor, who has eight weeks (102): give the last day as `term-stated`.',
      },
    ],
  }),
  procedure('mobility', {
    key: 'cbr.measure',
    nl: 'educatieve maatregel of onderzoek na een mededeling',
    en: 'driver course or test after a notification',
    act: 'wvw',
    article: '131',
    exclusions: ON_OWN_MOTION,
    terms: [{ length: weeks(4), suspensions: NONE, sources: ['WVW 1994 131 (2015)'] }],
  }),
  procedure('mobility', {
    key: 'cbr.test-result',
    nl: 'uitslag van het onderzoek naar de geschiktheid',
    en: 'result of the fitness test',
    act: 'wvw',
    article: '134(1)',
    exclusions: ON_OWN_MOTION,
    terms: [{ length: weeks(4), start: 'named-day', suspensions: NONE, sources: ['WVW 1994 134(1) (2015)'] }],
    notes: [
      {
        nl: 'Telt vanaf de bevindingen: geef de laatste dag als `term-stated`.',
        en: 'Counts from the findings: give the last day as `term-stated`.',
      },
    ],
  }),
  procedure('mobility', {
    key: 'rdw.recognition',
    nl: 'erkenning door de RDW',
    en: 'recognition by the vehicle authority',
    act: 'awb',
    article: '4:13(2)',
    terms: [{ length: weeks(8), extensions: [ANOTHER_TERM], sources: ['Awb 4:13(2)'], certainty: 'recalled' }],
  }),
];
