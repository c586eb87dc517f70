import { months, weeks } from '../make.js';
import type { Procedure } from '../procedure.js';
import { procedure } from './make.js';
import { NO_DECISION } from './regimes.js';
import { ANOTHER_TERM, once, reasonable } from './rooms.js';
import { NONE } from './suspensions.js';

/** The general rules: an application without a term of its own, public preparation, complaints. */
export const GENERAL_PROCEDURES: readonly Procedure[] = [
  procedure('general', {
    key: 'awb.application',
    nl: 'aanvraag zonder eigen termijn',
    en: 'application without a term of its own',
    act: 'awb',
    article: '4:13(2)',
    terms: [{ length: weeks(8), extensions: [ANOTHER_TERM], sources: ['Awb 4:13(2)', 'BWBR0035667 § 1.1'] }],
    notes: [
      {
        nl: 'Een redelijke termijn kan eerder om zijn dan na acht weken; dat stelt een rechter vast, en het dossier als `term-stated`.',
        en: 'A reasonable term can be over before eight weeks; a court finds that, and the file states it as `term-stated`.',
      },
      {
        nl: 'Een bericht van 4:14(1) bij een termijn uit een wet verlengt niets.',
        en: 'A letter of 4:14(1) about a term set by an act extends nothing.',
      },
    ],
  }),
  procedure('general', {
    key: 'awb.enforcement-request',
    nl: 'verzoek om handhaving',
    en: 'request to enforce',
    act: 'awb',
    article: '4:13(2)',
    terms: [{ length: weeks(8), extensions: [ANOTHER_TERM], sources: ['Awb 4:13(2)', 'ECLI:NL:RVS:2025:4412'] }],
  }),
  procedure('general', {
    key: 'awb.uniform-preparation',
    nl: 'uniforme openbare voorbereidingsprocedure',
    en: 'uniform public preparation',
    act: 'awb',
    article: '3:18(1)',
    terms: [
      {
        length: months(6),
        extensions: [
          {
            ...reasonable('Awb 3:18(2)', {
              nl: 'zeer ingewikkeld of omstreden onderwerp, de aanvrager is gehoord',
              en: 'very complicated or controversial subject, the applicant was heard',
            }),
            within: weeks(8),
          },
        ],
        sources: ['Awb 3:18(1)'],
      },
    ],
  }),
  procedure('general', {
    key: 'awb.uniform-preparation-withdrawal',
    nl: 'openbare voorbereiding: intrekking, of wijziging op verzoek van een ander',
    en: 'public preparation: withdrawal, or change asked for by somebody else',
    act: 'awb',
    article: '3:18(3)',
    terms: [{ length: weeks(12), start: 'named-day', sources: ['Awb 3:18(3)'] }],
    notes: [
      {
        nl: 'Telt vanaf de terinzagelegging van het ontwerp: geef de laatste dag als `term-stated`.',
        en: 'Counts from the day the draft was laid open: give the last day as `term-stated`.',
      },
    ],
  }),
  procedure('general', {
    key: 'awb.uniform-preparation-no-views',
    nl: 'openbare voorbereiding: geen zienswijzen',
    en: 'public preparation: no views submitted',
    act: 'awb',
    article: '3:18(4)',
    terms: [{ length: weeks(4), start: 'named-day', sources: ['Awb 3:18(4)'] }],
    notes: [
      {
        nl: 'Telt vanaf het einde van de termijn voor zienswijzen: geef de laatste dag als `term-stated`.',
        en: 'Counts from the end of the term for views: give the last day as `term-stated`.',
      },
    ],
  }),
  procedure('general', {
    key: 'awb.complaint',
    nl: 'klacht',
    en: 'complaint',
    act: 'awb',
    article: '9:11(1)',
    exclusions: NO_DECISION,
    terms: [
      {
        length: weeks(6),
        extensions: [once(weeks(4), 'Awb 9:11(2)', 'verdaging', 'adjournment')],
        suspensions: NONE,
        sources: ['Awb 9:11'],
      },
    ],
  }),
  procedure('general', {
    key: 'awb.complaint-committee',
    nl: 'klacht, met een adviescommissie (afdeling 9.1.3)',
    en: 'complaint, with an advisory committee (section 9.1.3)',
    act: 'awb',
    article: '9:11(1)',
    exclusions: NO_DECISION,
    terms: [
      {
        length: weeks(10),
        extensions: [once(weeks(4), 'Awb 9:11(2)', 'verdaging', 'adjournment')],
        suspensions: NONE,
        sources: ['Awb 9:11'],
      },
    ],
  }),
  procedure('general', {
    key: 'subsidy.application',
    nl: 'subsidieaanvraag zonder eigen termijn',
    en: 'subsidy application without a term of its own',
    act: 'awb',
    article: '4:13(2)',
    terms: [{ length: weeks(8), extensions: [ANOTHER_TERM], sources: ['Awb 4:13(2)'], certainty: 'recalled' }],
    notes: [
      {
        nl: 'Veel regelingen hebben een eigen termijn: zie `subsidy.application-13` en `subsidy.application-22`, of geef de laatste dag als `term-stated`.',
        en: 'Many schemes have a term of their own: see `subsidy.application-13` and `subsidy.application-22`, or give the last day as `term-stated`.',
      },
    ],
  }),
  procedure('general', {
    key: 'subsidy.application-13',
    nl: 'subsidieaanvraag, regeling met dertien weken',
    en: 'subsidy application, scheme with thirteen weeks',
    act: 'awb',
    article: '4:13(1)',
    terms: [{ length: weeks(13), sources: ['regeling zelf'], certainty: 'recalled' }],
  }),
  procedure('general', {
    key: 'subsidy.application-22',
    nl: 'subsidieaanvraag, regeling met tweeëntwintig weken',
    en: 'subsidy application, scheme with twenty-two weeks',
    act: 'awb',
    article: '4:13(1)',
    terms: [{ length: weeks(22), sources: ['regeling zelf'], certainty: 'recalled' }],
  }),
  procedure('general', {
    key: 'subsidy.round',
    nl: 'subsidieaanvraag in een aanvraagronde',
    en: 'subsidy application in an application round',
    act: 'awb',
    article: '4:13(1)',
    terms: [{ length: weeks(13), start: 'named-day', sources: ['regeling zelf'], certainty: 'recalled' }],
    notes: [
      {
        nl: 'Telt vanaf het einde van de aanvraagronde, en hoe lang zegt de regeling: geef de laatste dag als `term-stated`.',
        en: 'Counts from the end of the application round, for as long as the scheme says: give the last day as `term-stated`.',
      },
    ],
  }),
];
