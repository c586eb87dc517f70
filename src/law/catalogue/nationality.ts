import { months, weeks } from '../make.js';
import type { Procedure } from '../procedure.js';
import { procedure } from './make.js';
import { OBJECTION_ROOMS, once } from './rooms.js';
import { NATURALISATION } from './suspensions.js';

/** Nationality (RWN): the penalty of the Awb has always applied; art. 71b Vw speaks of "this Act". */
export const NATIONALITY: readonly Procedure[] = [
  procedure('nationality', {
    key: 'rwn.naturalisation',
    nl: 'naturalisatie',
    en: 'naturalisation',
    act: 'rwn',
    article: '9(4)',
    terms: [
      {
        length: months(12),
        start: 'payment',
        restarts: true,
        extensions: [{ ...once(months(6), 'RWN 9(4)', 'aanhouden', 'held over'), times: 2 }],
        suspensions: NATURALISATION,
        sources: ['RWN 9(4) (2026-10-01)', 'ECLI:NL:RBNNE:2021:5695'],
      },
    ],
    notes: [
      {
        nl: 'Telt vanaf de betaling, de vrijstelling of de ontvangst van de gevraagde aanvulling; een aanvulling begint het jaar opnieuw.',
        en: 'Counts from payment, exemption or receipt of the supplement asked for; a supplement restarts the year.',
      },
    ],
  }),
  procedure('nationality', {
    key: 'rwn.option',
    nl: 'optieverklaring',
    en: 'option declaration',
    act: 'rwn',
    article: '6(5)',
    terms: [
      {
        length: weeks(13),
        extensions: [
          once(weeks(13), 'RWN 6(5)', 'verlenging', 'extension'),
          once(weeks(4), 'RWN 6a(6)', 'advies van de minister', 'advice of the minister'),
        ],
        sources: ['RWN 6(5)', 'RWN 6a(6) (2026-10-01)'],
      },
    ],
    notes: [
      {
        nl: 'Telt vanaf de inontvangstneming van de verklaring.',
        en: 'Counts from the day the declaration was taken receipt of.',
      },
    ],
  }),
  procedure('nationality', {
    key: 'rwn.objection',
    nl: 'bezwaar nationaliteit',
    en: 'objection, nationality',
    act: 'awb',
    article: '7:10(1)',
    terms: [{ length: weeks(6), lodgingPeriod: weeks(6), extensions: OBJECTION_ROOMS, sources: ['Awb 7:10'] }],
  }),
];
