import { months, on, weeks } from '../make.js';
import type { ExtensionRoom, Procedure } from '../procedure.js';
import { procedure } from './make.js';
import { ASYLUM as REGIME } from './regimes.js';
import { once } from './rooms.js';
import { APPLICATION } from './suspensions.js';

/** First day of lodging under Regulation (EU) 2024/1348. */
const REGULATION = on('2026-06-12');

const OLD_ROOM = once(
  months(6),
  'Vw 42(4) (oud)',
  'advies of onderzoek door derden of het openbaar ministerie',
  'advice or research by third parties or the public prosecutor',
);

/** Vw 42(4) and (5), from 20 July 2015 to 11 June 2026. */
const ROOMS: readonly ExtensionRoom[] = [
  once(months(9), 'Vw 42(4)(a)', 'ingewikkelde feiten of rechtsvragen', 'complex facts or law'),
  once(months(9), 'Vw 42(4)(b)', 'groot aantal aanvragen tegelijk', 'a large number of applications at the same time'),
  once(months(9), 'Vw 42(4)(c)', 'vertraging door de vreemdeling', 'delay attributable to the alien'),
  once(
    months(3),
    'Vw 42(5)',
    'uitzonderlijk, naar behoren gerechtvaardigd; tot 28 maart 2025 alleen na 42(4)',
    'exceptional, duly justified; until 28 March 2025 only after 42(4)',
  ),
];

const REGULATION_ROOM = once(
  months(6),
  'Verordening 2024/1348 art. 35',
  'onevenredig aantal aanvragen, ingewikkeldheid, of vertraging door de verzoeker alleen',
  'disproportionate number, complexity, or delay by the applicant alone',
);

/** Asylum: the permit and its renewal, tracks of the EU regulation, temporary protection. */
export const ASYLUM: readonly Procedure[] = [
  procedure('immigration', {
    key: 'vw.asylum',
    nl: 'asielvergunning',
    en: 'asylum permit',
    act: 'vw',
    article: '42(1)',
    pivot: 'lodged',
    exclusions: REGIME,
    decrees: true,
    terms: [
      {
        to: on('2015-07-19'),
        length: months(6),
        start: 'responsibility',
        extensions: [OLD_ROOM],
        sources: ['Vw 42 (2 januari 2015)'],
      },
      {
        from: on('2015-07-20'),
        to: on('2026-06-11'),
        length: months(6),
        start: 'responsibility',
        extensions: ROOMS,
        sources: ['Vw 42(1)', 'ECLI:NL:RBDHA:2025:12331'],
      },
      {
        from: REGULATION,
        length: months(6),
        start: 'responsibility-or-lodging',
        setBy: 'eu',
        extensions: [REGULATION_ROOM],
        suspensions: APPLICATION,
        article: 'Verordening 2024/1348 art. 35(4)',
        sources: ['Verordening (EU) 2024/1348 art. 35(4)'],
        certainty: 'recalled',
      },
    ],
    notes: [
      {
        nl: 'De maanden tellen eenmaal vanaf de ontvangst (31 mei + 6 + 9 = 31 augustus). Hooguit 21 maanden na indiening, ook na een Dublinonderzoek.',
        en: 'Months count once from receipt (31 May + 6 + 9 = 31 August). At most 21 months from lodging, also after a Dublin examination.',
      },
      {
        nl: 'Aanvragen van voor 12 juni 2026 die nog lopen: het oude artikel 42; overgangsrecht is niet gevonden.',
        en: 'Applications of before 12 June 2026 that are still running: the old article 42; no transition rule was found.',
      },
    ],
  }),
  procedure('immigration', {
    key: 'vw.asylum-inadmissible',
    nl: 'asiel, niet-ontvankelijkheid (EU-verordening)',
    en: 'asylum, inadmissibility (EU regulation)',
    act: 'reg-2024-1348',
    article: '35(1)',
    pivot: 'lodged',
    lodgedFrom: REGULATION,
    exclusions: REGIME,
    terms: [
      {
        length: months(2),
        start: 'responsibility-or-lodging',
        setBy: 'eu',
        extensions: [once(months(2), 'Verordening 2024/1348 art. 35', 'verlenging', 'extension')],
        sources: ['Verordening (EU) 2024/1348 art. 35'],
        certainty: 'secondary',
      },
    ],
    notes: [
      {
        nl: 'Voor één grond van artikel 38 tien werkdagen: geef de laatste dag als `term-stated`.',
        en: 'Ten working days for one ground of article 38: give the last day as `term-stated`.',
      },
    ],
  }),
  procedure('immigration', {
    key: 'vw.asylum-accelerated',
    nl: 'asiel, versnelde procedure (EU-verordening)',
    en: 'asylum, accelerated procedure (EU regulation)',
    act: 'reg-2024-1348',
    article: '35(3)',
    pivot: 'lodged',
    lodgedFrom: REGULATION,
    exclusions: REGIME,
    terms: [
      {
        length: months(3),
        start: 'responsibility-or-lodging',
        setBy: 'eu',
        sources: ['Verordening (EU) 2024/1348 art. 35'],
        certainty: 'secondary',
      },
    ],
  }),
  procedure('immigration', {
    key: 'vw.asylum-border',
    nl: 'asiel, grensprocedure (EU-verordening)',
    en: 'asylum, border procedure (EU regulation)',
    act: 'reg-2024-1348',
    article: '51',
    pivot: 'lodged',
    lodgedFrom: REGULATION,
    exclusions: REGIME,
    terms: [
      {
        length: weeks(12),
        start: 'lodging',
        setBy: 'eu',
        sources: ['Verordening (EU) 2024/1348'],
        certainty: 'recalled',
      },
    ],
  }),
  procedure('immigration', {
    key: 'vw.asylum-renewal',
    nl: 'verlenging van de asielvergunning',
    en: 'renewal of the asylum permit',
    act: 'vb',
    article: '3.108a',
    exclusions: REGIME,
    terms: [
      {
        length: months(6),
        setBy: 'order-in-council',
        extensions: [once(months(6), 'Vb 3.108a', 'advies van derden', 'advice of third parties')],
        sources: ['Vb 3.108a (2015)'],
      },
    ],
  }),
  procedure('immigration', {
    key: 'vw.asylum-temporary-protection',
    nl: 'asiel van iemand onder tijdelijke bescherming',
    en: 'asylum of a person under temporary protection',
    act: 'vw',
    article: '43a',
    exclusions: REGIME,
    terms: [{ length: months(6), start: 'named-day', sources: ['Vw 43a (2015, 2026-06-12)'] }],
    notes: [
      {
        nl: 'Tot en met 11 juni 2026: uiterlijk zes maanden na het einde van de bescherming; daarna de termijn van de verordening, verlengd met de duur van de bescherming. Geef de laatste dag als `term-stated`.',
        en: 'Until 11 June 2026: at the latest six months after protection ends; then the term of the regulation, lengthened by the duration of protection. Give the last day as `term-stated`.',
      },
    ],
  }),
];
