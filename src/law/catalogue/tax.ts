import { weeks } from '../make.js';
import type { Procedure, TermRule } from '../procedure.js';
import { procedure } from './make.js';
import { TAX_COLLECTION } from './regimes.js';
import { OBJECTION_ROOMS } from './rooms.js';
import { NONE, OBJECTION } from './suspensions.js';

const SIX_WEEKS = weeks(6);
/** By 31 December of the year of receipt; lodged in its last six weeks: the general term. */
const WITHIN_THE_YEAR: TermRule['length'] = { yearEnd: true, lastWeeks: 6, otherwise: weeks(6) };

/** Taxes: objections, and remission. */
export const TAX: readonly Procedure[] = [
  procedure('tax', {
    key: 'tax.objection',
    nl: 'bezwaar rijksbelastingen',
    en: 'objection, national taxes',
    act: 'awb',
    article: '7:10(1)',
    terms: [
      {
        length: weeks(6),
        lodgingPeriod: SIX_WEEKS,
        extensions: OBJECTION_ROOMS,
        sources: ['Awb 7:10', 'AWR 25 (2015)'],
      },
    ],
    notes: [
      {
        nl: 'Een aanslag zelf is geen besluit op aanvraag. De dwangsom voor WOZ en onroerendezaakbelasting gaat naar een rekening van de belanghebbende zelf en is niet overdraagbaar (Wet WOZ 30a).',
        en: 'An assessment itself is no decision on application. The penalty for property valuation and property tax goes to an account of the interested party and cannot be assigned (Wet WOZ 30a).',
      },
    ],
  }),
  procedure('tax', {
    key: 'tax.mass-objection',
    nl: 'massaal bezwaar: collectieve uitspraak',
    en: 'mass objection: collective ruling',
    act: 'awr',
    article: '25a(5)',
    terms: [{ length: weeks(6), start: 'named-day', suspensions: OBJECTION, sources: ['AWR 25a (2015)'] }],
    notes: [
      {
        nl: 'Telt vanaf de dag waarop de laatste proefuitspraak onherroepelijk werd: geef de laatste dag als `term-stated`.',
        en: 'Counts from the day the last test ruling became final: give the last day as `term-stated`.',
      },
    ],
  }),
  procedure('tax', {
    key: 'woz.objection',
    nl: 'WOZ-bezwaar',
    en: 'property valuation objection (WOZ)',
    act: 'woz',
    article: '30(9)',
    terms: [
      {
        length: WITHIN_THE_YEAR,
        lodgingPeriod: SIX_WEEKS,
        extensions: OBJECTION_ROOMS,
        sources: ['Wet WOZ 30(9) (2026-07-01)'],
      },
    ],
    notes: [
      {
        nl: 'Het bezwaar tegen de waarde telt ook als bezwaar tegen de belasting op hetzelfde biljet; één beslissing.',
        en: 'An objection to the value counts as one to the tax on the same form; one decision.',
      },
    ],
  }),
  procedure('tax', {
    key: 'gemeentewet.tax-objection',
    nl: 'bezwaar gemeentelijke belasting',
    en: 'objection, municipal tax',
    act: 'gemeentewet',
    article: '236(2)',
    terms: [
      {
        length: WITHIN_THE_YEAR,
        lodgingPeriod: SIX_WEEKS,
        extensions: OBJECTION_ROOMS,
        sources: ['Gemeentewet 236(2) (2026-10-01)'],
      },
    ],
  }),
  procedure('tax', {
    key: 'provinciewet.tax-objection',
    nl: 'bezwaar provinciale belasting',
    en: 'objection, provincial tax',
    act: 'provinciewet',
    article: '227a',
    terms: [
      {
        length: WITHIN_THE_YEAR,
        lodgingPeriod: SIX_WEEKS,
        extensions: OBJECTION_ROOMS,
        sources: ['Provinciewet'],
        certainty: 'recalled',
      },
    ],
  }),
  procedure('tax', {
    key: 'waterschapswet.tax-objection',
    nl: 'bezwaar waterschapsbelasting',
    en: 'objection, water board tax',
    act: 'waterschapswet',
    article: '126',
    terms: [
      {
        length: WITHIN_THE_YEAR,
        lodgingPeriod: SIX_WEEKS,
        extensions: OBJECTION_ROOMS,
        sources: ['Waterschapswet', 'ECLI:NL:GHARL:2022:7916'],
        certainty: 'recalled',
      },
    ],
  }),
  procedure('tax', {
    key: 'tax.remission',
    nl: 'kwijtschelding van belasting',
    en: 'remission of tax',
    act: 'invw',
    article: '26',
    exclusions: TAX_COLLECTION,
    terms: [
      {
        length: weeks(8),
        start: 'named-day',
        suspensions: NONE,
        sources: ['Invorderingswet 1990 1(2) en 26 (2026-07-01)'],
        certainty: 'inferred',
      },
    ],
    notes: [
      {
        nl: 'Titel 4.1 en hoofdstuk 6 en 7 Awb gelden niet bij de invordering (1(2)): geen bestuurlijke dwangsom. Welke termijn geldt, is niet gevonden: geef een laatste dag als `term-stated`.',
        en: 'Title 4.1 and chapters 6 and 7 Awb do not apply to collection (1(2)): no administrative penalty. What term applies was not found: give a last day as `term-stated`.',
      },
    ],
  }),
];
