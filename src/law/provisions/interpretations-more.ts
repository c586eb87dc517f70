import type { Interpretation } from '../interpretation.js';
import { option } from './option.js';

/** Further questions on which a number depends. */
export const FURTHER_INTERPRETATIONS: readonly Interpretation[] = [
  {
    key: 'abolitionPivot',
    question: {
      nl: 'afschaffing in vreemdelingenzaken: ingebrekestelling ontvangen of verzonden voor 15 april 2025',
      en: 'abolition in immigration matters: notice received or sent before 15 April 2025',
    },
    provision: 'vw.penalty.abolished',
    default: 'received',
    options: [
      option(
        'received',
        'de dag van ontvangst beslist, zoals bij 4:17(3)',
        'the day of receipt decides, as in 4:17(3)',
        'body',
        '2025-04-15',
        'Awb 4:17(3)',
        'ECLI:NL:RBDHA:2025:12331',
      ),
      option(
        'sent',
        'de dag waarop zij is ingediend beslist',
        'the day on which it was filed decides',
        'applicant',
        '2025-04-15',
        'Kamerstukken 35 749, art. II',
        'ECLI:NL:RBDHA:2025:12442',
      ),
    ],
    certainty: 'inferred',
  },
  {
    key: 'abolitionScope',
    question: {
      nl: 'voor welke beslissingen is de bestuurlijke dwangsom op 15 april 2025 afgeschaft',
      en: 'for what decisions was the administrative penalty abolished on 15 April 2025',
    },
    provision: 'vw.penalty.abolished',
    default: 'act',
    options: [
      option(
        'act',
        'alles onder Vw en Vb, niet het visum kort verblijf',
        'all under Vw and Vb, not the short-stay visa',
        null,
        '2025-04-15',
        'Vw 71b',
      ),
      option(
        'act-and-visa',
        'ook het visum kort verblijf',
        'the short-stay visa as well',
        'body',
        '2025-04-15',
        'Vw 71b, Vw 72(2)',
      ),
      option(
        'act-only',
        'niet voor verzoeken die alleen op het Vb of op Awb 4:13 rusten',
        'not for requests that rest on the Vb or on Awb 4:13 alone',
        'applicant',
        '2025-09-15',
        'ECLI:NL:RBDHA:2025:16956',
      ),
    ],
    certainty: 'inferred',
  },
  {
    key: 'tariffTransition',
    question: {
      nl: 'bedragen bij een ingebrekestelling uit 2018 en dwangsomdagen in 2019',
      en: 'amounts for a notice of 2018 with penalty days in 2019',
    },
    provision: 'awb.penalty.tiers',
    default: 'notice',
    options: [
      option(
        'notice',
        'de oude bedragen voor alle dagen',
        'the old amounts for all days',
        'body',
        '2018-11-22',
        'Stcrt. 2018, 65542',
      ),
      option(
        'new',
        'de nieuwe bedragen voor alle dagen',
        'the new amounts for all days',
        'applicant',
        '2020-05-01',
        'Rb. Rotterdam ROT 19/2947',
      ),
    ],
    certainty: 'verified',
  },
  {
    key: 'rollYearEnd',
    question: {
      nl: 'schuift 31 december op als die dag een vrije dag is (WOZ en lokale belastingen)',
      en: 'does 31 December move when it is a free day (property valuation and local taxes)',
    },
    provision: 'atw.coverage',
    default: false,
    options: [
      option(
        false,
        'nee: het kalenderjaar is geen termijn van hooguit twaalf weken',
        'no: the calendar year is no term of at most twelve weeks',
        'applicant',
        null,
        'Atw 4(a)',
      ),
      option(true, 'ja', 'yes', 'body', null, 'Atw 1(1)'),
    ],
    certainty: 'inferred',
  },
  {
    key: 'rollLodgingPeriod',
    question: {
      nl: 'begint de beslistermijn na de verlengde bezwaartermijn als die op een vrije dag eindigt',
      en: 'does the decision term begin after the rolled lodging period when that ends on a free day',
    },
    provision: 'awb.lodging-period',
    default: true,
    options: [
      option(
        true,
        'ja: de verlengde bezwaartermijn is de bezwaartermijn',
        'yes: the rolled period is the lodging period',
        'body',
        null,
        'Atw 1(1)',
      ),
      option(false, 'nee: na zes kalenderweken', 'no: after six calendar weeks', 'applicant', null, 'Awb 7:10(1)'),
    ],
    certainty: 'inferred',
  },
  {
    key: 'rollLengthTest',
    question: {
      nl: 'lengte in de zin van Atw 4 bij een verlengde termijn',
      en: 'length in the sense of Atw 4 of an extended term',
    },
    provision: 'atw.coverage',
    default: 'per-link',
    options: [
      option(
        'per-link',
        'elke termijn apart: twaalf en zes weken schuiven op',
        'each term by itself: twelve and six weeks roll',
        'body',
        null,
        'Atw 4(a)',
      ),
      option(
        'sum',
        'samen: achttien weken schuiven niet op',
        'in sum: eighteen weeks do not roll',
        'applicant',
        null,
        'Atw 4(a), geteld over het geheel',
      ),
    ],
    certainty: 'inferred',
  },
  {
    key: 'silenceAnnouncement',
    question: {
      nl: 'laatste dag om een beschikking van rechtswege bekend te maken, na het einde E van de termijn',
      en: 'last day to announce a decision by operation of law, after the end E of the term',
    },
    provision: 'awb.silence',
    default: 15,
    options: [
      option(
        15,
        'E + 15: twee weken na de dag waarop zij is gegeven',
        'E + 15: two weeks after the day it was given',
        'body',
        null,
        'Awb 4:20b, 4:20c',
      ),
      option(14, 'E + 14: twee weken na het einde', 'E + 14: two weeks after the end', 'applicant', null, 'Awb 4:20c'),
    ],
    certainty: 'inferred',
  },
  {
    key: 'jointPenalty',
    question: {
      nl: 'verschillende aanvragers in één dossier: één dwangsom of elk een',
      en: 'several applicants in one file: one penalty or one each',
    },
    provision: 'awb.penalty.shares',
    default: 'shared',
    options: [
      option(
        'shared',
        'één dwangsom, in gelijke delen',
        'one penalty, in equal shares',
        'body',
        '2012-01-01',
        'ECLI:NL:RVS:2012:BY0993',
        'ECLI:NL:RBDHA:2026:2612',
        'ECLI:NL:RBDHA:2025:14214',
      ),
      option(
        'each',
        'elk een dwangsom, als ieder zelf vroeg',
        'one each, where everybody asked for himself',
        'applicant',
        '2022-01-01',
        'ECLI:NL:RBROT:2022:9837',
      ),
    ],
    certainty: 'verified',
  },
  {
    key: 'unannouncedSuspension',
    question: {
      nl: 'overmacht of toe te rekenen vertraging waarvan de aanvrager geen bericht kreeg',
      en: 'force majeure or attributable delay of which the applicant was not told',
    },
    provision: 'awb.suspension',
    default: 'counts',
    options: [
      option(
        'counts',
        'schort toch op: de wet verbindt er niets aan',
        'suspends all the same: the act attaches nothing to it',
        'body',
        null,
        'Awb 4:15(3), (4)',
      ),
      option('defeated', 'schort niet op', 'does not suspend', 'applicant', null, 'Awb 4:15(3)'),
    ],
    certainty: 'recalled',
  },
  {
    key: 'asylumStart',
    question: {
      nl: 'begin van de asieltermijn: de ondertekende aanvraag of de registratie van de asielwens',
      en: 'start of the asylum term: the signed application or the registration of the wish',
    },
    provision: 'vw.asylum.term',
    default: 'receipt',
    options: [
      option(
        'receipt',
        'de ondertekende aanvraag (meervoudige kamer)',
        'the signed application (panel of three)',
        'body',
        null,
        'Vw 42(1)',
      ),
      option(
        'lodging',
        'de registratie van de asielwens: de dag van indiening in het dossier',
        'the registration of the wish: the day of lodging in the file',
        'applicant',
        '2024-12-23',
        'ECLI:NL:RBDHA:2024:22100',
      ),
    ],
    certainty: 'verified',
  },
  {
    key: 'startedWeek',
    question: {
      nl: 'toeslagen: telt een begonnen week als week in gebreke',
      en: 'allowances: does a week that has started count as a week in default',
    },
    provision: 'awir.penalty.tiers',
    default: true,
    options: [
      option(true, 'ja', 'yes', 'applicant', '2013-01-01', 'belastingdienst.nl', 'Awir 12(2)(a)'),
      option(false, 'nee, alleen een hele week', 'no, only a whole week', 'body', '2013-01-01', 'Awir 12(2)(a)'),
    ],
    certainty: 'inferred',
  },
];
