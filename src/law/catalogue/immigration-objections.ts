import { on, weeks } from '../make.js';
import type { Procedure } from '../procedure.js';
import { procedure } from './make.js';
import { IMMIGRATION, UNDER_DECREE, VISA, VISA_UNDER_ACT } from './regimes.js';
import { OBJECTION_ROOMS, once } from './rooms.js';

/** Vw 69: the period for lodging an objection in immigration matters. */
const FOUR_WEEKS = weeks(4);

/** Objections in immigration matters. Asylum has none: the appeal is direct. */
export const IMMIGRATION_OBJECTIONS: readonly Procedure[] = [
  procedure('immigration', {
    key: 'vw.objection',
    nl: 'bezwaar art. 76 Vw',
    en: 'objection, art. 76 Vw',
    act: 'vw',
    article: '76',
    exclusions: IMMIGRATION,
    terms: [
      {
        length: weeks(19),
        lodgingPeriod: FOUR_WEEKS,
        extensions: [
          ...OBJECTION_ROOMS,
          once(
            weeks(13),
            'Vw 76(2)',
            'advies of onderzoek door derden of het openbaar ministerie',
            'advice or research by third parties or the public prosecutor',
          ),
        ],
        sources: ['Vw 69', 'Vw 76 (2026-09-01)'],
      },
    ],
    notes: [
      {
        nl: 'Tegen een beslissing over een mvv, een vergunning van art. 14 of 20, of een ongewenstverklaring. Tot en met 2013 gold 7:10 Awb: zie `vw.objection-before-2014`.',
        en: 'Against a decision on an mvv, a permit of art. 14 or 20, or an undesirability declaration. Until 2013 Awb 7:10 applied: see `vw.objection-before-2014`.',
      },
    ],
  }),
  procedure('immigration', {
    key: 'vw.objection-before-2014',
    nl: 'bezwaar art. 76 Vw, tot en met 2013',
    en: 'objection, art. 76 Vw, until 2013',
    act: 'awb',
    article: '7:10(1)',
    lodgedTo: on('2013-12-31'),
    exclusions: IMMIGRATION,
    terms: [
      {
        length: weeks(6),
        lodgingPeriod: FOUR_WEEKS,
        extensions: OBJECTION_ROOMS,
        sources: ['Vw 69', 'Vw 76 (oud)', 'Awb 7:10'],
        certainty: 'inferred',
      },
    ],
    notes: [
      {
        nl: 'Zestien weken als de korpschef gemandateerd besliste: geef die dag als `term-stated`. Vanaf welke dag de negentien weken gelden, is niet gevonden; de tekst van 2014 heeft ze.',
        en: 'Sixteen weeks where the chief of police decided by mandate: give that day as `term-stated`. From what day the nineteen weeks apply was not found; the text of 2014 has them.',
      },
    ],
  }),
  procedure('immigration', {
    key: 'vw.objection-other',
    nl: 'overig bezwaar Vw (niet in art. 76)',
    en: 'other objection under the Vw (not in art. 76)',
    act: 'awb',
    article: '7:10(1)',
    exclusions: IMMIGRATION,
    variants: UNDER_DECREE,
    terms: [
      {
        length: weeks(6),
        lodgingPeriod: FOUR_WEEKS,
        extensions: OBJECTION_ROOMS,
        sources: ['Vw 69', 'Vw 76', 'Awb 7:10'],
        certainty: 'inferred',
      },
    ],
    notes: [
      {
        nl: 'EU-documenten, referenten, inreisverboden, langdurig ingezetenen.',
        en: 'EU documents, sponsors, entry bans, long-term residents.',
      },
    ],
  }),
  procedure('immigration', {
    key: 'vw.objection-other-committee',
    nl: 'overig bezwaar Vw, met adviescommissie',
    en: 'other objection under the Vw, with an advisory committee',
    act: 'awb',
    article: '7:10(1)',
    exclusions: IMMIGRATION,
    variants: UNDER_DECREE,
    terms: [
      {
        length: weeks(12),
        lodgingPeriod: FOUR_WEEKS,
        extensions: OBJECTION_ROOMS,
        sources: ['Vw 69', 'Vw 76', 'Awb 7:10', 'Awb 7:13'],
        certainty: 'inferred',
      },
    ],
  }),
  procedure('immigration', {
    key: 'vw.visa-objection',
    nl: 'bezwaar visum kort verblijf',
    en: 'objection, short-stay visa',
    act: 'awb',
    article: '7:10(1)',
    exclusions: VISA,
    variants: VISA_UNDER_ACT,
    terms: [
      {
        length: weeks(6),
        lodgingPeriod: FOUR_WEEKS,
        extensions: OBJECTION_ROOMS,
        sources: ['Vw 69', 'Vw 72(2) (2026-09-01)', 'Awb 7:10'],
        certainty: 'inferred',
      },
    ],
    notes: [
      {
        nl: 'Art. 76 noemt de mvv en niet het visum kort verblijf. Met een adviescommissie twaalf weken: geef die dag als `term-stated`.',
        en: 'Art. 76 names the mvv and not the short-stay visa. Twelve weeks with an advisory committee: give that day as `term-stated`.',
      },
    ],
  }),
];
